/** What the sections of «Пульт куратора» need of the whole: running commands one at a time, saying what came of them. */
import type { Reply } from '../wire/reply';

export interface Desk {
  /** Runs a command, says what came of it and shows the book as it is then. */
  run<Value>(command: () => Promise<Reply<Value>>): Promise<void>;
  /** Does something that changes nothing in the book; meanwhile nothing else can be started. */
  look(work: () => Promise<void>): Promise<void>;
  say(message: string, refused: boolean): void;
  showProgress(done: number, all: number): void;
}
