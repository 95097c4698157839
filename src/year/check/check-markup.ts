/** Whether a page, a picture or a message shows what it should. */
import type { ExpectedChart, ExpectedLetter, ExpectedPage } from './expected/artefact';
import { readLetter } from './open/letter';
import { hasId, tagsOf, wordsOf } from './open/page';

const missing = (text: string, words: readonly RegExp[]): readonly string[] =>
  words.filter((word) => !word.test(text)).map((word) => `нет слов «${word.source}».`);

/** What is missing, as sentences. */
export function checkPage(markup: string, anchor: string, { words, leastFields }: ExpectedPage): readonly string[] {
  const names = tagsOf(markup, '(?:input|textarea|select)').flatMap((tag) => /\sname="([^"]+)"/.exec(tag)?.[1] ?? []);
  const fields = new Set(names).size;
  return [
    ...(hasId(markup, anchor) ? [] : [`нет места «${anchor}».`]),
    ...missing(wordsOf(markup), words),
    ...(fields < leastFields ? [`полей ${fields}, нужно хотя бы ${leastFields}.`] : []),
  ];
}

export function checkChart(markup: string, { words, leastShapes }: ExpectedChart): readonly string[] {
  const shapes = tagsOf(markup, '(?:path|rect|circle|polyline|polygon|line)').length;
  return [
    ...(/^(<\?xml[^>]*>\s*)?<svg\b/.test(markup.trim()) && markup.trim().endsWith('</svg>')
      ? []
      : ['это не рисунок SVG.']),
    ...missing(wordsOf(markup), [words]),
    ...(shapes < leastShapes ? [`фигур ${shapes}, нужно хотя бы ${leastShapes}.`] : []),
  ];
}

export function checkLetter(text: string, { subject, words }: ExpectedLetter): readonly string[] {
  const { headers, parts } = readLetter(text);
  const [body] = parts;
  return [
    ...(/@/.test(headers['to'] ?? '') ? [] : ['нет получателя.']),
    ...(subject.test(headers['subject'] ?? '') ? [] : [`тема не «${subject.source}».`]),
    ...missing(wordsOf(body?.content.toString('utf8') ?? ''), words),
  ];
}
