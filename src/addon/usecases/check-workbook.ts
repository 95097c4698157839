/** «Проверить книгу»: looks through every sheet and brings «Проверка» up to date. Changes nothing else. */
import { findingKey } from '../domain/programme/attention';
import { done, type Outcome } from '../schema/issue';
import { readSettled, writeFindings } from './findings';
import { holdBook } from './held-book';
import type { Ports } from './ports';
import { surveyAll } from './survey-all';

export function checkWorkbook(ports: Ports): Outcome<{ readonly open: number; readonly settled: number }> {
  return holdBook(
    ports,
    (book) => {
      const { issues } = surveyAll(ports, book);
      writeFindings(ports, issues);
      const settled = readSettled(ports);
      const open = issues.filter((issue) => !settled.has(findingKey(issue)));
      return done({ open: open.length, settled: issues.length - open.length }, open);
    },
    { asItIs: true },
  );
}
