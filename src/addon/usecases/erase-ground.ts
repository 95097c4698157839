/** Whose data an erasure is about, and whether there is a ground for it: a withdrawn consent or a request that was written down. */
import { ground } from '../catalog/documents/erasure-places';
import { consents, dataRequests } from '../catalog/tables';
import { readCode } from '../domain/people/code';
import type { Forgetter, Whose } from '../domain/people/forget';
import type { Day } from '../schema/cell';
import { grammaticalCases, type NameShape, name } from '../schema/name';
import type { Book } from './book';
import type { PairingBook } from './pairing-book';
import { factsOf } from './paper-facts';
import type { Ports } from './ports';

/** Why the data may be erased now; nothing while nobody has written down a withdrawal. */
export function groundOf(book: Book, who: Forgetter, today: Day): string | undefined {
  const papers = book
    .read(consents)
    .rows.flatMap(({ value }) =>
      who.isCode(value.person) && value.kind.startsWith('персональные данные') && value.withdrawn !== undefined
        ? value.withdrawn
        : [],
    );
  const [withdrawn] = papers.filter((day) => day <= today).sort();
  if (withdrawn !== undefined) return ground.withdrawn(withdrawn);
  const request = book
    .read(dataRequests)
    .rows.find(({ value }) => who.isCode(value.person) && ['удалить', 'отозвать согласие'].includes(value.kind));
  return request && ground.asked(request.value.date, request.value.kind);
}

const shapes: readonly NameShape[] = ['full', 'surname-initials', 'initials-surname'];

/** The people by code and, in the regime of names, by every form of the name and the contacts; the first word is a full name. */
export function whoseOf(ports: Ports, book: Book, pairing: PairingBook, codes: readonly string[]): Whose {
  if (book.regime === 'codes') return { codes, words: [] };
  const { print } = factsOf(ports, book, pairing);
  const rows = [...pairing.mentees.rows, ...pairing.mentors.rows].map(({ value }) => value);
  const own = rows.filter((value) => codes.includes(readCode(value.code)?.code ?? ''));
  const printed = codes.flatMap((code) =>
    grammaticalCases.flatMap((nameCase) => shapes.map((shape) => print(name({ code }, nameCase, shape)) ?? '')),
  );
  return { codes, words: [...printed, ...own.flatMap(({ fullName = '', contact = '' }) => [fullName, contact])] };
}
