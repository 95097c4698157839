/**
 * A paper of the programme as data: what it is called, to whom it belongs, what must be known before it is made, what it
 * says. One request (usecases/prepare-papers.ts) makes any of them. A paper of the school is one file; a paper that each
 * person signs for himself is a page in the file of his class, because an account may make few files a day.
 */
import type { Practice } from '../../domain/pairing/practices';
import type { RewardCriteria } from '../../domain/programme/reward-candidates';

import type { PageState } from '../../domain/publication/versions';
import type { Day } from '../../schema/cell';
import { type Block, heading, line, pageBreak } from '../../schema/document';
import type { PaperLook } from '../../schema/paper';
import type { DocumentKind, RewardKind } from '../pairing-words';
import type { StageMark } from '../roadmap/activity';
import type { SettingKey } from '../settings';
import type { FinalEventFacts } from './final-event/event';
import type { Officer, Participant, Registration, School } from './order-frame';
import type { FixedPair } from './order-pairs';
import type { ChangedTerm, Replacement } from './orders/changes';
import type { ReportFacts } from './reports/facts';
import type { PlannedActivity, RoadmapLayout } from './roadmap';
import type { SelectionFacts } from './selection/facts';
import type { Vocabulary } from './vocabulary';
import type { WorkFacts } from './work/facts';

/** The school as one side of a contract and as the one who processes personal data. */
export interface Operator extends School {
  readonly address: string;
  readonly inn: string;
  readonly ogrn: string;
  /** The page about mentoring. */
  readonly site: string;
}

/** Somebody who signs papers of his own, or for whom the parents do. */
export interface Signer extends Participant {
  readonly age: 'child' | 'from-14' | 'adult';
  readonly role: 'mentor' | 'mentee' | 'both';
  /** Works at this school. */
  readonly isStaff: boolean;
  /** Is to help a colleague: what a labour contract must know of. */
  readonly helpsColleagues: boolean;
}

export interface ListedMentor extends Participant {
  /** «учитель – учитель, учитель – ученик» */
  readonly forms: string;
  readonly competences: string;
}

/** Somebody whom the curator proposes to reward. */
export interface Rewarded extends Participant {
  readonly reward: RewardKind;
  readonly merit: string;
  /** The figures behind it; empty where a person has put the line there. */
  readonly basis: string;
}

/** An organisation that is thanked. */
export interface ThankedPartner {
  readonly organisation: string;
  readonly merit: string;
  readonly basis: string;
}

/** «Поощрения», as papers need it. */
export interface RewardsFacts {
  /** By which the program has proposed. */
  readonly criteria: RewardCriteria;
  /** Not refused. */
  readonly proposed: readonly Rewarded[];
  /** Decided, or put there by a person; of the partners the same. */
  readonly approved: readonly Rewarded[];
  readonly partners: readonly ThankedPartner[];
  readonly proposedPartners: readonly ThankedPartner[];
  /** Rows without a code that can be read. */
  readonly strange: readonly { readonly row: number; readonly text: string }[];
}

/** A paper that has been signed. */
export interface SignedPaper {
  /** The id of its declaration. */
  readonly paper: string;
  readonly title: string;
  readonly number: string;
  readonly date: Day;
}

/** People who have everything that is asked of them, of so many. */
export interface Admitted {
  readonly admitted: number;
  readonly all: number;
}

/** A page of the school's site as it stands. */
export interface SitePageFact {
  readonly title: string;
  readonly about: string;
  readonly prepared: Day | undefined;
  readonly placed: Day | undefined;
  readonly state: PageState;
}

/** A case with the names of its tags. */
export interface CatalogueCase extends Practice {
  readonly tagNames: readonly string[];
}

