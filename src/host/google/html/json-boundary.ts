/** The border between a page and the script: what `google.script.run` lets through in either direction. Pure functions, for whoever plays the page. */
import { GoogleError } from '../../errors';

/**
 * The arguments as the script gets them. Throws what the page's own call throws when an argument (or something in it) is a date, a function,
 * a map or any other object that is not plain. What is undefined in a list arrives as null, in an object not at all, and so do keys that end in `__`.
 */
export function toServer(args: readonly unknown[]): unknown[] {
  return args.map((arg, index) => sent(arg, String(index), []) ?? null);
}

function sent(value: unknown, property: string, above: readonly unknown[]): unknown {
  if (value === undefined) return undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || !(Array.isArray(value) || isPlain(value))) {
    throw new GoogleError(`Failed due to illegal value in property: ${property}`);
  }
  if (above.includes(value)) throw new GoogleError('Failed due to circular reference.');
  const path = [...above, value];
  if (Array.isArray(value)) return value.map((item, index) => sent(item, String(index), path) ?? null);
  return mapObject(value, (item, key) => (key.endsWith('__') ? undefined : sent(item, key, path)));
}

/**
 * What the page's success handler gets. A date anywhere loses the whole result; maps, sets and boxed values arrive as empty objects.
 */
export function toClient(value: unknown): unknown {
  return holdsDate(value, new Set()) ? null : (received(value) ?? null);
}

function received(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value !== 'object') return undefined;
  if (Array.isArray(value)) return value.map((item) => received(item) ?? null);
  const boxed = /^\[object (Number|String|Boolean|Map|Set)\]$/.test(Object.prototype.toString.call(value));
  return boxed ? {} : mapObject(value, received);
}

function mapObject(value: object, change: (item: unknown, key: string) => unknown): Record<string, unknown> {
  const entries = Object.entries(value).map(([key, item]) => [key, change(item, key)] as const);
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
}

function holdsDate(value: unknown, seen: Set<object>): boolean {
  if (typeof value !== 'object' || value === null || seen.has(value)) return false;
  seen.add(value);
  return isDate(value) || Object.values(value).some((item) => holdsDate(item, seen));
}

/** Made by braces, in whichever realm. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return (
    prototype === null ||
    (Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype as object, 'hasOwnProperty'))
  );
}

function isDate(value: object): boolean {
  return Object.prototype.toString.call(value) === '[object Date]';
}
