/** The world after a run, for people to read: what was said, shown, written, sent. */
import type { Question, RunResult, ScreenEvent, StepOutcome, WorldDump } from '../../src/host/index';

/** What a person saw and was asked. */
export interface Shown {
  readonly shown: readonly ScreenEvent[];
  readonly asked: readonly Question[];
}

/** One run and the world after it. */
export function printWorld(result: RunResult, screen: Shown, world: WorldDump): string {
  const { total, seconds } = result.calls;
  return page([...resultLines(result), ...worldLines(screen, world), counted(total, seconds)]);
}

/** What each step came to, and the world after all of them. */
export function printSteps(outcomes: readonly StepOutcome[], screen: Shown, world: WorldDump): string {
  const steps = outcomes.flatMap(({ step, runs, problem }, index) => [
    `── Step ${index + 1}: ${step}`,
    ...(problem === undefined ? [] : [`refused: ${problem}`]),
    ...runs.flatMap((run) => [...(run.error ? [`error: ${run.error.message}`] : []), ...resultLines(run)]),
    '',
  ]);
  const calls = outcomes.flatMap(({ runs }) => runs.map((run) => run.calls));
  const total = calls.reduce((sum, call) => sum + call.total, 0);
  const seconds = calls.reduce((sum, call) => sum + call.seconds, 0);
  return page([...steps, ...worldLines(screen, world), counted(total, seconds)]);
}

function page(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

function counted(total: number, seconds: number): string {
  return `Calls: ${total}, modelled seconds: ${seconds.toFixed(1)}`;
}

function resultLines({ value, answer, log }: RunResult): string[] {
  const lines: string[] = [];
  if (answer) lines.push(`── Answer, ${answer.contentType}`, answer.body, '');
  else if (value !== undefined && value !== null) lines.push('── Result', JSON.stringify(value), '');
  if (log.length > 0) lines.push('── Log', ...log, '');
  return lines;
}

function worldLines({ shown, asked }: Shown, world: WorldDump): string[] {
  const lines: string[] = [];
  const section = (title: string, body: readonly string[]): void => {
    if (body.length > 0) lines.push(`── ${title}`, ...body, '');
  };
  section('Shown', [
    ...shown.map(describe),
    ...asked.map(({ kind, title, text }) => `${kind}: ${[title, text].filter(Boolean).join(' – ')}`),
  ]);
  for (const book of world.spreadsheets) {
    for (const sheet of book.sheets) {
      section(
        `Spreadsheet «${book.name}», sheet «${sheet.name}»${sheet.hidden ? ' (hidden)' : ''}`,
        table(sheet.display),
      );
      section(
        'Formulas',
        Object.entries(sheet.formulas).map(([cell, formula]) => `${cell}  ${formula}`),
      );
    }
  }
  for (const document of world.documents) section(`Document «${document.name}»`, document.text.split('\n'));
  for (const { name, slides } of world.presentations) {
    section(
      `Presentation «${name}»`,
      slides.map((texts) => texts.join(' │ ').replace(/\n/g, ' / ')),
    );
  }
  for (const form of world.forms) {
    section(
      `Form «${form.title || form.name}»${form.published ? '' : ' (not published)'}, answers: ${form.answers}`,
      form.items.map((item) => `${item.kind}  ${item.title}`),
    );
  }
  section(
    'Files',
    world.files.map((file) => `${file.trashed ? '(trash) ' : ''}${file.path}  ${file.mime}`),
  );
  section(
    'Drafts',
    world.drafts.map(({ to, subject }) => `to ${to.join(', ')}: ${subject}`),
  );
  section(
    'Calendar',
    world.events.map(({ title, start, end }) => `${start} – ${end}  ${title}`),
  );
  section(
    'Mail',
    world.mail.map((mail) => `to ${mail.to}: ${mail.subject}`),
  );
  return lines;
}

function describe(event: ScreenEvent): string {
  switch (event.kind) {
    case 'menu':
      return `menu «${event.caption}»: ${event.entries.map(({ caption }) => caption || '–').join(', ')}`;
    case 'toast':
      return `toast: ${event.text}`;
    default:
      return `${event.kind} «${event.title}», ${event.html.length} characters`;
  }
}

function table(rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return ['(empty)'];
  const widths = rows[0]!.map((_, column) => Math.min(40, Math.max(...rows.map((row) => (row[column] ?? '').length))));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.slice(0, 40).padEnd(widths[column] ?? 0))
      .join(' │ ')
      .trimEnd(),
  );
}
