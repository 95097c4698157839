/** What the papers of the programme speak of, out of settings, bases, pairs, roadmap and register. Writes nothing. */
import type { FixedPair } from '../catalog/documents/order-pairs';
import type { ListedMentor, ProgrammeFacts, Signer } from '../catalog/documents/programme-paper';
import type { ReportFacts } from '../catalog/documents/reports/facts';
import type { SelectionFacts } from '../catalog/documents/selection/facts';
import type { WorkFacts } from '../catalog/documents/work/facts';
import type { roadmap } from '../catalog/tables';
import type { PairRow } from '../catalog/tables/pairs';
import { addMonths } from '../domain/language/dates';
import { signingOn } from '../domain/pairing/admission';
import { isAtWork, standingPairs } from '../domain/pairing/standing';
import { workingDay } from '../domain/pairing/terms';
import { workdayFrom, workdayUntil } from '../domain/programme/school-calendar';
import { dayIn } from '../domain/programme/stages';
import { parseDay } from '../schema/cell';
import type { TableReading } from '../schema/table';
import type { Book } from './book';
import { changedTermsOf, replacementsOf } from './changed-pairs';
import { codeOf, codesOf, type PairingBook } from './pairing-book';
import type { PaperFacts } from './paper-facts';
import { judgePeople } from './record-consents';
import { reportFacts } from './report-facts';
import { rewardsFacts } from './rewards-book';
import { calendarOf, layoutOf, plannedRows } from './roadmap-book';
import { listedStatuses, selectionFacts } from './selection-facts';
import { workFacts } from './work-facts';

const partsOf = (words: string): readonly string[] => words.split(';').flatMap((part) => part.trim() || []);

/** Mentees who have no mentor yet. */
const seeking = ['в базе', 'кандидат', 'лист ожидания'];

export function programmeFacts(
  book: Book,
  pairing: PairingBook,
  facts: PaperFacts,
  plan: TableReading<typeof roadmap>,
  outside: Pick<ProgrammeFacts, 'site' | 'practices'>,
): ProgrammeFacts {
  const { settings } = book;
  const calendar = calendarOf(book);
  const working = pairing.pairs.rows.map(({ value }) => value).filter(isAtWork);
  let selected: SelectionFacts | undefined;
  let worked: WorkFacts | undefined;
  let reported: ReportFacts | undefined;
  const selection = (): SelectionFacts => {
    selected ??= selectionFacts(book, pairing, facts);
    return selected;
  };
  const inRegister = pairing.mentorsToPair.filter(({ status = '' }) => listedStatuses.includes(status));
  const paired = new Set(standingPairs(pairing.standing).map(([mentee]) => mentee));
  const fixed = (kind: PairRow['kind']): readonly FixedPair[] =>
    working.filter((pair) => pair.kind === kind).map((pair) => fixedPair(pair, pairing, facts));
  return {
    school: {
      ...facts.school,
      address: settings.address,
      inn: settings.inn,
      ogrn: settings.ogrn,
      site: settings.site,
    },
    vocabulary: facts.vocabulary,
    registration: {},
    year: facts.year,
    roadmapLayout: layoutOf(book),
    roadmapPeriod: settings.roadmapPeriod,
    today: pairing.today,
    curator: facts.curator,
    team: codesOf(settings.workingGroup).map(facts.participant),
    forms: partsOf(settings.formsInSchool),
    roleModels: partsOf(settings.roleModelsInSchool),
    meetingsInMonth: facts.meetingsInMonth,
    menteesPerMentor: Number(settings.menteesPerMentor),
    council: settings.council,
    mentors: inRegister.map(
      ({ code, forms, competences }): ListedMentor => ({
        ...facts.participant(code),
        forms: forms.join(', '),
        competences: competences.map(facts.tagName).join(', '),
      }),
    ),
    pairs: fixed('пара'),
    groups: fixed('группа'),
    replaced: replacementsOf(pairing, facts),
    changedTerms: changedTermsOf(pairing, facts),
    rewards: rewardsFacts(book, facts),
    event: {
      day: parseDay(settings.eventDay),
      start: settings.eventStart,
      place: facts.open(settings.eventPlace),
      format: facts.open(settings.eventFormat),
    },
    partners: partsOf(settings.partners).map(facts.open),
    admitted: admittedOf(pairing),
    classes: [
      ...new Set(
        pairing.menteesToPair.flatMap(({ code, status }) =>
          code.startsWith('У') && status !== 'выбыл' ? facts.participant(code).about : [],
        ),
      ),
    ].sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1)),
    gathering: {
      mentors: inRegister.map(({ code }) => facts.participant(code)),
      mentees: pairing.menteesToPair
        .filter(({ code, status = '' }) => seeking.includes(status) && !paired.has(code))
        .map(({ code }) => facts.participant(code)),
    },
    waiting: pairing.menteesToPair
      .filter(({ status }) => status === 'лист ожидания')
      .map(({ code, mainRequests, requests }) => ({
        ...facts.participant(code),
        request: (mainRequests.length > 0 ? mainRequests : requests).map(facts.tagName).join(', '),
      })),
    nextReview: workingDay(addMonths(pairing.today, 1)),
    roadmap: plannedRows(plan, facts.open),
    signed: pairing.documents.rows.flatMap(({ value: { key, title, state, number, date } }) =>
      state === 'подписан' && number !== undefined && date !== undefined
        ? [{ paper: key.split('/')[0] ?? key, title, number, date }]
        : [],
    ),
    selection,
    ...outside,
    report: () => {
      reported ??= reportFacts(book, { pairing, facts, selection: selection() });
      return reported;
    },
    work: () => {
      worked ??= workFacts(book, pairing, facts);
      return worked;
    },
    confirmed: pairing.pairs.rows.filter(({ value: { state } }) => state === 'утверждена' || state === 'завершена')
      .length,
    day: (month, day) => workdayUntil(calendar, dayIn(settings.year, { month, day })),
    since: (month, day) => workdayFrom(calendar, dayIn(settings.year, { month, day })),
  };
}

