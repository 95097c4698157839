/** Presentation: its name, its slides, who may see it. */
import { GoogleError } from '../../errors';
import type { Execution } from '../../execution';
import type { User } from '../base/user';
import { findFile, updateFile } from '../files';
import { GoogleEnum, GoogleObject } from '../object';
import { grant, type Person, peopleOf, revoke } from '../spreadsheet/access';
import { changePresentation, copiedSlide, readPresentation, replaceIn, slideOf } from './model';
import { Slide } from './slide';

/** https://developers.google.com/apps-script/reference/slides/presentation */
export class Presentation extends GoogleObject {
  override readonly type = 'Slides.Presentation';

  constructor(
    execution: Execution,
    private readonly id: string,
  ) {
    super(execution);
  }

  getId(): string {
    return this.id;
  }
  getUrl(): string {
    return `https://docs.google.com/presentation/d/${this.id}/edit`;
  }
  getName(): string {
    return findFile(this.execution.world, this.id)?.name ?? '';
  }
  setName(name: string): void {
    updateFile(this.execution.world, this.id, { name: String(name) });
  }
  getPageWidth(): number {
    return readPresentation(this.execution.world, this.id).width;
  }
  getPageHeight(): number {
    return readPresentation(this.execution.world, this.id).height;
  }
  getSlides(): Slide[] {
    const { slides } = readPresentation(this.execution.world, this.id);
    return slides.map(({ id }) => new Slide(this.execution, this.id, id));
  }
  getSlideById(id: string): Slide | null {
    return this.getSlides().find((slide) => slide.id === id) ?? null;
  }
  appendSlide(given?: GoogleEnum | Slide): Slide {
    return this.insertSlide(this.getSlides().length, given);
  }
  /** An empty slide, one of a layout, or a copy of a slide. */
  insertSlide(index: number, given?: GoogleEnum | Slide): Slide {
    const { world } = this.execution;
    if (index < 0 || index > this.getSlides().length) throw new GoogleError('Invalid argument: insertionIndex');
    const layout = given instanceof GoogleEnum ? given.name() : 'BLANK';
    const slide = given instanceof Slide ? copiedSlide(world, given.model) : slideOf(world, layout);
    if (!slide) return this.execution.refuse(`slides of the layout ${layout}`);
    changePresentation(world, this.id, (model) => ({
      ...model,
      slides: [...model.slides.slice(0, index), slide, ...model.slides.slice(index)],
    }));
    return new Slide(this.execution, this.id, slide.id);
  }
  replaceAllText(find: string, put: string, matchCase = false): number {
    let total = 0;
    changePresentation(this.execution.world, this.id, (model) => ({
      ...model,
      slides: model.slides.map((slide) => {
        const { elements, count } = replaceIn(slide.elements, String(find), String(put), matchCase);
        total += count;
        return { ...slide, elements };
      }),
    }));
    return total;
  }
  getEditors(): User[] {
    return peopleOf(this.execution, this.id, ['writer']);
  }
  addEditor(person: Person): this {
    return this.addEditors([person]);
  }
  addEditors(people: readonly Person[]): this {
    grant(this.execution, this.id, people, 'writer');
    return this;
  }
  removeEditor(person: Person): this {
    revoke(this.execution, this.id, person, ['writer']);
    return this;
  }
  getViewers(): User[] {
    return peopleOf(this.execution, this.id, ['writer', 'commenter', 'reader']);
  }
  addViewer(person: Person): this {
    return this.addViewers([person]);
  }
  addViewers(people: readonly Person[]): this {
    grant(this.execution, this.id, people, 'reader');
    return this;
  }
  removeViewer(person: Person): this {
    revoke(this.execution, this.id, person, ['commenter', 'reader']);
    return this;
  }
  /** Every change is visible at once already. */
  saveAndClose(): void {
    readPresentation(this.execution.world, this.id);
  }
}
