/** Text with several looks inside one cell of a Range, the look of text as a whole, and how it is turned. A lower part of Range. */
import type { Range } from './range';
import { RangeStyles } from './range-styles';
import { RichTextValue, type TextLook, TextStyle } from './rich-text';
import type { Style } from './style';
import { TextRotation } from './text-rotation';

export abstract class RangeRichText extends RangeStyles {
  getRichTextValue(): RichTextValue | null {
    return this.richTextAt(this.area.row, this.area.column);
  }

  getRichTextValues(): (RichTextValue | null)[][] {
    return this.readCells((row, column) => this.richTextAt(row, column));
  }

  /** Only text can be rich: for numbers, dates, booleans and formulas Google gives null. */
  private richTextAt(row: number, column: number): RichTextValue | null {
    const { value, extra } = this.model.grid.cell(row, column);
    if (extra?.formula !== undefined || (value !== undefined && typeof value !== 'string')) return null;
    const base = lookOf(this.book.styleAt(this.model, row, column));
    return new RichTextValue(this.execution, value ?? '', extra?.runs ?? [], base);
  }

  setRichTextValue(value: RichTextValue): Range {
    return this.enrich(() => value);
  }

  setRichTextValues(values: readonly (readonly RichTextValue[])[]): Range {
    this.checkSize(values);
    return this.enrich((row, column) => values[row]![column]!);
  }

  private enrich(valueAt: (row: number, column: number) => RichTextValue): Range {
    const { row: top, column: left } = this.area;
    return this.writeCells(({ grid }, row, column) => {
      const { text, runs } = valueAt(row - top, column - left);
      grid.setValue(row, column, text === '' ? undefined : text);
      const note = grid.extra(row, column)?.note;
      if (runs.length > 0) grid.setExtra(row, column, note === undefined ? { runs } : { runs, note });
    });
  }

  getTextStyle(): TextStyle {
    return new TextStyle(this.execution, lookOf(this.book.styleAt(this.model, this.area.row, this.area.column)));
  }

  getTextStyles(): TextStyle[][] {
    const { book, model } = this;
    return this.readCells((row, column) => new TextStyle(this.execution, lookOf(book.styleAt(model, row, column))));
  }

  setTextStyle(style: TextStyle): Range {
    const { bold, italic, underline, strikethrough, family, size, color } = style.look;
    if (bold !== undefined) this.setFontWeight(bold ? 'bold' : 'normal');
    if (italic !== undefined) this.setFontStyle(italic ? 'italic' : 'normal');
    if (underline !== undefined) this.setFontLine(underline ? 'underline' : 'none');
    if (strikethrough !== undefined) this.setFontLine(strikethrough ? 'line-through' : 'none');
    if (family !== undefined) this.setFontFamily(family);
    if (size !== undefined) this.setFontSize(size);
    if (color !== undefined) this.setFontColor(color);
    return this.whole;
  }

  setTextStyles(styles: readonly (readonly TextStyle[])[]): Range {
    this.checkSize(styles);
    for (const [y, row] of styles.entries())
      for (const [x, style] of row.entries()) this.getCell(y + 1, x + 1).setTextStyle(style);
    return this.whole;
  }

  getTextRotation(): TextRotation {
    return this.rotationAt(this.area.row, this.area.column);
  }

  getTextRotations(): TextRotation[][] {
    return this.readCells((row, column) => this.rotationAt(row, column));
  }

  private rotationAt(row: number, column: number): TextRotation {
    const { rotation = 0, stacked } = this.book.styleAt(this.model, row, column);
    return new TextRotation(this.execution, rotation, stacked ?? false);
  }

  setTextRotations(rotations: readonly (readonly TextRotation[])[]): Range {
    return this.restyleEach(rotations, (rotation) => ({ rotation: rotation.getDegrees() || undefined }));
  }

  setTextRotation(rotation: number | TextRotation): Range {
    const degrees = typeof rotation === 'number' ? rotation : rotation.getDegrees();
    return this.restyle({ rotation: degrees === 0 ? undefined : degrees });
  }
}

function lookOf(style: Style): TextLook {
  return {
    bold: style.weight === 'bold',
    italic: style.slant === 'italic',
    underline: style.line === 'underline',
    strikethrough: style.line === 'line-through',
    family: style.family ?? 'arial,sans,sans-serif',
    size: style.size ?? 10,
    color: style.color ?? '#000000',
  };
}
