/** What hangs on the cells of a workbook's sheet: links, and the notes of people, which have a part of their own. */
import { parseAddress } from '../../google/spreadsheet/address';
import type { Grid, TextRun } from '../../google/spreadsheet/grid';
import type { OfficePackage, Relation } from './package';
import type { Limits } from './xlsx-limits';
import type { XmlAttributes } from './xml';

/** More notes and links than a person makes. */
const MOST_ASIDES = 20_000;

export class AsideReader {
  private counted = 0;

  constructor(
    private readonly grid: Grid,
    private readonly limits: Limits,
    private readonly relations: ReadonlyMap<string, Relation>,
  ) {}

  /** Hangs a link on the text of its cell, which has been read before. */
  link(at: XmlAttributes): void {
    const target = this.relations.get(at['r:id'] ?? '');
    const place = parseAddress(at['ref'] ?? '');
    if (!target?.isOutside || !/^(https?:|mailto:)/i.test(target.target) || !place?.row || !place.column) return;
    const text = this.grid.stored(place.row, place.column);
    if (typeof text !== 'string' || !this.count()) return;
    const there = this.grid.extra(place.row, place.column);
    const link = target.target.slice(0, 2000);
    const runs = withoutGaps(there?.runs ?? [], text.length).map((run) => ({ ...run, link }));
    this.grid.setExtra(place.row, place.column, { ...there, runs });
  }

  /** Reads the notes of a part; `seen` is told each cell that has one. */
  notes(pack: OfficePackage, part: string, seen: (row: number, column: number) => void): void {
    let place = '';
    let text = '';
    let isText = false;
    pack.walk(part, {
      open: (tag, at) => {
        if (tag === 'comment') [place, text] = [at['ref'] ?? '', ''];
        isText = tag === 't';
      },
      text: (more) => {
        if (isText) text = this.limits.text(text, more);
      },
      close: (tag) => {
        isText = false;
        if (tag !== 'comment' || text === '' || !this.count()) return;
        const found = parseAddress(place);
        if (!found?.row || !found.column) return;
        seen(found.row, found.column);
        this.grid.setNote(found.row, found.column, text);
      },
    });
  }

  private count(): boolean {
    return ++this.counted <= MOST_ASIDES;
  }
}

/** The stretches of a text of this length, those without a look included. */
function withoutGaps(runs: readonly TextRun[], length: number): TextRun[] {
  const found: TextRun[] = [];
  let at = 0;
  for (const run of runs) {
    if (run.from > at) found.push({ from: at, to: run.from, style: {} });
    found.push(run);
    at = run.to;
  }
  if (at < length) found.push({ from: at, to: length, style: {} });
  return found;
}
