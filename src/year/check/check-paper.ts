/** Whether a document says what it should, as a file for Word and on paper. */
import type { ExpectedPaper, ExpectedPrint } from './expected/artefact';
import { type PaperBlock, readPaper } from './open/paper';
import { readPrint } from './open/print';

/** What is missing, as sentences. */
export function checkPaper(bytes: Buffer, anchor: string, expected: ExpectedPaper): readonly string[] {
  const blocks = readPaper(bytes);
  const texts = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : block.rows.flat()));
  return [
    ...(texts.some((text) => text.startsWith(anchor)) ? [] : [`нет заголовка «${anchor}».`]),
    ...outOfOrder(texts, expected.paragraphs),
    ...expected.tables.flatMap((table) => checkTable(blocks, table)),
    ...leftovers(texts.join('\n')),
  ];
}

/** Printed pages: words without blanks, for lines are broken anywhere. */
export function checkPrint(bytes: Buffer, { words, mostPages }: ExpectedPrint): readonly string[] {
  const pages = readPrint(bytes);
  const text = pages.join('').replace(/\s+/g, '');
  const missing: string[] = [];
  let from = 0;
  for (const word of words) {
    const found = text.slice(from).search(word);
    if (found < 0) missing.push(`нет слов «${word.source}» на своём месте.`);
    else from += found;
  }
  const many = pages.length === 0 || pages.length > mostPages;
  return [...missing, ...(many ? [`страниц ${pages.length}, а бывает от 1 до ${mostPages}.`] : []), ...leftovers(text)];
}

function outOfOrder(texts: readonly string[], wanted: readonly RegExp[]): readonly string[] {
  let from = 0;
  return wanted.flatMap((words) => {
    const found = texts.findIndex((text, index) => index >= from && words.test(text));
    if (found < 0) return [`нет строки «${words.source}» на своём месте.`];
    from = found;
    return [];
  });
}

/** Of tables with the same head the fullest counts. */
function checkTable(
  blocks: readonly PaperBlock[],
  { heads, leastRows, filled }: ExpectedPaper['tables'][number],
): readonly string[] {
  const name = heads.join(', ');
  const found = blocks.flatMap((block) =>
    block.kind === 'table' && heads.every((head) => block.rows[0]?.includes(head)) ? [block.rows] : [],
  );
  if (found.length === 0) return [`нет таблицы «${name}».`];
  const most = Math.max(
    ...found.map(
      ([head = [], ...rows]) => rows.filter((row) => filled.every((one) => row[head.indexOf(one)] !== '')).length,
    ),
  );
  return most >= leastRows ? [] : [`в таблице «${name}» заполненных строк ${most}, нужно хотя бы ${leastRows}.`];
}

/** Signs of a template that nobody has filled in. */
const leftovers = (text: string): readonly string[] =>
  [/\{\{|\}\}/, /undefined|\[object|NaN/]
    .filter((sign) => sign.test(text))
    .map((sign) => `остатки шаблона: ${sign.source}.`);
