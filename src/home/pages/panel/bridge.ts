/**
 * `google.script` for pages of the add-on: runs inside their sandbox, before their own scripts, and hands everything on to
 * the window around it.
 */
import { sendable } from './boundary';
import type { FromPanel, ToPanel } from './messages';

type Handler = (value: unknown, userObject?: unknown) => void;

interface Handlers {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

const waiting = new Map<number, Handlers>();
let calls = 0;

const post = (message: FromPanel): void => window.parent.postMessage(message, '*');

/** An object that has every function of the server, and remembers whom to tell. */
function runner(handlers: Handlers): unknown {
  const chain: Record<string, (given: unknown) => unknown> = {
    withSuccessHandler: (given) => runner({ ...handlers, success: callable(given) }),
    withFailureHandler: (given) => runner({ ...handlers, failure: callable(given) }),
    withUserObject: (given) => runner({ ...handlers, userObject: given }),
  };
  return new Proxy(chain, {
    get(target, name) {
      if (typeof name !== 'string' || name === 'then') return undefined;
      return Object.hasOwn(target, name) ? target[name] : (...args: unknown[]) => call(handlers, name, args);
    },
  });
}

function callable(given: unknown): Handler {
  if (typeof given !== 'function') throw new Error('google.script.run: the handler is not a function');
  return given as Handler;
}

function call(handlers: Handlers, name: string, args: readonly unknown[]): void {
  const plain = sendable(args);
  const number = ++calls;
  waiting.set(number, handlers);
  post({ google: 'call', call: number, function: name, args: plain });
}

function receive(answer: ToPanel): void {
  const handlers = waiting.get(answer.call);
  if (!handlers) return;
  waiting.delete(answer.call);
  const extra = 'userObject' in handlers ? [handlers.userObject] : [];
  if (answer.ok) {
    handlers.success?.(answer.value, ...extra);
    return;
  }
  const error = new Error(answer.error.message);
  error.name = answer.error.name;
  if (handlers.failure) handlers.failure(error, ...extra);
  else post({ google: 'unheard', message: answer.error.message });
}

window.addEventListener('message', (event: MessageEvent<ToPanel>) => {
  if (event.source === window.parent && event.data?.google === 'answer') receive(event.data);
});

// The sandbox opens no windows; the window around it opens what it finds harmless.
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented || link.hash === link.getAttribute('href')) return;
  event.preventDefault();
  post({ google: 'link', href: link.href });
});

Object.defineProperty(window, 'google', {
  value: {
    script: {
      run: runner({}),
      host: {
        close: () => post({ google: 'close' }),
        setHeight: (pixels: number) => post({ google: 'height', pixels }),
        setWidth: (pixels: number) => post({ google: 'width', pixels }),
        editor: { focus: () => post({ google: 'focus' }) },
        origin: 'https://docs.google.com',
      },
    },
  },
  configurable: true,
});
