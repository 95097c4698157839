/** Posts of the people whom papers name, in the cases that papers need: libraries decline names, not posts. */

export interface Post {
  readonly nominative: string;
  readonly dative: string;
  readonly accusative: string;
  /** How the post is called in a hurry. */
  readonly short?: string;
}

/** As it stands at the beginning of a line: «Директор». */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The posts that a school usually has; it may add its own with the same forms. */
export const posts = {
  principal: { nominative: 'директор', dative: 'директору', accusative: 'директора' },
  deputyForTeaching: {
    nominative: 'заместитель директора по учебно-воспитательной работе',
    dative: 'заместителю директора по учебно-воспитательной работе',
    accusative: 'заместителя директора по учебно-воспитательной работе',
    short: 'заместитель директора по УВР',
  },
  deputyForUpbringing: {
    nominative: 'заместитель директора по воспитательной работе',
    dative: 'заместителю директора по воспитательной работе',
    accusative: 'заместителя директора по воспитательной работе',
    short: 'заместитель директора по ВР',
  },
  organiser: {
    nominative: 'педагог-организатор',
    dative: 'педагогу-организатору',
    accusative: 'педагога-организатора',
  },
  adviser: {
    nominative: 'советник директора по воспитанию',
    dative: 'советнику директора по воспитанию',
    accusative: 'советника директора по воспитанию',
  },
  methodologist: { nominative: 'методист', dative: 'методисту', accusative: 'методиста' },
  psychologist: { nominative: 'педагог-психолог', dative: 'педагогу-психологу', accusative: 'педагога-психолога' },
  teacher: { nominative: 'учитель', dative: 'учителю', accusative: 'учителя' },
} as const satisfies Record<string, Post>;
