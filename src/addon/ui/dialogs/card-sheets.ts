/** Sheets of cards for cutting out: ten to a page of A4, a class begins a new page. What is on a card is given. */
import { make } from '../sidebar/call';

export interface Card {
  /** A class, or other people who get their cards together; shown on top of each of its pages. */
  readonly group: string;
  readonly element: HTMLElement;
}

/** Two columns of five. */
export const cardsOnSheet = 10;

/** The pages of these cards, in their order; `title` stands on top of each. */
export function cardSheets(cards: readonly Card[], title: string): readonly HTMLElement[] {
  const groups = [...new Set(cards.map(({ group }) => group))];
  return groups.flatMap((group) => {
    const own = cards.filter((card) => card.group === group);
    const pages = Math.ceil(own.length / cardsOnSheet);
    return Array.from({ length: pages }, (_none, page) => {
      const words = [title, group, ...(pages > 1 ? ['лист ' + (page + 1) + ' из ' + pages] : [])];
      const head = make('h2', words.filter((word) => word !== '').join(' · '));
      const grid = make(
        'div',
        '',
        ...own.slice(page * cardsOnSheet, (page + 1) * cardsOnSheet).map((card) => card.element),
      );
      grid.className = 'grid';
      const sheet = make('section', '', head, grid);
      sheet.className = 'sheet';
      return sheet;
    });
  });
}
