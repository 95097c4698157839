/** What the home remembers for participants: short links, drafts, tried check keys. Each for so long, and nobody else's. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { GUESS_MILLISECONDS, KeyGuesses } from '../../src/home/access/key-guesses';
import { ShortLinks } from '../../src/home/links/short-links';
import { DRAFT_MILLISECONDS, Drafts } from '../../src/home/server/drafts';
import { cleanUp, temporaryFolder } from './running-home';

afterAll(cleanUp);

const GOOGLE = 'https://docs.google.com/forms/d/e/1FAIpQLS_known/viewform';
const YEAR = 400 * 86_400_000;

describe('a short link', () => {
  let now = 0;
  const file = path.join(temporaryFolder(), 'links.json');
  const open = (): ShortLinks => {
    const formAt = (url: string) => (url.includes('known') ? 'FORM' : undefined);
    return new ShortLinks({ file, address: 'http://192.168.1.5:8421', formAt, now: () => now });
  };
  const own = `${GOOGLE}?usp=pp_url&entry.7=%D0%A3-017-K7QF`;

  it('takes the place of a personal link in what a script answers, and of nothing else', () => {
    const answer = { ok: true, value: [{ link: own, other: `${GOOGLE}?usp=x` }, own, null, 7] };
    const { value } = open().inAnswer(answer);
    const [{ link, other }, again, ...rest] = value as [{ link: string; other: string }, string, null, number];
    expect(link).toMatch(/^http:\/\/192\.168\.1\.5:8421\/f\/[a-z2-9]{4}-[a-z2-9]{4}$/);
    expect([again, other, ...rest]).toEqual([link, `${GOOGLE}?usp=x`, null, 7]);
    expect(link).not.toMatch(/017|K7QF|entry/i);
  });

  it('stands in a letter, where a link for everybody leads here as well', () => {
    const page = `<a href="${own.replace(/&/g, '&amp;')}">сюда</a> ${GOOGLE}, https://docs.google.com/forms/d/e/other/viewform`;
    expect(open().inText(page)).toMatch(
      /^<a href="http:\/\/192[^"]*\/f\/[a-z2-9-]{9}">сюда<\/a> http:\/\/192\.168\.1\.5:8421\/form\/FORM, https:\/\/docs\.google\.com\/forms\/d\/e\/other\/viewform$/,
    );
  });

  it('is the same one when it is asked for again, after a restart too, and is found however it is typed', () => {
    const first = open().inText(own);
    expect(open().inText(own)).toBe(first);
    const word = first.slice(-9);
    for (const typed of [word, word.toUpperCase(), word.replace('-', ''), word.replace('-', ' – ')])
      expect(open().find(typed)).toEqual({ form: 'FORM', query: 'entry.7=%D0%A3-017-K7QF' });
    expect(open().find('aaaaaaaa')).toBeUndefined();
    expect(open().find('__proto__')).toBeUndefined();
  });

  it('is over after a school year, unless it was handed out again meanwhile', () => {
    const word = open().inText(own).slice(-9);
    const left = open().inText(`${own}9`).slice(-9);
    now += YEAR - 86_400_000;
    expect(open().inText(own).slice(-9)).toBe(word);
    now += 2 * 86_400_000;
    expect([open().find(word), open().find(left)]).toEqual([expect.objectContaining({ form: 'FORM' }), 'over']);
    expect(open().inText(`${own}9`).slice(-9)).toBe(left);
    expect(open().find(left)).toMatchObject({ form: 'FORM' });
  });

  it('keeps nothing of a person, and a damaged file is not begun anew', () => {
    expect(readFileSync(file, 'utf8')).not.toMatch(/http|ФИО/);
    writeFileSync(file, '{"links":[{"word":1}]}');
    expect(open).toThrow(/повреждён/);
  });
});

describe('a draft', () => {
  let now = 0;
  const drafts = new Drafts(() => now);
  const fields = (words: string) => new URLSearchParams({ 'entry.2': words });

  it('belongs to its form and its personal link; without one there is none', () => {
    expect(drafts.keep('a', '', fields('чей?'))).toBeUndefined();
    expect(drafts.find('a', '')).toBeUndefined();
    drafts.keep('a', 'entry.1=У-001', fields('мой'));
    expect(drafts.find('a', 'entry.1=У-001')?.get('entry.2')).toBe('мой');
    expect([drafts.find('a', 'entry.1=У-002'), drafts.find('b', 'entry.1=У-001')]).toEqual([undefined, undefined]);
  });

  it('lives for an hour from when it was last kept, and is gone when it is forgotten', () => {
    now += DRAFT_MILLISECONDS - 1;
    expect(drafts.find('a', 'entry.1=У-001')).toBeDefined();
    drafts.keep('a', 'entry.1=У-001', fields('новый'));
    now += DRAFT_MILLISECONDS;
    expect(drafts.find('a', 'entry.1=У-001')).toBeUndefined();
    now -= 1;
    expect(drafts.find('a', 'entry.1=У-001')).toBeUndefined();
    drafts.keep('a', 'entry.1=У-001', fields('ещё'));
    drafts.forget('a', 'entry.1=У-001');
    expect(drafts.find('a', 'entry.1=У-001')).toBeUndefined();
  });
});

describe('check keys', () => {
  const SIGNS = 'ACEFHJKMNPQRTWXY34679';
  const key = (number: number): string =>
    [0, 1, 2, 3].map((place) => SIGNS[Math.floor(number / SIGNS.length ** place) % SIGNS.length]).join('');
  let now = 0;
  const make = () => new KeyGuesses(() => now);
  const sends = (guesses: KeyGuesses, address: string, code: string, keys: readonly number[]): number =>
    keys.filter((each) => !guesses.take(address, 'form', [`${code}-${key(each)}`])).length;
  const numbers = (count: number, from = 0): number[] => Array.from({ length: count }, (_none, index) => from + index);

  it('of one code are taken five times from one address, however the code is written, and anew after an hour', () => {
    const guesses = make();
    expect(sends(guesses, 'a', 'У-017', numbers(8))).toBe(5);
    expect(guesses.take('a', 'form', ['привет', `у 17 ${key(20)}`])).toEqual({
      code: 'У-017',
      wait: GUESS_MILLISECONDS,
    });
    expect(guesses.take('a', 'form', [`У-017-${key(2)}`, 'У-017'])).toBeUndefined();
    expect(sends(guesses, 'a', 'У-018', [1])).toBe(1);
    now += GUESS_MILLISECONDS;
    expect(sends(guesses, 'a', 'У-017', [7])).toBe(1);
  });

  it('are counted over all addresses too, and who has answered from an address may answer again', () => {
    const guesses = make();
    expect(sends(guesses, 'home', 'У-017', [9999])).toBe(1);
    const taken = numbers(40).map((number) => sends(guesses, `a${number}`, 'У-017', [number]));
    expect(taken.filter((one) => one === 1)).toHaveLength(19);
    expect(sends(guesses, 'home', 'У-017', [9999])).toBe(1);
  });

  it('mistyped at one computer of many people are stopped before they are many; right ones never', () => {
    const guesses = make();
    const people = numbers(400).map((number) => `У-${String(number + 1).padStart(3, '0')}`);
    expect(people.filter((code) => sends(guesses, 'class', code, [1]) === 1)).toHaveLength(400);
    expect(people.filter((code) => sends(guesses, 'class', code, [2]) === 1)).toHaveLength(30);
  });
});
