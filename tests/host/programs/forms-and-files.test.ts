/** Programs around forms, documents, Drive, mail, calendars and the web: a script, a described world, a script of steps each, run unmodified. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createWorkspace,
  doStep,
  failed,
  readDescribedWorld,
  readSteps,
  type StepOutcome,
  type Workspace,
} from '../../../src/host/index';

let workspace: Workspace;
afterEach(() => workspace.close());

async function play(name: string): Promise<StepOutcome[]> {
  const folder = join('tests', 'host', 'programs', name);
  const world = join(folder, 'world.json');
  const { now = '2026-09-01T09:00:00Z', email, ...contents } = existsSync(world) ? await readDescribedWorld(world) : {};
  workspace = await createWorkspace({
    now,
    ...(email === undefined ? {} : { email }),
    container: { type: 'spreadsheet' },
    contents: { project: 'project', ...contents },
  });
  const sources = readdirSync(folder).filter((file) => /\.(gs|html)$/.test(file));
  const files = Object.fromEntries(sources.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  const project = workspace.install({ files, id: 'project' });
  const steps = readSteps(readFileSync(join(folder, 'steps.json'), 'utf8'));
  const outcomes: StepOutcome[] = [];
  for (const step of steps) {
    const outcome = await doStep(workspace, project, step);
    outcomes.push(outcome);
    const errors = outcome.runs.map(({ error }) => error?.message);
    expect({ step: outcome.step, failed: failed(outcome) && !step.mayFail, errors }).toMatchObject({ failed: false });
    expect(outcome.runs.flatMap(({ refusals }) => refusals)).toEqual([]);
  }
  return outcomes;
}

const shown = (book: string, sheet: string) =>
  workspace
    .dump()
    .spreadsheets.find(({ name }) => name === book)
    ?.sheets.find(({ name }) => name === sheet)?.display;
const returned = (outcome: StepOutcome | undefined) => outcome?.runs[0]?.value;

test('certificates: one for each who has finished, once', async () => {
  await play('certificates');
  expect(shown('Pupils', 'Pupils')?.map((row) => row[3])).toEqual(['Sent', 'sent', '', 'sent']);
  expect(workspace.mail.map(({ to, attachments }) => [to, attachments.map(({ name, type }) => [name, type])])).toEqual([
    [['ann@school.example'], [['Certificate Ann Lee.pdf', 'application/pdf']]],
    [['clara@school.example'], [['Certificate Clara.pdf', 'application/pdf']]],
  ]);
  const made = workspace.dump().documents.filter(({ name }) => name.startsWith('Certificate '));
  expect(made.map(({ text }) => text)).toEqual([
    'Certificate\nThis is for Ann Lee\non\t20 May 2026\n\nNo. 1',
    'Certificate\nThis is for Clara\non\t22 May 2026\n\nNo. 3',
  ]);
  expect(workspace.dump().files.map(({ path }) => path)).toContain('Certificates/Certificate Clara');
});

test('registration: everybody is answered, the last seat closes the form', async () => {
  const outcomes = await play('registration');
  expect(shown('Untitled', 'Form Responses 1')?.map((row) => row.slice(1))).toEqual([
    ['Email Address', 'Name', 'Group', 'Lessons', ''],
    ['ann@home.example', 'Ann <A>', 'morning', 'art, music', 'answered'],
    ['bob@home.example', 'Bob', 'evening', '', 'answered'],
  ]);
  expect(workspace.mail[0]?.htmlBody).toBe('<p>Dear Ann &lt;A&gt;,</p>\n<ul><li>art</li><li>music</li></ul>\n');
  expect(outcomes[3]?.problem).toContain('Full');
});

test('report cards: a section for each pupil', async () => {
  const outcomes = await play('report-cards');
  const text =
    'Ann\nMaths\n5\nArt\n4\n\nbest mark: 5\nSignature: ______\n\nBoris\nMaths\n3\nArt\n5\n\nbest mark: 5\nSignature: ______';
  expect(outcomes.map(returned)).toEqual([text, text]);
  expect(workspace.dump().files.map(({ path }) => path)).toEqual([
    'Class',
    'Reports',
    'Reports/Report cards',
    'Reports/Report cards',
  ]);
});

test('time sheets: formulas, decisions from a list, a letter for each', async () => {
  const outcomes = await play('time-sheets');
  expect(
    shown('Hours', 'Week')
      ?.slice(0, 3)
      .map((row) => row.slice(5)),
  ).toEqual([
    ['Hours', 'Approval', 'Notified'],
    ['23', 'APPROVED', '2026-09-07'],
    ['12.5', 'REFUSED', '2026-09-07'],
  ]);
  expect(outcomes[3]?.problem).toBeDefined();
  expect(workspace.mail.map(({ subject, body }) => [subject, body])).toEqual([
    ['Time sheet: APPROVED', 'Ann: 23 hours'],
    ['Time sheet: REFUSED', 'Bob: 12.5 hours'],
  ]);
});

test('equipment: a script of a form keeps requests and reminds by the clock', async () => {
  const outcomes = await play('equipment');
  expect(outcomes[3]?.problem).toBeDefined();
  expect(workspace.mail.map(({ subject, body }) => [subject, body.startsWith('https://') ? 'link' : body])).toEqual([
    ['Now: camera', 'link'],
    ['2 open', 'camera until 2026-09-10\ntent until 2026-09-20'],
  ]);
});

test('CSV import: new rows once, files put away', async () => {
  const outcomes = await play('csv-import');
  expect(outcomes.map(returned)).toEqual([2, 0]);
  expect(shown('All', 'Sheet1')).toEqual([
    ['id', 'name', 'day'],
    ['1', 'Ann', '2026-09-01'],
    ...(shown('All', 'Sheet1') ?? []).slice(2).filter((row) => row[0] === '2' || row[0] === '3'),
  ]);
  expect(
    shown('All', 'Sheet1')
      ?.map((row) => row[1])
      .sort(),
  ).toEqual(['Ann', 'Bob, junior', 'Clara', 'name']);
  expect(workspace.dump().files.map(({ path }) => path)).toEqual([
    'All',
    'Inbox',
    'Inbox/Done',
    'Inbox/Done/a.csv',
    'Inbox/Done/b.csv',
    'Inbox/c.txt',
    'Untitled',
  ]);
});

test('a sheet becomes a form, with its pages in their places', async () => {
  const outcomes = await play('sheet-to-form');
  expect(returned(outcomes[0])).toEqual([
    'TEXT Name',
    'MULTIPLE_CHOICE Where to?',
    'PAGE_BREAK Up',
    'SCALE How high?',
    'PAGE_BREAK Down',
    'CHECKBOX What to take',
    'GRID When',
    'DATE Day',
  ]);
  expect(workspace.dump().forms[0]?.answers).toBe(1);
});

test('a form becomes a sheet, with its answers', async () => {
  const outcomes = await play('form-to-sheet');
  expect(returned(outcomes[2])).toEqual([
    ['1', 'TEXT', 'Name', 'who', 'TRUE', ''],
    ['2', 'MULTIPLE_CHOICE', 'Day', '', 'FALSE', 'Mon; Tue'],
    ['3', 'SCALE', 'Wish', '', '', '1 to 5'],
    ['4', 'GRID', 'Times', '', '', 'am; pm / yes; no'],
    ['', '', '', '', '', ''],
    ['Ann', 'Tue', '4', 'yes,no', '', ''],
    ['Bob', '', '', '', '', ''],
  ]);
});

test('form handler: a page, posts in two shapes, one row a person, JSON out', async () => {
  const outcomes = await play('form-handler');
  const bodies = outcomes.map(({ runs }) => runs[0]?.answer?.body ?? '');
  expect(bodies[0]).toContain('<h1>&lt;b&gt;Hi</h1>');
  expect(bodies.slice(1, 5).map((body) => JSON.parse(body))).toEqual([
    { result: 'success', row: 2 },
    { result: 'success', row: 3 },
    { result: 'success', row: 2 },
    { result: 'error', error: 'no email' },
  ]);
  expect((JSON.parse(bodies[5]!) as { email: string; text: string }[]).map(({ email, text }) => [email, text])).toEqual(
    [
      ['ann@x.example', 'Again'],
      ['bob@x.example', 'Hi'],
    ],
  );
});

test('club calendar: events once each, moved with their rows, announced', async () => {
  await play('club-calendar');
  expect(workspace.mail.map(({ body }) => body)).toEqual(['Tue 16:30 Choir, Hall\nWed 15:00 Chess, Room 9']);
});

test('mail merge from a draft: letters filled in, failures beside the people', async () => {
  await play('draft-merge');
  expect(workspace.screen.asked.map(({ text }) => text)).toContain('No draft «nothing like it»');
  expect(shown('People', 'Sheet1')?.map((row) => row[2])).toEqual([
    'State',
    'sent',
    'Invalid email: no address',
    'sent',
  ]);
  expect(
    workspace.mail.map(({ subject, htmlBody, cc, attachments }) => [subject, htmlBody, cc, attachments[0]?.name]),
  ).toEqual([['Hello Ann', '<p>Dear Ann, {{Other}}</p>', ['head@school.example'], 'plan.txt']]);
});
