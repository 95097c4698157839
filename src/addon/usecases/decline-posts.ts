/**
 * «Падежи должностей и классов»: every post and class of the bases, and the post of the curator, comes to «Справочники» with its five oblique
 * forms as a proposal. The school corrects them once; papers take what stands there. What is there already stays.
 */
import { mentees, mentors, references } from '../catalog/tables';
import { proposePost } from '../domain/language/posts';
import { done, type Outcome } from '../schema/issue';
import { sameWords } from '../schema/list';
import { grammaticalCases } from '../schema/name';
import { carryOut, tableEdits } from './carry-out';
import { holdBook } from './held-book';
import type { Ports } from './ports';
import { hiderOf } from './privacy';

export interface DeclinedPosts {
  readonly added: number;
  /** Of these, such that a person should look at. */
  readonly doubtful: number;
}

const list = 'Должности и классы' as const;
const toCheck = 'проверьте формы';

export function declinePosts(ports: Ports): Outcome<DeclinedPosts> {
  return holdBook(ports, (book) => {
    const hide = hiderOf(ports, book);
    const said = [
      book.settings.curatorPost,
      ...book.read(mentors).rows.map(({ value }) => value.place),
      ...book.read(mentees).rows.map(({ value }) => value.grade),
    ].flatMap((words) => (words && hide(words) === words ? words.replace(/\s+/g, ' ').trim() : []));
    // Read anew: what a run that died has left behind may have come to the sheet since the book was opened.
    const reading = book.read(references);
    const listed = reading.rows.filter(({ value }) => value.list === list);
    const there = new Set(listed.map(({ value }) => sameWords(value.name)));
    const fresh = [...new Map(said.map((words) => [sameWords(words), words])).values()]
      .filter((words) => words !== '' && !there.has(sameWords(words)))
      .sort();
    const used = reading.rows.map(({ value }) => Number(/^Д(\d{3,})$/.exec(value.code)?.[1] ?? 0));
    const last = used.reduce((most, number) => Math.max(most, number), 0);
    const declined = fresh.map((name) => ({ name, ...proposePost(name) }));
    const edits = declined.map(({ name, forms, isDoubtful }, index) => {
      const [, ...oblique] = grammaticalCases;
      const code = `Д${String(last + 1 + index).padStart(3, '0')}`;
      const synonyms = oblique.map((nameCase) => forms[nameCase]).join('; ');
      const values = { list, code, name, synonyms, group: isDoubtful ? toCheck : undefined };
      return { row: reading.layout.lastRow + 1 + index, values };
    });
    const counts = { added: edits.length, doubtful: declined.filter(({ isDoubtful }) => isDoubtful).length };
    const entry = { command: 'decline-posts', ...counts } as const;
    carryOut(ports, { entry, tables: [tableEdits(references, reading, edits, book.lists)] });
    return done(counts);
  });
}
