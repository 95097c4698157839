/** Forms for participants without any script in the browser: shown, prefilled, refused with everything typed kept, stored once. */
import { cleanUp, pageKnowledge, type Reply, type RunningHome, request, SAMPLE, startHome } from './running-home';

let home: RunningHome;
let form: string;

const headers = (): Record<string, string> => ({ host: `127.0.0.1:${home.port}` });
const get = (path: string): Promise<Reply> => request(home, path, { headers: headers() });

/** What stands in the hidden and visible fields of a page: name and value, in order. */
function fieldsOf(page: string): [string, string][] {
  return [...page.matchAll(/<input [^>]*name="([^"]+)"[^>]*>/g)].map(([tag, name = '']) => [
    name,
    /value="([^"]*)"/.exec(tag)?.[1] ?? '',
  ]);
}

/** The field below a question's title. */
function entryOf(page: string, title: string): string {
  const after = page.split(new RegExp(`class="caption"[^>]*>${title}[ <]`))[1] ?? '';
  const entry = /name="(entry\.\d+)"/.exec(after)?.[1];
  if (!entry) throw new Error(`the page has no field for ${title}`);
  return entry;
}

const send = (page: string, answers: Readonly<Record<string, string>>): Promise<Reply> => sendTo(form, page, answers);

async function sendTo(form: string, page: string, answers: Readonly<Record<string, string>>): Promise<Reply> {
  const isHidden = ([name]: [string, string]): boolean =>
    page.includes(`type="hidden" name="${name}"`) && answers[name] === undefined;
  const hidden = fieldsOf(page).filter(isHidden);
  const body = new URLSearchParams([...hidden, ...Object.entries(answers)]).toString();
  const more = { origin: home.address, 'content-type': 'application/x-www-form-urlencoded' };
  return request(home, `/form/${form}`, { method: 'POST', headers: { ...headers(), ...more }, body });
}

async function api(path: string, body: unknown): Promise<Reply> {
  const { token } = await pageKnowledge(home);
  const more = { origin: home.address, 'content-type': 'application/json', 'x-home-token': token };
  return request(home, path, { method: 'POST', headers: { ...headers(), ...more }, body: JSON.stringify(body) });
}

/** Rows of the sheet that receives the answers. */
const answers = async (): Promise<string[][]> => (await sheetOf('Ответы на форму (1)')).rows;

async function sheetOf(wanted: string): Promise<{ readonly rows: string[][] }> {
  const { book } = await pageKnowledge(home);
  const { tabs } = JSON.parse((await get(`/api/book/${book}`)).text) as { tabs: { id: number; name: string }[] };
  const sheet = tabs.find(({ name }) => name === wanted);
  const view = JSON.parse((await get(`/api/book/${book}?sheet=${sheet?.id}`)).text) as {
    sheet: { rows: ({ text: string } | null)[][] };
  };
  return { rows: view.sheet.rows.filter((row) => row.length > 0).map((row) => row.map((cell) => cell?.text ?? '')) };
}

beforeAll(async () => {
  home = await startHome(SAMPLE);
  expect(JSON.parse((await api('/api/run', { function: 'fill' })).text)).toMatchObject({ ok: true });
  expect(JSON.parse((await api('/api/run', { function: 'makeForm' })).text)).toMatchObject({ ok: true });
  form = /\/form\/([\w-]+)"/.exec((await get('/')).text)?.[1] ?? '';
});
afterAll(cleanUp);

