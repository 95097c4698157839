/** Stage 5 in words: why a pair is proposed, why somebody is left out, what came of each command. */
import type { Sympathy } from '../../domain/matching/instance';
import type { AdmissionReason } from '../../domain/pairing/admission';
import type { Filter } from '../../domain/pairing/conditions';
import type { Fit, ProposalLine, ProposalReason } from '../../domain/pairing/propose';
import type { ComponentName } from '../../domain/pairing/score';
import { showDay } from '../../schema/cell';
import { counted, enumerate, plural, quoted } from './grammar';

const components: Readonly<Record<ComponentName, string>> = {
  tags: 'запрос и компетенции',
  sympathy: 'взаимный выбор',
  form: 'форма',
  time: 'формат и время',
  age: 'возраст',
  interests: 'общие увлечения',
};

const sympathies: Readonly<Record<Sympathy, string>> = {
  2: 'выбрали друг друга',
  1: 'выбор одной стороны',
  0: 'без взаимного выбора',
};

const filters: Readonly<Record<Filter, string>> = {
  'same-person': 'это тот же человек',
  forbidden: 'запрещено куратором',
  unwished: 'один из двоих просил не соединять',
  'mentor-younger': 'наставник-ученик младше наставляемого',
  manager: 'это непосредственный руководитель',
  'form-not-held': 'такой формы наставничества в школе нет',
  'paper-of-pair': 'нет письменного согласия на наставничество (ст. 351.8 ТК РФ)',
  'no-seat': 'у наставника нет свободных мест',
};

function wordAdmission(reason: AdmissionReason): string {
  switch (reason.code) {
    case 'status':
      return reason.status === '' ? 'статус не указан' : `статус ${quoted(reason.status)}`;
    case 'age-unknown':
      return 'не указана возрастная группа';
    case 'paper-missing':
      return `нет документа ${quoted(reason.paper)}`;
    case 'paper-expired':
      return `документ ${quoted(reason.paper)} действовал до ${showDay(reason.day)}`;
    case 'paper-withdrawn':
      return `документ ${quoted(reason.paper)} отозван ${showDay(reason.day)}`;
  }
}

/** «Не допущен: …» in the words of the curator. */
export const wordAdmissions = (reasons: readonly AdmissionReason[]): string => reasons.map(wordAdmission).join('; ');

/** Why the line says what it says. Tags come with their names. */
export function wordReason(reason: ProposalReason, tagName: (code: string) => string): string {
  switch (reason.kind) {
    case 'components':
      return wordFit(reason, tagName);
    case 'standing':
      return sentences('Уже в паре или группе.', reason.fit && wordFit(reason.fit, tagName));
    case 'locked':
      return sentences('Закреплено куратором.', reason.fit && wordFit(reason.fit, tagName));
    case 'lock-impossible':
      return `Закрепить за ${reason.mentor} нельзя: ${wordLock(reason.why)}.`;
    case 'not-admitted':
      return `${capital(wordAdmissions(reason.reasons))}.`;
    case 'nobody-permitted': {
      if (reason.admitted === 0) return 'Ни один наставник пока не допущен: проверьте статусы и документы.';
      const named = (Object.keys(filters) as Filter[]).filter((filter) => reason.counts[filter] !== undefined);
      const parts = named.map((filter) => `${filters[filter]} – ${reason.counts[filter]}`);
      return `Из ${counted(reason.admitted, 'допущенного наставника', 'допущенных наставников', 'допущенных наставников')} не подходит никто: ${parts.join('; ')}.`;
    }
    case 'seats':
      return `Не хватило мест: на ${counted(reason.seats, 'место', 'места', 'мест')} у ${enumerate(reason.mentors)} претендуют ${counted(reason.mentees, 'человек', 'человека', 'человек')}. Нужен ещё наставник или больший лимит.`;
  }
}

const sentences = (...words: readonly (string | undefined)[]): string => words.filter(Boolean).join(' ');

