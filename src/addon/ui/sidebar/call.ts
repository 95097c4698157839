/** Calls of the server from a page, with the server's own types. What cannot be delivered becomes a refusal in words. */
import { failureTexts } from '../../texts/ru/failures';
import type { Reply } from '../wire/reply';
import type { Server } from '../wire/server';

interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
}

declare const google: { readonly script: { readonly run: Runner; readonly host: { close(): void } } };

/** The calls that answer. */
type Api = { [Name in keyof Server as ReturnType<Server[Name]> extends Reply<unknown> ? Name : never]: Server[Name] };

/** Calls the server and waits for its reply. Never fails: a broken connection is a reply too. */
export function call<Name extends keyof Api>(
  name: Name,
  ...args: Parameters<Api[Name]>
): Promise<ReturnType<Api[Name]>> {
  return callServer(name, args);
}

/** The same of a function of any server. */
export function callServer<Answer>(name: string, args: readonly unknown[]): Promise<Answer> {
  return new Promise((resolve) => {
    const lost = { ok: false, message: failureTexts['google-is-slow'], issues: [] } as unknown as Answer;
    const runner = google.script.run
      .withSuccessHandler((value) => resolve((value as Answer | null) ?? lost))
      .withFailureHandler(() => resolve(lost)) as unknown as Record<string, (...args: unknown[]) => void>;
    runner[name]?.(...args);
  });
}

/** The calls that open a window of the book. */
type Window = { [Name in keyof Server as Name extends `show${string}` ? Name : never]: Server[Name] };

/** Has the book open one of its windows. */
export function openWindow<Name extends keyof Window>(name: Name, ...args: Parameters<Window[Name]>): void {
  (google.script.run as unknown as Record<string, (...args: unknown[]) => void>)[name]?.(...args);
}

export const closeWindow = (): void => google.script.host.close();

/** The element with this id; a page without it is a broken build. */
export function element<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(id);
  return found;
}

/** A new element with text and children; text never becomes markup. */
export function make(tag: string, text = '', ...children: readonly Node[]): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  made.append(...children);
  return made;
}
