/** Words about harm in the answers of one questionnaire, found by what the school has on «Справочники» and set aside. Writes nothing. */
import { harmKinds, urgentHelp } from '../catalog/care/words';
import { privacyWords } from '../catalog/privacy';
import { createHarmFinder, type HarmFinder, setAside } from '../domain/care/alarms';
import type { AnswerLine } from '../domain/people/answers';
import type { ListEntry } from '../schema/list';
import type { Questionnaire } from '../schema/questionnaire';
import type { Book } from './book';

let made: { readonly words: readonly ListEntry[]; readonly finder: HarmFinder } | undefined;

/** The finder, made once for the words of a book. */
function finderOf(words: readonly ListEntry[]): HarmFinder {
  if (made?.words !== words) made = { words, finder: createHarmFinder(words, harmKinds, privacyWords.topics) };
  return made.finder;
}

const urgent = { answer: urgentHelp, kind: 'просьба о срочной помощи', plain: 'да' } as const;

export const setHarmAside = (
  lines: readonly AnswerLine[],
  { id, who, occasion }: Pick<Questionnaire, 'id' | 'who' | 'occasion'>,
  { harmWords }: Pick<Book, 'harmWords'>,
): ReturnType<typeof setAside> =>
  setAside(lines, { questionnaire: { id, who, pair: occasion?.pair }, urgent, finder: finderOf(harmWords) });
