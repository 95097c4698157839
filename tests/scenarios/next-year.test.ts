/**
 * «Новый учебный год» on a small school, two years in a row: the book of the year is archived, whoever has left is found exactly where the act
 * says, the second year begins with the mentors and the comparison of the first. Pressed again it does nothing.
 */
import { datePapers, fill, fillSchool, mentorCode, paste } from '../support/pairing';
import { School } from '../support/school';

let school: School;
afterEach(() => school?.close());

const DAY = 86_400_000;

async function pressed(
  ...names: readonly (
    | 'apiRecordConsents'
    | 'apiMatchPairs'
    | 'apiApprovePairs'
    | 'apiPrepareOrder'
    | 'apiMakeRoadmap'
    | 'apiRefreshRequests'
  )[]
) {
  for (const name of names) {
    const reply = await school.call(name);
    if (!reply.ok) throw new Error(`${name}: ${reply.message}`);
  }
}

/** Autumn to spring of one year: a form with an answer, pairs by a signed order, one meeting told of. */
async function playYear(
  order: { readonly number: string; readonly date: string; readonly key: string },
  papers: string,
): Promise<void> {
  await school.openForm('mentor-offer');
  const links = await school.call('apiShowLinks', 'mentors', 'mentor-offer');
  if (!links.ok) throw new Error(links.message);
  for (const { link, signed } of links.value.slice(0, 1))
    await school.answer(link, {
      'Ваш код': signed,
      'Сколько часов в месяц вы готовы уделять наставничеству?': '3',
    });
  await pressed('apiRecordConsents');
  datePapers(school.workspace, papers);
  await pressed('apiMatchPairs', 'apiApprovePairs', 'apiPrepareOrder');
  const signed = await school.call('apiSignDocument', order);
  if (!signed.ok) throw new Error(signed.message);
  await school.call('apiRefreshDashboard');
}

async function turn(year: string, leaving: readonly string[] = []): Promise<number> {
  let runs = 0;
  for (let later = 1; later > 0; runs++) {
    const reply = await school.call('apiTurnYear', { year, leaving });
    if (!reply.ok) throw new Error(`${reply.message} ${JSON.stringify(reply.issues)}`);
    expect(school.workspace.calls.last.seconds).toBeLessThan(60);
    ({ later } = reply.value);
  }
  return runs;
}

const rows = (title: string): string[][] =>
  school
    .cells(title)
    .slice(1)
    .filter((line) => line.some((cell) => cell !== ''));
const named = (title: string, code: string): string[] => rows(title).find((line) => line.includes(code)) ?? [];

/** Places of the world in which the code stands, by book, document or else. */
function placesOf(code: string): readonly string[] {
  const world = school.workspace.dump();
  const word = new RegExp(`${code}(?!\\d)`);
  return [
    ...world.spreadsheets.flatMap(({ name, sheets }) =>
      sheets.flatMap((sheet) =>
        word.test(JSON.stringify([sheet.entries, sheet.notes])) ? [name.includes('архив') ? 'архив' : sheet.name] : [],
      ),
    ),
    ...world.documents.flatMap(({ name, text }) => (word.test(`${name} ${text}`) ? [name] : [])),
    ...(word.test(JSON.stringify(world.forms)) ? ['формы'] : []),
    ...(word.test(JSON.stringify(world.properties)) ? ['свойства'] : []),
  ];
}

const practice = { Теги: 'Математика', 'Что делали': 'Разбирали по две задачи.', 'Учебный год': '2026/27' };