/** «Выбрали друг друга; запрос и компетенции 67 % (Математика); форма 100 %.» */
function wordFit(fit: Fit, tagName: (code: string) => string): string {
  const parts = fit.counted.map((name) => {
    const shared = name === 'tags' && fit.shared.length > 0 ? [fit.shared.map(tagName).join(', ')] : [];
    const open = fit.open.includes(name) ? ['названо не всё'] : [];
    const beside = [...shared, ...open];
    const percent = `${components[name]} ${Math.round(fit.components[name] / 10)}\u00a0%`;
    return beside.length > 0 ? `${percent} (${beside.join('; ')})` : percent;
  });
  const wished = fit.sympathy === undefined ? [] : [sympathies[fit.sympathy]];
  return parts.length + wished.length === 0 ? '' : `${capital([...wished, ...parts].join('; '))}.`;
}

function wordLock(why: Filter | 'unknown' | 'not-admitted'): string {
  if (why === 'unknown') return 'такого кода нет на листе «Наставники»';
  return why === 'not-admitted' ? 'наставник не допущен, проверьте статус и документы' : filters[why];
}

/** «Н-003 (812), Н-007 (640)» */
export const wordOthers = (others: ProposalLine['others']): string =>
  others.map(({ mentor, score }) => `${mentor} (${score})`).join(', ');

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export function wordConsents(result: {
  readonly added: number;
  readonly mentees: readonly [number, number];
  readonly mentors: readonly [number, number];
}): string {
  const { added, mentees, mentors } = result;
  const lines =
    added === 0
      ? ''
      : ` Для недостающих документов ${plural(added, 'добавлена', 'добавлены', 'добавлено')} ${counted(added, 'строка', 'строки', 'строк')}: впишите даты.`;
  return `Допущено наставляемых – ${mentees[0]} из ${mentees[1]}, наставников – ${mentors[0]} из ${mentors[1]}.${lines}`;
}

export function wordMatched(result: {
  readonly proposed: number;
  readonly locked: number;
  readonly unmatched: number;
  readonly notAdmitted: number;
  readonly standing: number;
  readonly wishes: number;
}): string {
  const { proposed, locked, unmatched, notAdmitted, standing, wishes } = result;
  const wished =
    wishes === 0 ? '' : ` Учтены пожелания ${counted(wishes, 'человека', 'человек', 'человек')} из анкеты А7.`;
  return `Предложено пар – ${proposed}, закреплено – ${locked}, уже в парах – ${standing}, не подобрано – ${unmatched}, не допущено – ${notAdmitted}. Причины – на листе «Подбор».${wished}`;
}

export const wordAgreed = ({ mentees }: { readonly mentees: readonly string[] }): string =>
  `Согласие записано: ${enumerate(mentees)}.`;

export const wordApproved = ({ codes }: { readonly codes: readonly string[] }): string =>
  codes.length === 0
    ? 'Новых пар нет: все предложенные уже записаны.'
    : `${plural(codes.length, 'Записана', 'Записаны', 'Записано')} ${counted(codes.length, 'пара или группа', 'пары и группы', 'пар и групп')}: ${enumerate(codes)}. Дальше – приказ.`;

export const wordOrder = ({ pairs, version }: { readonly pairs: number; readonly version: number }): string =>
  `Проект приказа готов (версия ${version}): ${counted(pairs, 'пара или группа', 'пары и группы', 'пар и групп')}. После подписи впишите номер и дату.`;

export function wordPlans({
  written,
  done,
  later,
  tomorrow,
}: {
  readonly written: number;
  readonly done: number;
  readonly later: number;
  readonly tomorrow: number;
}): string {
  if (tomorrow > 0 && later === 0)
    return `Готово планов – ${done}. ${plural(tomorrow, 'Остался', 'Остались', 'Осталось')} ${counted(tomorrow, 'план', 'плана', 'планов')}: дневной предел документов исчерпан, нажмите кнопку завтра.`;
  if (later > 0) return `Готово планов – ${done}, осталось – ${later + tomorrow}.`;
  return written === 0 ? `Все планы готовы: ${done}.` : `Планы готовы: ${done}.`;
}

export const wordSigned = ({
  title,
  number,
  date,
}: {
  readonly title: string;
  readonly number: string;
  readonly date: string;
}): string => `${quoted(title)} – подписан, № ${number} от ${showDay(date)}. Больше он не изменится.`;
