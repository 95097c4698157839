/**
 * Answers that were typed in from paper or brought from another service, as they stand in one cell: «вопрос: ответ» line by line. Here they
 * are written and read; that they are believed and taken over like any others is the business of the reconciliations.
 */
import { fingerprint } from './fingerprint';

/** Answers by question id, in the words that a form would give. */
export type GivenAnswers = Readonly<Record<string, string>>;

const lineBreaks = /\s*[\r\n\u2028\u2029]+\s*/g;

/** One line for each answer that says something. */
export const writeGiven = (answers: GivenAnswers): string =>
  Object.entries(answers)
    .map(([id, words]) => [id, words.replace(lineBreaks, ' / ').trim()] as const)
    .filter(([, words]) => words !== '')
    .map(([id, words]) => `${id}: ${words}`)
    .join('\n');

/** The same back. A line that is none is left out. */
export const readGiven = (text: string): GivenAnswers =>
  Object.fromEntries(
    text.split('\n').flatMap((line) => {
      const found = /^([A-Za-z][A-Za-z0-9]*): (.+)$/.exec(line);
      return found ? [[found[1] ?? '', found[2] ?? '']] : [];
    }),
  );

/** The same for the same answer of an export, however often it is brought. */
export const keyOfExported = (questionnaire: string, time: string, answers: GivenAnswers): string =>
  `${questionnaire}/${fingerprint(JSON.stringify([time, Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1))]))}`;

/** A moment as services write it – 28.09.2026 14:05, 2026-09-28T14:05:09Z –, as the book has it; nothing when it is none. */
export function readMoment(words: string, parseDay: (text: string) => string | undefined): string | undefined {
  const found = /^(\d{1,2}\.\d{1,2}\.\d{2,4}|\d{4}-\d{2}-\d{2})(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2}))?.*)?$/.exec(
    words.trim(),
  );
  const day = found ? parseDay(found[1] ?? '') : undefined;
  if (!found || day === undefined) return undefined;
  const [hours, minutes, seconds] = [found[2] ?? '0', found[3] ?? '0', found[4] ?? '0'].map(Number) as [
    number,
    number,
    number,
  ];
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  return `${day} ${[hours, minutes, seconds].map((part) => String(part).padStart(2, '0')).join(':')}`;
}