test('two years in a row: archived and erased once, the second begins with what the first has left', async () => {
  school = await School.ready('codes');
  fillSchool(school.workspace, { mentees: 4, mentors: 3 });
  fill(school.workspace, 'Наставляемые', 'Код', 'Класс/группа/должность', {
    'У-002': '11 «Б» класс',
    'У-003': '11 «Б» класс',
    'У-004': '8а',
  });
  fill(school.workspace, 'Наставляемые', 'Код', 'Готов(а) помогать другим', { 'У-002': 'да' });
  await pressed('apiMakeRoadmap');
  await school.call('apiProposePractices');
  paste(school.workspace, 'Практики', [
    { ...practice, Название: 'Дневник ошибок', Состояние: 'утверждена' },
    // Somebody who leaves is forgotten here, too.
    { ...practice, Название: 'Черновик', 'Что делали': 'У-003 решал задачи' },
  ]);
  await playYear({ number: '45-од', date: '2026-10-30', key: 'order-pairs/1' }, '2026-08-31');
  const early = await school.call('apiTurnYear', { year: '2026/27', leaving: [] });
  expect(early).toMatchObject({ ok: false, message: '2026/27 учебный год ещё идёт.' });

  await pressed('apiRefreshRequests');
  expect(rows('Запросы').flat().join(' ')).toContain('Математика');
  school.workspace.clock.advance(280 * DAY);
  fill(school.workspace, 'Наставники', 'Код', 'Статус', { 'Н-003': 'выбыл' });
  // The order of the first pair has been extended: it works on.
  fill(school.workspace, 'Пары и группы', 'Код пары', 'Окончание', { [pairOf('У-001')]: '2027-10-29' });
  const going = pairOf('У-001');
  const preview = await school.call('apiPreviewNextYear', []);
  expect(preview).toMatchObject({ ok: true, value: { isBarred: false, next: '2027/28' } });
  const words = preview.ok ? preview.value.lines.join('\n') : '';
  for (const each of [
    'окончили школу: У-003',
    'выбыли из программы: Н-003',
    `приказу: ${going}`,
    'готовые помогать другим: У-002',
  ])
    expect(words).toContain(each);
  expect(school.workspace.dump().spreadsheets).toHaveLength(1);

  await turn('2026/27');
  await turn('2026/27');
  const world = school.workspace.dump();
  expect(world.spreadsheets).toHaveLength(2);
  const archive = world.spreadsheets.find(({ name }) => name.includes('архив'))!;
  expect(archive.name).toMatch(/^Наставничество 2026\/27 – архив книги/);
  expect(JSON.stringify(archive)).toContain('Н-003');
  expect(world.forms).toHaveLength(0);
  const acts = world.documents.filter(({ name }) => name.startsWith('Акт'));
  expect(acts).toHaveLength(1);

  // Who stays: a class higher, a graduate among the mentors, the pair that goes on.
  expect(rows('Наставляемые').map(([code]) => code)).toEqual(['У-001', 'У-004']);
  expect(named('Наставляемые', 'У-001')).toContain('10 «А» класс');
  expect(named('Наставляемые', 'У-004')).toContain('9а');
  expect(rows('Наставники').map(([code]) => code)).toEqual(['Н-001', 'Н-002', 'У-002']);
  expect(named('Наставники', 'У-002')).toEqual(expect.arrayContaining(['выпускник', 'потенциальный']));
  expect(rows('Пары и группы').map(([code]) => code)).toEqual([going]);
  expect(rows('Документы')).toHaveLength(1);
  expect(rows('Анкеты')).toHaveLength(0);
  expect(rows('Запросы')).toHaveLength(0);
  expect(named('Настройки', 'Учебный год')).toContain('2027/28');
  expect(rows('Дорожная карта').every((line) => line.includes('не начато'))).toBe(true);
  expect(rows('Дорожная карта').some((line) => line.some((cell) => /\.2027$/.test(cell)))).toBe(true);
  expect(rows('Дорожная карта').some((line) => line.some((cell) => /\.2026$/.test(cell)))).toBe(false);
  expect(named('Сравнение лет', 'Пар')).toEqual(expect.arrayContaining(['Пар', '2026/27']));

  // What was learnt is there for the next pairs.
  expect(named('Практики', 'Дневник ошибок')).toEqual(expect.arrayContaining(['Математика', 'утверждена', '2026/27']));
  expect(named('Практики', 'Черновик')).toEqual(expect.arrayContaining(['Математика']));
  expect(named('Практики', 'Черновик').join()).toContain('решал задачи');

  // Who has left is exactly where the act says.
  const text = acts[0]!.text.replace(/ /g, ' ');
  for (const code of ['У-003', 'Н-003']) {
    const order = world.documents.filter(({ text: said }) => said.includes('ПРИКАЗЫВАЮ') && said.includes(code));
    const places = placesOf(code).filter((place) => place !== 'архив');
    expect([...new Set(places)].sort()).toEqual(
      [acts[0]!.name, 'Согласия и документы', ...order.map(({ name }) => name)].sort(),
    );
    expect(text).toContain(code);
  }
  for (const each of [archive.name, 'Согласия и документы', 'подписанных документов – 1', 'анкеты года', 'Документы'])
    expect(text).toContain(each);
  expect(await school.call('apiReadUndo')).toMatchObject({ ok: true, value: null });

  // The second year works on: new people, new pairs with the mentors of the first, an order of its own number.
  paste(school.workspace, 'Наставляемые', [
    {
      Код: 'У-005',
      'Класс/группа/должность': '7 класс',
      'Возрастная группа': '10–14',
      Запросы: 'Математика',
      Статус: 'в базе',
    },
  ]);
  school.workspace.clock.advance(100 * DAY);
  await playYear({ number: '51-од', date: '2027-10-15', key: 'order-pairs/2' }, '2027-09-01');
  expect(rows('Пары и группы').length).toBeGreaterThan(1);
  expect(rows('Пары и группы').some((line) => line.includes('У-005') && line.includes(mentorCode(0)))).toBe(true);
  school.workspace.clock.advance(240 * DAY);
  await turn('2027/28', ['У-004']);
  const compared = rows('Сравнение лет').filter(([title]) => title === 'Пар');
  const [, first, second] = [null, compared[0], compared[1]];
  expect(second?.slice(1, 4)).toEqual(['2027/28', expect.any(String), first?.[2]]);
  expect(school.workspace.dump().spreadsheets).toHaveLength(3);
  expect(named('Практики', 'Дневник ошибок')).toContain('утверждена');
  expect(rows('Наставляемые').map(([code]) => code)).not.toContain('У-004');
  expect(named('Настройки', 'Учебный год')).toContain('2028/29');
});

/** The pair of a mentee. */
const pairOf = (mentee: string): string => named('Пары и группы', mentee)[0] ?? '';
