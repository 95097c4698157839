/** The table in which a person says what each column of a file becomes. Which columns there are, and what is proposed, is the business of the dialog. */
import { make } from '../sidebar/call';

export interface ColumnChoice {
  readonly heading: string;
  /** What is proposed; an empty text leaves the column behind. */
  readonly proposed: string;
  /** The places it may go to; any without it. */
  readonly may?: readonly string[];
}

/** Shows a line for each column with the places it may go to, as value and words; gives the function that reads what is chosen, in the same order. */
export function showColumnChoices(
  body: HTMLTableSectionElement,
  columns: readonly ColumnChoice[],
  places: readonly (readonly [value: string, words: string])[],
  changed: () => void,
): () => readonly string[] {
  const choices = columns.map(({ heading, proposed, may }) => {
    const open = may ? places.filter(([value]) => may.includes(value)) : places;
    const choice = document.createElement('select');
    choice.setAttribute('aria-label', heading);
    choice.append(new Option('– не переносить –', ''), ...open.map(([value, words]) => new Option(words, value)));
    choice.value = proposed;
    choice.addEventListener('change', changed);
    return choice;
  });
  const lines = columns.map(({ heading }, at) =>
    make('tr', '', make('td', heading), make('td', '', ...choices.slice(at, at + 1))),
  );
  body.replaceChildren(...lines);
  return () => choices.map(({ value }) => value);
}
