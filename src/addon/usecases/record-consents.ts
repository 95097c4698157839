/**
 * «Проверить согласия»: brings the sheet of papers, adds a line for every paper that somebody still has to bring, and tells
 * who may be paired. The dates are the curator's to write.
 */
import { consents, mentees, mentors } from '../catalog/tables';
import type { Consent } from '../catalog/tables/consents';
import { type AdmissionReason, admitMentee, admitMentor, judgePapers, papersFor } from '../domain/pairing/admission';
import { papersByPerson } from '../domain/pairing/person';
import { done, type Issue, type Outcome } from '../schema/issue';
import type { Placed } from '../schema/table';
import { carryOut, tableEdits } from './carry-out';
import { holdBook } from './held-book';
import { codeOf, ensurePairingSheet, type PairingBook, readPairing } from './pairing-book';
import type { Ports } from './ports';

/** How many are admitted, of how many. */
export type Admitted = readonly [admitted: number, all: number];

export interface CheckedConsents {
  readonly added: number;
  readonly mentees: Admitted;
  readonly mentors: Admitted;
}

export function recordConsents(ports: Ports): Outcome<CheckedConsents> {
  return holdBook(ports, (book) => {
    ensurePairingSheet(ports, book, consents);
    const pairing = readPairing(ports, book);
    const missing = missingLines(pairing);
    const next = pairing.consents.layout.lastRow + 1;
    const edits = missing.map(([person, kind], index) => ({ row: next + index, values: { person, kind } }));
    const entry = { command: 'record-consents', lines: missing.length } as const;
    carryOut(ports, { entry, tables: [tableEdits(consents, pairing.consents, edits, book.lists)] });
    const judged = judgePeople(pairing);
    return done({ added: missing.length, mentees: judged.mentees, mentors: judged.mentors }, [
      ...pairing.issues,
      ...judged.issues,
    ]);
  });
}

type Line = readonly [person: string, kind: Consent['kind']];

/** Papers that somebody needs and that have no line yet, or only lines that are over: what has to be renewed gets a line of its own. */
function missingLines(pairing: PairingBook): readonly Line[] {
  const own = papersByPerson(pairing.papers);
  const there = new Set(pairing.papers.map(({ person, kind }) => `${person} ${kind}`));
  for (const [people, role] of [
    [pairing.menteesToPair, 'mentee'],
    [pairing.mentorsToPair, 'mentor'],
  ] as const)
    for (const person of people) {
      const papers = own.get(person.code) ?? [];
      for (const why of judgePapers(person, role, { papers, on: pairing.today }))
        if (why.code === 'paper-expired' && !papers.some(({ kind, day }) => kind === why.paper && day === undefined))
          there.delete(`${person.code} ${why.paper}`);
    }
  const needed = [
    ...pairing.menteesToPair.map((person) => [person.code, papersFor(person, 'mentee', pairing.today)] as const),
    ...pairing.mentorsToPair.map((person) => [person.code, papersFor(person, 'mentor', pairing.today)] as const),
  ];
  const lines = needed.flatMap(([code, papers]) => papers.map((paper) => [code, paper] as Line));
  const wanted = new Map(lines.map((line) => [line.join(' '), line]));
  return [...wanted].filter(([key]) => !there.has(key)).map(([, line]) => line);
}

/** Who is admitted, and what everybody else still has to bring. */
export function judgePeople({ menteesToPair, mentorsToPair, papers, today, ...readings }: PairingBook): {
  readonly mentees: Admitted;
  readonly mentors: Admitted;
  readonly issues: readonly Issue[];
} {
  const of = (code: string) => papers.filter(({ person }) => person === code);
  const judged = {
    mentees: menteesToPair.map((mentee) => [mentee.code, admitMentee(mentee, of(mentee.code), today)] as const),
    mentors: mentorsToPair.map((mentor) => [mentor.code, admitMentor(mentor, of(mentor.code), today)] as const),
  };
  return {
    mentees: countAdmitted(judged.mentees),
    mentors: countAdmitted(judged.mentors),
    issues: [
      ...issuesOf(judged.mentees, mentees.title, readings.mentees.rows),
      ...issuesOf(judged.mentors, mentors.title, readings.mentors.rows),
    ],
  };
}

type Judged = readonly (readonly [code: string, reasons: readonly AdmissionReason[]])[];

const countAdmitted = (people: Judged): Admitted => [
  people.filter(([, reasons]) => reasons.length === 0).length,
  people.length,
];

const issuesOf = (
  people: Judged,
  sheet: string,
  rows: readonly Placed<{ readonly code: string }>[],
): readonly Issue[] => {
  const rowOf = new Map(rows.map(({ row, value }) => [codeOf(value.code), row]));
  return people.flatMap(([person, reasons]): Issue[] => {
    const papers = reasons.flatMap((reason) => ('paper' in reason ? [reason.paper] : []));
    const place = { sheet, row: rowOf.get(person) ?? 0 };
    return papers.length > 0 ? [{ code: 'papers-missing', place, person, papers }] : [];
  });
};
