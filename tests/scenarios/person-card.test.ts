/** What the book knows of one person: the card, the paper for whoever asks, the log of such requests; and questionnaires on paper. */
import { typeSettings } from '../support/pairing';
import { School } from '../support/school';

let school: School;

/** Of one paper, with the sheet of papers that comes with the first of them. */
const mostCalls = { dataKept: 260, paperQuestionnaire: 440 } as const;
afterEach(() => school.close());

async function ok<Value extends { readonly ok: boolean; readonly message: string }>(
  reply: Promise<Value>,
): Promise<Extract<Value, { readonly ok: true }>> {
  const given = await reply;
  if (!given.ok) throw new Error(given.message);
  return given as Extract<Value, { readonly ok: true }>;
}

const papers = () => school.workspace.dump().documents;

test('a card tells everything in order of time, and the paper says the same to whoever asks', async () => {
  school = await School.ready();
  typeSettings(school.workspace);
  await school.call('apiImportPeople', {
    base: 'mentees',
    headings: ['Код', 'Возрастная группа', 'Запросы', 'Дата вхождения в программу'],
    rows: [
      ['У-001', '10–14', 'Математика', '30.09.2026'],
      ['У-002', '15–17', 'Олимпиады', '30.09.2026'],
    ],
  });
  await ok(school.call('apiRecordConsents'));
  const consents = school.cells('Согласия и документы');
  const row = consents.findIndex((line) => line[0] === 'У-001') + 1;
  await school.type('Согласия и документы', row, 'Дата', '02.09.2026');
  const request = { code: 'у 1', kind: 'что мы храним', what: 'спросила мама', entry: 'request-1' } as const;
  await ok(school.call('apiRecordDataRequest', request));
  await ok(school.call('apiRecordDataRequest', request));
  expect(school.cells('Обращения о данных')).toHaveLength(2);
  const card = await ok(school.call('apiReadPerson', 'у-1'));
  expect(card.value.code).toBe('У-001');
  const told = card.value.entries.map(({ table, day }) => `${day} ${table}`.trim());
  expect(told.slice(-3)).toEqual([
    '2026-09-01 Обращения о данных',
    '2026-09-02 Согласия и документы',
    '2026-09-30 Наставляемые',
  ]);
  expect(JSON.stringify(card.value)).not.toContain('У-002');
  expect(JSON.stringify(card.value)).not.toContain('Номер ключа');
  expect(await school.call('apiReadPerson', 'У-099')).toMatchObject({
    ok: false,
    message: 'Кода «У-099» нет в базах.',
  });
  const reply = await ok(school.call('apiPrepareDataKept', 'У-001'));
  expect(reply.message).toContain('Что мы храним о У-001');
  expect(school.workspace.calls.last.total).toBeLessThanOrEqual(mostCalls.dataKept);
  const text = JSON.stringify(papers());
  for (const words of ['Обращения о данных', 'Математика', '02.09.2026', 'спросила мама'])
    expect(text).toContain(words);
  expect(text).not.toContain('Олимпиады');
  await ok(school.call('apiPrepareDataKept', 'У-001'));
  expect(papers()).toHaveLength(1);
});

test('a questionnaire on paper has boxes for the code and the numbers that are typed in', async () => {
  school = await School.ready();
  const views = await ok(school.call('apiReadEntry'));
  await ok(school.call('apiPreparePaperQuestionnaire', 'pupil-requests'));
  expect(school.workspace.calls.last.total).toBeLessThanOrEqual(mostCalls.paperQuestionnaire);
  const text = JSON.stringify(papers());
  const pupils = views.value.find(({ id }) => id === 'pupil-requests')!;
  for (const { title, choices } of pupils.questions.slice(1)) {
    expect(text).toContain(title);
    for (const [at, choice] of choices.entries()) expect(text).toContain(`${at + 1} – ${choice}`);
  }
  expect(text).not.toContain('Фамилия, имя, отчество');
  await ok(school.call('apiPreparePaperQuestionnaire', 'pupil-requests'));
  expect(papers()).toHaveLength(1);
});