describe('a form', () => {
  it('is found under the address that Google gives to participants, with what the link fills in', async () => {
    const { book } = await pageKnowledge(home);
    const published = /https:\/\/docs\.google\.com(\/forms\/d\/e\/[\w-]+\/viewform)/.exec(
      (await get(`/api/book/${book}?sheet=0`)).text,
    )?.[1];
    const { status, headers: said } = await get(`${published}?entry.1=x`);
    expect([status, said.location]).toEqual([302, `/form/${form}?entry.1=x`]);
  });

  it('shows every kind of question with a label, without any script', async () => {
    const { text, headers: said } = await get(`/form/${form}`);
    expect(text).not.toContain('<script');
    expect(said['content-security-policy']).toContain("script-src 'self'");
    for (const title of [
      'ФИО',
      'О себе',
      'Класс',
      'Дни',
      'Предмет',
      'Уверенность',
      'Оценки',
      'День рождения',
      'Время',
      'Последнее',
      'Почта',
    ]) {
      expect(text).toContain(title);
    }
    for (const kind of [
      'type="text"',
      '<textarea',
      'type="radio"',
      'type="checkbox"',
      '<select',
      'type="date"',
      'type="time"',
      '<table',
    ]) {
      expect(text).toContain(kind);
    }
  });

  it('is prefilled by the link', async () => {
    const page = (await get(`/form/${form}`)).text;
    const [name, grade, subject] = ['ФИО', 'Класс', 'Предмет'].map((title) => entryOf(page, title));
    const query = new URLSearchParams({ [name!]: 'Ева "<b>', [grade!]: '8 «Б»', [subject!]: 'физика' });
    const { text } = await get(`/form/${form}?${query}`);
    expect(text).toContain('value="Ева &quot;&lt;b&gt;"');
    expect(text).toMatch(/value="8 «Б»" checked/);
    expect(text).toMatch(/value="физика" selected/);
  });

  it('says beside the question what is wrong and keeps what was typed', async () => {
    const page = (await get(`/form/${form}`)).text;
    const about = entryOf(page, 'О себе');
    const mail = entryOf(page, 'Почта');
    const reply = await send(page, { [about]: 'много слов <script>alert(1)</script>', [mail]: 'не адрес' });
    expect(reply.status).toBe(200);
    expect(reply.text).toContain('много слов &lt;script&gt;alert(1)&lt;/script&gt;');
    expect(reply.text).toContain('value="не адрес"');
    expect(reply.text.match(/class="problem"/g)).toHaveLength(3);
    expect(reply.text).toContain('Это обязательный вопрос.');
    expect(await answers()).toHaveLength(1);
  });

  it('stores a good answer once, though it is sent twice, and every value as text or as what it is', async () => {
    const page = (await get(`/form/${form}`)).text;
    const entry = (title: string): string => entryOf(page, title);
    const good = {
      [entry('ФИО')]: '=HYPERLINK("http://evil.example")',
      [entry('Класс')]: '__other_option__',
      [`${entry('Класс')}.other_option_response`]: '9 «В»',
      [entry('Дни')]: 'вт',
      [entry('Уверенность')]: '4',
      [entry('День рождения')]: '2012-05-03',
      [entry('Время')]: '14:30',
    };
    const replies = [await send(page, good), await send(page, good)];
    expect(replies.map(({ status, headers: said }) => [status, said.location])).toEqual([
      [303, `/form/${form}/sent`],
      [303, `/form/${form}/sent`],
    ]);
    expect((await get(`/form/${form}/sent`)).text).toContain('Спасибо, записали.');
    const rows = await answers();
    expect(rows).toHaveLength(2);
    expect(rows[1]).toEqual(
      expect.arrayContaining(['=HYPERLINK("http://evil.example")', '9 «В»', 'вт', '4', '03.05.2012']),
    );
  });

  it('of another start asks to send again and keeps what was typed', async () => {
    const page = (await get(`/form/${form}`)).text.replace(/(name="_token" value=")[^"]+/, '$1x');
    const reply = await send(page, { [entryOf(page, 'ФИО')]: 'Котов Иван' });
    expect(reply.text).toContain('Нажмите «Отправить» ещё раз');
    expect(reply.text).toContain('value="Котов Иван"');
    expect(await answers()).toHaveLength(2);
  });

  it('that finds no place on the disk says so, keeps what was typed, and is stored when there is place', async () => {
    const page = (await get(`/form/${form}`)).text;
    const given = {
      [entryOf(page, 'ФИО')]: 'Котов Иван',
      [entryOf(page, 'Класс')]: '8 «Б»',
      [entryOf(page, 'О себе')]: 'очень долго '.repeat(9000),
    };
    home.signal('SIGUSR2');
    await get('/');
    const refused = await send(page, given);
    expect(refused.text).toContain('Ответ пока не сохранён. На диске нет места');
    expect(refused.text).toContain('value="Котов Иван"');
    expect(await answers()).toHaveLength(2);
    home.signal('SIGCONT');
    await get('/');
    expect((await send(page, given)).status).toBe(303);
    expect(await answers()).toHaveLength(3);
  });

  it('whose questions depend on an answer asks page by page, and keeps what was answered for an hour under a personal link', async () => {
    expect(JSON.parse((await api('/api/run', { function: 'makeBranches' })).text)).toMatchObject({ ok: true });
    const files = (await get('/')).text;
    const id = /\/form\/([\w-]+)">Анкета с выбором/.exec(files)?.[1] ?? '';
    const open = (query: string): Promise<Reply> => get(encodeURI(`/form/${id}${query}`));
    const go = (page: string, answers: Readonly<Record<string, string>>): Promise<Reply> => sendTo(id, page, answers);
    const first = (await open('')).text;
    expect(first).toMatch(/Ваш код[\s\S]*Кто вы/);
    expect(first).not.toContain('Предмет');
    const [code, role] = [entryOf(first, 'Ваш код'), entryOf(first, 'Кто вы')];
    const link = `?${code}=У-001`;

    const page = (await open(link)).text;
    const missing = (await go(page, { _go: 'next', [code]: 'У-001' })).text;
    expect([missing.match(/class="problem"/g)?.length, missing.includes('Предмет')]).toEqual([1, false]);
    const second = (await go(missing, { _go: 'next', [code]: 'У-001', [role]: 'педагог' })).text;
    expect(second).toContain('Предмет');
    expect(second).not.toMatch(/caption[^>]*>Класс/);

    // The same personal link goes on where it was; another link, or none, knows nothing of it.
    expect((await open(link)).text).toMatch(/черновик[\s\S]*Предмет/);
    expect((await open(`?${code}=У-002`)).text).not.toContain('Предмет');
    expect((await open('')).text).not.toContain('педагог" checked');

    const back = (await go(second, { _go: 'back' })).text;
    expect(back).toMatch(/value="педагог" checked/);
    const subject = entryOf(second, 'Предмет');
    const ready = (await go(second, { _go: 'next', [subject]: 'химия' })).text;
    expect(ready).toContain('Вопросов больше нет');
    expect((await go(ready, {})).status).toBe(303);
    const { rows } = await sheetOf('Ответы на форму (2)');
    expect(rows.at(-1)).toEqual(expect.arrayContaining(['У-001', 'педагог', 'химия']));

    // Who opens the link again is told so, and may answer once more; the draft is gone, and others know nothing of it.
    const answered = (await open(link)).text;
    expect(answered).toMatch(/ответ уже получен: \d+ [а-я]+\.? 20\d\d г\., \d+:\d\d/);
    expect(answered).not.toContain('<form');
    for (const other of ['', `?${code}=У-002`]) expect((await open(other)).text).not.toContain('уже получен');
    const onceMore = /href="(\/form\/[^"]+again=1)"/.exec(answered)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const again = (await get(onceMore)).text;
    expect(again).toContain('value="У-001"');
    expect(again).not.toMatch(/Это ваш черновик|педагог" checked/);

    // A shared computer keeps nothing.
    const kept = (await go(again, { _go: 'draft', _shared: '1', [code]: 'У-001' })).text;
    expect(kept).toContain('на общем компьютере');
    expect((await get(onceMore)).text).not.toContain('Это ваш черновик');
    // Nor what was kept before the box was ticked.
    const own = (await go(again, { _go: 'draft', [code]: 'У-001' })).text;
    expect(own).toContain('Черновик хранится до');
    expect((await open(link)).text).toContain('Это ваш черновик');
    await go(own, { _go: 'draft', _shared: '1', [code]: 'У-001' });
    expect((await get(onceMore)).text).not.toContain('Это ваш черновик');
  });

  it('that nobody knows is a friendly page', async () => {
    const { status, text } = await get('/form/1AbC');
    expect(status).toBe(404);
    expect(text).toContain('Такой анкеты здесь нет');
  });

  it('that is closed says so', async () => {
    expect(JSON.parse((await api('/api/run', { function: 'closeForms' })).text)).toMatchObject({ ok: true });
    const { text } = await get(`/form/${form}`);
    expect(text).toContain('Приём ответов окончен.');
    expect(text).not.toContain('<form');
  });
});
