/** The `fields` parameter of Google's APIs: which parts of an answer are wanted, such as `nextPageToken,files(id,owners/emailAddress)`. */

/** Wanted names with what is wanted below them; `undefined` wants all of it. */
export type FieldMask = Map<string, FieldMask | undefined>;

export class FieldError extends Error {}

/** Reads a mask; throws FieldError with the piece that cannot be read. */
export function parseFields(text: string): FieldMask {
  const tokens = text.match(/[A-Za-z_][\w.-]*|[*(),/]|\S/g) ?? [];
  let position = 0;
  const peek = (): string | undefined => tokens[position];
  const bad = (): never => {
    throw new FieldError(peek() ?? text);
  };
  const list = (): FieldMask => {
    const mask: FieldMask = new Map();
    for (;;) {
      const name = tokens[position++];
      if (name === undefined || !/^([A-Za-z_][\w.-]*|\*)$/.test(name)) {
        position--;
        return bad();
      }
      merge(mask, name, below());
      if (peek() !== ',') return mask;
      position++;
    }
  };
  const below = (): FieldMask | undefined => {
    if (peek() === '/') {
      position++;
      const name = tokens[position++];
      if (name === undefined || !/^([A-Za-z_][\w.-]*|\*)$/.test(name)) {
        position--;
        return bad();
      }
      return new Map([[name, below()]]);
    }
    if (peek() !== '(') return undefined;
    position++;
    const inner = list();
    if (tokens[position++] !== ')') throw new FieldError(text);
    return inner;
  };
  const mask = list();
  if (position < tokens.length) bad();
  return mask;
}

function merge(mask: FieldMask, name: string, below: FieldMask | undefined): void {
  const before = mask.get(name);
  if (!mask.has(name) || below === undefined) mask.set(name, below);
  else if (before !== undefined) for (const [key, value] of below) merge(before, key, value);
}

/** The wanted parts of an answer. `*` wants everything at its level; lists are masked element by element. */
export function applyFields(value: unknown, mask: FieldMask | undefined): unknown {
  if (mask === undefined || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => applyFields(item, mask));
  if (mask.has('*')) return value;
  const out: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) if (mask.has(key)) out[key] = applyFields(item, mask.get(key));
  return out;
}
