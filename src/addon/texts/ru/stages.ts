/** The seven stages in words: how they stand, what is missing, and what each is for. */
import type { Stage, StageNumber } from '../../domain/programme/stages';
import { type Day, showDay } from '../../schema/cell';

export const stageStates: Readonly<Record<Stage['state'], string>> = {
  ahead: 'впереди',
  'not-begun': 'не начат',
  'under-way': 'идёт',
  finished: 'завершён',
};

export const termOfStage = ({ from, to, isLate }: { readonly from: Day; readonly to: Day; readonly isLate: boolean }) =>
  `${isLate ? 'Срок прошёл' : 'Срок'}: ${showDay(from)} – ${showDay(to)}`;

interface Missing {
  /** Nothing is there to be counted. */
  readonly none: string;
  readonly some: (count: number) => string;
}

const missing: Readonly<Record<StageNumber, Missing>> = {
  1: { none: 'Анкет ещё нет.', some: (count) => `Не открыто анкет: ${count}.` },
  2: { none: 'В базе наставляемых пока никого нет.', some: (count) => `Запрос ещё не известен: ${count} чел.` },
  3: { none: 'В базе наставников пока никого нет.', some: (count) => `Компетенции ещё не известны: ${count} чел.` },
  4: {
    none: 'Отбирать пока некого.',
    some: (count) => `Не допущены: ${count} чел. – нет статуса «прошёл отбор» или действующих документов.`,
  },
  5: { none: 'Пар пока нет.', some: (count) => `Пар и групп без подписанного приказа: ${count}.` },
  6: { none: 'Утверждённых пар пока нет.', some: (count) => `Ни разу не встречались: ${count}.` },
  7: { none: 'Завершать пока нечего.', some: (count) => `Ещё не завершены: ${count}.` },
};

/** What keeps the stage from being finished; empty when it is. */
export function whatIsMissing({ number, state, numerator, denominator }: Stage): string {
  if (state === 'finished') return '';
  const left = denominator - numerator;
  return denominator === 0 ? missing[number].none : left > 0 ? missing[number].some(left) : '';
}

/** What is missing, as it stands beside the next step. */
export const wordBlocked = (words: string): string =>
  words === '' ? '' : `Что мешает: ${words.charAt(0).toLowerCase()}${words.slice(1)}`;

/** «Справка»: what the stage is for, which papers it brings, what comes after it. */
export const aboutStage: Readonly<
  Record<StageNumber, { readonly aim: string; readonly papers: string; readonly next: string }>
> = {
  1: {
    aim: 'Программа получает основания: кто за неё отвечает, по каким правилам и в какие сроки. Открываются анкеты.',
    papers: 'Приказы о внедрении и о кураторе, Положение, дорожная карта, программа, информирование родителей.',
    next: 'Раздать личные ссылки на анкеты А1–А4 и собрать согласия.',
  },
  2: {
    aim: 'Узнать, кому и в чём нужен наставник. Запрос называет сам человек, а педагоги и родители дополняют.',
    papers: 'Согласия на участие и на обработку данных, база наставляемых, справка о запросах.',
    next: 'По запросам видно, какие наставники нужны: ищите их среди педагогов, старшеклассников, выпускников и партнёров.',
  },
  3: {
    aim: 'Собрать тех, кто может и готов помочь, с их компетенциями, временем и ограничениями.',
    papers: 'База наставников, согласия; людям не из школы – договор и две справки.',
    next: 'Побеседовать с кандидатами и отметить в базе, кто прошёл отбор.',
  },
  4: {
    aim: 'Убедиться, что наставник подходит и готов, и научить тому, чего не хватает.',
    papers: 'Приказ об обучении, отчёт по анкете А5, реестр наставников и приказ о нём, согласия по ст. 351.8 ТК РФ.',
    next: 'Когда у обеих сторон есть действующие документы, можно подбирать пары.',
  },
  5: {
    aim: 'Соединить людей так, чтобы компетенции отвечали запросу, а обе стороны были согласны.',
    papers: 'Приказ о парах и группах, планы развития.',
    next: 'Приказ подписан – пары начинают встречаться; откройте анкету А8.',
  },
  6: {
    aim: 'Пары работают по плану, а куратор вовремя видит, кто замолчал и кому нужна помощь.',
    papers: 'Отзывы о встречах, приказы о замене и сроке, полугодовой отчёт до конца января.',
    next: 'В апреле – итоговые встречи и замеры «после».',
  },
  7: {
    aim: 'Подвести итоги: что изменилось у людей, что сохранить, кого поблагодарить.',
    papers: 'Мониторинг, приказы об итоговом мероприятии и о поощрении, согласия на публикацию.',
    next: 'Лучшие практики – на сайт, участников – в базы следующего года.',
  },
};
