/** What the iterators of Drive have in common: a list found once, gone through one by one, and a token to go on later. */
import { GoogleError } from '../../errors';
import type { Execution } from '../../execution';
import { GoogleObject } from '../object';

export abstract class IdIterator<T> extends GoogleObject {
  private position = 0;

  constructor(
    execution: Execution,
    private readonly ids: readonly string[],
  ) {
    super(execution);
  }

  protected abstract make(id: string): T;

  hasNext(): boolean {
    return this.position < this.ids.length;
  }
  next(): T {
    const id = this.ids[this.position];
    if (id === undefined) throw new GoogleError('Cannot retrieve the next object: iterator has reached the end.');
    this.position++;
    return this.make(id);
  }
  getContinuationToken(): string {
    return Buffer.from(JSON.stringify(this.ids.slice(this.position))).toString('base64url');
  }
}

/** The ids in a continuation token; undefined when it is none. */
export function idsIn(token: string): string[] | undefined {
  try {
    const ids: unknown = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
    return Array.isArray(ids) ? ids.map(String) : undefined;
  } catch {
    return undefined;
  }
}