/** Everything that a paper of the programme may speak of. */
export interface ProgrammeFacts {
  readonly school: Operator;
  readonly vocabulary: Vocabulary;
  readonly registration: Registration;
  /** «2026/2027» */
  readonly year: string;
  /** How the school prints its roadmap, and how it names the time of it. */
  readonly roadmapLayout: RoadmapLayout;
  readonly roadmapPeriod: string;
  readonly today: Day;
  readonly curator: Officer;
  readonly team: readonly Participant[];
  readonly forms: readonly string[];
  readonly roleModels: readonly string[];
  readonly meetingsInMonth: number;
  readonly menteesPerMentor: number;
  /** «от 28.08.2026 № 1»; empty until the council has met. */
  readonly council: string;
  readonly mentors: readonly ListedMentor[];
  readonly pairs: readonly FixedPair[];
  readonly groups: readonly FixedPair[];
  /** Mentors who have been replaced and terms that have been changed, without an order so far. */
  readonly replaced: readonly Replacement[];
  readonly changedTerms: readonly ChangedTerm[];
  readonly rewards: RewardsFacts;
  readonly event: FinalEventFacts;
  /** Organisations that work with the school. */
  readonly partners: readonly string[];
  /** Of how many people all papers are there. */
  readonly admitted: { readonly mentees: Admitted; readonly mentors: Admitted };
  /** Classes of the mentees, each once. */
  readonly classes: readonly string[];
  /** Who is invited to the group meeting: mentors of the register and mentees who have no mentor yet. */
  readonly gathering: { readonly mentors: readonly Participant[]; readonly mentees: readonly Participant[] };
  /** Mentees who wait for a mentor, with what they ask for. */
  readonly waiting: readonly (Participant & { readonly request: string })[];
  /** Until when the list of those who wait is looked through again. */
  readonly nextReview: Day;
  readonly roadmap: readonly PlannedActivity[];
  readonly signed: readonly SignedPaper[];
  /** How mentors were selected and taught; read when it is first asked for. */
  selection(): SelectionFacts;
  /** Diaries, hours and events; read when they are first asked for. */
  work(): WorkFacts;
  /** The programme as reports see it; read when it is first asked for. */
  report(): ReportFacts;
  /** Approved cases that name nobody; read when they are first asked for. */
  practices(): readonly CatalogueCase[];
  /** The pages of the site; read when they are first asked for. */
  site(): readonly SitePageFact[];
  /** How many pairs and groups an order has fixed, finished ones too. */
  readonly confirmed: number;
  /** The last day of work of this school year by this date. */
  day(month: number, day: number): Day;
  /** The first day of work from this date on. */
  since(month: number, day: number): Day;
}

interface About {
  readonly id: string;
  readonly stage: StageMark;
  readonly kind: DocumentKind;
  /** In the list from which the curator chooses. */
  readonly name: string;
  /** Its sentences follow from figures: a school has no words of its own for it, they would say last year's. */
  readonly isReckoned?: true;
  /** Settings that must be filled. */
  readonly settings?: readonly SettingKey[];
}

export interface SchoolPaper extends About {
  readonly scope: 'school';
  /** What must be in the book. */
  readonly needs?:
    | 'roadmap'
    | 'candidates'
    | 'mentors'
    | 'pairs'
    | 'classes'
    | 'replaced'
    | 'changed-terms'
    | 'rewarded'
    | 'reward-proposals'
    | 'thanked-partners'
    | 'practices'
    | 'gathering'
    | 'waiting'
    | 'report';
  /** Only lines with this reward count. */
  readonly reward?: RewardKind;
  readonly look?: PaperLook;
  /** Codes of the pairs that it changes. */
  readonly subject?: (facts: ProgrammeFacts) => readonly string[];
  /** Its tables list what stands in the book at the time, also where they name nobody. */
  readonly isList?: boolean;
  readonly title: (facts: ProgrammeFacts) => string;
  readonly body: (facts: ProgrammeFacts) => readonly Block[];
}

export interface PersonalPaper extends About {
  readonly scope: 'people';
  /** People of one file at most, where their pages are long. */
  readonly pagesInFile?: number;
  readonly title: (facts: ProgrammeFacts) => string;
  readonly isFor: (person: Signer, facts: ProgrammeFacts) => boolean;
  readonly page: (facts: ProgrammeFacts, person: Signer) => readonly Block[];
}

export type ProgrammePaper = SchoolPaper | PersonalPaper;

export const schoolPaper = (paper: Omit<SchoolPaper, 'scope'>): SchoolPaper => ({ scope: 'school', ...paper });

export const personalPaper = (paper: Omit<PersonalPaper, 'scope'>): PersonalPaper => ({ scope: 'people', ...paper });

/** The pages of these people, each on sheets of its own. */
export const pagesOf = (
  paper: Pick<PersonalPaper, 'page'>,
  facts: ProgrammeFacts,
  people: readonly Signer[],
): readonly Block[] =>
  people.flatMap((person, index) => [...(index === 0 ? [] : [pageBreak]), ...paper.page(facts, person)]);

/** The school, what the paper is, what it is about. */
export const headOf = ({ school }: ProgrammeFacts, word: string, title: string): readonly Block[] => [
  line(school.full, 'centre'),
  heading(1, word),
  heading(2, title),
];

/** «на 2026/2027 учебный год» */
export const forYear = ({ year }: Pick<ProgrammeFacts, 'year'>): string => `на ${year} учебный год`;

/** The same in the name of a file. */
export const inFileName = (words: string): string => words.replace(/\//g, '-');
