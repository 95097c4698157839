/** Slide: one page of a presentation. */
import { GoogleError } from '../../errors';
import type { Execution } from '../../execution';
import { constant } from '../../surface';
import { type GoogleEnum, GoogleObject } from '../object';
import { Image, PageElement, Shape, Table } from './element';
import {
  changePresentation,
  copiedSlide,
  type ElementModel,
  newElement,
  readPresentation,
  replaceIn,
  type SlideModel,
} from './model';
import { pictureOf } from './picture';

/** Points of what is inserted without a size. */
const SIZE = { width: 236, height: 236 };

/** https://developers.google.com/apps-script/reference/slides/slide */
export class Slide extends GoogleObject {
  override readonly type = 'Slides.Slide';

  constructor(
    execution: Execution,
    readonly presentation: string,
    readonly id: string,
  ) {
    super(execution);
  }

  /** The slide as it is now. */
  get model(): SlideModel {
    const found = readPresentation(this.execution.world, this.presentation).slides.find(({ id }) => id === this.id);
    if (!found) throw new GoogleError(`The page (${this.id}) has been removed.`);
    return found;
  }
  private change(change: Partial<SlideModel>): this {
    const changed = { ...this.model, ...change };
    changePresentation(this.execution.world, this.presentation, (model) => ({
      ...model,
      slides: model.slides.map((slide) => (slide.id === this.id ? changed : slide)),
    }));
    return this;
  }

  getObjectId(): string {
    return this.id;
  }
  getPageType(): GoogleEnum {
    return constant('Slides.PageType', 'SLIDE');
  }
  getPageElements(): PageElement[] {
    return this.model.elements.map((element) => this.element(element));
  }
  getPageElementById(id: string): PageElement | null {
    const found = this.model.elements.find((element) => element.id === id);
    return found ? this.element(found) : null;
  }
  private element({ id }: ElementModel): PageElement {
    return new PageElement(this.execution, { presentation: this.presentation, id });
  }
  getShapes(): Shape[] {
    return this.ofKind('SHAPE').map(({ id }) => new Shape(this.execution, { presentation: this.presentation, id }));
  }
  getImages(): Image[] {
    return this.ofKind('IMAGE').map(({ id }) => new Image(this.execution, { presentation: this.presentation, id }));
  }
  getTables(): Table[] {
    return this.ofKind('TABLE').map(({ id }) => new Table(this.execution, { presentation: this.presentation, id }));
  }
  private ofKind(kind: ElementModel['kind']): readonly ElementModel[] {
    return this.model.elements.filter((element) => element.kind === kind);
  }
  getPlaceholder(type: GoogleEnum, index = 0): PageElement | null {
    const found = this.model.elements.filter(({ placeholder }) => placeholder === type.name())[index];
    return found ? this.element(found) : null;
  }
  getPlaceholders(): PageElement[] {
    const found = this.model.elements.filter(({ placeholder }) => placeholder !== undefined);
    return found.map((element) => this.element(element));
  }

  insertTextBox(text: string, left = 0, top = 0, width = SIZE.width, height = SIZE.height): Shape {
    const shape = { kind: 'SHAPE', shape: 'TEXT_BOX', text: String(text), left, top, width, height } as const;
    return new Shape(this.execution, this.insert(shape));
  }
  insertShape(type: GoogleEnum, left = 0, top = 0, width = SIZE.width, height = SIZE.height): Shape {
    if (typeof type.name !== 'function') this.execution.refuse('Slide.insertShape with a shape');
    return new Shape(this.execution, this.insert({ kind: 'SHAPE', shape: type.name(), left, top, width, height }));
  }
  insertImage(source: GoogleObject, left = 0, top = 0, width = SIZE.width, height = SIZE.height): Image {
    const image = pictureOf(this.execution, source);
    return new Image(this.execution, this.insert({ kind: 'IMAGE', image, left, top, width, height }));
  }
  insertTable(rows: number, columns: number, left = 36, top = 36, width = 640, height = 36 * rows): Table {
    const cells = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
    return new Table(this.execution, this.insert({ kind: 'TABLE', cells, left, top, width, height }));
  }
  private insert(given: Parameters<typeof newElement>[1]): { presentation: string; id: string } {
    const element = newElement(this.execution.world, given);
    this.change({ elements: [...this.model.elements, element] });
    return { presentation: this.presentation, id: element.id };
  }

  replaceAllText(find: string, put: string, matchCase = false): number {
    const { elements, count } = replaceIn(this.model.elements, String(find), String(put), matchCase);
    if (count > 0) this.change({ elements });
    return count;
  }
  duplicate(): Slide {
    const copy = copiedSlide(this.execution.world, this.model);
    changePresentation(this.execution.world, this.presentation, (model) => ({
      ...model,
      slides: model.slides.flatMap((slide) => (slide.id === this.id ? [slide, copy] : [slide])),
    }));
    return new Slide(this.execution, this.presentation, copy.id);
  }
  move(index: number): void {
    const own = this.model;
    changePresentation(this.execution.world, this.presentation, (model) => {
      const others = model.slides.filter(({ id }) => id !== this.id);
      return { ...model, slides: [...others.slice(0, index), own, ...others.slice(index)] };
    });
  }
  remove(): void {
    changePresentation(this.execution.world, this.presentation, (model) => ({
      ...model,
      slides: model.slides.filter(({ id }) => id !== this.id),
    }));
  }
  isSkipped(): boolean {
    return this.model.skipped ?? false;
  }
  setSkipped(skipped: boolean): void {
    this.change({ skipped });
  }
}
