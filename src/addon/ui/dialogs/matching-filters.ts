/** What of the proposal is shown: by state, class, form, and what is typed. */
import { isProposed } from '../../domain/pairing/outcome';
import { element } from '../sidebar/call';
import type { Namer } from './matching-cards';
import type { MatchingState, ShownLine } from './matching-state';

const kind = element('show', HTMLSelectElement);
const place = element('place', HTMLSelectElement);
const form = element('form', HTMLSelectElement);
const find = element('find', HTMLInputElement);

const kinds: readonly (readonly [string, (shown: ShownLine) => boolean])[] = [
  ['все', () => true],
  ['внимание', ({ needsAttention }) => needsAttention],
  ['изменилось', ({ isChanged }) => isChanged],
  ['не подобраны', ({ line }) => line.state === 'не подобран'],
  ['не допущены', ({ line }) => line.state === 'не допущен'],
  ['закреплены', ({ line }) => line.state === 'закреплено'],
  ['ждут согласия', ({ line, agreement }) => isProposed(line) && agreement !== 'agreed'],
  ['согласованы', ({ agreement }) => agreement === 'agreed'],
];

/** Offers the classes and forms that there are; what is chosen stays as far as it is still there. */
export function offerFilters({ lines }: MatchingState, { placeOf }: Namer): void {
  if (kind.options.length === 0) kind.replaceChildren(...kinds.map(([words]) => new Option(words, words)));
  offer(place, [...new Set(lines.map(({ line }) => placeOf(line.mentee)))]);
  offer(form, [...new Set(lines.map((shown) => shown.form ?? ''))]);
}

function offer(select: HTMLSelectElement, values: readonly string[]): void {
  const before = select.value;
  const sorted = values.filter((value) => value !== '').sort((a, b) => a.localeCompare(b, 'ru', { numeric: true }));
  select.replaceChildren(new Option('все', ''), ...sorted.map((value) => new Option(value, value)));
  select.value = sorted.includes(before) ? before : '';
}

/** The codes of the mentees that are shown, in the order of the screen. */
export function shownLines({ lines, cards }: MatchingState, namer: Namer): ReadonlySet<string> {
  const wanted = kinds.find(([words]) => words === kind.value)?.[1] ?? (() => true);
  const words = find.value.trim().toLowerCase();
  const isFound = ({ line }: ShownLine): boolean =>
    words === '' ||
    [line.mentee, line.mentor ?? ''].some((code) =>
      [code, namer.nameOf(code)].some((text) => text.toLowerCase().includes(words)),
    );
  const isShown = (shown: ShownLine): boolean =>
    wanted(shown) &&
    (place.value === '' || namer.placeOf(shown.line.mentee) === place.value) &&
    (form.value === '' || shown.form === form.value) &&
    isFound(shown);
  const inCards = cards.flatMap(({ parts }) => parts.flatMap((part) => part.lines));
  const all = [...inCards, ...lines.filter((one) => !inCards.includes(one))];
  return new Set(all.filter(isShown).map(({ line }) => line.mentee));
}

export function bindFilters(show: () => void): void {
  for (const field of [kind, place, form, find]) field.addEventListener('input', show);
}
