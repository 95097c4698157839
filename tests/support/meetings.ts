/**
 * A school whose pairs meet: from an empty book to answers about meetings on the sheet of А8, as the curator and the
 * participants bring it about. What is concluded from it is the test's business.
 */
import { datePapers, fill, fillSchool } from './pairing';
import type { School } from './school';

const day = 86_400_000;

/** What one person said of one meeting, in plain words. */
export interface Told {
  readonly pair: string;
  readonly code: string;
  readonly number: number;
  /** 2026-11-17 */
  readonly date: string;
  readonly usefulness: number;
  readonly comfort: number;
  readonly help: 'да' | 'нет';
}

async function press(
  school: School,
  name: 'apiRecordConsents' | 'apiMatchPairs' | 'apiApprovePairs' | 'apiPrepareOrder',
) {
  const reply = await school.call(name);
  if (!reply.ok) throw new Error(reply.message);
}

/** People with papers, pairs fixed by an order of 1 September, plans for as many as a day allows. */
export async function pairUp(
  school: School,
  people: { readonly mentees: number; readonly mentors: number },
  plans = 40,
): Promise<void> {
  fillSchool(school.workspace, people);
  fill(school.workspace, 'Настройки', 'Настройка', 'Значение', {
    'Учеников 10–19 лет в школе': people.mentees * 2,
    'Учеников 15–19 лет в школе': people.mentees,
    'Документов в день': plans,
  });
  await press(school, 'apiRecordConsents');
  datePapers(school.workspace);
  for (const command of ['apiMatchPairs', 'apiApprovePairs', 'apiPrepareOrder'] as const) await press(school, command);
  for (;;) {
    const reply = await school.call('apiPreparePlans');
    if (!reply.ok) throw new Error(reply.message);
    if (reply.value.later === 0) break;
  }
  const signed = await school.call('apiSignDocument', { key: 'order-pairs/1', number: '45-од', date: '2026-09-01' });
  if (!signed.ok) throw new Error(signed.message);
}

/** Puts the answers onto the sheet of А8, each sent in the evening of its meeting; the clock goes on to this day. */
export async function tell(school: School, answers: readonly Told[], until: string): Promise<void> {
  const created = await school.call('apiCreateQuestionnaire', 'meeting-feedback');
  if (!created.ok) throw new Error(created.message);
  const signed = new Map<string, string>();
  for (const base of ['mentees', 'mentors'] as const) {
    const links = await school.call('apiShowLinks', base, 'meeting-feedback');
    if (!links.ok) throw new Error(links.message);
    for (const link of links.value) signed.set(link.code, link.signed);
  }
  const headings = school.cells('Ответы А8')[0] ?? [];
  const lines = answers.map((told) => {
    const given: Readonly<Record<string, unknown>> = {
      'Ваш код': signed.get(told.code),
      'Код пары или группы': told.pair,
      'Какая это встреча по счёту?': told.number,
      'Когда была встреча?': told.date,
      'Насколько полезной была встреча?': told.usefulness,
      'Насколько комфортно вам было?': told.comfort,
      'Нужна ли помощь куратора?': told.help,
    };
    const sent = new Date(Date.parse(`${told.date}T17:00:00Z`));
    return headings.map((heading, column) => (column === 0 ? sent : (given[heading] ?? '')));
  });
  if (lines.length > 0) school.sheet('Ответы А8').getRange(2, 1, lines.length, headings.length).setValues(lines);
  school.workspace.flush();
  school.workspace.clock.advance(Date.parse(`${until}T09:00:00Z`) - school.workspace.clock.now());
  const collected = await school.call('apiCollectAnswers');
  if (!collected.ok) throw new Error(collected.message);
}

/** Days from one to the other every so many days. */
export function everyDays(from: string, to: string, step: number): string[] {
  const days: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += step * day)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

/** One telling for each day: the pupil of the pair, and at the first meeting the mentor too, a day later. */
export function meetingsOf(
  { pair, mentee, mentor }: { readonly pair: string; readonly mentee: string; readonly mentor: string },
  days: readonly string[],
  mark: number,
): Told[] {
  return days.flatMap((date, index) => {
    const told = {
      pair,
      code: mentee,
      number: index + 1,
      date,
      usefulness: mark,
      comfort: Math.min(10, mark + 1),
      help: 'нет',
    } as const;
    const after = new Date(Date.parse(date) + day).toISOString().slice(0, 10);
    return index === 0 ? [{ ...told, code: mentor, date: after }, told] : [told];
  });
}
