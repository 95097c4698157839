/**
 * The screen «Подбор» in words: why two people fit, in sentences that a parent understands; what a change costs; what would help those
 * who have nobody. Sentences about wishes are for the curator alone and stand apart, so that they are never printed.
 */
import type { Sympathy } from '../../domain/matching/instance';
import type { AgreementState } from '../../domain/pairing/agreement';
import type { Levels, Move } from '../../domain/pairing/outcome';
import type { Preference } from '../../domain/pairing/preference';
import type { Help, Readiness } from '../../domain/pairing/readiness';
import type { ComponentName, Components } from '../../domain/pairing/score';
import { counted, enumerate, plural, quoted } from './grammar';

/** A criterion as its bar is called. */
export const componentTitles: Readonly<Record<ComponentName, string>> = {
  tags: 'Запрос и компетенции',
  sympathy: 'Взаимный выбор',
  form: 'Форма наставничества',
  time: 'Формат и время',
  age: 'Желаемый возраст',
  interests: 'Общие увлечения',
};

export const sympathyTitles: Readonly<Record<Sympathy, string>> = {
  2: 'Выбрали друг друга',
  1: 'Выбор одной стороны',
  0: 'Без взаимного выбора',
};

export const preferenceTitles: Readonly<Record<Preference, string>> = {
  coverage: 'Сначала охват',
  sympathy: 'Сначала симпатия',
  score: 'По баллу',
};

export const levelTitles: Readonly<Record<keyof Levels, string>> = {
  pairs: 'Пар',
  mutual: 'Выбрали друг друга',
  oneSided: 'Выбор одной стороны',
  score: 'Сумма баллов',
};

export const agreementTitles: Readonly<Record<AgreementState, string>> = {
  draft: 'черновик',
  'mentor-agreed': 'наставник согласен',
  'mentee-agreed': 'наставляемый согласен',
  agreed: 'согласовано',
  made: 'записано',
};

/** What two people have in common, as far as it may be told to both. */
export interface PairFactsInWords {
  readonly components: Components;
  readonly counted: readonly ComponentName[];
  readonly open: readonly ComponentName[];
  /** Names of tags and interests that both have. */
  readonly shared: readonly string[];
  readonly sharedInterests: readonly string[];
  readonly form: string;
}

const whole = 1000;

/** In quotation marks, unless there are some already. */
const named = (words: string): string => (words.includes('«') ? words : quoted(words));

const sentences: Readonly<Record<ComponentName, (facts: PairFactsInWords) => string>> = {
  tags: ({ components, shared }) => {
    if (shared.length === 0) return 'С тем, о чём просит наставляемый, наставник прямо не связан.';
    const words = enumerate(shared.map(named));
    return components.tags === whole
      ? `Наставник может помочь со всем, о чём просит наставляемый: ${words}.`
      : `Наставник может помочь с частью запроса: ${words}.`;
  },
  sympathy: () => '',
  form: ({ components, form }) => {
    if (components.form === whole) return `Форма ${quoted(form)} подходит обоим.`;
    return components.form > 0
      ? `Форму ${quoted(form)} назвал только один из двоих.`
      : `Оба хотели другой формы, чем ${quoted(form)}.`;
  },
  time: ({ components }) => {
    if (components.time === whole) return 'Способ встреч и время совпадают.';
    return components.time > 0
      ? 'Способ встреч или время совпадают не полностью.'
      : 'Способ встреч и время не совпадают.';
  },
  age: ({ components }) =>
    components.age === whole
      ? 'Наставник хочет работать как раз с этим возрастом.'
      : 'Наставник хотел бы работать с другим возрастом.',
  interests: ({ sharedInterests }) =>
    sharedInterests.length > 0
      ? `Общие увлечения: ${enumerate(sharedInterests.map(named))}.`
      : 'Общих увлечений не названо.',
};

