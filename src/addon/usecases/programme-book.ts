/** The whole programme as the dashboard, «Что дальше» and the check see it. Reads each sheet once; writes nothing. */

import { finalMarks } from '../catalog/monitoring/figures';
import { stages as declared } from '../catalog/stages';
import { meetings, pairViews, questionnaireRegister } from '../catalog/tables';
import type { Meeting } from '../catalog/tables/meetings';
import type { PairView } from '../catalog/tables/pair-views';
import { hasTakenPlace } from '../catalog/words';
import { gatherFacts, type ProgrammeFacts, type SidedAnswer } from '../domain/indicators/facts';
import { type LightRules, lightOf, type PairLight } from '../domain/indicators/lights';
import type { Feedback } from '../domain/indicators/meetings';
import { admitMentor } from '../domain/pairing/admission';
import { papersByPerson } from '../domain/pairing/person';
import { readPairCode } from '../domain/people/pair-code';
import { isSchoolYear, schoolYears } from '../domain/programme/school-year';
import { judgeStages, type Stage } from '../domain/programme/stages';
import type { Day } from '../schema/cell';
import type { TableReading } from '../schema/table';
import type { Book } from './book';
import { hasHad } from './frames';
import { codeOf, codesOf, type PairingBook, type ReadBases, readPairing } from './pairing-book';
import type { Ports } from './ports';
import { calendarOf } from './roadmap-book';

export interface ProgrammeBook {
  readonly pairing: PairingBook;
  readonly facts: ProgrammeFacts;
  readonly stages: readonly Stage[];
  /** What people think of the work of pairs before it, in the middle and at its end. */
  readonly views: readonly PairView[];
  /** The lights of the pairs at work, by code. */
  readonly lights: ReadonlyMap<string, PairLight>;
  /** 2026/27: the one of «Настройки», or the running one while nothing readable stands there. */
  readonly year: string;
}

/** The questionnaires without which nobody's requests and offers are known. */
const preparing = ['pupil-requests', 'teacher-requests', 'mentor-teacher', 'mentor-offer'];

interface ReadAlready extends ReadBases {
  readonly register?: TableReading<typeof questionnaireRegister>;
  readonly meetings?: TableReading<typeof meetings>;
}

export const readProgramme = (ports: Pick<Ports, 'clock'>, book: Book, already: ReadAlready = {}): ProgrammeBook =>
  programmeAround(book, readPairing(ports, book, already), already);

/** The same when everything about pairs has been read. */
export function programmeAround(
  book: Book,
  pairing: PairingBook,
  already: Omit<ReadAlready, keyof ReadBases> = {},
): ProgrammeBook {
  const { rows: register } = already.register ?? book.read(questionnaireRegister);
  const { rows: told } = already.meetings ?? book.read(meetings);
  const { today } = pairing;
  const views = readViews(book);
  const year = isSchoolYear(book.settings.year) ? book.settings.year : (schoolYears(today)[0] ?? '');
  const facts = gatherFacts({
    today,
    mentees: pairing.menteesToPair,
    mentors: pairing.mentorsToPair,
    papers: pairing.papers,
    pairs: pairing.pairs.rows.map(({ row, value }) => ({
      row,
      code: pairCodeOf(value.code),
      isGroup: value.kind === 'группа',
      mentor: codeOf(value.mentor),
      mentees: codesOf(value.mentees),
      state: value.state,
      start: value.start,
      end: value.end,
      orderNumber: value.orderNumber,
    })),
    planned: pairing.documents.rows.flatMap(({ value: { kind, subject, written } }) =>
      kind === 'план развития' && written !== undefined && subject !== undefined ? pairCodeOf(subject) : [],
    ),
    feedback: told.map(({ value }) => feedbackOf(value)),
    changesWanted: changesWanted(views),
    school: {
      pupilsFrom10: Number(book.settings.pupilsFrom10),
      pupilsFrom15: Number(book.settings.pupilsFrom15),
      youngTeachers: Number(book.settings.youngTeachers),
    },
    partners: book.settings.partners.split(';').flatMap((name) => name.trim() || []),
    workplaces: new Map(pairing.mentors.rows.map(({ value: { code, place = '' } }) => [codeOf(code), place])),
    young: youngOf(pairing),
    finals: views.filter(({ wave }) => wave === 'итог').map(finalOf),
    satisfiedFrom: Number(book.settings.satisfiedFrom),
    meetingsInMonth: Number(book.settings.meetingsInMonth),
  });
  const opened = register.filter(({ value: { id, state } }) => preparing.includes(id) && state !== 'готовится');
  const stages = judgeStages(declared, {
    today,
    year,
    questionnaires: { numerator: opened.length, denominator: preparing.length },
    ...countPeople(pairing),
    pairs: facts.pairs,
  });
  const rules = lightRulesOf(book);
  const lights = facts.pairs.flatMap((pair): [string, PairLight][] => {
    const light = lightOf(pair, today, rules);
    return light ? [[pair.code, light]] : [];
  });
  return { pairing, facts, stages, lights: new Map(lights), views, year };
}

