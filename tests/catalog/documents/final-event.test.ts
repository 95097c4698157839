/** The papers of the final event as texts for a methodologist to read. */
import {
  eventsOfYear,
  finalEventInvitations,
  finalEventPlan,
  yearInCharts,
} from '../../../src/addon/catalog/documents/final-event/papers';
import { finalEventOrder } from '../../../src/addon/catalog/documents/orders/later';
import type { ProgrammeFacts, SchoolPaper } from '../../../src/addon/catalog/documents/programme-paper';
import { eventFormatNames } from '../../../src/addon/catalog/final-event';
import { namePrinter } from '../../../src/addon/domain/language/print-names';
import { type SettledDocument, settle } from '../../../src/addon/schema/document';
import { checkDocument } from '../../../src/addon/schema/document-check';
import { showDocument } from '../../../src/addon/schema/document-text';
import { fitTables, usualLook } from '../../../src/addon/schema/paper';
import { golden } from './golden';
import { facts } from './report-facts';
import { people } from './sample-facts';

const inFormat = (format: string): ProgrammeFacts => ({
  ...facts,
  vocabulary: 'pupils',
  registration: {},
  team: [],
  partners: ['Новореченский завод'],
  event: { day: undefined, start: '15:00', place: 'актовый зал школы', format },
  day: (month, day) => `2027-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
});

const settled = ({ body, look = usualLook }: SchoolPaper, format = eventFormatNames[1]!): SettledDocument =>
  fitTables(settle(body(inFormat(format)), namePrinter(people)), look);

describe.each(
  [finalEventOrder, finalEventPlan, finalEventInvitations, yearInCharts, eventsOfYear].map(
    (paper) => [paper.id, paper] as const,
  ),
)('%s', (id, paper) => {
  const document = settled(paper);

  it('reads as it was proof-read', () => {
    const text = showDocument(document);
    expect(text).toBe(golden(id, text));
  });

  it('has nothing that keeps it from being signed', () => expect(checkDocument(document, 'names')).toEqual([]));
});

test('the order and the invitations follow the format; a format of the school’s own has the usual course', () => {
  for (const paper of [finalEventOrder, finalEventInvitations]) {
    expect(showDocument(settled(paper, eventFormatNames[0]))).toMatch(/сборка портрета/i);
    expect(showDocument(settled(paper))).toMatch(/представление кейсов/i);
    expect(showDocument(settled(paper, 'Чаепитие'))).toMatch(/«Чаепитие».*лучшие практики года/is);
  }
});

test('what hangs on a wall withholds small counts and names nobody', () => {
  const text = showDocument(settled(yearInCharts));
  expect(text).toContain('скрыто');
  for (const { fullName } of people.values()) expect(text).not.toContain(fullName.split(' ')[0]);
});