const unsaid: Readonly<Record<ComponentName, string>> = {
  tags: 'Запрос наставляемого в базе не назван.',
  sympathy: '',
  form: 'Желаемую форму назвали не оба.',
  time: 'О способе встреч или времени сказали не оба.',
  age: 'О желаемом возрасте наставник не сказал.',
  interests: 'Об увлечениях сказали не оба.',
};

/** Why these two, sentence by sentence; nothing of wishes, and nothing that is known of others. */
export const explainPair = (facts: PairFactsInWords): readonly string[] =>
  facts.counted
    .filter((name) => name !== 'sympathy')
    .map((name) =>
      facts.open.includes(name) && facts.components[name] < whole ? unsaid[name] : sentences[name](facts),
    );

/** «+12», «−1», «0»: a real minus. */
export const signed = (number: number): string =>
  number > 0 ? `+${number}` : number < 0 ? `−${Math.abs(number)}` : '0';

/** What a change comes to, the weightiest level first. */
export function wordPrice(difference: Levels): string {
  const parts = [
    difference.pairs === 0
      ? []
      : [`${signed(difference.pairs)} ${plural(Math.abs(difference.pairs), 'пара', 'пары', 'пар')}`],
    difference.mutual === 0 ? [] : [`взаимных выборов ${signed(difference.mutual)}`],
    difference.oneSided === 0 ? [] : [`односторонних ${signed(difference.oneSided)}`],
    difference.score === 0
      ? []
      : [`${signed(difference.score)} ${plural(Math.abs(difference.score), 'балл', 'балла', 'баллов')}`],
  ].flat();
  return parts.length === 0 ? 'без потерь' : parts.join(', ');
}

/** «У-005 – вместо Н-001 Н-002» */
export function wordMove({ mentee, from, to }: Move): string {
  if (to === undefined) return `${mentee} – без наставника (был ${from})`;
  return from === undefined ? `${mentee} – получит ${to}` : `${mentee} – вместо ${from} ${to}`;
}

/** «Чтобы помочь …» for those who have nobody; empty when nobody is left. */
export function wordHelp(
  { unmatched, moreSeats, competences }: Help,
  tagName: (code: string) => string,
): readonly string[] {
  if (unmatched.length === 0) return [];
  return [
    ...(moreSeats.length > 0 ? [`Ещё одно место у кого-нибудь из них: ${enumerate(moreSeats)}.`] : []),
    ...(competences.length > 0
      ? [
          `Ещё один наставник с компетенцией ${competences
            .map(
              ({ tag, mentees }) =>
                `${named(tagName(tag))} (${counted(mentees.length, 'наставляемый', 'наставляемых', 'наставляемых')})`,
            )
            .join(' или ')}.`,
        ]
      : []),
  ];
}

/** Is it worth while to match now? One line for each thing, and whether it is in order. */
export function wordReadiness(readiness: Readiness): readonly { readonly words: string; readonly isFine: boolean }[] {
  const { mentees, mentors, seats, requests, competences, weights } = readiness;
  return [
    { words: `Допущено наставляемых – ${mentees.count} из ${mentees.all}.`, isFine: mentees.count === mentees.all },
    { words: `Допущено наставников – ${mentors.count} из ${mentors.all}.`, isFine: mentors.count === mentors.all },
    { words: `Свободных мест у допущенных наставников – ${seats}.`, isFine: seats >= mentees.count },
    { words: `Запрос назвали ${requests.count} из ${requests.all}.`, isFine: requests.count === requests.all },
    {
      words: `Компетенции назвали ${competences.count} из ${competences.all}.`,
      isFine: competences.count === competences.all,
    },
    { words: `Веса в сумме – ${weights.sum} из 100.`, isFine: weights.isWhole },
    {
      words: readiness.areWishesTold
        ? 'Пожелания после групповой встречи (А7) учтены.'
        : 'Пожеланий после групповой встречи (А7) пока нет: это предварительный подбор.',
      isFine: readiness.areWishesTold,
    },
  ];
}
