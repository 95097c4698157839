/**
 * A letter as data, and as the two texts that are sent: plain and HTML. Words of people stay words in both. What a letter
 * says is declared in catalog/letters; when it goes is decided in queue.ts.
 */
import { sha256 } from '../people/sha256';
import { type CalendarEntry, calendarFile } from '../programme/calendar-file';
import type { TimeZone } from '../programme/time-zones';

export type LetterPart =
  | { readonly kind: 'heading'; readonly words: string }
  | { readonly kind: 'line'; readonly words: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

export interface LetterText {
  readonly parts: readonly LetterPart[];
  /** Goes with it as a file of the calendar. */
  readonly calendar?: { readonly name: string; readonly entries: readonly CalendarEntry[] };
}

export const plainLetter = ({ parts }: LetterText): string =>
  parts
    .map((part) => {
      if (part.kind === 'list') return part.items.map((item) => `– ${oneLine(item)}`).join('\n');
      return part.kind === 'heading' ? oneLine(part.words).toUpperCase() : oneLine(part.words);
    })
    .join('\n\n')
    .concat('\n');

/** A few tags with their looks inside: mail programs drop sheets of style. Addresses of pages can be pressed. */
export function htmlLetter({ parts }: LetterText): string {
  const body = parts.map((part) => {
    if (part.kind === 'heading') return `<h2 style="font-size:16px;margin:24px 0 8px">${inHtml(part.words)}</h2>`;
    if (part.kind === 'line') return `<p style="margin:8px 0">${inHtml(part.words)}</p>`;
    const items = part.items.map((item) => `<li style="margin:4px 0">${inHtml(item)}</li>`);
    return `<ul style="margin:8px 0;padding-left:20px">${items.join('')}</ul>`;
  });
  const look = 'font-family:Arial,sans-serif;font-size:14px;line-height:1.5;color:#202124;max-width:640px';
  return `<div lang="ru" style="${look}">${body.join('')}</div>`;
}

/** The subject as a header may hold it: one line, not too long. */
export const letterSubject = (words: string): string => words.replace(/\s+/g, ' ').trim().slice(0, 200);

/** Blanks that do not break stay. */
const oneLine = (words: string): string => words.replace(/[^\S\u00a0\u202f]+/g, ' ').trim();

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const inHtml = (words: string): string =>
  oneLine(words)
    .replace(/[&<>"']/g, (sign) => signs[sign] ?? '')
    .replace(/https:\/\/[^\s<>]*[^\s<>.,;:!?)»]/g, (address) => `<a href="${address}">${address}</a>`);

/** The file of the calendar that goes with the letter, if one does. */
export const letterCalendar = (
  { calendar }: LetterText,
  at: { readonly zone: TimeZone; readonly now: string },
): { readonly name: string; readonly text: string } | undefined =>
  calendar && {
    name: `${calendar.name}.ics`,
    text: calendarFile({ name: calendar.name, entries: calendar.entries, ...at }),
  };

/** The letter as it is kept until it goes: with a check sum, so that what somebody has changed by hand is not sent. */
export function keepLetterText(letter: LetterText): string {
  const json = JSON.stringify(letter);
  return sumOf(json) + json;
}

/** What was kept; nothing when it is not as it was written. */
export function readLetterText(kept = ''): LetterText | undefined {
  const json = kept.slice(sumLength);
  return json !== '' && kept.startsWith(sumOf(json)) ? (JSON.parse(json) as LetterText) : undefined;
}

const sumLength = 16;
const sumOf = (json: string): string => sha256(json).slice(0, sumLength);
