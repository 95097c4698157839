/** Findings as cards below the form of a dialog. */
import { element, make } from '../sidebar/call';
import type { IssueLine } from '../wire/reply';

/** More findings would hide the buttons. */
const mostIssues = 15;

/** Puts the first of the findings into the list of the page, and how many more there are. */
export function showIssues(issues: readonly IssueLine[]): void {
  const cards = issues.slice(0, mostIssues).map(({ what, where, remedy }) => {
    const place = make('p', where);
    place.className = 'quiet';
    return make('li', '', make('p', what), place, make('p', remedy));
  });
  if (issues.length > mostIssues) cards.push(make('li', `И ещё замечаний: ${issues.length - mostIssues}.`));
  element('issues', HTMLElement).replaceChildren(...cards);
}
