/**
 * What keeps a settled paper from being signed: something left of a template, a value that was not there, typewriter
 * habits, a mark where there should be a name. Page by page checks need the pages and are made on the PDF.
 */
import type { SettledBlock, SettledDocument } from './document';
import { labelsOf } from './document-chart';

/** What may be wrong with the words of a paper. */
export type PaperFlaw =
  | 'placeholder-left'
  | 'value-missing'
  | 'mark-left'
  | 'mark-broken'
  | 'straight-quotes'
  | 'double-blank'
  | 'double-stop'
  | 'line-to-fill'
  | 'words-missing';

export type PaperFinding =
  | { readonly code: 'person-nameless'; readonly person: string }
  | { readonly code: PaperFlaw; readonly excerpt: string };

const always: readonly [PaperFlaw, RegExp][] = [
  [
    'placeholder-left',
    /\{\{|\}\}|<<|>>|\[(?:[А-ЯЁ ]{3,}|[а-яё ]*(?:указать|вписать)[а-яё ]*)\]|\((?:указать|вписать)[^)]*\)/,
  ],
  ['value-missing', /\bundefined\b|\bnull\b|\bNaN\b|\[object |Invalid Date/],
  ['straight-quotes', /"/],
  ['double-stop', /\.\.(?!\.)|[,;:]\./],
  ['double-blank', / {2}|\u00a0 | \u00a0/],
];

const wholeMark = /⟦[А-ЯЁ]-\d{1,4}\|(?:им|род|дат|вин|тв|пр)\|[^|⟦⟧]+⟧/g;

/** A date or a number that is written in by hand after signing. */
const forPen = /_{3,} 20__[ \u00a0]г\.|№[ \u00a0]_{3,}/g;

const textsOf = (block: SettledBlock): readonly string[] => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'item':
      return [block.content];
    case 'table':
      return [...block.columns.map((column) => column.heading), ...block.rows.flat()];
    case 'signature':
      return block.signers.flatMap(({ post, name }) => [post, name]);
    case 'chart':
      return [block.title, ...labelsOf(block)];
    case 'page-break':
      return [];
  }
};

/** Blocks that say nothing without words. */
const needsWords = (block: SettledBlock): boolean => !['table', 'page-break'].includes(block.kind);

function judgeText(text: string, regime: 'names' | 'codes'): readonly PaperFlaw[] {
  const found = always.filter(([, pattern]) => pattern.test(text)).map(([code]) => code);
  const withoutMarks = text.replace(wholeMark, '');
  if (regime === 'names' && withoutMarks !== text) found.push('mark-left');
  if (/[⟦⟧]/.test(withoutMarks)) found.push('mark-broken');
  if (/_{2,}/.test(text.replace(forPen, ''))) found.push('line-to-fill');
  return found;
}

/** Everything found, with the beginning of the words in which it was. */
export function checkDocument(
  { blocks, nameless }: SettledDocument,
  regime: 'names' | 'codes',
): readonly PaperFinding[] {
  const people = nameless.map((person): PaperFinding => ({ code: 'person-nameless', person }));
  const texts = blocks.flatMap((block) => {
    const empty = needsWords(block) && textsOf(block).some((text) => text === '');
    const missing: PaperFinding[] = empty ? [{ code: 'words-missing', excerpt: '' }] : [];
    return [
      ...missing,
      ...textsOf(block).flatMap((text) =>
        judgeText(text, regime).map((code): PaperFinding => ({ code, excerpt: text.slice(0, 80) })),
      ),
    ];
  });
  return [...people, ...texts];
}
