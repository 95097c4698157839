/** What keeps the drafts of the register from being signed, as they would be written now. Signed papers are left alone. */
import { documents } from '../catalog/tables';
import { isAtWork } from '../domain/pairing/standing';
import type { Issue } from '../schema/issue';
import type { Book } from './book';
import type { PairingBook } from './pairing-book';
import { factsOf, missingSettings } from './paper-facts';
import { judgePaper, type Paper } from './papers';
import { planPaper, plansOf } from './plan-paper';
import type { Ports } from './ports';
import { draftOrder } from './prepare-order';

export function findPaperFlaws(ports: Pick<Ports, 'words'>, book: Book, pairing: PairingBook): readonly Issue[] {
  const drafts = new Map(
    pairing.documents.rows.filter(({ value }) => value.state === 'проект').map(({ row, value }) => [value.key, row]),
  );
  if (drafts.size === 0 || missingSettings(book).length > 0) return [];
  const facts = factsOf(ports, book, pairing);
  const working = pairing.pairs.rows.map(({ value }) => value).filter(isAtWork);
  const order = draftOrder(ports, book, pairing);
  const plans = plansOf(ports, book, pairing);
  const papers: readonly Paper[] = [
    ...(order ? [order] : []),
    ...working.map((pair) => planPaper(pair, pairing, facts, plans(pair.code))),
  ];
  return papers.flatMap((paper): readonly Issue[] => {
    const row = drafts.get(paper.key);
    if (row === undefined) return [];
    const { flaws } = judgePaper(paper, book);
    const place = { sheet: documents.title, row, column: documents.columns.title.heading };
    return flaws.map((issue) => ({ ...issue, place }));
  });
}
