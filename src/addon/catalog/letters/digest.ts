/** The weekly digest for the curator: what the lights, the terms and the register say, in one letter. */
import type { PairLight } from '../../domain/indicators/lights';
import type { LetterPart, LetterText } from '../../domain/letters/letter';
import type { Due } from '../../domain/programme/deadlines';
import { type Day, showDay } from '../../schema/cell';
import { counted } from '../../texts/ru/grammar';
import { dueWords, type WaitingDraft } from '../dashboard/board';
import { wordOfPairLight } from '../light-words';

/** A pair, by its code or by names, and why it is told of. */
export interface ToldPair {
  readonly label: string;
  readonly words: string;
}

export interface DigestFacts {
  readonly school: string;
  readonly year: string;
  readonly today: Day;
  /** Pairs at work by their lights. */
  readonly lights: Readonly<Record<PairLight['light'], number>>;
  /** Meetings of the seven days before. */
  readonly meetings: number;
  readonly needy: readonly ToldPair[];
  /** Pairs that should meet in the next days. */
  readonly near: number;
  readonly due: readonly Due[];
  /** Activities of the roadmap whose term is over. */
  readonly overdue: readonly { readonly number: string; readonly to: Day }[];
  readonly drafts: readonly WaitingDraft[];
  /** Letters of which nobody knows whether they went. */
  readonly inDoubt: number;
}

/** More lines of one kind than these are counted. */
const most = 20;

export const digestSubject = ({ today }: Pick<DigestFacts, 'today'>): string =>
  `Наставничество: сводка на ${showDay(today)}`;

export function digestLetter(facts: DigestFacts): LetterText {
  const { school, year, needy, drafts, due, overdue, inDoubt } = facts;
  const parts: readonly LetterPart[] = [
    { kind: 'line', words: `${school}, ${year} учебный год.` },
    { kind: 'line', words: wordLights(facts) },
    ...section(
      'Требуют внимания',
      needy.map(({ label, words }) => `${label}: ${words}`),
    ),
    ...section(
      'Сроки',
      due.map((each) => `${showDay(each.day)} – ${dueWords(each)}`),
    ),
    ...section('Просрочено по дорожной карте', wordOverdue(overdue)),
    ...section('Ждут подписи', wordDrafts(drafts)),
    ...(inDoubt > 0
      ? section('Письма', [
          `${counted(inDoubt, 'письмо', 'письма', 'писем')}: неизвестно, ушло ли. Решите в «Пульте куратора», раздел «Письма».`,
        ])
      : []),
    {
      kind: 'line',
      words:
        'Подробности и кнопки – в книге: меню «Наставничество», «Пульт куратора». День сводки меняется на листе «Настройки», строка «Сводка куратору».',
    },
  ];
  return { parts };
}

function wordLights({ lights, meetings, near }: DigestFacts): string {
  const all = Object.values(lights).reduce((sum, count) => sum + count, 0);
  if (all === 0) return 'Пар и групп в работе пока нет.';
  const colours = (['red', 'yellow', 'green', 'quiet'] as const)
    .filter((light) => lights[light] > 0)
    .map((light) => `${wordOfPairLight[light]} – ${lights[light]}`);
  return [
    `Пар и групп в работе: ${all}. По светофору: ${colours.join(', ')}.`,
    `Встреч за неделю: ${meetings}.`,
    ...(near > 0 ? [`Скоро встреча у ${near} из них: напоминания можно напечатать («Карточки и бейджи»).`] : []),
  ].join(' ');
}

function wordOverdue(overdue: DigestFacts['overdue']): readonly string[] {
  const [first] = [...overdue].sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0));
  if (!first) return [];
  const count = counted(overdue.length, 'мероприятие', 'мероприятия', 'мероприятий');
  return [
    `${count}, раньше всех – ${first.number}, до ${showDay(first.to)}. Что уже сделано, отметьте на листе «Дорожная карта».`,
  ];
}

/** Papers of one kind together, those that wait longest first. */
const wordDrafts = (drafts: readonly WaitingDraft[]): readonly string[] =>
  [...new Set(drafts.map(({ kind }) => kind))].map((kind) => {
    const own = drafts.filter((draft) => draft.kind === kind);
    const longest = counted(Math.max(...own.map(({ days }) => days)), 'день', 'дня', 'дней');
    return own.length === 1 ? `${kind} – ${longest}` : `${kind} – ${own.length}, дольше всех – ${longest}`;
  });

function section(title: string, items: readonly string[]): readonly LetterPart[] {
  if (items.length === 0) return [];
  const rest = items.length - most;
  const shown = [...items.slice(0, most), ...(rest > 0 ? [`и ещё ${rest}`] : [])];
  return [
    { kind: 'heading', words: title },
    { kind: 'list', items: shown },
  ];
}

/** Whether there is anything to tell at all. */
export const hasNews = ({ lights, due, overdue, drafts, inDoubt }: DigestFacts): boolean =>
  Object.values(lights).some((count) => count > 0) || due.length + overdue.length + drafts.length + inDoubt > 0;
