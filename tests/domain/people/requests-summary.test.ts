import { type AskingPerson, summarizeRequests } from '../../../src/addon/domain/people/requests-summary';

const tags = [
  { code: 'УЧ01', name: 'Математика', synonyms: [], group: 'Учёба' },
  { code: 'УЧ02', name: 'Русский язык', synonyms: [], group: 'Учёба' },
  { code: 'ПР01', name: 'Проекты', synonyms: [], group: 'Проекты' },
];

const nobody: AskingPerson = {
  code: '',
  status: 'в базе',
  mainRequest: undefined,
  requests: undefined,
  form: undefined,
  ageBand: undefined,
  wishedMentor: undefined,
  lessonGap: undefined,
  classGap: undefined,
  digitalGap: undefined,
  growthGap: undefined,
};

const mentees: readonly AskingPerson[] = [
  { ...nobody, mainRequest: 'УЧ01', requests: ['УЧ01', 'ПР01'], form: 'ученик – ученик', ageBand: '10–14' },
  { ...nobody, requests: ['УЧ01'], ageBand: '15–17', wishedMentor: 'старшеклассник' },
  { ...nobody, requests: ['УЧ01', 'УЧ02'], form: 'ученик – ученик', ageBand: '15–17' },
  { ...nobody, lessonGap: 3, classGap: 0 },
  { ...nobody, lessonGap: 2, classGap: 1 },
  { ...nobody, status: 'выбыл', requests: ['УЧ01'], lessonGap: 0 },
];
const mentors = [
  { status: 'свободен', competences: ['УЧ01', 'УЧ02'] },
  { status: 'выбыл', competences: ['УЧ01'] },
  { status: undefined, competences: undefined },
];

test('everybody counts once for a word; who has left does not; seats are what a mentor may take', () => {
  const summary = summarizeRequests({ mentees, mentors }, tags, 2);
  expect(summary.tags.map(({ code, asked, main, offered, lacking }) => [code, asked, main, offered, lacking])).toEqual([
    ['УЧ01', 3, 1, 1, 1],
    ['ПР01', 1, 0, 0, 1],
    ['УЧ02', 1, 0, 1, 0],
  ]);
  expect(summary.tags[0]).toMatchObject({ ages: ['15–17', '10–14'], wishedMentors: ['старшеклассник'] });
  expect([summary.asking, summary.mentees, summary.mentors]).toEqual([3, 5, 2]);
  expect(summary.groups).toEqual([
    { group: 'Учёба', people: 3, share: 100 },
    { group: 'Проекты', people: 1, share: 33 },
  ]);
  expect(summary.forms).toEqual([
    ['ученик – ученик', 2],
    ['', 1],
  ]);
});

test('difficulties of teachers: the mean over three degrees, a priority from two thirds on, unknown without answers', () => {
  const { gaps } = summarizeRequests({ mentees, mentors }, tags, 2);
  expect(gaps.slice(0, 3)).toEqual([
    { block: 'lessonGap', answered: 2, index: 83, isPriority: true },
    { block: 'classGap', answered: 2, index: 17, isPriority: false },
    { block: 'digitalGap', answered: 0, index: undefined, isPriority: false },
  ]);
  const empty = summarizeRequests({ mentees: [], mentors: [] }, tags, 2);
  expect([empty.tags, empty.groups[0]?.share]).toEqual([[], undefined]);
});
