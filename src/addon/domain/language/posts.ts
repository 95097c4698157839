/**
 * Posts and classes in their six forms: «учитель истории», «педагог-психолог», «классный руководитель», «9 «А» класс». The head of the words
 * is declined with the adjectives before it, what follows stays. A proposal: where the head is unknown a person should look at it, and the
 * forms that stand in «Справочники» win.
 */
import { grammaticalCases, type NameForms } from '../../schema/name';
import { ended, joinForms, noun, same } from './endings';

export interface PostForms {
  readonly forms: NameForms;
  /** The rules may be wrong about it. */
  readonly isDoubtful: boolean;
}

/** Heads of posts whose endings are regular. */
const known = [
  'директор',
  'педагог',
  'психолог',
  'логопед',
  'дефектолог',
  'методист',
  'библиотекарь',
  'советник',
  'организатор',
  'куратор',
  'тьютор',
  'инструктор',
  'инженер',
  'мастер',
  'тренер',
  'специалист',
  'менеджер',
  'бухгалтер',
  'администратор',
  'класс',
  'студент',
  'выпускник',
  'ученик',
  'наставник',
  'предприниматель',
  'ветеран',
  'партнёр',
  'работник',
  'сотрудник',
  'начальник',
  'программист',
  'юрист',
  'медик',
  'механик',
  'технолог',
  'председатель',
  'учитель',
  'преподаватель',
  'воспитатель',
  'руководитель',
  'заместитель',
  'секретарь',
  'родитель',
  'представитель',
  'слесарь',
];

const hushing = /[гкхжчшщ]$/;

/** «старший», «классный», «заведующий», «обучающийся»: nothing when the word is no adjective. */
function adjective(word: string): NameForms | undefined {
  const stem = word.replace(/(?:ый|ой|ий|ая|яя|ийся|аяся)$/, '');
  if (stem === word || stem.length < 3) return undefined;
  const cut = word.length - stem.length;
  if (word.endsWith('ийся')) return ended(word, cut, 'егося емуся егося имся емся');
  if (word.endsWith('аяся')) return ended(word, cut, 'ейся ейся уюся ейся ейся');
  const isSoft = word.endsWith('яя') || (word.endsWith('ий') && !/[гкх]$/.test(stem)) || /[жчшщ]$/.test(stem);
  if (/[ая]я$/.test(word))
    return ended(word, cut, isSoft ? `ей ей ${word.endsWith('яя') ? 'ю' : 'у'}ю ей ей` : 'ой ой ую ой ой');
  return ended(word, cut, isSoft ? 'его ему его им ем' : `ого ому ого ${hushing.test(stem) ? 'им' : 'ым'} ом`);
}

/** A noun of a post. */
function headOf(word: string): PostForms {
  const plain = word.toLowerCase();
  const isKnown = known.includes(plain);
  if (plain === 'класс') return { forms: ended(word, 0, 'а у  ом е'), isDoubtful: false };
  if (plain.endsWith('ь')) return { forms: ended(word, 1, noun.soft), isDoubtful: !isKnown };
  if (/[бвгдзклмнпрстфх]$/.test(plain)) return { forms: ended(word, 0, noun.hard), isDoubtful: !isKnown };
  if (/(?:медсестра)$/.test(plain)) return { forms: ended(word, 1, noun.inA), isDoubtful: false };
  if (/[кгхжчшщ]а$/.test(plain)) return { forms: ended(word, 1, noun.inKa), isDoubtful: true };
  if (plain.endsWith('а')) return { forms: ended(word, 1, noun.inA), isDoubtful: true };
  return { forms: same(word), isDoubtful: true };
}

/** «педагог-психолог»: each part is declined. */
function hyphened(word: string): PostForms {
  const parts = word.split('-').map(headOf);
  return {
    forms: joinForms(
      parts.map(({ forms }) => forms),
      '-',
    ),
    isDoubtful: parts.some((part) => part.isDoubtful),
  };
}

/** The six forms of the words. */
export function proposePost(words: string): PostForms {
  const text = words.replace(/[\s\u00a0]+/g, ' ').trim();
  const grade = /^(\d{1,2} ?(?:[«"]?[а-яё][»"]?)?) класс$/i.exec(text);
  if (grade) return withRest([same(grade[1] ?? ''), headOf('класс').forms], '', false);
  const [...left] = text.split(' ');
  const before: NameForms[] = [];
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    const declined = adjective(word);
    if (!declined) {
      const head = hyphened(word);
      return withRest([...before, head.forms], left.join(' '), head.isDoubtful);
    }
    before.push(declined);
    // «заведующий библиотекой», «обучающийся»: the adjective is the head itself.
    if (/(?:щий|щая|щийся|щаяся|вожатый|вожатая)$/.test(word)) return withRest(before, left.join(' '), false);
  }
  return withRest(before, '', true);
}

const withRest = (parts: readonly NameForms[], rest: string, isDoubtful: boolean): PostForms => ({
  forms: joinForms(rest === '' ? parts : [...parts, same(rest)], ' '),
  isDoubtful,
});

/** Forms as the school has written them: the oblique ones in their order; nothing when there are not five. */
export function writtenPost(nominative: string, oblique: readonly string[]): NameForms | undefined {
  if (oblique.length !== grammaticalCases.length - 1) return undefined;
  const all = [nominative, ...oblique];
  return Object.fromEntries(
    grammaticalCases.map((nameCase, index) => [nameCase, all[index] ?? '']),
  ) as unknown as NameForms;
}
