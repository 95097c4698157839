/** What reports speak of, out of the whole programme. Reads what stage 5 has not read yet, once; writes nothing. */
import type { ReportFacts, ReportPair } from '../catalog/documents/reports/facts';
import type { SelectionFacts } from '../catalog/documents/selection/facts';
import { isSignedByPrincipal } from '../catalog/pairing-words';
import { indicatorTable, plans } from '../catalog/tables';
import { share } from '../domain/indicators/counting';
import { monthsOfYear } from '../domain/indicators/meetings';
import { progressOf, versionOf } from '../domain/pairing/plan-lines';
import { releaseSchool } from '../domain/upward/release';
import type { Book } from './book';
import { hasHad } from './frames';
import { codeOf, codesOf, type PairingBook } from './pairing-book';
import type { PaperFacts } from './paper-facts';
import { byPair } from './plan-paper';
import { pairCodeOf, programmeAround } from './programme-book';
import { qualityFacts } from './quality-facts';
import { measurementsOf } from './refresh-dashboard';
import { schoolToTell } from './school-to-tell';

interface Known {
  readonly pairing: PairingBook;
  readonly facts: PaperFacts;
  readonly selection: SelectionFacts;
}

export function reportFacts(book: Book, { pairing, facts: words, selection }: Known): ReportFacts {
  const programme = programmeAround(book, pairing);
  const { facts, lights, stages, year } = programme;
  const rows = new Map(pairing.pairs.rows.map(({ value }) => [pairCodeOf(value.code), value]));
  const planned = byPair(hasHad(book.properties, plans) ? book.read(plans).rows.map(({ value }) => value) : []);
  const inForce = pairing.documents.rows.filter(
    ({ value: { kind, state, written } }) => isSignedByPrincipal(kind) && state !== 'отменён' && written !== undefined,
  );
  return {
    today: facts.today,
    pairs: facts.pairs
      .filter(({ isConfirmed }) => isConfirmed)
      .map((pair): ReportPair => {
        const row = rows.get(pair.code);
        return {
          ...pair,
          form: words.open(row?.form ?? 'не указана'),
          mentor: codeOf(row?.mentor ?? ''),
          mentees: codesOf(row?.mentees),
          light: lights.get(pair.code),
          tasks: progressOf(versionOf(planned.get(pair.code) ?? [])),
        };
      }),
    stages,
    measurements: measurementsOf(book.read(indicatorTable), facts),
    meetingsInMonth: facts.meetingsInMonth,
    months: monthsOfYear(year),
    trained: share(
      selection.candidates.filter(({ isListed }) => isListed),
      ({ isTrained }) => isTrained,
    ),
    released: () => releaseSchool(schoolToTell(programme)),
    ...qualityFacts(book, year, words.open),
    signed: share(inForce, ({ value: { state } }) => state === 'подписан'),
  };
}
