/** Takes requests: on this computer's own address, or on all addresses of this computer when it is told so. */
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { StartError } from '../start-error';

const FAREWELL_MILLISECONDS = 500;

export interface Listening {
  readonly port: number;
  /** Until this is called, whoever asks is told to wait. */
  answerWith(app: Hono): void;
  close(): Promise<void>;
}

/** Listens on the port (0: any free one), for others in the network only when `everywhere`. Throws StartError when it cannot. */
export async function listen(port: number, { everywhere = false } = {}): Promise<Listening> {
  let app: Hono | undefined;
  const server = createAdaptorServer({
    fetch: (request, environment) => app?.fetch(request, environment) ?? notYet(),
  }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new StartError(sentence(error, port))));
    server.listen(port, everywhere ? '0.0.0.0' : '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the server listens on no port');
  return {
    port: address.port,
    answerWith: (made) => {
      app = made;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // What is being sent may end; nobody is waited for longer.
        setTimeout(() => server.closeAllConnections(), FAREWELL_MILLISECONDS).unref();
      }),
  };
}

function notYet(): Response {
  return new Response('Данные открываются. Обновите страницу через несколько секунд.', {
    status: 503,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '2' },
  });
}

function sentence({ code, message }: NodeJS.ErrnoException, port: number): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Порт ${port} уже занят: возможно, «Наставник» уже запущен. Закройте ту программу или укажите другой: --port N.`;
    case 'EACCES':
      return `Порт ${port} занимать нельзя. Укажите другой, больше 1024: --port N.`;
    default:
      return `Не удаётся принимать запросы на порту ${port}: ${message}`;
  }
}
