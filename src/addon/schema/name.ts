/**
 * How a paper speaks of a person: who, in which grammatical case, in which shape. What is printed for it – a declined name
 * or, in the regime of codes, a mark that the school's own computer replaces – is decided when the paper is settled.
 */

export const grammaticalCases = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'prepositional',
] as const;

export type GrammaticalCase = (typeof grammaticalCases)[number];

/** A full name, surname first, in each case. */
export type NameForms = Readonly<Record<GrammaticalCase, string>>;

/** Why a person should look at the proposed forms. */
export type NameFlag =
  | 'name-missing'
  | 'foreign-letters'
  | 'letter-case'
  | 'initials-only'
  | 'part-missing'
  | 'parts-unclear'
  | 'order-unusual'
  | 'particle'
  | 'gender-unsure'
  | 'gender-unknown'
  | 'gender-contradiction'
  | 'surname-loses-vowel'
  | 'surname-stress'
  | 'surname-foreign'
  | 'surname-like-noun'
  | 'surname-double'
  | 'given-name-unusual'
  | 'patronymic-unusual'
  /** Forms that the curator wrote do not look like those of the name. */
  | 'forms-of-another-name';

/** «Иванова Мария Петровна», «Иванова М.П.», «М.П. Иванова». */
export type NameShape = 'full' | 'surname-initials' | 'initials-surname';

/** Somebody whom a paper names. The name itself is found by the code. */
export interface Person {
  readonly code: string;
}

export interface NameValue {
  readonly kind: 'name';
  readonly code: string;
  readonly case: GrammaticalCase;
  readonly shape: NameShape;
}

/** The name of a person as a value; full and in the nominative unless told otherwise. */
export const name = (
  person: Person,
  nameCase: GrammaticalCase = 'nominative',
  shape: NameShape = 'full',
): NameValue => ({
  kind: 'name',
  code: person.code,
  case: nameCase,
  shape,
});

const caseMarks: Readonly<Record<GrammaticalCase, string>> = {
  nominative: 'им',
  genitive: 'род',
  dative: 'дат',
  accusative: 'вин',
  instrumental: 'тв',
  prepositional: 'пр',
};

const shapeMarks: Readonly<Record<NameShape, string>> = {
  full: 'Фамилия Имя Отчество',
  'surname-initials': 'Фамилия И.О.',
  'initials-surname': 'И.О. Фамилия',
};

const code = '[А-ЯЁ]-\\d{1,4}';

const wholeMark = new RegExp(`⟦(${code})\\|(${Object.values(caseMarks).join('|')})\\|([^|⟦⟧]+)⟧(\\.?)`, 'g');

/** ⟦У-017|дат|Фамилия И.О.⟧ – only for a proper code, so that nothing people wrote can look like somebody's mark. */
export function showMark(value: NameValue): string {
  if (!new RegExp(`^${code}$`).test(value.code)) throw new Error(`A mark needs a code, not "${value.code}".`);
  return `⟦${value.code}|${nameWords(value)}⟧`;
}

const keyOf = <Key extends string>(words: Readonly<Record<Key, string>>, word: string): Key | undefined =>
  (Object.keys(words) as Key[]).find((key) => words[key] === word);

/** «вин|Фамилия И.О.»: case and shape as marks tell them. */
export const nameWords = (value: Pick<NameValue, 'case' | 'shape'>): string =>
  `${caseMarks[value.case]}|${shapeMarks[value.shape]}`;

/** The same read back; nothing when it is not understood. */
export function readNameWords(words: string): Pick<NameValue, 'case' | 'shape'> | undefined {
  const [caseMark = '', shapeMark = ''] = words.split('|').map((word) => word.trim());
  const nameCase = keyOf(caseMarks, caseMark);
  const shape = keyOf(shapeMarks, shapeMark);
  return nameCase && shape && { case: nameCase, shape };
}

/**
 * The text with every mark replaced by what is printed for it; a mark that cannot be understood stays. A name that ends
 * with the stop of an initial takes the place of the full stop, too.
 */
export function fillMarks(text: string, print: (value: NameValue) => string | undefined): string {
  return text.replace(wholeMark, (mark, person: string, caseMark: string, shapeMark: string, stop: string) => {
    const words = readNameWords(`${caseMark}|${shapeMark}`);
    const printed = words && print(name({ code: person }, words.case, words.shape));
    if (!printed) return mark;
    return printed.endsWith('.') ? printed : printed + stop;
  });
}
