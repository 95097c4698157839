import { waitedFor } from '../../../src/addon/domain/people/waited-for';

const row = (code: string, status?: string) => ({ row: 2, value: { code, status } });
const bases = {
  mentees: [row('У-001'), row('п 1'), row('У-002', 'выбыл')],
  mentors: [row('П-001'), row('Н-001'), row('кто-то')],
};

test('everybody of the bases once, with the right letters, nobody who has left', () => {
  expect(waitedFor({ people: ['mentees', 'mentors'] }, bases)).toEqual(['У-001', 'П-001', 'Н-001']);
  expect(waitedFor({ people: ['mentees', 'mentors'], letters: ['П'] }, bases)).toEqual(['П-001']);
  expect(waitedFor({ people: ['mentees'], unbidden: true }, bases)).toEqual([]);
});
