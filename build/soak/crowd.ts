/**
 * A school whose people all answer at once: the home as a process of its own, many clients that send forms as browsers do, and
 * what is found afterwards. Whoever is not told that the answer is recorded sends the same page again.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { mentors } from '../../src/addon/catalog/tables';
import type { BookView } from '../../src/home/wire';
import { Player } from '../../src/year/player';
import {
  pageKnowledge,
  type RunningHome,
  request,
  START,
  startHome,
  temporaryFolder,
} from '../../tests/home/running-home';
import { builtHost, type PersonalLink, prepareMentors, product } from '../../tests/support/product';

const HOURS = 'Сколько часов в месяц вы готовы уделять наставничеству?';
/** What a client does when the home does not answer: it tries again, as people do. */
const PATIENCE_MILLISECONDS = 50;
/** What a client hears of a home that is killed. */
const CUT_OFF = /ECONN|socket hang up|aborted/;

export interface CrowdReport {
  /** Milliseconds from sending a form to the word that it is recorded, of each answer. */
  readonly times: readonly number[];
  /** Milliseconds of opening the book's page while they answer. */
  readonly looks: readonly number[];
  /** Milliseconds from the last word till every answer stood in the base. */
  readonly settled: number;
  readonly kills: number;
  /** What was wrong, a sentence each. */
  readonly failures: readonly string[];
}

export interface CrowdOptions {
  readonly answers: number;
  readonly clients: number;
  /** Kills the home when so many answers are confirmed, and starts it again. */
  readonly killAfter?: readonly number[];
}

/** Lets them answer and looks what became of it. */
export async function crowd({ answers, clients, killAfter = [] }: CrowdOptions): Promise<CrowdReport> {
  const folder = temporaryFolder();
  const links = await prepareSchool(folder, answers);
  let home = await startHome(START, folder);
  const times: number[] = [];
  const looks: number[] = [];
  const waiting = links.map(({ code, link }, index) => ({ code, link, hours: String(1 + (index % 20)) }));
  const given = new Map(waiting.map(({ code, hours }) => [code, hours]));
  let kills = 0;
  let restarting: Promise<void> | undefined;
  const confirmed = (milliseconds: number): void => {
    times.push(milliseconds);
    if (times.length !== killAfter[kills]) return;
    kills++;
    restarting = restart(home).then((next) => {
      home = next;
      restarting = undefined;
    });
  };
  const client = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      await answer(
        () => home,
        next,
        () => restarting,
        confirmed,
      );
  };
  const onlooker = look(
    () => home,
    looks,
    () => times.length < answers,
  );
  await Promise.all(Array.from({ length: clients }, client));
  await restarting;
  const began = performance.now();
  await onlooker;
  // Who was cut off before the collecting is collected by the next command.
  if (kills === 0) await settle(home, answers);
  const settled = performance.now() - began;
  await home.stop();
  return { times, looks, settled, kills, failures: await check(folder, given) };
}

/** A book of a school with so many mentors, the questionnaire A4 open to all of them. */
async function prepareSchool(folder: string, people: number): Promise<readonly PersonalLink[]> {
  mkdirSync(folder, { recursive: true });
  const workspace = await openData(folder);
  try {
    return await prepareMentors(workspace, people);
  } finally {
    await workspace.close();
  }
}

const openData = (folder: string) =>
  builtHost.createWorkspace({
    store: join(folder, 'school.db'),
    email: 'kurator@school.local',
    name: 'Куратор',
    locale: 'ru_RU',
    timeZone: 'Europe/Moscow',
    limits: 'none',
    container: { type: 'spreadsheet' },
  });

async function restart(home: RunningHome): Promise<RunningHome> {
  await home.kill();
  return startHome(START, home.folder);
}

/** Sends the form until its page says that it is recorded. */
async function answer(
  home: () => RunningHome,
  { link, hours }: { readonly link: string; readonly hours: string },
  restarting: () => Promise<void> | undefined,
  confirmed: (milliseconds: number) => void,
): Promise<void> {
  const address = new URL(link);
  let page = '';
  let body = '';
  for (;;) {
    await restarting();
    const { port } = home();
    const host = `127.0.0.1:${port}`;
    try {
      if (page === '') {
        const found = await request({ port }, `${address.pathname}${address.search}`, { headers: { host } });
        const place = String(found.headers.location ?? '');
        body = fill((await request({ port }, place, { headers: { host } })).text, hours);
        page = place.split('?')[0] ?? '';
      }
      const headers = { host, origin: `http://${host}`, 'content-type': 'application/x-www-form-urlencoded' };
      const began = performance.now();
      const reply = await request({ port }, page, { method: 'POST', headers, body });
      if (reply.status === 303) return confirmed(performance.now() - began);
      if (reply.status === 200) body = fill(reply.text, hours);
    } catch (error) {
      if (!CUT_OFF.test(String(error))) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, PATIENCE_MILLISECONDS));
  }
}

