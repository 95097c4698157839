/** Presentations as data: slides, and on each its shapes, pictures and tables. Every change is committed at once. */
import { GoogleError } from '../../errors';
import type { World } from '../../world';
import { createFile, type FileExtra, findFile, readBody, touchFile, writeBody } from '../files';

/** The type of presentations. They are files of Drive, too. */
export const PRESENTATION = 'application/vnd.google-apps.presentation';

/** How all letters of a text look. */
export interface LookModel {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  readonly font?: string;
  readonly color?: string;
  readonly link?: string;
  /** A name of Google's `ParagraphAlignment`. */
  readonly alignment?: string;
}

export interface ElementModel {
  readonly id: string;
  readonly kind: 'SHAPE' | 'IMAGE' | 'TABLE';
  /** Of a shape: a name of Google's `ShapeType`, and of `PlaceholderType`. */
  readonly shape?: string;
  readonly placeholder?: string;
  /** Points from the upper left corner of the slide. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly text: string;
  readonly look: LookModel;
  readonly image?: { readonly data: string; readonly mime: string };
  readonly cells?: readonly (readonly string[])[];
}

export interface SlideModel {
  readonly id: string;
  readonly skipped?: boolean;
  readonly elements: readonly ElementModel[];
}

export interface PresentationModel {
  readonly width: number;
  readonly height: number;
  readonly slides: readonly SlideModel[];
}

const PART = 'presentation';
const WIDTH = 720;
const HEIGHT = 405;

export interface NewPresentation {
  readonly name: string;
  readonly owner: string;
  readonly parent?: string | undefined;
  readonly extra?: FileExtra;
}

/** Makes a presentation with one slide for a title, visible at once, and gives its id. */
export function createPresentation(world: World, file: NewPresentation, model?: PresentationModel): string {
  return world.store.transaction(() => {
    const { name, owner, parent, extra } = file;
    const { id } = createFile(world, { mime: PRESENTATION, name, owner, parent, ...(extra ? { extra } : {}) });
    writeBody(world, id, PART, model ?? { width: WIDTH, height: HEIGHT, slides: [newSlide(world, 'TITLE')] });
    return id;
  });
}

/** Throws Google's sentence when there is no such presentation. */
export function readPresentation(world: World, id: string): PresentationModel {
  const model = findFile(world, id)?.mime === PRESENTATION ? readBody<PresentationModel>(world, id, PART) : undefined;
  if (!model)
    throw new GoogleError('Unexpected error while getting the method or property openById on object SlidesApp.');
  return model;
}

export function changePresentation(
  world: World,
  id: string,
  change: (model: PresentationModel) => PresentationModel,
): void {
  world.store.transaction(() => {
    writeBody(world, id, PART, change(readPresentation(world, id)));
    touchFile(world, id);
  });
}

/** What the layouts put on a new slide, as far as text goes. */
const LAYOUTS: Readonly<Record<string, readonly string[]>> = {
  TITLE: ['CENTERED_TITLE', 'SUBTITLE'],
  TITLE_AND_BODY: ['TITLE', 'BODY'],
  TITLE_AND_TWO_COLUMNS: ['TITLE', 'BODY', 'BODY'],
  TITLE_ONLY: ['TITLE'],
  SECTION_HEADER: ['TITLE'],
  MAIN_POINT: ['TITLE'],
  ONE_COLUMN_TEXT: ['TITLE', 'BODY'],
  BLANK: [],
};

/** A slide of that layout; undefined for layouts that the host does not know. */
export function slideOf(world: World, layout: string): SlideModel | undefined {
  return Object.hasOwn(LAYOUTS, layout) ? newSlide(world, layout) : undefined;
}

function newSlide(world: World, layout: string): SlideModel {
  const placeholders = LAYOUTS[layout] ?? [];
  return {
    id: newId(world),
    elements: placeholders.map((placeholder, index) =>
      newElement(world, {
        kind: 'SHAPE',
        shape: 'TEXT_BOX',
        placeholder,
        left: 36,
        top: 36 + index * 120,
        width: WIDTH - 72,
        height: 100,
      }),
    ),
  };
}

export function newElement(
  world: World,
  given: Partial<ElementModel> & Pick<ElementModel, 'kind' | 'left' | 'top' | 'width' | 'height'>,
): ElementModel {
  return { id: newId(world), title: '', description: '', text: '', look: {}, ...given };
}

export function newId(world: World): string {
  return `g${world.ids.number().toString(16)}_0_${world.ids.number() % 1000}`;
}

/** A copy with numbers of its own. */
export function copiedSlide(world: World, slide: SlideModel): SlideModel {
  return { ...slide, id: newId(world), elements: slide.elements.map((element) => ({ ...element, id: newId(world) })) };
}

/** Replaces in all texts; gives how often. */
export function replaceIn(
  elements: readonly ElementModel[],
  find: string,
  put: string,
  matchCase: boolean,
): { readonly elements: ElementModel[]; readonly count: number } {
  const pattern = new RegExp(find.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), matchCase ? 'g' : 'gi');
  let count = 0;
  const replaced = (text: string): string =>
    text.replace(pattern, () => {
      count++;
      return put;
    });
  const changed = elements.map((element) => ({
    ...element,
    text: replaced(element.text),
    ...(element.cells ? { cells: element.cells.map((row) => row.map(replaced)) } : {}),
  }));
  return { elements: changed, count };
}

/** The texts of each slide, cells of tables included; what is empty is left out. */
export function slideTexts({ slides }: PresentationModel): string[][] {
  return slides.map(({ elements }) =>
    elements.flatMap(({ text, cells = [] }) => [text, ...cells.flat()]).filter((text) => text !== ''),
  );
}
