/** Starting the home wrongly: one sentence in Russian, exit code 1, no stack trace, nothing left running. */
import { writeFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { cleanUp, type Ended, request, runToEnd, START, startHome, temporaryFolder } from './running-home';

afterAll(cleanUp);

function expectOneSentence({ code, err }: Ended, words: RegExp): void {
  expect(err.trim().split('\n')).toEqual([expect.stringMatching(words)]);
  expect(err).not.toMatch(/\bat .*:\d+:\d+/);
  expect(code).toBe(1);
}

describe('npm start', () => {
  it('says that the port is taken', async () => {
    const other = http.createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    const ended = await runToEnd(START, ['--data', temporaryFolder(), '--port', String(port)]);
    other.close();
    expectOneSentence(ended, new RegExp(`Порт ${port} уже занят`));
  });

  it('says that the data folder cannot be made', async () => {
    const file = path.join(temporaryFolder(), 'файл');
    writeFileSync(file, '');
    expectOneSentence(
      await runToEnd(START, ['--data', path.join(file, 'папка'), '--port', '0']),
      /Папку для данных .* нельзя/,
    );
  });

  it('says that the data are no data', async () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'school.db'), 'это не база данных, а просто текст, и довольно длинный');
    expectOneSentence(await runToEnd(START, ['--data', folder, '--port', '0', '--empty']), /school\.db/);
  });

  it('says that another program has the data open, and opens them when it is gone', async () => {
    const first = await startHome(START);
    expectOneSentence(
      await runToEnd(START, ['--data', first.folder, '--port', '0', '--empty']),
      /уже открыты другой программой/,
    );
    expect((await request(first, '/', { headers: { host: `127.0.0.1:${first.port}` } })).status).toBe(200);
    expect(await first.stop()).toMatchObject({ code: 0, err: '' });
    const second = await startHome(START, first.folder);
    expect((await second.stop()).code).toBe(0);
  });

  it.each([[['--port', 'восемь']], [['--port', '70000']], [['--порт', '1']]])(
    'does not guess what %j means',
    async (args) => {
      const { code, err, out } = await runToEnd(START, args);
      expect({ code, out, lines: err.trim().split('\n').length }).toEqual({ code: 1, out: '', lines: 1 });
      expect(err).toMatch(/[а-я]/);
    },
  );

  it('names the version it needs when Node is old', async () => {
    const old = "data:text/javascript,Object.defineProperty(process.versions,'node',{value:'18.19.0'})";
    expectOneSentence(await runToEnd(START, [], ['--import', old]), /Нужен Node\.js 20/);
  });
});
