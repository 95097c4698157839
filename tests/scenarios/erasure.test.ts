/**
 * Erasure after a withdrawal: then the person is found exactly in the places that the act names, and nowhere else in the world – sheets,
 * notes, documents, forms with their stored answers, files, properties.
 */
import type { WorldDump } from '../../src/host/index';
import { datePapers, fill, fillSchool, paste } from '../support/pairing';
import { School } from '../support/school';

let school: School;
afterEach(() => school?.close());

const HOURS = 'Сколько часов в месяц вы готовы уделять наставничеству?';
const settle = async (name: 'apiPreparePlans' | 'apiPreparePapers', ...args: readonly string[]): Promise<void> => {
  for (let later = 1; later > 0; ) {
    const reply = await (
      school.call as (...all: unknown[]) => Promise<{ ok: boolean; message: string; value: { later: number } }>
    )(name, ...args);
    if (!reply.ok) throw new Error(reply.message);
    ({ later } = reply.value);
  }
};

async function pressed(
  ...names: readonly (
    | 'apiRecordConsents'
    | 'apiMatchPairs'
    | 'apiApprovePairs'
    | 'apiPrepareOrder'
    | 'apiCheckWorkbook'
    | 'apiCollectAnswers'
  )[]
) {
  for (const name of names) {
    const reply = await school.call(name);
    if (!reply.ok) throw new Error(`${name}: ${reply.message}`);
  }
}

/** A mentor who has answered a form, works in a pair by a signed order, stands in drafts, notes and a card. */
async function livedThrough(regime: 'codes' | 'names'): Promise<void> {
  school = await School.ready(regime);
  fillSchool(school.workspace, { mentees: 3, mentors: 2 });
  fill(school.workspace, 'Настройки', 'Настройка', 'Значение', {
    'Адрес школы': 'г. Новореченск, ул. Школьная, 1',
    'ИНН школы': '0000000000',
    'ОГРН школы': '0000000000000',
  });
  await school.openForm('mentor-offer');
  const links = await school.call('apiShowLinks', 'mentors', 'mentor-offer');
  if (!links.ok) throw new Error(links.message);
  for (const { link, signed } of links.value)
    expect(await school.answer(link, { 'Ваш код': signed, [HOURS]: '3' })).toMatchObject({ ok: true });
  await pressed('apiCollectAnswers', 'apiRecordConsents');
  datePapers(school.workspace);
  await pressed('apiMatchPairs', 'apiApprovePairs', 'apiPrepareOrder');
  await settle('apiPreparePlans');
  await school.call('apiSignDocument', { key: 'order-pairs/1', number: '45-од', date: '2026-10-30' });
  await school.call('apiPrepareDataKept', 'Н-001');
  await settle('apiPreparePapers', 'consent-data-adult');
  school
    .sheet('Наставляемые')
    .getRange(2, 3)
    .setValues([['спросить у Н-001']]);
  (school.sheet('Наставники').getRange(3, 1) as unknown as { setNote(note: string): void }).setNote('как Н-001');
  paste(school.workspace, 'Согласия и документы', [{ Код: 'Н-002', Документ: 'публикация: сам(а)' }]);
  await pressed('apiCheckWorkbook');
}

/** Everything in the world that names the person, by place; the words that count are told. */
function placesOf(world: WorldDump, named: RegExp): readonly string[] {
  const book = world.spreadsheets.flatMap(({ sheets }) =>
    sheets.flatMap(({ name, entries, notes }) => [
      ...entries.flatMap((row) => (named.test(row.join('\n')) ? [`${name}: ${row[0]} ${row[1]}`] : [])),
      ...Object.values(notes).flatMap((note) => (named.test(note) ? [`${name}: note`] : [])),
    ]),
  );
  const documents = world.documents.flatMap(({ name, text }) => (named.test(`${name} ${text}`) ? [name] : []));
  const rest = {
    files: world.files.map(({ path }) => path),
    forms: world.forms,
    mail: world.mail,
    properties: world.properties,
  };
  return [
    ...book,
    ...documents,
    ...Object.entries(rest).flatMap(([part, each]) => (named.test(JSON.stringify(each)) ? [part] : [])),
  ];
}

const act = (world: WorldDump): string =>
  world.documents.find(({ name }) => name.startsWith('Акт'))?.text.replace(/\u00a0/g, ' ') ?? '';

async function erase(code: string, entry = 'erasure-1'): Promise<void> {
  for (let later = 1; later > 0; ) {
    const reply = await school.call('apiErasePerson', { code, entry });
    if (!reply.ok) throw new Error(reply.message);
    expect(school.workspace.calls.last.seconds).toBeLessThan(60);
    // What is remembered between the steps names nobody.
    expect(JSON.stringify(school.workspace.dump().properties)).not.toMatch(/Черных/);
    ({ later } = reply.value);
  }
}

test.each([
  ['codes', /Н-001(?!\d)/],
  ['names', /Н-001(?!\d)|Черных\s+(Л|Любов)/],
] as const)('after an erasure the person is exactly where the act says (%s)', async (regime, named) => {
  await livedThrough(regime);
  expect(await school.call('apiErasePerson', { code: 'Н-001', entry: 'too-early' })).toMatchObject({ ok: false });
  const withdrawn = { 'Н-001': '12.11.2026' };
  school.workspace.clock.advance(73 * 86_400_000);
  fill(school.workspace, 'Согласия и документы', 'Код', 'Отозвано', withdrawn);
  const preview = await school.call('apiPreviewErasure', 'Н-001');
  expect(preview).toMatchObject({
    ok: true,
    value: { ground: expect.stringMatching(/отозвано 12\s*ноября\s*2026/) },
  });
  await erase('Н-001');
  const world = school.workspace.dump();
  const told = act(world);
  const papers = ['участие: сам(а)', 'персональные данные: сам(а)', 'договор о сотрудничестве'];
  const order = world.documents.find(({ text }) => text.includes('ПРИКАЗЫВАЮ'))!.name;
  expect([...placesOf(world, named)].sort()).toEqual(
    [
      ...papers.map((kind) => `Согласия и документы: Н-001 ${kind}`),
      'Пары и группы: ПГ-001 пара',
      'Пары и группы: ПГ-002 пара',
      order,
      world.documents.find(({ name }) => name.startsWith('Акт'))!.name,
    ].sort(),
  );
  for (const words of [
    ...papers,
    'ПГ-001',
    'ПГ-002',
    order,
    '№ 45-од от 30.10.2026',
    'история версий',
    'форма А4',
    'лист «Ответы А4»',
    'ключевой файл',
  ].slice(0, regime === 'codes' ? 11 : 10))
    expect(told).toContain(words);
  await pressed('apiCheckWorkbook');
  expect(placesOf(school.workspace.dump(), named)).toHaveLength(papers.length + 4);
  await erase('Н-001');
  expect(school.workspace.dump().documents.filter(({ name }) => name.startsWith('Акт'))).toHaveLength(1);
});
