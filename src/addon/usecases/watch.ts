/** Whose triggers keep the book up, and when they last did: told in «Настройки», one day's accuracy, so that an hour costs nothing. */
import { showDay } from '../schema/cell';
import type { Book } from './book';
import type { Ports } from './ports';
import { writeSettings } from './set-up-workbook';

/** Somebody by whose name the program works unasked. */
export interface Watcher {
  readonly who: string;
  /** 12.01.2027 */
  readonly day: string;
}

const between = ' – ';

/** Everybody who has kept the book up so far. */
export const watchersOf = ({ settings }: Pick<Book, 'settings'>): readonly Watcher[] =>
  settings.watchers.split(';').flatMap((words) => {
    const [who = '', day = ''] = words.split(between).map((part) => part.trim());
    return who === '' ? [] : [{ who, day }];
  });

/** Remembers that the present user's trigger has run today. Calls: none when it is known, about seven otherwise. */
export function recordWatch(ports: Pick<Ports, 'tables' | 'clock' | 'user'>, book: Pick<Book, 'settings'>): void {
  const who = ports.user.email();
  const day = showDay(ports.clock.now().slice(0, 10));
  const known = watchersOf(book);
  if (who === '' || known.some((each) => each.who === who && each.day === day)) return;
  const all = [...known.filter((each) => each.who !== who), { who, day }].sort((a, b) => (a.who < b.who ? -1 : 1));
  writeSettings(ports, { watchers: all.map((each) => `${each.who}${between}${each.day}`).join('; ') });
}
