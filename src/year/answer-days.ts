/** Who of an example school answers which questionnaire on what day, from `answers.tsv`, and how content people are in the end. */
import { type Day, isDay } from './calendar';
import { readTabFile } from './tab-file';

/** Questionnaires that people answer once, in the order of the year; those about meetings come from meetings.ts. */
export const onceAYear = ['А1', 'А2', 'А3', 'А4', 'А13 до', 'А7', 'А9', 'А8п', 'А10', 'А11', 'А13 после'] as const;
export type OnceAYear = (typeof onceAYear)[number];

export interface AnswerDays {
  readonly code: string;
  readonly days: Readonly<Partial<Record<OnceAYear, Day>>>;
  /** The mean of the rating questions of А10 and А11, from 1 to 10. */
  readonly content: { readonly asMentee: number | undefined; readonly asMentor: number | undefined };
}

export function readAnswerDays(text: string): readonly AnswerDays[] {
  return readTabFile('answers.tsv', text).map((row) => {
    const days: Partial<Record<OnceAYear, Day>> = {};
    for (const questionnaire of onceAYear) {
      const day = row.some(questionnaire);
      if (day === undefined) continue;
      days[questionnaire] = isDay(day) ? day : row.fail(questionnaire, `«${day}» не дата`);
    }
    const mean = (column: string): number | undefined => (row.some(column) ? row.number(column) : undefined);
    return {
      code: row.needed('Код'),
      days,
      content: { asMentee: mean('Доволен: наставляемый'), asMentor: mean('Доволен: наставник') },
    };
  });
}