function admittedOf(pairing: PairingBook): ProgrammeFacts['admitted'] {
  const { mentees, mentors } = judgePeople(pairing);
  const named = ([admitted, all]: readonly [number, number]) => ({ admitted, all });
  return { mentees: named(mentees), mentors: named(mentors) };
}

const fixedPair = (pair: PairRow, { today }: PairingBook, facts: PaperFacts): FixedPair => ({
  mentor: facts.participant(codeOf(pair.mentor)),
  mentees: codesOf(pair.mentees).map(facts.participant),
  form: facts.open(pair.form ?? ''),
  from: pair.start ?? today,
  to: pair.end ?? today,
});

const ageOfSigning = { parent: 'child', both: 'from-14', alone: 'adult' } as const;

/** Everybody who signs something, once, by class and then by code. */
export function signersOf(pairing: PairingBook, facts: PaperFacts): readonly Signer[] {
  const mentees = pairing.menteesToPair.filter(({ status }) => status !== 'выбыл');
  const mentors = pairing.mentorsToPair.filter(({ status }) => status !== 'выбыл');
  const roleIn = (code: string): Signer['role'] => {
    const [isMentor, isMentee] = [mentors, mentees].map((people) => people.some((person) => person.code === code));
    return isMentor && isMentee ? 'both' : isMentor ? 'mentor' : 'mentee';
  };
  const all = new Map([...mentees, ...mentors].map((person) => [person.code, person]));
  return [...all.values()]
    .map((person): Signer => {
      const { code } = person;
      const mentor = mentors.find((each) => each.code === code);
      return {
        ...facts.participant(code),
        age: ageOfSigning[signingOn(person, pairing.today) ?? 'parent'],
        role: roleIn(code),
        isStaff: code.startsWith('П'),
        helpsColleagues: code.startsWith('П') && (mentor?.forms.includes('учитель – учитель') ?? false),
      };
    })
    .sort((a, b) => (a.about < b.about ? -1 : a.about > b.about ? 1 : a.code < b.code ? -1 : 1));
}
