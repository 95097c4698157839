/**
 * What a person does is decided and stored at once; the scripts that it starts may take minutes, or wait for an answer of
 * somebody else. The person waits for the first only.
 */
import { setImmediate } from 'node:timers/promises';

/**
 * The result, or its error, if it is known by the time everything that needs no waiting is done; undefined when only
 * scripts are still running. Their errors are theirs and are not waited for.
 */
export async function decided<T>(work: Promise<T>): Promise<T | undefined> {
  work.catch(() => undefined);
  return await Promise.race([work, setImmediate(undefined)]);
}