/** The sheet is there when somebody has been asked. */
const readViews = (book: Book): readonly PairView[] =>
  hasHad(book.properties, pairViews) ? book.read(pairViews).rows.map(({ value }) => value) : [];

/** Who asked for another mentor in the questionnaire of the middle of the term. */
const changesWanted = (views: readonly PairView[]): ReadonlyMap<string, Day> =>
  new Map(
    views.flatMap(({ pair, day, continuation }): [string, Day][] =>
      continuation === 'сменить наставника' && day !== undefined ? [[pairCodeOf(pair), day]] : [],
    ),
  );

/** Teachers of up to three years, by what either base tells. */
export const youngOf = ({ mentees, mentors }: Pick<PairingBook, 'mentees' | 'mentors'>): ReadonlySet<string> =>
  new Set(
    [...mentees.rows, ...mentors.rows].flatMap(({ value: { code, teachingYears } }) =>
      teachingYears === 'до 3 лет' ? codeOf(code) : [],
    ),
  );

const finalOf = (view: PairView): SidedAnswer => ({
  person: codeOf(view.person),
  role: view.role,
  marks: finalMarks.flatMap((mark) => view[mark] ?? []),
  liked: view.liked,
});

const lightRulesOf = (book: Book): LightRules => ({
  pairSilence: Number(book.settings.pairSilence),
  groupSilence: Number(book.settings.groupSilence),
  longSilence: Number(book.settings.longSilence),
  lowMark: Number(book.settings.lowMark),
  goodMark: Number(book.settings.goodMark),
  schoolHolidays: calendarOf(book).schoolHolidays,
});

/** The code of a pair in its proper spelling; what is none stays as it is. */
export const pairCodeOf = (words: string): string => readPairCode(words) ?? words.trim();

/** One row of «Встречи» as indicators see it. */
export const feedbackOf = ({
  pair,
  number,
  date,
  reporter,
  usefulness,
  comfort,
  needsHelp,
  outcome,
}: Meeting): Feedback => ({
  pair: pairCodeOf(pair),
  number,
  day: date,
  reporter: codeOf(reporter),
  usefulness,
  comfort,
  wantsHelp: needsHelp !== undefined && needsHelp !== 'нет',
  tookPlace: hasTakenPlace(outcome),
});

/** People who take part, and of how many of them the requests, the competences, the papers are there. */
function countPeople({ menteesToPair, mentorsToPair, papers, today }: PairingBook) {
  const byPerson = papersByPerson(papers);
  const mentees = menteesToPair.filter(({ status }) => status !== 'выбыл');
  const mentors = mentorsToPair.filter(({ status }) => status !== 'выбыл');
  const asked = mentees.filter(({ mainRequests, requests }) => mainRequests.length + requests.length > 0);
  const offering = mentors.filter(({ competences }) => competences.length > 0);
  const admitted = mentors.filter((one) => admitMentor(one, byPerson.get(one.code) ?? [], today).length === 0);
  return {
    requests: { numerator: asked.length, denominator: mentees.length },
    offers: { numerator: offering.length, denominator: mentors.length },
    admitted: { numerator: admitted.length, denominator: mentors.length },
  };
}
