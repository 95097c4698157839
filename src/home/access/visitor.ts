/** Who stands before a request: by which door they came and, as far as the home knows, in which role. */
import type { RoleName } from './roles';

/**
 * `desk`: the school's own computer, where the curator sits. `lan`: the network of the school. `public`: forms for everybody,
 * behind a reverse proxy. Each door has a port of its own, so nothing that a request says of itself is believed.
 */
export type Door = 'desk' | 'lan' | 'public';

export interface Visitor {
  readonly door: Door;
  /** Undefined for participants. */
  readonly role: RoleName | undefined;
  /** Name of the account; undefined at the desk and for participants. */
  readonly name?: string;
  /** Of a class teacher. */
  readonly grade?: string;
  /** Where the request came from, as far as it can be known: attempts are counted by it. */
  readonly address: string;
  /** What the visitor's own pages prove themselves with. */
  readonly token: string;
}

const visitors = new WeakMap<Request, Visitor>();

/** What routes and middleware know a request by. */
interface Asked {
  readonly req: { readonly raw: Request };
}

/** Remembers who sent the request. */
export function admit({ req }: Asked, visitor: Visitor): void {
  visitors.set(req.raw, visitor);
}

/** Who sent the request. Every request is admitted before a route sees it. */
export function visitorOf({ req }: Asked): Visitor {
  const visitor = visitors.get(req.raw);
  if (!visitor) throw new Error('a request has come in by no door');
  return visitor;
}
