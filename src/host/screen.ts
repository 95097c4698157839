/** What a person in front of an open editor sees and answers: menus, toasts, sidebars, dialogs, questions. */
import { Refusal } from './errors';

export interface MenuEntry {
  readonly caption: string;
  /** The function that a click runs; a separator has neither function nor entries. */
  readonly run?: string;
  readonly entries?: readonly MenuEntry[];
}

export type ScreenEvent =
  | { readonly kind: 'menu'; readonly caption: string; readonly entries: readonly MenuEntry[]; readonly file: string }
  | {
      readonly kind: 'toast';
      readonly title: string;
      readonly text: string;
      readonly seconds: number;
      readonly file: string;
    }
  | { readonly kind: 'sidebar'; readonly title: string; readonly html: string }
  | {
      readonly kind: 'dialog';
      readonly title: string;
      readonly html: string;
      readonly width: number | undefined;
      readonly height: number | undefined;
      readonly modal: boolean;
    };

/** Cells that the person at the screen has selected in a spreadsheet. */
export interface CellSelection {
  sheet: number;
  areas: { row: number; column: number; rows: number; columns: number }[];
  current: { row: number; column: number };
}

/** Where the cursor of the person stands in a document: behind a text, or over it when it is selected. */
export interface TextSelection {
  readonly text: string;
  readonly selected: boolean;
}

export type Buttons = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';

export interface Question {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  readonly buttons: Buttons;
}

/** `button` is OK, CANCEL, YES, NO or CLOSE; `text` is what was typed into a prompt. */
export interface Answer {
  readonly button: string;
  readonly text?: string;
}

export interface Screen {
  show(event: ScreenEvent): void;
  /** Blocks the script until the person has answered. */
  ask(question: Question): Answer;
}

/** Hears what scripts show, and answers what they ask; for a host with people in front of it. */
export interface Audience {
  show(event: ScreenEvent): void;
  ask(question: Question): Promise<Answer>;
}

/** A screen whose answers were written down beforehand (messages that only want OK need none); it keeps what was shown. */
export class ScriptedScreen implements Screen {
  readonly shown: ScreenEvent[] = [];
  readonly asked: Question[] = [];
  private readonly answers: Answer[];

  constructor(answers: readonly Answer[] = []) {
    this.answers = [...answers];
  }

  /** Adds answers to the questions still to come. */
  answer(...answers: Answer[]): void {
    this.answers.push(...answers);
  }

  show(event: ScreenEvent): void {
    this.shown.push(event);
  }

  ask(question: Question): Answer {
    this.asked.push(question);
    const [next] = this.answers;
    // A message with nothing but OK decides nothing: it is closed, and answers to real questions are kept for these.
    const message = question.kind === 'alert' && question.buttons === 'OK';
    const meant = next !== undefined && next.text === undefined && /^(OK|CLOSE)$/.test(next.button);
    if (message && !meant) return { button: 'OK' };
    const answer = this.answers.shift();
    if (!answer)
      throw new Refusal(
        `nobody answers the ${question.kind} «${question.text || question.title}»: give an answer in options.ui`,
      );
    return answer;
  }

  /** The newest sidebar or dialog, or undefined. */
  latest(kind: 'sidebar' | 'dialog'): Extract<ScreenEvent, { kind: 'sidebar' | 'dialog' }> | undefined {
    for (let index = this.shown.length - 1; index >= 0; index--) {
      const event = this.shown[index];
      if (event?.kind === kind) return event as Extract<ScreenEvent, { kind: 'sidebar' | 'dialog' }>;
    }
    return undefined;
  }
}
