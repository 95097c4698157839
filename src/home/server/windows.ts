/**
 * The open windows of the local home: what scripts show goes to the window whose click runs them, what they ask comes back
 * from there. Runs come one after the other, so there is one such window at a time; what nobody asked for goes to all.
 */
import { randomUUID } from 'node:crypto';
import type { Answer, Audience, MenuEntry, Question, ScreenEvent } from '../../host/index';
import type { MenuItem, Push, QuestionView } from '../wire';
import type { Panels } from './panels';

/** How long a window may be gone (a reload, a short sleep of the laptop) before its question counts as closed. */
const ABSENCE_MILLISECONDS = 8000;

export type Send = (push: Push) => void;

interface Window {
  readonly book: string;
  send: Send | undefined;
  readonly end: () => void;
  absence: NodeJS.Timeout | undefined;
}

interface Pending {
  readonly view: QuestionView;
  readonly window: string | undefined;
  readonly settle: (answer: Answer) => void;
}

export class Windows implements Audience {
  private readonly open = new Map<string, Window>();
  private readonly pending = new Map<string, Pending>();
  private acting: string | undefined;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly panels: Panels) {}

  /**
   * A window listens from now on; gives the function to call when it has gone, and calls `end` when there will be
   * nothing more to hear. A question that the window has not answered is asked again.
   */
  connect(id: string, book: string, send: Send, end: () => void): () => void {
    const known = this.open.get(id);
    clearTimeout(known?.absence);
    const window: Window = { book, send, end, absence: undefined };
    this.open.set(id, window);
    for (const { view, window: asked } of this.pending.values()) {
      if (asked === id) send({ kind: 'question', question: view });
    }
    return () => {
      if (window.send !== send) return;
      window.send = undefined;
      window.absence = setTimeout(() => this.forget(id), ABSENCE_MILLISECONDS);
      window.absence.unref();
    };
  }

  /** Books that somebody has open now. */
  get books(): ReadonlySet<string> {
    return new Set([...this.open.values()].filter(({ send }) => send).map(({ book }) => book));
  }

  /** Does work that may run scripts, in its turn; what they show and ask meanwhile belongs to this window. */
  act<T>(window: string | undefined, work: () => Promise<T>): Promise<T> {
    const result = this.turn.then(async () => {
      this.acting = window;
      try {
        return await work();
      } finally {
        this.acting = undefined;
      }
    });
    this.turn = result.catch(() => undefined);
    return result;
  }

  show(event: ScreenEvent): void {
    const push = this.pushOf(event);
    const actor = this.acting === undefined ? undefined : this.open.get(this.acting);
    if (actor) actor.send?.(push);
    else for (const { send } of this.open.values()) send?.(push);
  }

  ask(question: Question): Promise<Answer> {
    const window = this.acting ?? [...this.open].find(([, { send }]) => send)?.[0];
    if (window === undefined || !this.open.has(window)) return Promise.resolve({ button: 'CLOSE' });
    const view: QuestionView = { id: randomUUID(), ...question };
    return new Promise((resolve) => {
      this.pending.set(view.id, { view, window, settle: resolve });
      this.open.get(window)?.send?.({ kind: 'question', question: view });
    });
  }

  /** The person answered; false when nobody waits for this answer any more. */
  answer(question: string, answer: Answer): boolean {
    const pending = this.pending.get(question);
    if (!pending) return false;
    this.pending.delete(question);
    pending.settle(answer);
    return true;
  }

  /** Tells the windows of a book that it has changed. */
  changed(book: string, revision: number): void {
    for (const window of this.open.values()) {
      if (window.book === book) window.send?.({ kind: 'changed', revision });
    }
  }

  /** Ends everything: whoever waits for an answer gets none. */
  close(): void {
    for (const [id, { end }] of [...this.open]) {
      this.forget(id);
      end();
    }
    for (const id of [...this.pending.keys()]) this.answer(id, { button: 'CLOSE' });
  }

  private forget(id: string): void {
    clearTimeout(this.open.get(id)?.absence);
    this.open.delete(id);
    for (const [question, { window }] of this.pending) {
      if (window === id) this.answer(question, { button: 'CLOSE' });
    }
  }

  private pushOf(event: ScreenEvent): Push {
    switch (event.kind) {
      case 'menu':
        return { kind: 'menu', menu: { caption: event.caption, entries: event.entries.map(menuItem) } };
      case 'toast':
        return { kind: 'toast', title: event.title, text: event.text, seconds: event.seconds };
      case 'sidebar':
        return { kind: 'sidebar', title: event.title, panel: this.panels.keep(event.html) };
      case 'dialog':
        return {
          kind: 'dialog',
          title: event.title,
          panel: this.panels.keep(event.html),
          width: event.width,
          height: event.height,
          modal: event.modal,
        };
    }
  }
}

function menuItem({ caption, run, entries }: MenuEntry): MenuItem {
  return { caption, ...(run === undefined ? {} : { run }), ...(entries ? { entries: entries.map(menuItem) } : {}) };
}
