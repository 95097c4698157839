/** Shapes, pictures and tables on slides: their place, and what they hold. */
import { GoogleError } from '../../errors';
import type { Execution } from '../../execution';
import { constant } from '../../surface';
import { Blob } from '../base/blob';
import { type GoogleEnum, GoogleObject } from '../object';
import { changePresentation, type ElementModel, readPresentation } from './model';
import { pictureOf } from './picture';
import { Slide } from './slide';
import { TextRange } from './text-range';

/** Which element of which presentation. */
export interface ElementKey {
  readonly presentation: string;
  readonly id: string;
}

abstract class Element extends GoogleObject {
  constructor(
    execution: Execution,
    readonly key: ElementKey,
  ) {
    super(execution);
  }

  /** The element as it is now. */
  get model(): ElementModel {
    const { slides } = readPresentation(this.execution.world, this.key.presentation);
    const found = slides.flatMap(({ elements }) => elements).find(({ id }) => id === this.key.id);
    if (!found) throw new GoogleError(`The page element (${this.key.id}) has been removed.`);
    return found;
  }
  change(change: Partial<ElementModel>): this {
    const changed = { ...this.model, ...change };
    this.put(() => [changed]);
    return this;
  }
  protected put(replacement: (model: ElementModel) => readonly ElementModel[]): void {
    changePresentation(this.execution.world, this.key.presentation, (model) => ({
      ...model,
      slides: model.slides.map((slide) => ({
        ...slide,
        elements: slide.elements.flatMap((one) => (one.id === this.key.id ? replacement(one) : [one])),
      })),
    }));
  }

  getObjectId(): string {
    return this.key.id;
  }
  getPageElementType(): GoogleEnum {
    return constant('Slides.PageElementType', this.model.kind);
  }
  getParentPage(): Slide {
    const { slides } = readPresentation(this.execution.world, this.key.presentation);
    const slide = slides.find(({ elements }) => elements.some(({ id }) => id === this.key.id));
    if (!slide) throw new GoogleError(`The page element (${this.key.id}) has been removed.`);
    return new Slide(this.execution, this.key.presentation, slide.id);
  }
  getLeft(): number {
    return this.model.left;
  }
  setLeft(left: number): this {
    return this.change({ left });
  }
  getTop(): number {
    return this.model.top;
  }
  setTop(top: number): this {
    return this.change({ top });
  }
  getWidth(): number {
    return this.model.width;
  }
  setWidth(width: number): this {
    return this.change({ width });
  }
  getHeight(): number {
    return this.model.height;
  }
  setHeight(height: number): this {
    return this.change({ height });
  }
  getTitle(): string {
    return this.model.title;
  }
  setTitle(title: string): this {
    return this.change({ title: String(title) });
  }
  getDescription(): string {
    return this.model.description;
  }
  setDescription(description: string): this {
    return this.change({ description: String(description) });
  }
  remove(): void {
    this.put(() => []);
  }
}

/** https://developers.google.com/apps-script/reference/slides/page-element – any of them, before a script says what it takes it for. */
export class PageElement extends Element {
  override readonly type = 'Slides.PageElement';

  asShape(): Shape {
    return new Shape(this.execution, this.keyAs('SHAPE'));
  }
  asImage(): Image {
    return new Image(this.execution, this.keyAs('IMAGE'));
  }
  asTable(): Table {
    return new Table(this.execution, this.keyAs('TABLE'));
  }
  private keyAs(kind: ElementModel['kind']): ElementKey {
    if (this.model.kind !== kind) throw new GoogleError(`PageElement is not of type ${kind}.`);
    return this.key;
  }
}

/** https://developers.google.com/apps-script/reference/slides/shape */
export class Shape extends Element {
  override readonly type = 'Slides.Shape';

  getText(): TextRange {
    return new TextRange(this);
  }
  getShapeType(): GoogleEnum {
    return constant('Slides.ShapeType', this.model.shape ?? 'TEXT_BOX');
  }
  getPlaceholderType(): GoogleEnum {
    return constant('Slides.PlaceholderType', this.model.placeholder ?? 'NONE');
  }
  /** A picture takes the place of the shape. */
  replaceWithImage(source: GoogleObject): Image {
    const image = pictureOf(this.execution, source);
    this.put(({ placeholder: _, shape: __, ...model }) => [{ ...model, kind: 'IMAGE', text: '', image }]);
    return new Image(this.execution, this.key);
  }
}

/** https://developers.google.com/apps-script/reference/slides/image */
export class Image extends Element {
  override readonly type = 'Slides.Image';

  getBlob(): Blob {
    const image = this.model.image ?? this.execution.refuse('a picture without data');
    return new Blob(this.execution, new Uint8Array(Buffer.from(image.data, 'base64')), image.mime);
  }
  getAs(contentType: string): Blob {
    return this.getBlob().getAs(contentType);
  }
  replace(source: GoogleObject): this {
    return this.change({ image: pictureOf(this.execution, source) });
  }
}

/** https://developers.google.com/apps-script/reference/slides/table */
export class Table extends Element {
  override readonly type = 'Slides.Table';

  getNumRows(): number {
    return this.model.cells?.length ?? 0;
  }
  getNumColumns(): number {
    return this.model.cells?.[0]?.length ?? 0;
  }
  getCell(row: number, column: number): TableCell {
    if (this.model.cells?.[row]?.[column] === undefined) throw new GoogleError('Invalid argument: cell');
    return new TableCell(this, row, column);
  }
}

/** https://developers.google.com/apps-script/reference/slides/table-cell */
export class TableCell extends GoogleObject {
  override readonly type = 'Slides.TableCell';

  constructor(
    private readonly table: Table,
    private readonly row: number,
    private readonly column: number,
  ) {
    super(table.execution);
  }

  getText(): TextRange {
    return new TextRange(this);
  }
  getParentTable(): Table {
    return this.table;
  }
  getRowIndex(): number {
    return this.row;
  }
  getColumnIndex(): number {
    return this.column;
  }

  get model(): Pick<ElementModel, 'text' | 'look'> {
    return { text: this.table.model.cells?.[this.row]?.[this.column] ?? '', look: {} };
  }
  change({ text }: Partial<ElementModel>): this {
    const { cells = [] } = this.table.model;
    if (text === undefined) return this.execution.refuse('looks of the text of a cell');
    this.table.change({
      cells: cells.map((row, y) => row.map((cell, x) => (y === this.row && x === this.column ? text : cell))),
    });
    return this;
  }
}
