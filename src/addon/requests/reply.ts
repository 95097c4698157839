/**
 * How every request is run and answered: in the current book, its outcome in plain words and data. The last net is here:
 * whatever goes wrong is logged for the authors and said to the person in Russian.
 */
import { createApp } from '../app';
import { Failure } from '../schema/failure';
import type { Issue, Outcome } from '../schema/issue';
import { failureTexts } from '../texts/ru/failures';
import { wordIssue } from '../texts/ru/issues';
import type { IssueLine, Reply } from '../ui/wire/reply';
import { inCurrentBook } from '../usecases/migrate-book';
import type { Ports } from '../usecases/ports';
import { asFailure, logFailure } from '../workspace/failures';
import { createScreen } from '../workspace/screen';

/** What Google calls of itself; main.ts gives it these names. */
export const handlers = { formSubmit: 'onAnswerSent', hourly: 'everyHour' } as const;

/** The person's screen. Nothing is asked of Google until it is used. */
export const screen = createScreen();

/** Findings in words. */
export const lines = (issues: readonly Issue[]): readonly IssueLine[] => issues.map(wordIssue);

/** Runs a request and puts what came of it into plain words and data. */
export function reply<Value, Sent>(
  name: string,
  request: (app: Ports) => Outcome<Value>,
  word: (value: Value) => string,
  send: (value: Value) => Sent,
): Reply<Sent> {
  try {
    const outcome = inCurrentBook(createApp(handlers), request);
    const issues = lines(outcome.issues);
    if (!outcome.ok) return { ok: false, message: issues[0]?.what ?? failureTexts.unexpected, issues };
    return { ok: true, message: word(outcome.value), value: send(outcome.value), issues };
  } catch (error) {
    const failure = asFailure(error);
    logFailure(name, failure);
    return { ok: false, message: failureTexts[failure.code], issues: [] };
  }
}

/** For a reply without a value. */
export const nothing = (): null => null;

/** For a reply without a sentence. */
export const silence = (): string => '';

/** The argument of a page, or a refusal. */
export function sure<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Failure('wrong-argument');
  return value;
}

/** Says on the screen what came of a command of the menu. */
export function say(title: string, { ok, message, issues }: Reply<unknown>): void {
  if (ok) screen.mention(title, message);
  else
    screen.tell(title, [message, ...issues.slice(0, 5).map(({ where, remedy }) => `${where}. ${remedy}`)].join('\n\n'));
}
