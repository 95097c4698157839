/** A formula as a tree, as the parser makes it and printer and evaluator walk it. */
import type { ErrorText } from './value';

/** One corner of a reference; a side left out (`A:A`, `3:5`) is undefined. */
export interface Corner {
  readonly column: number | undefined;
  readonly columnFixed: boolean;
  readonly row: number | undefined;
  readonly rowFixed: boolean;
}

export type Operator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '>' | '<=' | '>=';

export interface Reference {
  readonly kind: 'reference';
  readonly sheet: string | undefined;
  readonly first: Corner;
  readonly last: Corner | undefined;
}

export interface Call {
  readonly kind: 'call';
  readonly name: string;
  readonly args: readonly Node[];
}

export type Node =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly text: ErrorText }
  /** An argument left out: `IF(A1,,2)`. */
  | { readonly kind: 'missing' }
  | Reference
  | { readonly kind: 'name'; readonly name: string }
  /** `A1:INDEX(B:B,3)`: a range between two computed references. */
  | { readonly kind: 'span'; readonly first: Node; readonly last: Node }
  | { readonly kind: 'sign'; readonly sign: '+' | '-'; readonly of: Node }
  | { readonly kind: 'percent'; readonly of: Node }
  | { readonly kind: 'operation'; readonly operator: Operator; readonly left: Node; readonly right: Node }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Node[])[] }
  | { readonly kind: 'brackets'; readonly of: Node }
  | Call
  /** `LAMBDA(x,x+1)(2)`. */
  | { readonly kind: 'apply'; readonly of: Node; readonly args: readonly Node[] };

/** Every node under a node, itself included. */
export function* walk(node: Node): Generator<Node> {
  yield node;
  for (const child of children(node)) yield* walk(child);
}

export function children(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'span':
      return [node.first, node.last];
    case 'sign':
    case 'percent':
    case 'brackets':
      return [node.of];
    case 'operation':
      return [node.left, node.right];
    case 'array':
      return node.rows.flat();
    case 'call':
      return node.args;
    case 'apply':
      return [node.of, ...node.args];
    default:
      return [];
  }
}
