/**
 * Sentences that follow from figures: for each indicator by how it stands to its target, for the pairs by how many need attention. The
 * report is a draft, and the curator rewrites what the school sees otherwise.
 */
import type { ShownCount } from '../../../domain/privacy/small-counts';
import type { Light, Measurement } from '../../../schema/indicator';
import { counted, plural } from '../../../texts/ru/grammar';
import { indicators } from '../../indicators';
import type { Figure } from './figures';

type Level = Extract<Light, 'reached' | 'near' | 'below'>;

/** What it means that an indicator stands so. */
const meanings: Readonly<Record<string, Readonly<Record<Level, string>>>> = {
  'pupils-mentored': {
    reached: 'Программа дошла до тех учеников, ради которых начата.',
    near: 'До цели не хватает немногих: их стоит искать среди тех, кто ждёт наставника.',
    below: 'Большинство учеников пока остаются вне программы.',
  },
  'pupil-mentors': {
    reached: 'Старшие ученики охотно становятся наставниками.',
    near: 'Старших учеников – наставников почти достаточно.',
    below: 'Старшие ученики редко становятся наставниками.',
  },
  'pairs-complete': {
    reached: 'Каждая пара работает на полном основании.',
    near: 'Нескольким парам остаётся собрать документы.',
    below: 'Многие пары работают без полного набора документов.',
  },
  'pairs-regular': {
    reached: 'Пары встречаются так часто, как условились.',
    near: 'Часть пар встречается реже, чем условились.',
    below: 'Пары встречаются заметно реже, чем условились.',
  },
  'meetings-content': {
    reached: 'Участники довольны встречами.',
    near: 'Большинство участников довольны встречами.',
    below: 'Встречи дают участникам меньше, чем они ждали.',
  },
};

/** Of an indicator that has no words of its own. */
const usualMeanings: Readonly<Record<Level, string>> = {
  reached: 'Цель достигнута.',
  near: 'До цели осталось немного.',
  below: 'До цели далеко.',
};

/** What to do about an indicator that is near its target or below it. */
const measures: Readonly<Record<string, Readonly<Record<Exclude<Level, 'reached'>, string>>>> = {
  'pupils-mentored': {
    near: 'предложить наставников ученикам из листа ожидания',
    below: 'провести классные часы и повторить анкету запросов, найти наставников для тех, кто ждёт',
  },
  'pupil-mentors': {
    near: 'пригласить в наставники старшеклассников – победителей олимпиад и активистов',
    below: 'объявить набор наставников среди старшеклассников и обучить их отдельной группой',
  },
  'pairs-complete': {
    near: 'собрать недостающие согласия, справки и планы по листу «Согласия и документы»',
    below: 'приостановить встречи пар без обязательных документов, пока документы не собраны',
  },
  'pairs-regular': {
    near: 'напомнить парам о графике и помочь найти время для встреч',
    below:
      'вместе с каждой отстающей парой составить новый график встреч, при необходимости сменить формат или наставника',
  },
  'meetings-content': {
    near: 'обсудить с наставниками, какие встречи удались, на общей консультации',
    below: 'провести для наставников занятие о цели и содержании встреч, поговорить с теми, кто недоволен',
  },
  'young-mentored': {
    near: 'предложить наставника тем молодым специалистам, у кого его нет',
    below: 'назначить наставника каждому молодому специалисту, который согласен',
  },
  'partners-mentoring': {
    near: 'пригласить в наставники специалистов ещё одного партнёра',
    below: 'договориться с партнёрами, кто из их специалистов станет наставником',
  },
  'mentees-satisfied': {
    near: 'прочесть ответы наставляемых и исправить то, что недовольные называют чаще всего',
    below: 'обсудить с наставляемыми итоги года и изменить организацию встреч',
  },
  'mentors-satisfied': {
    near: 'прочесть ответы наставников и исправить то, что недовольные называют чаще всего',
    below: 'обсудить с наставниками итоги года: время, обучение, поддержку куратора',
  },
};

const usualMeasure = 'обсудить показатель на совещании и назначить ответственного';

const titleOf = (id: string): string => indicators.find((one) => one.id === id)?.title ?? id;

const isLevel = (light: Light): light is Level => light === 'reached' || light === 'near' || light === 'below';

/** «Охват учеников 10–19 лет – 39 % при цели 70 %. …» */
export function concludes({ id, value, target, light }: Measurement): string {
  const title = titleOf(id);
  if (value === undefined) return `${title}: данных мало, вывод не делается.`;
  const said = `${title} – ${value}\u00a0%`;
  if (!isLevel(light)) return `${said}; цель не задана.`;
  return `${said} при цели ${target}\u00a0%. ${(meanings[id] ?? usualMeanings)[light]}`;
}

/** Of an indicator of so few people that a report outside the school says nothing of it. */
export const concludesNothing = ({ id }: Pick<Measurement, 'id'>): string =>
  `${titleOf(id)}: речь о немногих людях, поэтому за пределами школы не сообщается.`;

/** What to do next; nothing about an indicator that has reached its target or says nothing. */
export const measureFor = ({ id, light }: Measurement): readonly string[] =>
  light === 'near' || light === 'below' ? [measures[id]?.[light] ?? usualMeasure] : [];

const part = ({ parts = [] }: Figure, name: string): ShownCount => parts.find((one) => one.name === name)?.value ?? 0;

/** How the pairs are, by the figure of their lights. */
export function concludesOfPairs(lights: Figure): string {
  const [red, yellow] = [part(lights, 'красный'), part(lights, 'жёлтый')];
  const all = lights.value ?? 0;
  if (typeof all !== 'number' || typeof red !== 'number' || typeof yellow !== 'number') return pairsUntold;
  if (all === 0) return 'Работающих пар сейчас нет.';
  if (red + yellow === 0) return 'Отдельное внимание куратора сейчас не нужно ни одной паре.';
  if (red === 0)
    return `Срочная помощь никому не нужна; внимания куратора ${plural(yellow, 'ждёт', 'ждут', 'ждут')} ${pairWords(yellow)}.`;
  const urgent = `Срочная помощь нужна: ${pairWords(red)} из ${all}.`;
  return red * 5 > all
    ? `${urgent} Это больше пятой части: причины следует искать не в отдельных парах, а в организации работы.`
    : `${urgent} Куратор разбирает каждый случай отдельно.`;
}

const pairsUntold =
  'Сколько пар требует внимания куратора, за пределами школы не сообщается: таких пар мало. Каждый случай разбирает куратор.';

const pairWords = (count: number): string => counted(count, 'пара', 'пары', 'пар');

/** How many meetings there were of those planned. */
export function concludesOfMeetings(held: number, planned: number): string {
  const meetings = counted(held, 'встреча', 'встречи', 'встреч');
  if (planned === 0) return `За период ${plural(held, 'состоялась', 'состоялись', 'состоялось')} ${meetings}.`;
  const said = `За период ${plural(held, 'состоялась', 'состоялись', 'состоялось')} ${meetings} при ${planned} по плану.`;
  return held >= planned ? `${said} План встреч выполнен.` : `${said} План встреч выполнен не полностью.`;
}
