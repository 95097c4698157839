/** Asking the person in front of the editor: the script stands still, its locks are gone, the time counts. */
import type { Execution } from '../../execution';
import type { Answer, Buttons, Question } from '../../screen';
import { GoogleEnum } from '../object';

/** Asks and waits for the answer. */
export function ask(execution: Execution, question: Question): Answer {
  const { world } = execution;
  world.locks.releaseAll(execution.id);
  const begun = world.clock.now();
  const answer = world.screen.ask(question);
  execution.calls.addSeconds((world.clock.now() - begun) / 1000);
  return answer;
}

/** The three ways to call alert, prompt, msgBox and inputBox: (text), (text, buttons), (title, text, buttons). */
export function questionFrom(kind: Question['kind'], args: readonly unknown[]): Question {
  const last = args[args.length - 1];
  const buttons = last instanceof GoogleEnum ? (last.name() as Buttons) : 'OK';
  const texts = args.filter((arg) => !(arg instanceof GoogleEnum)).map(String);
  return { kind, title: texts.length > 1 ? (texts[0] ?? '') : '', text: texts[texts.length - 1] ?? '', buttons };
}
