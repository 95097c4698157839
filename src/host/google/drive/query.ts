/** The search language of Drive (`name = 'x' and 'FOLDER' in parents`): read into a tree and asked of a file. */
import { Refusal } from '../../errors';

export class QueryError extends Error {}

/** What a query asks about a file; `property` looks only where this project may look. */
export interface Subject {
  readonly name: string;
  readonly mimeType: string;
  readonly modified: number;
  readonly created: number;
  readonly trashed: boolean;
  readonly starred: boolean;
  readonly sharedWithMe: boolean;
  readonly parents: readonly string[];
  readonly owners: readonly string[];
  readonly writers: readonly string[];
  readonly readers: readonly string[];
  property(kind: 'properties' | 'appProperties', key: string): string | undefined;
}

export type Predicate = (subject: Subject) => boolean;

/** The second version of the language, which `DriveApp.searchFiles` speaks, has other names for the same things. */
const OLD_NAMES: Readonly<Record<string, string>> = {
  title: 'name',
  modifiedDate: 'modifiedTime',
  createdDate: 'createdTime',
};
const TEXT = /^(name|mimeType)$/;
const TIME = /^(modifiedTime|createdTime)$/;
const FLAG = /^(trashed|starred|sharedWithMe)$/;
const MEMBERS = /^(parents|owners|writers|readers)$/;
/** Words of the language that the host leaves out. */
const LEFT_OUT =
  /^(fullText|viewedByMeTime|lastViewedByMeDate|visibility|shortcutDetails\.targetId|memberCount|organizerCount|hidden)$/;

type Token = { readonly kind: 'word' | 'text' | 'sign'; readonly text: string };

function tokenize(query: string): Token[] {
  const tokens: Token[] = [];
  const pattern = /\s+|'((?:[^'\\]|\\.)*)'|([A-Za-z_][\w.]*)|(<=|>=|!=|[=<>(){}])|"((?:[^"\\]|\\.)*)"/gy;
  while (pattern.lastIndex < query.length) {
    const match = pattern.exec(query);
    if (!match) throw new QueryError(query);
    if (match[1] !== undefined) tokens.push({ kind: 'text', text: match[1].replace(/\\(.)/g, '$1') });
    else if (match[2] !== undefined) tokens.push({ kind: 'word', text: match[2] });
    else if (match[3] !== undefined) tokens.push({ kind: 'sign', text: match[3] });
    else if (match[4] !== undefined) tokens.push({ kind: 'text', text: match[4].replace(/\\(.)/g, '$1') });
  }
  return tokens;
}

/** Reads a query. Throws QueryError when Google would answer "Invalid Value", Refusal for what the host leaves out. */
export function parseQuery(query: string, version: 2 | 3 = 3): Predicate {
  const tokens = tokenize(query);
  if (tokens.length === 0) return () => true;
  let position = 0;
  const peek = (): Token | undefined => tokens[position];
  const isWord = (text: string): boolean => peek()?.kind === 'word' && peek()?.text === text;
  const take = (kind: Token['kind'], text?: string): string => {
    const token = tokens[position++];
    if (token?.kind !== kind || (text !== undefined && token.text !== text)) throw new QueryError(query);
    return token.text;
  };

  /** `and` and `or` bind alike, from left to right, as Google's guide says. */
  const expression = (): Predicate => {
    let left = operand();
    while (isWord('and') || isWord('or')) {
      const both = take('word') === 'and';
      const before = left;
      const right = operand();
      left = both ? (file) => before(file) && right(file) : (file) => before(file) || right(file);
    }
    return left;
  };
  const operand = (): Predicate => {
    if (isWord('not')) {
      position++;
      const inner = operand();
      return (file) => !inner(file);
    }
    if (peek()?.kind === 'sign' && peek()?.text === '(') {
      position++;
      const inner = expression();
      take('sign', ')');
      return inner;
    }
    return peek()?.kind === 'text' ? membership() : comparison();
  };
  const membership = (): Predicate => {
    const member = take('text');
    take('word', 'in');
    const list = take('word');
    if (!MEMBERS.test(list)) throw new QueryError(query);
    const key = list as 'parents' | 'owners' | 'writers' | 'readers';
    return (file) => file[key].includes(member);
  };
  const comparison = (): Predicate => {
    const written = take('word');
    const name = version === 2 ? (OLD_NAMES[written] ?? written) : written;
    if (version === 2 && Object.values(OLD_NAMES).includes(written)) throw new QueryError(query);
    if (LEFT_OUT.test(name)) throw new Refusal(`the host does not search files by ${written}`);
    if (name === 'properties' || name === 'appProperties') return property(name);
    const operator = peek()?.kind === 'word' ? take('word') : take('sign');
    if (TEXT.test(name)) return textTest(name as 'name' | 'mimeType', operator, take('text'), query);
    if (TIME.test(name))
      return timeTest(name === 'modifiedTime' ? 'modified' : 'created', operator, take('text'), query);
    if (FLAG.test(name)) {
      const wanted = take('word');
      if (!/^(=|!=)$/.test(operator) || !/^(true|false)$/.test(wanted)) throw new QueryError(query);
      const sought = (wanted === 'true') === (operator === '=');
      return (file) => file[name as 'trashed' | 'starred' | 'sharedWithMe'] === sought;
    }
    throw new QueryError(query);
  };
  const property = (kind: 'properties' | 'appProperties'): Predicate => {
    take('word', 'has');
    take('sign', '{');
    const given: Record<string, string> = {};
    for (let part = 0; part < 2; part++) {
      if (part === 1) take('word', 'and');
      const name = take('word');
      take('sign', '=');
      given[name] = take('text');
    }
    take('sign', '}');
    const { key, value } = given;
    if (key === undefined || value === undefined) throw new QueryError(query);
    return (file) => file.property(kind, key) === value;
  };

  const predicate = expression();
  if (position < tokens.length) throw new QueryError(query);
  return predicate;
}

function textTest(key: 'name' | 'mimeType', operator: string, wanted: string, query: string): Predicate {
  const sought = wanted.toLowerCase();
  switch (operator) {
    case '=':
      return (file) => file[key].toLowerCase() === sought;
    case '!=':
      return (file) => file[key].toLowerCase() !== sought;
    case 'contains':
      return key === 'mimeType'
        ? (file) => file[key].toLowerCase().includes(sought)
        : (file) => beginsAWord(file.name, wanted);
    default:
      throw new QueryError(query);
  }
}

/** `name contains` finds only what stands at the beginning of a word: HelloWorld by Hello, not by World. */
function beginsAWord(name: string, wanted: string): boolean {
  const escaped = wanted.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(^|[^\\p{L}\\p{N}])${escaped}`, 'iu').test(name);
}

function timeTest(key: 'modified' | 'created', operator: string, text: string, query: string): Predicate {
  const zoned = /(Z|[+-]\d\d:?\d\d)$/.test(text) || /^\d{4}-\d\d-\d\d$/.test(text) ? text : `${text}Z`;
  const time = Date.parse(zoned);
  if (!/^\d{4}-\d\d-\d\d/.test(text) || Number.isNaN(time)) throw new QueryError(query);
  const tests: Readonly<Record<string, (value: number) => boolean>> = {
    '=': (value) => value === time,
    '!=': (value) => value !== time,
    '<': (value) => value < time,
    '<=': (value) => value <= time,
    '>': (value) => value > time,
    '>=': (value) => value >= time,
  };
  const test = Object.hasOwn(tests, operator) ? tests[operator] : undefined;
  if (!test) throw new QueryError(query);
  return (file) => test(Math.floor(file[key]));
}
