/** What people type on the number keys, as the words that a form would give. Knows nothing of the page. */
import type { EntryView } from '../wire/answers';

type EntryQuestion = EntryView['questions'][number];

/** Words for the answer, or why what was typed is none. */
export type Typed = { readonly words: string } | { readonly wrong: string };

/** Is one figure enough, so that the next question may come at once? */
export const isWhole = ({ kind, choices, to }: EntryQuestion, typed: string): boolean => {
  if (kind === 'scale') return to !== undefined && (to < 10 ? /^\d$/ : /^(?:[02-9]|10)$/).test(typed);
  const single = kind === 'choice' || kind === 'dropdown';
  return single && choices.length < 10 && /^[1-9]$/.test(typed);
};

/** The answer that these figures mean; on a scale to ten «0» is ten. */
export function readTyped({ kind, choices, from = 0, to = 0 }: EntryQuestion, typed: string): Typed {
  const plain = typed.trim();
  if (plain === '') return { words: '' };
  switch (kind) {
    case 'text':
    case 'paragraph':
    case 'date':
      return { words: plain };
    case 'scale':
    case 'number': {
      const number = kind === 'scale' && to === 10 && plain === '0' ? 10 : Number(plain);
      const fits = /^\d{1,6}$/.test(plain) && number >= from && number <= to;
      return fits ? { words: String(number) } : { wrong: `Число от ${from} до ${to}.` };
    }
    default: {
      const numbers = plain.split(/[\s,.;]+/).map(Number);
      const most = kind === 'checkboxes' ? choices.length : 1;
      const fits = numbers.every((number) => Number.isInteger(number) && number >= 1 && number <= choices.length);
      if (!fits) return { wrong: `Номера от 1 до ${choices.length}.` };
      if (numbers.length > most) return { wrong: 'Здесь только один ответ.' };
      return { words: [...new Set(numbers)].map((number) => choices[number - 1] ?? '').join(', ') };
    }
  }
}
