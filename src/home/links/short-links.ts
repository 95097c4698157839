/**
 * Addresses that participants can open and type: a personal link of Google's kind – far too long for paper, and leading to
 * Google – gets a short word here. The word says nothing of the person and cannot be guessed; it lives for a school year after
 * it was last handed out. Who asks for it, and how often, is left to the routes.
 */
import { randomInt } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { SIGNS } from '../access/passphrase';
import { StartError } from '../start-error';

/** Where a short word leads. */
export interface Destination {
  readonly form: string;
  /** What the link fills in: `entry.1=…`. */
  readonly query: string;
}

interface Kept extends Destination {
  readonly word: string;
  /** Not answered from this moment on. */
  readonly until: number;
}

/** Eight of thirty signs: 6.5 · 10¹¹ words, of which a school has some thousands. */
const LENGTH = 8;
const LIFE_MILLISECONDS = 400 * 86_400_000;
/** A word that was handed out again is written down again no sooner than this. */
const RENEWAL_MILLISECONDS = 7 * 86_400_000;

const GOOGLE_FORM = /https:\/\/docs\.google\.com\/forms\/d\/(?:e\/)?[\w-]+\/viewform(?:\?[^\s"'<>]*)?/g;
/** Deeper things no answer of a script is. */
const DEEPEST = 12;

export interface ShortLinkOptions {
  /** Where the words are kept. */
  readonly file: string;
  /** Where participants find the home: `http://192.168.1.5:8421`. */
  readonly address: string;
  /** The form behind one of Google's addresses. */
  readonly formAt: (url: string) => string | undefined;
  readonly now?: () => number;
}

/** The short word as it is printed: `k7qf-2mzt`. */
const shown = (word: string): string => `${word.slice(0, LENGTH / 2)}-${word.slice(LENGTH / 2)}`;

/** What a person typed, as it is kept. */
const typed = (words: string): string => words.toLowerCase().replace(/[\s\-–—]/g, '');

const keyOf = ({ form, query }: Destination): string => `${form}?${query}`;

/** The part of a query that makes a link somebody's own; empty for a link that is everybody's. */
export function ownPart(query: URLSearchParams): string {
  return new URLSearchParams([...query].filter(([name]) => name.startsWith('entry.'))).toString();
}

export class ShortLinks {
  private readonly words = new Map<string, Kept>();
  private readonly byDestination = new Map<string, Kept>();
  private readonly now: () => number;

  /** Reads the kept words; throws StartError when the file is damaged, because printed sheets would lead nowhere. */
  constructor(private readonly options: ShortLinkOptions) {
    this.now = options.now ?? Date.now;
    for (const link of existsSync(options.file) ? readLinks(options.file) : []) this.remember(link);
  }

  /** The answer of a script in which every personal link is one that works here; everything else is as it was. */
  inAnswer<Value>(value: Value): Value {
    return this.changing((replace) => {
      const walk = (given: unknown, depth: number): unknown => {
        if (typeof given === 'string') return replace(given, false);
        if (typeof given !== 'object' || given === null || depth > DEEPEST) return given;
        if (Array.isArray(given)) return given.map((one) => walk(one, depth + 1));
        return Object.fromEntries(Object.entries(given).map(([name, one]) => [name, walk(one, depth + 1)]));
      };
      return walk(value, 0) as Value;
    });
  }

  /** The text of a letter in which every link to a form is one that works here. */
  inText(text: string): string {
    return this.changing((replace) => replace(text, true));
  }

  /** Where the word leads; 'over' when it did once, undefined when it never did. */
  find(word: string): Destination | 'over' | undefined {
    const link = this.words.get(typed(word));
    if (!link) return undefined;
    return link.until > this.now() ? { form: link.form, query: link.query } : 'over';
  }

  /** Replaces links by way of the given function, and writes new words down before anybody sees them. */
  private changing<Value>(work: (replace: (text: string, general: boolean) => string) => Value): Value {
    const forms = new Map<string, string | undefined>();
    let isNew = false;
    const formAt = (path: string): string | undefined => {
      if (!forms.has(path)) forms.set(path, this.options.formAt(path));
      return forms.get(path);
    };
    const replace = (text: string, general: boolean): string =>
      text.replace(GOOGLE_FORM, (found) => {
        // In a page the sign between two fields is written out.
        const url = new URL(found.replace(/&amp;/g, '&'));
        const form = formAt(url.origin + url.pathname);
        if (form === undefined) return found;
        const query = ownPart(url.searchParams);
        if (query === '') return general ? `${this.options.address}/form/${form}` : found;
        const known = this.byDestination.get(keyOf({ form, query }));
        const until = this.now() + LIFE_MILLISECONDS;
        const isFresh = known !== undefined && known.until > until - RENEWAL_MILLISECONDS;
        const link = isFresh ? known : { word: known?.word ?? this.unusedWord(), form, query, until };
        if (!isFresh) this.remember(link);
        isNew ||= !isFresh;
        return `${this.options.address}/f/${shown(link.word)}`;
      });
    const result = work(replace);
    if (isNew) this.write();
    return result;
  }

  private remember(link: Kept): void {
    this.words.set(link.word, link);
    this.byDestination.set(keyOf(link), link);
  }

  private unusedWord(): string {
    for (;;) {
      const word = Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('');
      if (!this.words.has(word)) return word;
    }
  }

  private write(): void {
    const fresh = `${this.options.file}.new`;
    writeFileSync(fresh, JSON.stringify({ version: 1, links: [...this.words.values()] }), { mode: 0o600, flush: true });
    renameSync(fresh, this.options.file);
  }
}

function readLinks(file: string): readonly Kept[] {
  try {
    const { links } = JSON.parse(readFileSync(file, 'utf8')) as { links?: unknown };
    if (Array.isArray(links) && links.every(isKept)) return links;
  } catch {
    // Falls through: it is no JSON.
  }
  throw new StartError(
    `Файл коротких ссылок ${file} повреждён. Верните его из копии или удалите: тогда листы ссылок нужно напечатать заново.`,
  );
}

function isKept(given: unknown): given is Kept {
  const { word, form, query, until } = (given ?? {}) as Readonly<Record<string, unknown>>;
  return [word, form, query].every((text) => typeof text === 'string' && text !== '') && typeof until === 'number';
}
