/** How a cell looks on paper once everything is counted in: its own look, bands and conditional formats, and what its value decides. */
import type { CellSnapshot } from '../../google/spreadsheet/snapshot';
import type { Line } from '../../google/spreadsheet/style';
import { family } from '../pdf-letters';
import type { Letters } from './canvas';

export interface CellLook {
  readonly letters: Letters;
  readonly color: string;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly background: string | undefined;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'middle' | 'bottom';
  readonly wraps: boolean;
  /** Cut at the edge of the cell, also when the next one is empty. */
  readonly isCut: boolean;
  /** Degrees against the clock. */
  readonly rotation: number;
  readonly borders: readonly (readonly [side: 'top' | 'right' | 'bottom' | 'left', line: Line])[];
}

/** Between the edge of a cell and its text, in points. */
export const PADDING = { x: 2.25, y: 1.5 };

const SIZE = 10;
const INK = '#000000';
const WHITE = '#ffffff';

export function cellLook({ style, tint, value }: CellSnapshot): CellLook {
  const rule = tint?.rule;
  const background = rule?.background ?? style.background ?? tint?.band;
  const sides = ['top', 'right', 'bottom', 'left'] as const;
  return {
    letters: {
      font: family(style.family ?? 'Arial'),
      size: style.size ?? SIZE,
      bold: rule?.bold ?? style.weight === 'bold',
      italic: rule?.italic ?? style.slant === 'italic',
    },
    color: rule?.color ?? style.color ?? INK,
    underline: rule?.underline ?? style.line === 'underline',
    strike: rule?.strikethrough ?? style.line === 'line-through',
    background: background?.toLowerCase() === WHITE ? undefined : background,
    horizontal: sideOf(style.horizontal) ?? naturalSide(value),
    vertical: style.vertical === 'top' || style.vertical === 'middle' ? style.vertical : 'bottom',
    wraps: style.wrap === 'WRAP',
    isCut: style.wrap === 'CLIP',
    rotation: style.rotation ?? 0,
    borders: sides.flatMap((side) => {
      const line = style[side];
      return line ? [[side, line] as const] : [];
    }),
  };
}

function sideOf(alignment: string | undefined): CellLook['horizontal'] | undefined {
  return alignment === 'left' || alignment === 'center' || alignment === 'right' ? alignment : undefined;
}

const naturalSide = (value: CellSnapshot['value']): CellLook['horizontal'] =>
  typeof value === 'number' ? 'right' : typeof value === 'boolean' ? 'center' : 'left';
