/** Reads the same bytes once: a file serves several rows of the trace, and most files of a damaged year are those of the whole one. */
import { createHash } from 'node:crypto';

/** The reader, which from now on reads bytes that it has seen before no more; what it brings must not be changed. */
export function once<Value>(read: (bytes: Buffer) => Value): (bytes: Buffer) => Value {
  const known = new Map<string, Value>();
  return (bytes) => {
    const key = createHash('sha256').update(bytes).digest('base64');
    const value = known.has(key) ? (known.get(key) as Value) : read(bytes);
    known.set(key, value);
    return value;
  };
}
