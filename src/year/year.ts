/** A year under way: the curator, the book, the calendar and everything participants have sent. What happens in it is told by the chapters. */
import type { FormDescription, Workspace } from '../host/index';
import { fullText } from './awkward';
import { type Day, daysBetween } from './calendar';
import type { ShownProposal } from './check/check-proposal';
import { Desk, type ShownTable } from './desk';
import type { Example } from './example';
import type { Player } from './player';
import { answersByTitle, itemOf } from './respondent';
import type { PlainAnswers } from './school';
import { dayAt, momentOf } from './school-time';
import { seeded } from './seeded';

export type Regime = 'codes' | 'names';

/** A form as somebody sent it. */
export interface SentAnswer {
  readonly at: string;
  readonly form: string;
  readonly answers: Readonly<Record<string, unknown>>;
}

export interface PersonalLink {
  readonly code: string;
  /** Code with its check key. */
  readonly signed: string;
  readonly link: string;
}

/**
 * How often Google tells the program at once that a form was sent. The other hints are late or lost, as Google says they may be, and the
 * run of the evening finds the answers.
 */
const HINTS_HEARD = 1 / 16;

/** The time of the evening by which everything of a day has been done. */
const EVENING = '23:30';

const DAYS_BETWEEN_SWEEPS = 14;

/** Sheets on which figures stand or from which they are counted; what people say of meetings is in their answers. */
const COUNTED = [
  'Дашборд',
  'Показатели',
  'Мониторинг',
  'SWOT',
  'Пары и группы',
  'Наставляемые',
  'Наставники',
  'Согласия и документы',
  'Документы',
  'Планы (ИПР)',
  'План замеров',
  'Замеры',
  'Ожидания и оценки',
  'Отбор и обучение',
  'Анкеты',
  'Настройки',
];

/** The sheet of the proposal. */
export const PROPOSAL = 'Подбор';

/** A year that is not played to its end. */
export interface PartOfYear {
  /** The last day that is played. */
  readonly until: Day;
  /** Hears of each new day. */
  readonly onDay?: (day: Day) => void;
}

/** The year has come behind the day on which the play was to stop. */
export class YearStops extends Error {}

export class Year {
  readonly desk: Desk;
  readonly sent: SentAnswer[] = [];
  /** Every proposal with the proof that was given for it. */
  readonly proposals: ShownProposal[] = [];
  /** What the sheets showed on the days on which reports were made, and how many answers had been sent. */
  readonly kept = new Map<Day, { readonly answers: number; readonly tables: readonly ShownTable[] }>();
  /** The file of figures that was kept for the municipal office. */
  exported = '';
  /** Forms that were not taken as they were first filled in. */
  refused = 0;
  private readonly links = new Map<string, ReadonlyMap<string, PersonalLink>>();
  private swept: Day = '2026-08-01';
  private tagNames: ReadonlyMap<string, string> | undefined;

  constructor(
    readonly workspace: Workspace,
    readonly player: Player,
    readonly example: Example,
    readonly regime: Regime,
    readonly seed: string,
    /** Where the school is; its clocks tell what day it is. */
    readonly zone: string,
    private readonly part?: PartOfYear,
  ) {
    this.desk = new Desk(workspace);
  }

  get today(): Day {
    return dayAt(this.workspace.clock.now(), this.zone);
  }

  /**
   * Goes on to this day and time. Of the hourly runs only one in several evenings is played: the others would find less to do, or
   * nothing.
   */
  async goTo(day: Day, time: string): Promise<void> {
    if (this.part && day > this.part.until) throw new YearStops();
    this.part?.onDay?.(day);
    const { clock } = this.workspace;
    if (day > this.today && daysBetween(this.swept, this.today) >= DAYS_BETWEEN_SWEEPS) {
      this.advanceTo(momentOf(this.today, EVENING, this.zone));
      await this.player.sweep();
      this.swept = this.today;
    }
    this.advanceTo(momentOf(day, time, this.zone));
    if (dayAt(clock.now(), this.zone) !== day) throw new Error(`${day} уже прошло: ${this.today}.`);
  }

  private advanceTo(moment: number): void {
    const { clock } = this.workspace;
    if (moment > clock.now()) clock.advance(moment - clock.now());
  }

  /** Has the program propose pairs, and keeps what it proposes and proves. */
  async propose(): Promise<void> {
    await this.player.press('apiMatchPairs');
    const proof = await this.player.press<ShownProposal['proof']>('apiReadProof');
    this.proposals.push({ at: this.today, proof, rows: this.desk.rows(PROPOSAL).map(({ cells }) => cells) });
  }

