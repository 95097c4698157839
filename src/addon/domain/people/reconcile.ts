/**
 * Answers of questionnaires against the base whose rows they fill together: which rows change, what remains to be said.
 * The same answers over the same base give the same result however often and in whatever portions it is asked for: what
 * was taken over is remembered in the row itself. Reading and writing are left to the caller.
 */
import type { Issue } from '../../schema/issue';
import type { RowEdit } from '../../schema/table';
import {
  type AnswersGiven,
  byPlace,
  type ConfirmedAnswer,
  columnsOf,
  correctedSince,
  type Reconciliation,
  type SortedAnswers,
  sortAnswers,
  timeOfMark,
  valuesOf,
} from './answers';
import { readCode } from './code';
import { lostAnswers } from './lost-answers';

/** What one questionnaire says of one column of a person's row. */
interface Gift {
  readonly value: unknown;
  readonly at: number;
}

interface Source {
  readonly given: AnswersGiven;
  readonly sorted: SortedAnswers;
}

/**
 * What these answers bring, the newer over the older. An answer left empty changes nothing; of an answer that was taken over
 * only what has been corrected on its sheet since.
 */
function giftsOf(sent: readonly ConfirmedAnswer[], given: AnswersGiven, taken?: string): ReadonlyMap<string, Gift> {
  const gifts = new Map<string, Gift>();
  for (const { line, at, mark } of sent) {
    const corrected = taken !== undefined && at === timeOfMark(taken) ? correctedSince(taken, mark) : undefined;
    const columns = corrected && columnsOf(given, corrected);
    for (const [column, value] of Object.entries(valuesOf(line, given).values))
      if (!columns || columns.has(column)) gifts.set(column, { value, at });
  }
  return gifts;
}

const isParagraph = (given: AnswersGiven, column: string): boolean =>
  given.questions.some((question) => question.fills === column && question.kind === 'paragraph');

/**
 * One column filled by several questionnaires: tags and stories of all of them stand side by side, in the order of the
 * questionnaires; of anything else the newest counts. Nothing when another questionnaire has the newer word.
 */
function combine(
  column: string,
  own: Gift,
  gifts: readonly { readonly gift: Gift; readonly given: AnswersGiven }[],
): unknown {
  const values = gifts.map(({ gift }) => gift.value);
  if (Array.isArray(own.value)) return [...new Set(values.flat())];
  if (gifts.every(({ given }) => isParagraph(given, column))) return [...new Set(values)].join('\n');
  return gifts.some(({ gift }) => gift.at > own.at) ? undefined : own.value;
}

/** What answers of one person to several questionnaires of one base say together, by column. */
export function saidTogether(
  sources: readonly { readonly given: AnswersGiven; readonly sent: readonly ConfirmedAnswer[] }[],
): ReadonlyMap<string, unknown> {
  const all = sources.map(({ given, sent }) => ({ given, gifts: giftsOf(sent, given) }));
  const columns = new Set(all.flatMap(({ gifts }) => [...gifts.keys()]));
  return new Map(
    [...columns].map((column) => {
      const gifts = all.flatMap(({ given, gifts: own }) => {
        const gift = own.get(column);
        return gift ? [{ gift, given }] : [];
      });
      const newest = gifts.map(({ gift }) => gift).reduce((a, b) => (b.at > a.at ? b : a));
      return [column, combine(column, newest, gifts)] as const;
    }),
  );
}

/**
 * Takes over the answers that are not yet taken over, oldest first, so that the newest decides; what other questionnaires
 * gave to the same row is never wiped. Only the newest answer of a person is complained about. The results come in the
 * order of the questionnaires, all of which must fill the same base.
 */
export function reconcileAll(together: readonly AnswersGiven[]): readonly Reconciliation[] {
  const sources = together.map((given) => ({ given, sorted: sortAnswers(given) }));
  return sources.map((source) => reconcileOne(source, sources));
}

/** The same for a questionnaire that fills its columns alone. */
export const reconcile = (given: AnswersGiven): Reconciliation => {
  const source = { given, sorted: sortAnswers(given) };
  return reconcileOne(source, [source]);
};

/** Whose answer was taken over and is not on its sheet any more, under the right code. */
function goneAnswers({ questionnaire, people, sheet }: AnswersGiven, { byCode }: SortedAnswers): Issue | undefined {
  if (sheet.headings[questionnaire.who] === undefined) return undefined;
  const codes = people.flatMap(({ value }): readonly string[] => {
    const taken = timeOfMark(value[questionnaire.mark]);
    const code = readCode(value.code)?.code;
    if (code === undefined || !Number.isFinite(taken)) return [];
    return byCode.get(code)?.sent.some(({ at }) => at === taken) ? [] : [code];
  });
  const place = { sheet: sheet.title };
  return codes.length > 0 ? { code: 'answers-gone', place, questionnaire: questionnaire.number, codes } : undefined;
}

function reconcileOne(source: Source, sources: readonly Source[]): Reconciliation {
  const { given, sorted } = source;
  const { mark: markColumn } = given.questionnaire;
  const issues: Issue[] = [...sorted.issues];
  const edits: RowEdit<Record<string, unknown>>[] = [];
  const codes: string[] = [];
  const gone = goneAnswers(given, sorted);
  if (gone) issues.push(gone);
  issues.push(
    ...lostAnswers(
      given,
      [...sorted.byCode].map(([code, { person, sent }]) => ({
        code,
        lines: sent.map(({ line }) => line),
        taken: person.value[markColumn],
      })),
    ),
  );
  for (const [code, { person, sent }] of sorted.byCode) {
    const newest = sent[sent.length - 1] as ConfirmedAnswer;
    const taken = person.value[markColumn];
    issues.push(...valuesOf(newest.line, given).issues);
    if (newest.mark === taken || newest.at < timeOfMark(taken)) continue;
    const fresh = sent.filter(({ mark, at }) => mark !== taken && at >= timeOfMark(taken));
    const own = giftsOf(fresh, given, typeof taken === 'string' ? taken : undefined);
    const all = sources.map((each) => ({
      given: each.given,
      gifts: each === source ? own : giftsOf(each.sorted.byCode.get(code)?.sent ?? [], each.given),
    }));
    const values: Record<string, unknown> = {};
    for (const [column, gift] of own) {
      const gifts = all.flatMap((each) => {
        const found = each.gifts.get(column);
        return found ? [{ gift: found, given: each.given }] : [];
      });
      const value = combine(column, gift, gifts);
      if (value !== undefined) values[column] = value;
    }
    edits.push({ row: person.row, values: { ...values, [markColumn]: newest.mark } });
    codes.push(person.value.code);
  }
  issues.sort(byPlace);
  return {
    edits,
    codes,
    issues,
    answers: sorted.answers,
    unconfirmed: sorted.unconfirmed,
    answered: [...sorted.byCode.keys()],
  };
}
