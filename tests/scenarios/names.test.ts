/** Names in the bases: the cases are proposed, the curator corrects them once, papers print what stands in the columns; doubts are findings. */
import { datePapers, fill, fillSchool } from '../support/pairing';
import { School } from '../support/school';

let school: School;
afterEach(() => school.close());

const check = async (): Promise<readonly string[]> => {
  await school.call('apiCheckWorkbook');
  return school.cells('Проверка').map((row) => row.slice(0, 2).join(': '));
};

test('cases are proposed once, corrected ones go into the order', async () => {
  school = await School.ready('names');
  fillSchool(school.workspace, { mentees: 4, mentors: 2 });
  fill(school.workspace, 'Настройки', 'Настройка', 'Значение', { 'ФИО куратора': 'Журавель Пётр Ильич' });
  await school.call('apiCollectAnswers');
  expect(school.cell('Наставляемые', 4, 'ФИО в дат. п.')).toBe('Мамедову Рустаму Али оглы');
  expect(school.cell('Наставники', 2, 'ФИО в тв. п.')).toBe('Черных Любовью Фоминичной');
  const journal = school.cells('Журнал').length;
  await school.call('apiCollectAnswers');
  expect(school.cells('Журнал')).toHaveLength(journal);

  const findings = await check();
  expect(findings.filter((line) => line.includes('программа не уверена'))).toEqual([
    expect.stringMatching(/«Наставляемые», строка 2.*У-001: .*может выпадать гласная/),
    expect.stringMatching(/«Наставляемые», строка 4.*У-003: .*частица/),
    expect.stringMatching(/«Наставники», строка 3.*Н-002: .*частица/),
    expect.stringMatching(/«Настройки», столбец «ФИО куратора»/),
  ]);
  fill(school.workspace, 'Наставляемые', 'Код', 'ФИО в род. п.', { 'У-001': 'Соловея Павла Игоревича' });
  fill(school.workspace, 'Настройки', 'Настройка', 'Значение', {
    'ФИО куратора в вин. п.': 'Журавеля Петра Ильича',
    'ФИО куратора в дат. п.': 'Журавелю Петру Ильичу',
  });
  expect((await check()).filter((line) => /У-001: |«Настройки»/.test(line))).toEqual([]);
  await school.call('apiCollectAnswers');
  expect(school.cell('Наставляемые', 2, 'ФИО в род. п.')).toBe('Соловея Павла Игоревича');
});

test('what keeps a draft from being signed is found, with its place', async () => {
  school = await School.ready('names');
  fillSchool(school.workspace, { mentees: 4, mentors: 2 });
  await school.call('apiRecordConsents');
  datePapers(school.workspace);
  fill(school.workspace, 'Настройки', 'Настройка', 'Значение', {
    'Локальные акты в приказе': 'Положением о наставничестве, утверждённым приказом от ____ № ____',
  });
  for (const command of ['apiMatchPairs', 'apiApprovePairs', 'apiPrepareOrder'] as const) {
    const reply = await school.call(command);
    if (!reply.ok) throw new Error(reply.message);
  }
  const flaws = (await check()).filter((line) => line.includes('черта для заполнения'));
  expect(flaws).toEqual([expect.stringMatching(/^«Документы», строка 2, столбец «Документ»: В документе «Приказ/)]);
});
