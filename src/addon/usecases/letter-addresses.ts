/** Whom a letter of the register goes to: addresses are looked up when it is sent and kept nowhere. */
import { letterRoles } from '../catalog/letters/words';
import { mentees, mentors } from '../catalog/tables';
import { type Addresses, addressAmong, readAddresses } from '../domain/letters/addresses';
import type { Book } from './book';
import { codeOf } from './pairing-book';
import type { Ports } from './ports';

/** Whether participants are written to at all: only where the book may hold their contacts and the curator wants it. */
export const writesToParticipants = ({ regime, settings }: Pick<Book, 'regime' | 'settings'>): boolean =>
  regime === 'names' && settings.mailParticipants === 'да';

/** The addresses of people by their codes, from the contacts in the bases; none where participants are not written to. */
export function contactsOf(book: Book): ReadonlyMap<string, string> {
  if (!writesToParticipants(book)) return new Map();
  const rows = [...book.read(mentors).rows, ...book.read(mentees).rows];
  return new Map(
    rows.flatMap(({ value }): [string, string][] => {
      const address = addressAmong(value.contact ?? '');
      return address === undefined ? [] : [[codeOf(value.code), address]];
    }),
  );
}

/** Looks up the addresses of these recipients. Reads the bases only for participants. */
export function addressBook(
  ports: Pick<Ports, 'user'>,
  book: Book,
  people: readonly string[],
): (person: string) => Addresses {
  const roles: readonly string[] = Object.values(letterRoles);
  const contacts = people.some((person) => !roles.includes(person)) ? contactsOf(book) : new Map<string, string>();
  const found = new Map(
    [...new Set(people)].map((person) => [person, readAddresses(wordsFor(person, ports, book, contacts))]),
  );
  return (person) => found.get(person) ?? { good: [], bad: 0 };
}

function wordsFor(
  person: string,
  ports: Pick<Ports, 'user'>,
  { settings }: Book,
  contacts: ReadonlyMap<string, string>,
): string {
  if (person === letterRoles.curator) return settings.curatorEmail.trim() || ports.user.email();
  if (person === letterRoles.psychologist) return settings.psychologistEmail;
  return contacts.get(codeOf(person)) ?? '';
}
