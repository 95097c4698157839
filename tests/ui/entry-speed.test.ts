/**
 * How long hands take to type one paper into «Внести с бумаги», counted on the dialog's own rules by the keystroke-level model: S. K. Card,
 * T. P. Moran, A. Newell, «The Keystroke-Level Model for User Performance Time with Interactive Systems», Communications of the ACM 23 (7), 1980:
 * 0,28 s for a key of an average typist, 1,35 s for making up one's mind. The saving is not waited for, so it costs the hands nothing.
 */
import { questionnaires } from '../../src/addon/catalog/questionnaires';
import { tags } from '../../src/addon/catalog/tags';
import { signedCode } from '../../src/addon/domain/people/key';
import { choicesOf, questionsFor } from '../../src/addon/schema/questionnaire';
import { isWhole, readTyped } from '../../src/addon/ui/dialogs/entry-words';

type Asked = Parameters<typeof readTyped>[0];

const secondsOfKey = 0.28;
const secondsOfMind = 1.35;

/** A paper is taken up, and looked over in the end; what stands in boxes and figures is typed as it is read. */
const decisions = 2;

/** Of several boxes so many are ticked on an ordinary paper, the last ones: their numbers are the longest. */
const ticked = 2;

function typedFor(question: Asked): string {
  const { kind, choices, to = 0 } = question;
  const last = choices.length;
  if (kind === 'scale') return to === 10 ? '0' : String(to);
  if (kind === 'number') return String(to);
  if (kind === 'date') return '12.10.2026';
  if (kind === 'checkboxes') return Array.from({ length: Math.min(ticked, last) }, (_none, at) => last - at).join(' ');
  return kind === 'text' || kind === 'paragraph' ? '' : String(last);
}

/** Keys until the next question has the cursor. */
function keysOf(question: Asked): number {
  const typed = typedFor(question);
  expect('wrong' in readTyped(question, typed)).toBe(false);
  return typed.length + (isWhole(question, typed) ? 0 : 1);
}

const code = signedCode('У-017', 1, 'secret');
// The dashes need not be typed.
const keysOfCode = code.replaceAll('-', '').length + 1;

const papers = questionnaires.map(({ questionnaire }) => {
  const asked = questionsFor(questionnaire, { regime: 'codes', freeText: false })
    .filter(({ id }) => id !== questionnaire.who)
    .map((question): Asked => {
      const choices =
        'list' in question || 'choices' in question
          ? choicesOf(question, { tags: [...tags] }).map(({ name }) => name)
          : [];
      const { id, title, kind, required = false } = question;
      return {
        id,
        title,
        kind,
        required,
        choices,
        ...('from' in question ? { from: question.from, to: question.to } : {}),
      };
    });
  return { number: questionnaire.number, keys: keysOfCode + asked.reduce((sum, each) => sum + keysOf(each), 0) };
});

test.each(papers)('a paper of $number is typed in 20 seconds', ({ keys }) => {
  expect(keys * secondsOfKey + decisions * secondsOfMind).toBeLessThanOrEqual(20);
});
