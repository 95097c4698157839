/** The whole programme as the dashboard, «Что дальше» and the check see it. Reads each sheet once; writes nothing. */
import { stages as declared } from '../catalog/stages';
import { meetings, pairViews, questionnaireRegister } from '../catalog/tables';
import type { Meeting } from '../catalog/tables/meetings';
import { hasTakenPlace } from '../catalog/words';
import { gatherFacts, type ProgrammeFacts } from '../domain/indicators/facts';
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
    changesWanted: changesWanted(book),
    school: { pupilsFrom10: Number(book.settings.pupilsFrom10), pupilsFrom15: Number(book.settings.pupilsFrom15) },
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
  return { pairing, facts, stages, lights: new Map(lights), year };
}

/** Who asked for it in the questionnaire of the middle of the term; the sheet is there when somebody has been asked. */
function changesWanted(book: Book): ReadonlyMap<string, Day> {
  if (!hasHad(book.properties, pairViews)) return new Map();
  return new Map(
    book
      .read(pairViews)
      .rows.flatMap(({ value: { pair, day, continuation } }): [string, Day][] =>
        continuation === 'сменить наставника' && day !== undefined ? [[pairCodeOf(pair), day]] : [],
      ),
  );
}

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