  /** Has a paper drawn up, as many of its files as one run makes; brings how many are left. One that nobody in this school needs is left out, as the program says itself. */
  async draw(paper: string): Promise<number> {
    try {
      return (await this.player.press<{ readonly later: number }>('apiPreparePapers', paper)).later;
    } catch (error) {
      if (!/нет никого, (?:кому|для кого) нужен этот документ/.test(String(error))) throw error;
      return 0;
    }
  }

  /** The same, run after run until all of its files are there. */
  async drawAll(paper: string): Promise<void> {
    while ((await this.draw(paper)) > 0);
  }

  /** Keeps what the sheets show today, so that figures printed today can be counted again. */
  keepTables(): void {
    this.kept.set(this.today, { answers: this.sent.length, tables: this.desk.tables(COUNTED) });
  }

  /** What the tags are called in «Справочники», by code. */
  get tags(): ReadonlyMap<string, string> {
    this.tagNames ??= new Map(
      this.desk.rows('Справочники').map(({ cells }) => [cells['Код'] ?? '', cells['Название'] ?? '']),
    );
    return this.tagNames;
  }

  /** Presses «Создать анкету» as often as the sidebar does: until the form is open. */
  async open(questionnaire: string): Promise<void> {
    for (let later = 1; later > 0; )
      ({ later } = await this.player.press<{ readonly later: number }>('apiCreateQuestionnaire', questionnaire));
  }

  /** The cards of everybody who may answer a questionnaire, as the sidebar gives them out. */
  async handOut(questionnaire: string, bases: readonly ('mentees' | 'mentors')[]): Promise<void> {
    const cards = new Map<string, PersonalLink>();
    for (const base of bases)
      for (const card of await this.player.press<readonly PersonalLink[]>('apiShowLinks', base, questionnaire))
        if (!cards.has(card.code)) cards.set(card.code, card);
    this.links.set(questionnaire, cards);
  }

  card(questionnaire: string, code: string): PersonalLink {
    const card = this.links.get(questionnaire)?.get(code);
    if (!card) throw new Error(`У ${code} нет ссылки на анкету ${questionnaire}.`);
    return card;
  }

  /** Any card of a questionnaire: how a stranger comes to the form. */
  anyCard(questionnaire: string): PersonalLink {
    return [...(this.links.get(questionnaire)?.values() ?? [])][0]!;
  }

  /** The form of a questionnaire as its participants see it. */
  formOf(questionnaire: string): FormDescription {
    return this.workspace.forms.describe(this.workspace.forms.find(this.anyCard(questionnaire).link)!);
  }

  /** The id of the first question. */
  firstItem(questionnaire: string): number {
    return this.formOf(questionnaire).sections[0]!.items[0]!.id;
  }

  /**
   * Somebody opens a personal link and sends the form; a text that the form finds too long is cut and sent again. `signed` is
   * written over the code that the link has filled in.
   */
  async answer(questionnaire: string, link: string, given: PlainAnswers, signed?: string): Promise<void> {
    const { forms, clock, faults } = this.workspace;
    faults.eventsLost = seeded(`${this.seed} hint ${this.sent.length}`)() >= HINTS_HEARD;
    const form = forms.describe(forms.find(link)!);
    const code = itemOf(form, questionnaire, 'code')!;
    const titled = answersByTitle(form, questionnaire, given, this.tags);
    const written = { [code.title]: signed ?? forms.prefill(form.id, link)[code.id], ...titled };
    let problems = await this.player.fillIn(link, written);
    let kept: Readonly<Record<string, unknown>> = written;
    if (problems.length > 0) {
      this.refused++;
      kept = Object.fromEntries(
        Object.entries(written).map(([title, text]) => {
          const limit = form.sections.flatMap(({ items }) => items).find((item) => item.title === title)?.validation
            ?.values[0];
          return [title, typeof text === 'string' && typeof limit === 'number' ? text.slice(0, limit) : text];
        }),
      );
      problems = await this.player.fillIn(link, kept);
    }
    faults.eventsLost = false;
    if (problems.length > 0) throw new Error(`Анкета не принята: ${problems.join('; ')}`);
    this.sent.push({ at: new Date(clock.now()).toISOString(), form: form.title, answers: kept });
  }

  /** What this person writes into the open questions of a questionnaire instead of the usual: awkward, personal, of harm. */
  freeTexts(code: string, questionnaire: string, meeting?: number): PlainAnswers {
    const { awkward } = this.example;
    const later = [...awkward.personal, ...awkward.harm].filter((answer) => answer.meeting === meeting);
    const own = [...awkward.answers, ...later].filter(
      (answer) => answer.code === code && answer.questionnaire === questionnaire,
    );
    return Object.fromEntries(own.map((answer) => [answer.question, fullText(answer)]));
  }
}
