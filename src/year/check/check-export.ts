/** Whether a file of figures is what docs/figures.md says: whole, unchanged, and without a count of one to four. */
import { createHash } from 'node:crypto';
import type { ExpectedExport } from './expected/artefact';

/** What is wrong with it, as sentences. */
export function checkExport(text: string, { figures }: ExpectedExport): readonly string[] {
  const lines = text.trimEnd().split('\n');
  const body = lines.slice(0, -1);
  const [head = {}, ...told] = body.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
  const foot = JSON.parse(lines[lines.length - 1] ?? '{}') as Readonly<Record<string, unknown>>;
  const sha256 = createHash('sha256')
    .update(body.map((line) => `${line}\n`).join(''))
    .digest('hex');
  const values = new Map(told.map(({ figure, value }) => [figure, value]));
  return [
    ...(head['format'] === 'nastavnik-figures' && head['version'] === 1 ? [] : ['это не выгрузка.']),
    ...(foot['sha256'] === sha256 && foot['figures'] === told.length ? [] : ['контрольная сумма не сходится.']),
    ...figures.filter((figure) => !values.has(figure)).map((figure) => `нет показателя ${figure}.`),
    ...[...values].flatMap(([figure, value]) =>
      value === '<5' || value === 'hidden' || (Number.isInteger(value) && Number(value) >= 5)
        ? []
        : [`${String(figure)}: недопустимое число ${String(value)}.`],
    ),
  ];
}
