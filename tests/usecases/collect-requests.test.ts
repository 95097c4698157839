import { School } from '../support/school';
import { draw } from '../support/sheet';

let school: School;
afterEach(() => school.close());

interface Link {
  readonly code: string;
  readonly signed: string;
  readonly link: string;
}

type Base = 'mentees' | 'mentors';

const open = (questionnaire: string): Promise<void> => school.openForm(questionnaire);

async function linksOf(base: Base, questionnaire: string): Promise<readonly Link[]> {
  const reply = await school.call('apiShowLinks', base, questionnaire);
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

const giveOut = (base: Base, letter: 'У' | 'П', count: number, after = 0) =>
  school.call('apiIssueCodes', { base, letter, count, after });

/** A person opens the link and sends; the next one does so a minute later. */
async function answer({ link }: Link, codeTitle: string, signed: string, answers: Readonly<Record<string, unknown>>) {
  school.workspace.clock.advance(60_000);
  const sent = await school.answer(link, { [codeTitle]: signed, ...answers });
  if (!sent.ok) throw new Error(JSON.stringify(sent.problems));
  for (const { error, refusals } of sent.runs) expect([error, refusals]).toEqual([undefined, []]);
}

const importance = 'Насколько тебе важно с этим справиться?';
const time = 'Готов(а) ли ты тратить на это своё время?';

const askPupil = (link: Link, answers: Readonly<Record<string, unknown>>) =>
  answer(link, 'Твой код', link.signed, { [importance]: 8, [time]: 9, ...answers });

/** Pairs as the sheet has them when they are approved. */
function writePairs(lines: readonly (readonly string[])[]): void {
  const book = school.book as unknown as { insertSheet(name: string): { getName(): string } };
  if (!school.book.getSheetByName('Пары и группы')) book.insertSheet('Пары и группы');
  const headings = ['Код пары', 'Пара или группа', 'Наставник', 'Наставляемые', 'Состояние'];
  school
    .sheet('Пары и группы')
    .getRange(1, 1, lines.length + 1, headings.length)
    .setValues([headings, ...lines]);
}

const meeting = (pair: string, number: string, answers: Readonly<Record<string, unknown>> = {}) => ({
  'Код пары или группы': pair,
  'Какая это встреча по счёту?': number,
  'Насколько полезной была встреча?': 9,
  'Насколько комфортно вам было?': 10,
  'Нужна ли помощь куратора?': 'нет',
  ...answers,
});

test('a pupil’s wishes come into the base of mentees by themselves, and no free words in a book of codes', async () => {
  school = await School.ready();
  await giveOut('mentees', 'У', 2);
  await open('pupil-requests');
  expect(school.cells('Ответы А1')[0]?.join()).not.toMatch(/своими словами|чему ты мог|Фамилия/);
  const [pupil] = await linksOf('mentees', 'pupil-requests');
  await askPupil(pupil!, {
    'В каком ты классе?': '7 класс',
    'С чем помочь в учёбе?': ['Математика'],
    'Каким делом хочешь заняться?': ['Спорт, ГТО, ЗОЖ', 'Волонтёрство, «Движение Первых»'],
    'А что из этого важнее всего?': 'Математика',
    'Кто мог бы тебе помочь лучше всего?': 'старшеклассник',
    'В какие дни тебе удобно?': ['вторник', 'суббота'],
    'Чем ты увлекаешься?': ['настольные игры и шахматы'],
    'А ты мог(ла) бы сам(а) кому-нибудь помочь?': 'да',
  });
  const headings = [
    'Код',
    'Класс/группа/должность',
    'Основной запрос',
    'Запросы',
    'Приоритет',
    'Удобные дни',
    'Статус',
  ];
  expect(draw(school.cells('Наставляемые'), headings)).toBe(
    [
      headings.join(' | '),
      'У-001 | 7 класс | Математика | Математика; Спорт, ГТО, ЗОЖ; Волонтёрство, «Движение Первых» | 72 | вторник; суббота | в базе',
      'У-002 |  |  |  |  |  | в базе',
    ].join('\n'),
  );
  expect(draw(school.cells('Проверка'), ['Где', 'Что случилось'])).toContain(
    '«Наставляемые», строка 2, столбец «Готов(а) помогать другим» | У-001 может и сам(а) быть наставником.',
  );
  const before = school.workspace.dump();
  await school.call('apiCheckWorkbook');
  expect(school.workspace.dump()).toEqual(before);
});

test('А3 and А4 fill the row of one mentor together', async () => {
  school = await School.ready();
  await giveOut('mentors', 'П', 1);
  await open('mentor-offer');
  await open('mentor-teacher');
  const [offer] = await linksOf('mentors', 'mentor-offer');
  const [teacher] = await linksOf('mentors', 'mentor-teacher');
  const hours = 'Сколько часов в месяц вы готовы уделять наставничеству?';
  const pupils = 'С чем вы могли бы помочь ученику?';
  await answer(offer!, 'Ваш код', offer!.signed, {
    'С какой учёбой вы могли бы помочь ученику?': ['Математика'],
    [hours]: '4',
    'Как вам удобнее помогать?': 'с группой',
  });
  await answer(teacher!, 'Ваш код', teacher!.signed, { [pupils]: ['Олимпиады'], [hours]: '6' });
  await answer(teacher!, 'Ваш код', teacher!.signed, { [pupils]: ['Умение учиться'] });
  const headings = ['Код', 'Основные компетенции', 'Ресурс времени на программу', 'Пара или группа'];
  expect(draw(school.cells('Наставники'), headings)).toBe(
    `${headings.join(' | ')}\nП-001 | Умение учиться; Математика | 6 | с группой`,
  );
});

test('meetings become rows: the newest of a person counts, strangers’ pairs are named', async () => {
  school = await School.ready();
  await giveOut('mentees', 'У', 2);
  await giveOut('mentors', 'П', 1);
  await open('meeting-feedback');
  writePairs([
    ['ПГ-001', 'пара', 'П-001', 'У-001', 'утверждена'],
    ['ПГ-002', 'пара', 'П-001', 'У-002', 'утверждена'],
  ]);
  const [pupil] = await linksOf('mentees', 'meeting-feedback');
  const [mentor] = await linksOf('mentors', 'meeting-feedback');
  // Who stands in two pairs has two links, each with its pair in the form already.
  const pairIn = ({ code, link }: Link) => {
    const filled = [...new URL(link).searchParams.values()].find((value) => value.startsWith('ПГ'));
    return `${code} ${filled}`;
  };
  const all = [...(await linksOf('mentees', 'meeting-feedback')), ...(await linksOf('mentors', 'meeting-feedback'))];
  expect(all.map(pairIn)).toEqual(['У-001 ПГ-001', 'У-002 ПГ-002', 'П-001 ПГ-001', 'П-001 ПГ-002']);
  const tell = (link: Link, answers: Readonly<Record<string, unknown>>) =>
    answer(link, 'Ваш код', link.signed, answers);
  await tell(pupil!, meeting('пг 1', '1', { 'Цель встречи достигнута?': 'частично' }));
  await tell(
    mentor!,
    meeting('ПГ-001', '1', { 'Нужна ли помощь куратора?': 'да', 'Когда была встреча?': '2026-08-28' }),
  );
  await tell(pupil!, meeting('ПГ-001', '1', { 'Насколько полезной была встреча?': 3 }));
  await tell(
    pupil!,
    meeting('ПГ-001', '1', { 'Насколько полезной была встреча?': 4, 'Когда была встреча?': '2026-09-05' }),
  );
  await tell(pupil!, meeting('ПГ-002', '1'));
  const headings = [
    'Код пары',
    '№ встречи',
    'Дата',
    'Кто сообщил',
    'Польза',
    'Цель достигнута',
    'Нужна помощь куратора',
  ];
  expect(draw(school.cells('Встречи'), headings)).toBe(
    [
      headings.join(' | '),
      'ПГ-001 | 1 | 01.09.2026 | У-001 | 3 |  | нет',
      'ПГ-001 | 1 | 28.08.2026 | П-001 | 9 |  | да',
    ].join('\n'),
  );
  expect(draw(school.cells('Проверка'), ['Где', 'Что случилось'])).toContain(
    '«Ответы А8», строка 6, столбец «Код пары или группы» | Отзыв о встрече не учтён: человек с этим кодом не входит в эту пару.',
  );
  expect(draw(school.cells('Проверка'), ['Где', 'Что случилось'])).toContain(
    '«Ответы А8», строка 5, столбец «Когда была встреча?» | Отзыв о встрече не учтён: встреча названа позже дня, когда прислан отзыв.',
  );
  // What is to be said of pairs is left to whoever looks at everything.
  await school.call('apiCheckWorkbook');
  const before = school.workspace.dump();
  expect(await school.call('apiCollectAnswers')).toMatchObject({ message: 'Новых ответов нет: всё уже в базе.' });
  expect(school.workspace.dump()).toEqual(before);
});

test('the sheet «Встречи» appears with its questionnaire and comes back when it was deleted', async () => {
  school = await School.ready();
  expect(school.book.getSheetByName('Встречи')).toBeNull();
  await open('meeting-feedback');
  const book = school.book as unknown as { deleteSheet(sheet: unknown): void };
  book.deleteSheet(school.sheet('Встречи'));
  expect(await school.call('apiCollectAnswers')).toMatchObject({
    ok: false,
    message: expect.stringContaining('«Встречи» удалён или переименован'),
  });
  await school.call('apiSetUpWorkbook', {
    schoolFull: 'МБОУ «СОШ № 7»',
    schoolShort: 'СОШ № 7',
    year: '2026/27',
    timeZone: 'Europe/Moscow',
    regime: 'codes',
    acknowledged: false,
  });
  expect(school.cells('Встречи')[0]).toContain('Код пары');
  expect(await school.call('apiCollectAnswers')).toMatchObject({ ok: true });
});

/** Lines put straight onto a sheet of answers, as Google does when many send at once. */
function pour(title: string, lines: readonly Readonly<Record<string, unknown>>[]): void {
  const sheet = school.sheet(title);
  const headings = school.cells(title)[0] ?? [];
  const values = lines.map((line, index) =>
    headings.map((heading, column) =>
      column === 0 ? new Date(Date.UTC(2026, 8, 2, 6, 0, index)) : (line[heading] ?? ''),
    ),
  );
  sheet.getRange(2, 1, values.length, headings.length).setValues(values);
}

async function people(base: Base, count: number): Promise<void> {
  for (let after = 0; after < count; after += 200) await giveOut(base, 'У', Math.min(200, count - after), after);
}

test.each([
  ['mentees', 'pupil-requests', 'Ответы А1', 'Наставляемые', 'Приоритет', '72'],
  ['mentees', 'teacher-requests', 'Ответы А2', 'Наставляемые', 'Приоритет', '72'],
  ['mentors', 'mentor-teacher', 'Ответы А3', 'Наставники', 'Ресурс времени на программу', '5'],
  ['mentees', 'meeting-feedback', 'Ответы А8', 'Встречи', 'Польза', '9'],
] as const)(
  'of %s with %s, twenty answers and four hundred take the same number of calls, give or take three',
  async (base, questionnaire, responses, table, heading, expected) => {
    const count = async (rows: number): Promise<number> => {
      school = await School.ready();
      await people(base, rows);
      await open(questionnaire);
      const links = await linksOf(base, questionnaire);
      if (questionnaire === 'meeting-feedback')
        writePairs(
          links.map(({ code }, index) => [
            `ПГ-${String(index + 1).padStart(3, '0')}`,
            'пара',
            'П-001',
            code,
            'утверждена',
          ]),
        );
      const codeTitle = questionnaire === 'pupil-requests' ? 'Твой код' : 'Ваш код';
      pour(
        responses,
        links.map(({ signed }, index) => ({
          [codeTitle]: signed,
          [importance]: 8,
          [time]: 9,
          'Насколько важно решить этот вопрос в этом году?': 8,
          'Готовы ли вы уделять этому время?': 9,
          'Сколько часов в месяц вы готовы уделять наставничеству?': 5,
          ...meeting(`ПГ-${index + 1}`, '1'),
        })),
      );
      school.workspace.flush();
      const { calls } = await school.run('apiCollectAnswers');
      expect(school.cell(table, rows + 1, heading)).toBe(expected);
      expect(calls.seconds).toBeLessThan(60);
      await school.close();
      return calls.total;
    };
    const few = await count(20);
    expect(Math.abs((await count(400)) - few)).toBeLessThanOrEqual(3);
    school = await School.open();
  },
);
