/** Posts of the people whom papers name, in six forms: those that a school usually has, before its own in «Справочники». */
import { proposePost } from '../../domain/language/posts';
import type { NameForms } from '../../schema/name';

export interface Post extends NameForms {
  /** How the post is called in a hurry. */
  readonly short?: string;
}

/** As it stands at the beginning of a line: «Директор». */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const post = (nominative: string, short?: string): Post => ({
  ...proposePost(nominative).forms,
  ...(short === undefined ? {} : { short }),
});

export const posts = {
  principal: post('директор'),
  deputyForTeaching: post('заместитель директора по учебно-воспитательной работе', 'заместитель директора по УВР'),
  deputyForUpbringing: post('заместитель директора по воспитательной работе', 'заместитель директора по ВР'),
  organiser: post('педагог-организатор'),
  adviser: post('советник директора по воспитанию'),
  methodologist: post('методист'),
  psychologist: post('педагог-психолог'),
  teacher: post('учитель'),
} as const satisfies Record<string, Post>;
