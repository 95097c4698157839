/** What `google.script.run` lets through: plain data, and a form as an object of its fields. */

/** A copy of the arguments as plain data. Throws as Google does when something else is among them. */
export function sendable(args: readonly unknown[]): unknown[] {
  return args.map((argument, position) =>
    argument instanceof HTMLFormElement ? fieldsOf(argument) : plain(argument, String(position)),
  );
}

function plain(value: unknown, property: string): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return value;
  if (Array.isArray(value)) return value.map((item, index) => plain(item, String(index)));
  if (typeof value === 'object' && isPlain(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item, key)]));
  }
  throw new Error(`Failed due to illegal value in property: ${property}`);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function fieldsOf(form: HTMLFormElement): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string') throw new Error('Эта страница не умеет отправлять файлы.');
    const before = fields[name];
    fields[name] = before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value];
  }
  return fields;
}
