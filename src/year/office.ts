/**
 * The municipal office at the end of the year: exports of the school and of two neighbours go into its book, and it has its report made. The
 * neighbours' files are written here from docs/figures.md alone.
 */
import { createHash } from 'node:crypto';
import type { Workspace } from '../host/index';
import { Player } from './player';

export interface Office {
  /** The office's own book and its report. */
  readonly book: string;
  readonly report: string;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A file of figures as another school sends it. */
function exportOf(name: string, figures: Readonly<Record<string, number | string>>): string {
  const school = { id: sha256(name).slice(0, 16), name };
  const head = {
    format: 'nastavnik-figures',
    version: 1,
    school,
    year: '2026/27',
    half: 2,
    asOf: '2027-05-28',
    revision: 1,
  };
  const told = Object.entries(figures).map(([figure, value]) => ({ figure, value }));
  const body = [head, ...told].map((line) => `${JSON.stringify(line)}\n`).join('');
  return `${body}${JSON.stringify({ figures: told.length, sha256: sha256(body) })}\n`;
}

const neighbours = [
  exportOf('СОШ № 12', {
    'mentee.all.all.total': 34,
    'mentee.all.all.began': 31,
    'mentor.all.all.total': 18,
    'pairs.all': 26,
  }),
  exportOf('Лицей № 3', {
    'mentee.all.all.total': 9,
    'mentee.all.all.began': 'hidden',
    'mentor.all.all.total': '<5',
    'pairs.all': '<5',
  }),
];

export async function playOffice(
  workspace: Workspace,
  files: Readonly<Record<string, string>>,
  exported: string,
): Promise<Office> {
  const office = new Player(workspace, { id: 'municipal', files });
  const { taken, refused } = await office.press<{ readonly taken: number; readonly refused: readonly unknown[] }>(
    'apiTakeExports',
    [...neighbours, exported, exported],
  );
  if (taken !== neighbours.length + 1 || refused.length > 0)
    throw new Error('Муниципальная книга приняла не все выгрузки.');
  await office.press('apiPrepareReport');
  const [report] = workspace.dump().documents;
  const book = workspace.container?.id;
  if (!report || !book) throw new Error('Муниципального отчёта нет.');
  return { book, report: report.id };
}