/** The page with the hours filled in, as a browser would send it. */
function fill(page: string, hours: string): string {
  const fields = new URLSearchParams();
  for (const [tag] of page.matchAll(/<input [^>]*>/g)) {
    const [name, type, value] = ['name', 'type', 'value'].map((key) => new RegExp(` ${key}="([^"]*)"`).exec(tag)?.[1]);
    if (name === undefined || (['radio', 'checkbox'].includes(type ?? '') && !/ checked/.test(tag))) continue;
    fields.append(name, value ?? '');
  }
  const after = page.split(`>${HOURS}`)[1] ?? '';
  const entry = /name="(entry\.\d+)"/.exec(after)?.[1];
  if (!entry) throw new Error(`the page has no question about hours: ${page.slice(0, 500)}`);
  fields.set(entry, hours);
  return fields.toString();
}

/** Opens the book now and then, as the curator does meanwhile. */
async function look(home: () => RunningHome, times: number[], goesOn: () => boolean): Promise<void> {
  while (goesOn()) {
    const { port } = home();
    const headers = { host: `127.0.0.1:${port}` };
    const began = performance.now();
    try {
      const files = await request({ port }, '/', { headers });
      const book = /\/book\/([\w-]+)"/.exec(files.text)?.[1];
      await request({ port }, `/api/book/${book}`, { headers });
      times.push(performance.now() - began);
    } catch (error) {
      if (!CUT_OFF.test(String(error))) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

/** Waits till the base holds so many answers. */
async function settle(home: RunningHome, answers: number): Promise<void> {
  const { token, book } = await pageKnowledge(home);
  const headers = { host: `127.0.0.1:${home.port}`, 'x-home-token': token };
  const view = async (sheet?: number): Promise<BookView> =>
    JSON.parse(
      (await request(home, `/api/book/${book}${sheet === undefined ? '' : `?sheet=${sheet}`}`, { headers })).text,
    );
  const sheet = (await view()).tabs.find(({ name }) => name === mentors.title)?.id;
  for (;;) {
    const [head = [], ...rows] = (await view(sheet)).sheet.rows.map((row) => row.map((cell) => cell?.text ?? ''));
    const column = head.indexOf(mentors.columns.hours.heading);
    if (rows.filter((row) => (row[column] ?? '') !== '').length >= answers) return;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

/** Every answer once in the form's store, once on the sheet of answers, once in the base, as it was given. */
async function check(folder: string, given: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const workspace = await openData(folder);
  try {
    await new Player(workspace, product).press('apiCollectAnswers');
    const { forms, spreadsheets } = workspace.dump();
    const sheets = spreadsheets.flatMap((book) => book.sheets);
    const stored = forms.reduce((sum, form) => sum + form.answers, 0);
    const lines = sheets.filter(({ name }) => name.startsWith('Ответы')).flatMap(({ display }) => display.slice(1));
    const [head = [], ...people] = sheets.find(({ name }) => name === mentors.title)?.display ?? [];
    const [code, hours] = [mentors.columns.code, mentors.columns.hours].map(({ heading }) => head.indexOf(heading));
    const found = new Map(people.map((row) => [row[code ?? -1] ?? '', row[hours ?? -1] ?? '']));
    const wrong = [...given].filter(([who, told]) => found.get(who) !== told);
    return [
      ...(stored === given.size ? [] : [`the form keeps ${stored} answers of ${given.size}`]),
      ...(lines.length === given.size ? [] : [`the sheet of answers has ${lines.length} of ${given.size}`]),
      ...(people.length === given.size ? [] : [`the base has ${people.length} people instead of ${given.size}`]),
      ...wrong.slice(0, 5).map(([who, told]) => `${who} told ${told}, the base has «${found.get(who)}»`),
    ];
  } finally {
    await workspace.close();
  }
}
