/** «Отчёт АПО»: what mentors want to learn, as a paper; a signed one is never written again. */
import { trainingReport } from '../catalog/documents/training-report';
import { mentorTraining } from '../catalog/tables';
import { done, type Outcome, refused } from '../schema/issue';
import { missingSettings } from './paper-facts';
import { freeKey, settlePaper } from './papers';
import { withFacts } from './people-papers';
import type { Ports } from './ports';
import { needsOf, recordOf } from './selection-facts';

/** Each word with how many have chosen it, the most frequent first. */
function counts(chosen: readonly (readonly string[])[]): readonly string[] {
  const found = new Map<string, number>();
  for (const word of chosen.flat()) found.set(word, (found.get(word) ?? 0) + 1);
  return [...found].sort(([, a], [, b]) => b - a).map(([word, count]) => `${word} – ${count}`);
}

export const prepareTrainingReport = (ports: Ports): Outcome<{ readonly title: string }> =>
  withFacts(ports, (book, facts, pairing) => {
    const missing = missingSettings(book);
    if (missing.length > 0) return refused(...missing);
    const record = recordOf(book.read(mentorTraining).rows);
    const rows = [...record.values()];
    const needs = needsOf(record);
    if (needs.answered === 0)
      return refused({ code: 'step-too-early', place: { sheet: mentorTraining.title }, step: 'needs' });
    const about = {
      school: facts.school,
      year: facts.year,
      curator: facts.curator,
      today: pairing.today,
      mentors: pairing.mentorsToPair.length,
      needs,
      ways: counts(rows.map(({ ways = [] }) => ways)),
      times: counts(rows.map(({ times = [] }) => times)),
    };
    const frame = { key: freeKey(pairing, 'training-report'), kind: 'справка', subject: '' } as const;
    return done(settlePaper({ ...frame, title: trainingReport.title(about) }, trainingReport.body(about), facts));
  });
