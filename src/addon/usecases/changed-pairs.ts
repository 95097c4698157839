/**
 * What has changed in pairs since an order fixed them, as the orders about it tell: mentees who go on with another mentor, other terms. Read
 * from «Пары и группы»; a change without a ground is named. Writes nothing.
 */
import type { ChangedTerm, Replacement } from '../catalog/documents/orders/changes';
import { pairs } from '../catalog/tables';
import type { PairRow } from '../catalog/tables/pairs';
import type { Issue } from '../schema/issue';
import type { Placed } from '../schema/table';
import { codeOf, codesOf, type PairingBook } from './pairing-book';
import type { PaperFacts } from './paper-facts';

interface Fixed extends PairRow {
  readonly orderNumber: string;
  readonly orderDate: NonNullable<PairRow['orderDate']>;
}

const isFixed = (row: Placed<PairRow>): row is Placed<Fixed> =>
  row.value.orderNumber !== undefined && row.value.orderDate !== undefined;

interface Continued {
  readonly former: Placed<Fixed>;
  readonly next: PairRow;
}

/** Pairs without an order of their own, each with the finished pair in which its mentees had another mentor. */
function continued({ pairs: { rows } }: PairingBook): readonly Continued[] {
  const finished = rows.filter(isFixed).filter(({ value }) => value.state === 'завершена');
  return rows
    .filter(({ value }) => value.state === 'согласована' && value.orderNumber === undefined)
    .flatMap(({ value: next }): readonly Continued[] => {
      const mentees = codesOf(next.mentees);
      const former = [...finished]
        .reverse()
        .find(({ value }) =>
          next.former !== undefined
            ? value.code === next.former
            : codeOf(value.mentor) !== codeOf(next.mentor) &&
              codesOf(value.mentees).some((code) => mentees.includes(code)),
        );
      return former ? [{ former, next }] : [];
    });
}

const moved = ({ pairs: { rows } }: PairingBook): readonly Placed<Fixed>[] =>
  rows.filter(isFixed).filter(({ value: { state, end, changedEnd } }) => {
    return state === 'утверждена' && end !== undefined && changedEnd !== undefined && changedEnd !== end;
  });

export function replacementsOf(pairing: PairingBook, facts: PaperFacts): readonly Replacement[] {
  return continued(pairing).map(({ former: { value: former }, next }) => ({
    pair: next.code,
    former: facts.participant(codeOf(former.mentor)),
    next: facts.participant(codeOf(next.mentor)),
    mentees: codesOf(next.mentees).map(facts.participant),
    since: next.start ?? pairing.today,
    until: next.end ?? former.end ?? pairing.today,
    ground: former.ground ?? '',
    order: { number: former.orderNumber, date: former.orderDate },
  }));
}

export function changedTermsOf(pairing: PairingBook, facts: PaperFacts): readonly ChangedTerm[] {
  return moved(pairing).map(({ value }) => ({
    pair: value.code,
    mentor: facts.participant(codeOf(value.mentor)),
    mentees: codesOf(value.mentees).map(facts.participant),
    from: value.end ?? pairing.today,
    to: value.changedEnd ?? pairing.today,
    ground: value.ground ?? '',
    order: { number: value.orderNumber, date: value.orderDate },
  }));
}

/** Changes for which no ground is written down: an order without one cannot be signed. */
export function groundless(pairing: PairingBook, needs: 'replaced' | 'changed-terms'): readonly Issue[] {
  const rows = needs === 'replaced' ? continued(pairing).map(({ former }) => former) : moved(pairing);
  return rows
    .filter(({ value }) => value.ground === undefined)
    .map(({ row }) => ({
      code: 'cell-empty',
      place: { sheet: pairs.title, row, column: pairs.columns.ground.heading },
    }));
}
