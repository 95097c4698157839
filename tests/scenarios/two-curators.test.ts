/** Two curators at one book: handing over, triggers of both at once, and who keeps the book up. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { typeMentors } from '../support/pairing';
import { School, setUpRequest } from '../support/school';

const folder = mkdtempSync(path.join(os.tmpdir(), 'curators-'));
const store = path.join(folder, 'book.db');
const FIRST = 'curator@school.example';
const SECOND = 'second@school.example';
const HOURS = 'Сколько часов в месяц вы готовы уделять наставничеству?';

let school: School;
let book: string;
let now: number;
let links: readonly { readonly signed: string; readonly link: string }[] = [];

/** The same book, opened by this curator. */
async function become(email: string): Promise<void> {
  now = school.workspace.clock.now();
  await school.close();
  school = await School.open({ store, now, email, container: { type: 'spreadsheet', id: book } });
}

const setting = (name: string): string => school.cells('Настройки').find(([key]) => key === name)?.[1] ?? '';

beforeAll(async () => {
  school = await School.open({ store, email: FIRST });
  book = school.book.getId();
  await school.call('apiSetUpWorkbook', setUpRequest);
  typeMentors(school.workspace, 2);
  await school.openForm('mentor-offer');
  const given = await school.call('apiShowLinks', 'mentors', 'mentor-offer');
  if (given.ok) links = given.value;
});

afterAll(async () => {
  await school.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the new curator hears what is still closed, and nothing once it was handed over', async () => {
  await become(SECOND);
  const early = await school.call('apiTakeOver');
  expect(early).toMatchObject({ ok: true, message: expect.stringContaining('откроет вам анкеты А4') });
  await become(FIRST);
  expect(await school.call('apiHandOver', 'никому')).toMatchObject({ ok: false });
  expect(await school.call('apiHandOver', SECOND)).toMatchObject({ ok: true });
  await become(SECOND);
  const taken = await school.call('apiTakeOver');
  expect(taken).toMatchObject({ ok: true, message: expect.stringContaining('сделает вас владельцем') });
  expect(taken.message).not.toContain('А4');
  // The program's folder and the form themselves are open to the new curator, not only said to be.
  const files = school.workspace.dump().files as readonly { readonly path: string }[];
  const shared = files.filter((file) => JSON.stringify(file).includes(SECOND)).map(({ path }) => path);
  expect(shared).toEqual(expect.arrayContaining(['Наставничество 2026/27']));
  const owners = school.workspace.dump().triggers as readonly { readonly owner: string; readonly handler: string }[];
  expect(owners.map(({ owner, handler }) => `${owner} ${handler}`).sort()).toEqual([
    `${FIRST} everyHour`,
    `${FIRST} onAnswerSent`,
    `${SECOND} everyHour`,
    `${SECOND} onAnswerSent`,
  ]);
});

test('triggers of both process an answer once, and the book tells whose ran last', async () => {
  const [first] = links;
  const sent = await school.answer(first!.link, { 'Ваш код': first!.signed, [HOURS]: '7' });
  expect(sent).toMatchObject({ ok: true });
  expect(sent.ok && sent.runs.length).toBe(2);
  expect(school.cell('Наставники', 2, 'Ресурс времени на программу')).toBe('7');
  const collected = () => school.cells('Журнал').filter((line) => line.includes('Собрать ответы'));
  expect(collected()).toHaveLength(1);
  for (const run of await school.workspace.pass(3_700_000)) expect(run.error).toBeUndefined();
  expect(collected()).toHaveLength(1);
  expect(setting('Кто собирает ответы сам')).toBe(`${FIRST} – 01.09.2026; ${SECOND} – 01.09.2026`);
  const before = school.workspace.dump();
  await school.workspace.pass(3_700_000);
  expect(school.workspace.dump().spreadsheets).toEqual(before.spreadsheets);
});

test('an answer that both collect at the same moment is taken once', async () => {
  const [, second] = links;
  school.workspace.faults.eventsLost = true;
  await school.answer(second!.link, { 'Ваш код': second!.signed, [HOURS]: '5' });
  school.workspace.faults.eventsLost = false;
  let meanwhile: unknown = 'not run';
  school.workspace.faults.interruptAt(20, () => {
    meanwhile = school.workspace.runNow(school.project, 'onAnswerSent').error;
  });
  await school.call('apiCollectAnswers');
  await school.call('apiCollectAnswers');
  expect(meanwhile).toBeUndefined();
  expect(school.cell('Наставники', 3, 'Ресурс времени на программу')).toBe('5');
  expect(school.cells('Журнал').filter((line) => line.join().includes('Н-002'))).toHaveLength(1);
});
