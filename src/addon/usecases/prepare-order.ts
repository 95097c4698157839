/**
 * «Подготовить приказ»: the draft of O7 over all agreed pairs that no signed order fixes yet. There is one draft at a time;
 * when the pairs have changed, it is written anew in the same file.
 */
import { type FixedPair, pairsOrder } from '../catalog/documents/order-pairs';
import { documents, pairs } from '../catalog/tables';
import type { PairRow } from '../catalog/tables/pairs';
import { choosePapers } from '../domain/pairing/choose-papers';
import { isAtWork } from '../domain/pairing/standing';
import { orderTerms } from '../domain/pairing/terms';
import type { Day } from '../schema/cell';
import { done, type Issue, type Outcome, refused } from '../schema/issue';
import type { Placed } from '../schema/table';
import type { Book } from './book';
import { type TableEdits, tableEdits } from './carry-out';
import { holdBook } from './held-book';
import { lacksOfPairs } from './pair-gate';
import { codeOf, codesOf, ensurePairingSheet, type PairingBook, readPairing } from './pairing-book';
import { factsOf, missingSettings, type PaperFacts } from './paper-facts';
import { freeKey, judgePaper, type Paper, settlePaper, stateOf, writePapers } from './papers';
import type { Ports } from './ports';

export interface PreparedOrder {
  readonly pairs: number;
  readonly version: number;
}

/** A pair whose term is known. */
type DatedPair = Placed<PairRow & { readonly start: Day; readonly end: Day }>;

export function prepareOrder(ports: Ports): Outcome<PreparedOrder> {
  return holdBook(ports, (book) => {
    ensurePairingSheet(ports, book, documents);
    const pairing = readPairing(ports, book);
    if (pairing.brokenPairs.length > 0) return refused(...pairing.brokenPairs);
    const agreed = toConfirm(pairing).filter(isDated);
    const undated = toConfirm(pairing).filter((row) => !isDated(row));
    if (undated.length > 0) return refused(...undated.flatMap(withoutDates));
    if (agreed.length === 0) return refused({ code: 'step-too-early', place: { sheet: pairs.title }, step: 'approve' });
    const lacking = lacksOfPairs(pairing, agreed);
    if (lacking.length > 0) return refused(...lacking);
    const missing = missingSettings(book);
    if (missing.length > 0) return refused(...missing);
    const paper = orderPaper(ports, book, pairing, agreed);
    const { stopping, flaws } = judgePaper(paper, book);
    if (stopping.length > 0) return refused(...stopping);
    const state = stateOf(paper, pairing);
    const { now } = choosePapers([state], 1, 1);
    const entry = { command: 'prepare-order', pairs: agreed.length } as const;
    writePapers(ports, book, pairing, [paper], now, entry, [bound(pairing, agreed, paper.key)]);
    const version = now[0]?.version ?? state.registered?.version ?? 1;
    return done({ pairs: agreed.length, version }, [...pairing.issues, ...flaws]);
  });
}

/** The order that is being prepared, as it would be written now; nothing while there is nothing to confirm. */
export function draftOrder(ports: Pick<Ports, 'words'>, book: Book, pairing: PairingBook): Paper | undefined {
  const agreed = toConfirm(pairing).filter(isDated);
  return agreed.length === 0 ? undefined : orderPaper(ports, book, pairing, agreed);
}

/** Agreed pairs; who goes on with another mentor is the business of the order about that (changed-pairs.ts). */
const toConfirm = ({ pairs: { rows } }: PairingBook): readonly Placed<PairRow>[] =>
  rows.filter(({ value: { state, former } }) => state === 'согласована' && former === undefined);

const isDated = (pair: Placed<PairRow>): pair is DatedPair =>
  isAtWork(pair.value) && pair.value.start !== undefined && pair.value.end !== undefined;

/** Days that the curator has taken out: a pair without its term would be left out of the order unseen. */
const withoutDates = ({ row, value }: Placed<PairRow>): readonly Issue[] =>
  (['start', 'end'] as const)
    .filter((key) => value[key] === undefined)
    .map((key) => ({ code: 'cell-empty', place: { sheet: pairs.title, row, column: pairs.columns[key].heading } }));

const orderKind = 'приказ о парах и группах' as const;

function orderPaper(
  ports: Pick<Ports, 'words'>,
  book: Book,
  pairing: PairingBook,
  agreed: readonly DatedPair[],
): Paper {
  const facts = factsOf(ports, book, pairing);
  const terms = orderTerms(agreed.map(({ value }) => value));
  const fixed = agreed.map(({ value }) => ({ kind: value.kind, pair: fixedPair(value, facts) }));
  const orderFacts = {
    school: facts.school,
    vocabulary: facts.vocabulary,
    registration: {},
    year: facts.year,
    pairs: fixed.filter(({ kind }) => kind === 'пара').map(({ pair }) => pair),
    groups: fixed.filter(({ kind }) => kind === 'группа').map(({ pair }) => pair),
    ...terms,
    meetingsInMonth: facts.meetingsInMonth,
    curator: facts.curator,
    localActs: facts.localActs,
  };
  const frame = {
    key: freeKey(pairing, 'order-pairs'),
    kind: orderKind,
    subject: String(agreed.length),
    title: pairsOrder.title(orderFacts),
  };
  return settlePaper(frame, pairsOrder.body(orderFacts), facts);
}

const fixedPair = (pair: DatedPair['value'], facts: PaperFacts): FixedPair => ({
  mentor: facts.participant(codeOf(pair.mentor)),
  mentees: codesOf(pair.mentees).map(facts.participant),
  form: [pair.form, pair.roleModel].flatMap((words) => (words ? facts.open(words) : [])).join(', '),
  from: pair.start,
  to: pair.end,
});

/** Remembers in each pair which order is to fix it. */
function bound(pairing: PairingBook, agreed: readonly DatedPair[], key: string): TableEdits {
  const edits = agreed.filter(({ value }) => value.order !== key).map(({ row }) => ({ row, values: { order: key } }));
  return tableEdits(pairs, pairing.pairs, edits, {});
}
