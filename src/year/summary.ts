/** What the year came to: numbers of people, pairs, answers and papers, the indicators as the dashboard shows them, and what each command cost. */
import type { Decisions } from './chapters/pairing';
import type { CommandCost } from './player';
import { dayAt } from './school-time';
import type { Regime, Year } from './year';

export interface Indicator {
  readonly title: string;
  readonly value: string;
  readonly target: string;
  readonly light: string;
  readonly numerator: string;
  readonly denominator: string;
}

export interface Summary {
  readonly school: string;
  readonly year: string;
  readonly regime: Regime;
  readonly seed: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly indicators: readonly Indicator[];
  readonly commands: readonly CommandCost[];
}

/** How the title of А7 begins. */
const SEALED = 'С кем я хочу работать';

export function summarize(year: Year, { locked, forbidden }: Decisions): Summary {
  const { desk, example, regime, seed, player } = year;
  const column = (title: string, heading: string): readonly string[] =>
    desk.hasSheet(title) ? desk.rows(title).map(({ cells }) => cells[heading] ?? '') : [];
  const count = (title: string, heading: string, word: string): number =>
    column(title, heading).filter((text) => text === word).length;
  const mentees = column('Пары и группы', 'Наставляемые').flatMap((codes) => codes.split(/;\s*/));
  const answers = desk.rows('Анкеты').map(({ cells }) => [cells['Ответов'], cells['Не подтверждено']] as const);
  const sum = (numbers: readonly (string | undefined)[]): number =>
    numbers.reduce((total, number) => total + Number(number ?? 0), 0);
  return {
    school: example.school.id,
    year: example.school.year,
    regime,
    seed,
    counts: {
      people: example.people.length,
      mentees: desk.rows('Наставляемые').length,
      mentors: desk.rows('Наставники').length,
      formsSent: year.sent.length,
      /** Of these, answers that stay in their form: the book does not count them. */
      formsSealed: year.sent.filter(({ form }) => form.startsWith(SEALED)).length,
      formsRefused: year.refused,
      answers: sum(answers.map(([number]) => number)),
      unconfirmed: sum(answers.map(([, number]) => number)),
      papers: column('Согласия и документы', 'Дата').filter((day) => day !== '').length,
      lockedByCurator: locked,
      forbiddenByCurator: forbidden,
      pairs: count('Пары и группы', 'Пара или группа', 'пара'),
      groups: count('Пары и группы', 'Пара или группа', 'группа'),
      mentorsOfPairs: new Set(column('Пары и группы', 'Наставник')).size,
      menteesOfPairs: new Set(mentees).size,
      waiting: count('Наставляемые', 'Статус', 'лист ожидания'),
      meetings: new Set(desk.rows('Встречи').map(({ cells }) => `${cells['Код пары']} ${cells['№ встречи']}`)).size,
      meetingAnswers: desk.rows('Встречи').length,
      documents: desk.rows('Документы').length,
      mostDocumentsADay: mostADay(year),
      findings: desk.hasSheet('Проверка') ? desk.rows('Проверка').length : 0,
    },
    indicators: desk.hasSheet('Показатели')
      ? desk.rows('Показатели').map(({ cells }) => ({
          title: cells['Показатель'] ?? '',
          value: cells['Значение'] ?? '',
          target: cells['Цель'] ?? '',
          light: cells['Оценка'] ?? '',
          numerator: cells['Числитель'] ?? '',
          denominator: cells['Знаменатель'] ?? '',
        }))
      : [],
    commands: player.commands,
  };
}

/** The most documents that were created on one day, as the files tell it. */
function mostADay({ workspace, zone }: Year): number {
  const days = new Map<string, number>();
  for (const { mime, created } of workspace.view.files()) {
    if (mime !== 'application/vnd.google-apps.document') continue;
    const day = dayAt(created, zone);
    days.set(day, (days.get(day) ?? 0) + 1);
  }
  return Math.max(0, ...days.values());
}
