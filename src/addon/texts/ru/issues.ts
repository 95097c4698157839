/**
 * Every finding in the words of the school: what happened, where, what to do now. One sentence for each code of
 * schema/issue.ts; a new code does not compile until an area of issues/ words it.
 */
import type { Issue, Place } from '../../schema/issue';
import { quoted } from './grammar';
import { answersWords } from './issues/answers';
import { careWords } from './issues/care';
import { cellsWords } from './issues/cells';
import { lettersWords } from './issues/letters';
import { pairingWords } from './issues/pairing';
import { papersWords } from './issues/papers';
import { peopleWords } from './issues/people';
import { publicationWords } from './issues/publication';
import { sheetsWords } from './issues/sheets';
import type { IssueWords, Sentences } from './issues/words';

export interface WordedIssue {
  readonly what: string;
  readonly where: string;
  readonly remedy: string;
}

const words: IssueWords = {
  ...cellsWords,
  ...sheetsWords,
  ...answersWords,
  ...peopleWords,
  ...pairingWords,
  ...papersWords,
  ...lettersWords,
  ...careWords,
  ...publicationWords,
};

/** «Наставники», строка 5, столбец «Код». */
export function wordPlace({ sheet, row, column }: Place): string {
  const parts = [quoted(sheet)];
  if (row !== undefined) parts.push(`строка ${row}`);
  if (column !== undefined) parts.push(`столбец ${quoted(column)}`);
  return parts.join(', ');
}

export function wordIssue(issue: Issue): WordedIssue {
  // The code chooses the words, and the words take the facts of that code.
  const [what, remedy] = (words[issue.code] as (issue: Issue) => Sentences)(issue);
  return { what, where: wordPlace(issue.place), remedy };
}
