/**
 * Looks through the sheets of a book for personal data: which cells and notes hold some, of what kinds, and what they would say
 * without it. What a cell is for – words of the program, a closed list, a date – is told by the caller.
 */
import { type Cell, isMoment, showCell } from '../../schema/cell';
import type { PersonalKind } from '../../schema/issue';
import type { Detector } from './detect';

export interface SheetToScan {
  readonly title: string;
  /** Headings first. */
  readonly cells: readonly (readonly Cell[])[];
  readonly notes: readonly (readonly string[])[];
  /** Nothing that people write stands there; rows and columns counted from 0. */
  isSpared(row: number, column: number): boolean;
  isSparedNote(row: number, column: number, note: string): boolean;
  /** Only certain words may stand there: a mark is none of them. */
  isClosed(row: number, column: number): boolean;
}

export interface PersonalCell {
  readonly sheet: string;
  /** As numbered on the screen. */
  readonly row: number;
  /** Counted from 1. */
  readonly column: number;
  readonly heading: string;
  readonly kinds: readonly PersonalKind[];
  readonly inNote: boolean;
  /** What may stand there instead. */
  readonly masked: string;
}

/** A cell as people read it. Digits alone may be a phone, a day may be a birthday. */
const wordsOf = (cell: Cell): string => (isMoment(cell) ? showCell({ day: cell.day }) : showCell(cell));

/** Every cell and note of the sheet with personal data, row by row. */
export function scanSheet(sheet: SheetToScan, detector: Detector): readonly PersonalCell[] {
  const headings = sheet.cells[0] ?? [];
  const look = (words: string, row: number, column: number, inNote: boolean): readonly PersonalCell[] => {
    const found = detector.find(words);
    if (found.length === 0) return [];
    const heading = row === 0 ? '' : showCell(headings[column] ?? '');
    return [
      {
        sheet: sheet.title,
        row: row + 1,
        column: column + 1,
        heading: detector.mask(heading),
        kinds: [...new Set(found.map(({ kind }) => kind))].sort(),
        inNote,
        masked: !inNote && sheet.isClosed(row, column) ? '' : detector.mask(words),
      },
    ];
  };
  const inCells = sheet.cells.flatMap((line, row) =>
    line.flatMap((cell, column) => (sheet.isSpared(row, column) ? [] : look(wordsOf(cell), row, column, false))),
  );
  const inNotes = sheet.notes.flatMap((line, row) =>
    line.flatMap((note, column) =>
      note === '' || sheet.isSparedNote(row, column, note) ? [] : look(note, row, column, true),
    ),
  );
  return [...inCells, ...inNotes];
}
