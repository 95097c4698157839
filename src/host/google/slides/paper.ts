/** A presentation as paper: a page for each slide, its texts, pictures and tables from top to bottom. Where they stand on the slide is left out. */
import { documentOfText } from '../../files/html-document';
import type { Attributes, DocumentModel, NodeData } from '../document/data';
import type { ElementModel, LookModel, PresentationModel } from './model';

/** The slides as the pages of a document. */
export function slidesOnPaper(model: PresentationModel, locale: string): DocumentModel {
  const { body, ...rest } = documentOfText('', locale);
  const shown = model.slides.filter(({ skipped }) => !skipped);
  const pages = shown.flatMap(({ elements }, index): NodeData[] => {
    const ordered = [...elements].sort((one, other) => one.top - other.top || one.left - other.left);
    const fresh: NodeData[] = index === 0 ? [] : [{ kind: 'PARAGRAPH', children: [{ kind: 'PAGE_BREAK' }] }];
    return [...fresh, ...ordered.flatMap(blocksOf)];
  });
  const page = {
    ...body.attributes,
    PAGE_WIDTH: model.width,
    PAGE_HEIGHT: model.height,
    MARGIN_TOP: 36,
    MARGIN_BOTTOM: 36,
  };
  return { ...rest, body: { ...body, attributes: page, children: pages.length > 0 ? pages : [{ kind: 'PARAGRAPH' }] } };
}

function blocksOf({ kind, text, look, placeholder, cells, image, width, height }: ElementModel): NodeData[] {
  if (kind === 'TABLE') {
    const rows = (cells ?? []).map(
      (row): NodeData => ({
        kind: 'TABLE_ROW',
        children: row.map((cell) => ({ kind: 'TABLE_CELL', children: [line(cell, {}, {})] })),
      }),
    );
    return rows.length > 0 ? [{ kind: 'TABLE', children: rows }] : [];
  }
  if (kind === 'IMAGE') {
    if (!image) return [];
    const picture = { ...image, title: null, description: null };
    // Points on the slide, pixels in a document.
    const size = { WIDTH: width / 0.75, HEIGHT: height / 0.75 };
    return [{ kind: 'PARAGRAPH', children: [{ kind: 'INLINE_IMAGE', attributes: size, image: picture }] }];
  }
  if (text === '') return [];
  const title = placeholder?.includes('TITLE') ?? false;
  const letters = { FONT_SIZE: title ? 28 : 18, ...lettersOf(look) };
  const alignment = look.alignment ?? (title ? 'CENTER' : 'START');
  const paragraph: Attributes = { HORIZONTAL_ALIGNMENT: ALIGNMENTS[alignment] ?? 'LEFT' };
  return text.split('\n').map((one) => line(one, letters, paragraph));
}

const ALIGNMENTS: Readonly<Record<string, string>> = {
  START: 'LEFT',
  CENTER: 'CENTER',
  END: 'RIGHT',
  JUSTIFIED: 'JUSTIFY',
};

function lettersOf({ bold, italic, underline, size, font, color }: LookModel): Attributes {
  return {
    ...(bold ? { BOLD: true } : {}),
    ...(italic ? { ITALIC: true } : {}),
    ...(underline ? { UNDERLINE: true } : {}),
    ...(size === undefined ? {} : { FONT_SIZE: size }),
    ...(font === undefined ? {} : { FONT_FAMILY: font }),
    ...(color === undefined ? {} : { FOREGROUND_COLOR: color }),
  };
}

function line(text: string, letters: Attributes, paragraph: Attributes): NodeData {
  const children: NodeData[] =
    text === '' ? [] : [{ kind: 'TEXT', text, runs: [{ length: text.length, attributes: letters }] }];
  return { kind: 'PARAGRAPH', attributes: paragraph, ...(children.length > 0 ? { children } : {}) };
}
