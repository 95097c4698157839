/** The world after a run, for people to read: what was said, shown, written, sent. */
import type { RunResult, ScreenEvent, WorldDump } from '../../src/host/index';

export function printWorld(result: RunResult, shown: readonly ScreenEvent[], world: WorldDump): string {
  const lines: string[] = [];
  const section = (title: string, body: readonly string[]): void => {
    if (body.length > 0) lines.push(`── ${title}`, ...body, '');
  };
  section('Result', result.value === undefined || result.value === null ? [] : [JSON.stringify(result.value)]);
  section('Log', result.log);
  section('Shown', shown.map(describe));
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
    'Mail',
    world.mail.map((mail) => `to ${mail.to}: ${mail.subject}`),
  );
  lines.push(`Calls: ${result.calls.total}, modelled seconds: ${result.calls.seconds.toFixed(1)}`);
  return `${lines.join('\n')}\n`;
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
