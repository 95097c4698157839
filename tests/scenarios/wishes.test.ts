/** What people wish for after the group meeting (А7) counts when pairs are proposed, and stands nowhere in the book. */
import { datePapers, fillSchool } from '../support/pairing';
import { School } from '../support/school';

let school: School;
afterAll(() => school.close());

const proposed = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    school
      .cells('Подбор')
      .slice(1)
      .map((_row, index) => [
        school.cell('Подбор', index + 2, 'Наставляемый'),
        school.cell('Подбор', index + 2, 'Наставник'),
      ]),
  );

test('a mutual wish is fulfilled, a refusal holds, and the book never says who wished what', async () => {
  school = await School.ready('codes');
  fillSchool(school.workspace, { mentees: 4, mentors: 3 });
  await school.call('apiRecordConsents');
  datePapers(school.workspace);
  await school.openForm('wishes');
  await school.call('apiMatchPairs');
  const [before, callsBefore] = [proposed(), school.workspace.calls.last.total];
  const others = ['Н-001', 'Н-002', 'Н-003'].filter((mentor) => mentor !== before['У-001']);
  const [wished, refused] = [others[0]!, before['У-002']!];

  const cards = async (base: 'mentees' | 'mentors') => {
    const reply = await school.call('apiShowLinks', base, 'wishes');
    if (!reply.ok) throw new Error(reply.message);
    return new Map(reply.value.map((card) => [card.code, card]));
  };
  const [mentees, mentors] = [await cards('mentees'), await cards('mentors')];
  const side = 'Кто вы в паре?';
  const most = 'С кем из наставников вы хотели бы работать больше всего?';
  const say = async (link: string, signed: string, answers: Readonly<Record<string, string>>) => {
    const sent = await school.answer(link, { 'Ваш код': signed, ...answers });
    if (!sent.ok) throw new Error(JSON.stringify(sent.problems));
  };
  const [first, second, third] = ['У-001', 'У-002', 'У-003'].map((code) => mentees.get(code)!);
  const helper = mentors.get(wished)!;
  await say(first!.link, first!.signed, { [side]: 'мне помогают', [most]: wished });
  await say(helper.link, helper.signed, {
    [side]: 'я помогаю',
    'Кому вы хотели бы помогать больше всего?': 'У-001',
  });
  const anybody = ['Н-001', 'Н-002', 'Н-003'].find((mentor) => mentor !== refused)!;
  await say(second!.link, second!.signed, {
    [side]: 'мне помогают',
    [most]: anybody,
    'С кем из наставников вам было бы трудно?': refused,
  });
  // A stranger who has guessed a code changes nothing.
  await say(third!.link, 'У-003-AAAA', {
    [side]: 'мне помогают',
    [most]: 'Н-001',
    'С кем из наставников вам было бы трудно?': before['У-003']!,
  });

  const reply = await school.call('apiMatchPairs');
  expect(reply.message).toContain('Учтены пожелания 3\u00a0человек из анкеты А7.');
  expect(reply.issues.map(({ what }) => what)).toEqual([
    'Не учтено ответов на анкету А7: 1. Код в них без верного проверочного ключа.',
  ]);
  expect(school.workspace.calls.last.total - callsBefore).toBeLessThanOrEqual(2 * 4 + 40);
  expect(proposed()['У-001']).toBe(wished);
  expect(proposed()['У-002']).not.toBe(refused);
  expect(school.cell('Подбор', 2, 'Почему')).toMatch(/^Выбрали друг друга; /);

  // The screen learns how far both sides fit and who must not be together, never who said so.
  const screen = await school.call('apiReadMatching');
  expect(screen.ok && new Set(screen.value.wishes)).toEqual(
    new Set([
      { mentee: 'У-001', mentor: wished, sympathy: 2, isRefused: false },
      { mentee: 'У-002', mentor: anybody, sympathy: 1, isRefused: false },
      { mentee: 'У-002', mentor: refused, sympathy: 0, isRefused: true },
    ]),
  );

  const titles = school.book.getSheets().map((sheet) => sheet.getName());
  expect(titles.filter((title) => title.startsWith('Ответы'))).toEqual([]);
  const words = titles.flatMap((title) => school.cells(title).flat());
  expect(words.filter((cell) => /было бы трудно|больше всего/.test(cell))).toEqual([]);
});
