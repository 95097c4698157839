/** Formulas read as Google reads them: `=SUM(A2:B;Лист2!$C$1)*10%` becomes a tree. It knows no functions and no sheets. */
import { columnNumber } from '../address';
import type { Grammar } from './grammar';
import { FormulaSyntaxError, type Token, tokensOf } from './tokens';
import type { Corner, Node, Operator } from './tree';
import type { ErrorText } from './value';

/** From the loosest to the tightest; operators of one line are read from left to right. */
const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/** The tree of a formula, given with its leading `=`. Throws FormulaSyntaxError for what is none. */
export function parseFormula(formula: string, grammar: Grammar): Node {
  return new Parser(tokensOf(formula.replace(/^=/, ''), grammar), grammar).whole();
}

class Parser {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly grammar: Grammar,
  ) {}

  whole(): Node {
    const node = this.expression();
    if (this.token.kind !== 'end') this.fail();
    return node;
  }

  private get token(): Token {
    return this.tokens[this.at]!;
  }

  private fail(): never {
    throw new FormulaSyntaxError(`Unexpected ${this.token.text || 'end'} at ${this.token.at + 1}`);
  }

  private isSign(...signs: readonly string[]): boolean {
    return this.token.kind === 'sign' && signs.includes(this.token.text);
  }

  private accept(sign: string): boolean {
    if (!this.isSign(sign)) return false;
    this.at++;
    return true;
  }

  private expect(sign: string): void {
    if (!this.accept(sign)) this.fail();
  }

  private expression(level = 0): Node {
    const operators = LEVELS[level];
    if (!operators) return this.signed();
    let left = this.expression(level + 1);
    while (this.isSign(...operators)) {
      const operator = this.token.text as Operator;
      this.at++;
      left = { kind: 'operation', operator, left, right: this.expression(level + 1) };
    }
    return left;
  }

  /** A sign binds tighter than `^`: `-2^2` is 4. */
  private signed(): Node {
    if (this.isSign('+', '-')) {
      const sign = this.token.text as '+' | '-';
      this.at++;
      return { kind: 'sign', sign, of: this.signed() };
    }
    let node = this.ranged();
    while (this.accept('%')) node = { kind: 'percent', of: node };
    return node;
  }

  private ranged(): Node {
    let node = this.applied();
    while (this.accept(':')) node = { kind: 'span', first: node, last: this.applied() };
    return node;
  }

  private applied(): Node {
    let node = this.primary();
    while (node.kind !== 'number' && node.kind !== 'text' && this.accept('(')) {
      node = { kind: 'apply', of: node, args: this.args() };
    }
    return node;
  }

  private primary(): Node {
    const { token } = this;
    const reference = this.reference();
    if (reference) return reference;
    this.at++;
    switch (token.kind) {
      case 'number':
        return { kind: 'number', value: Number(token.text) };
      case 'text':
        return { kind: 'text', value: token.text };
      case 'error':
        return { kind: 'error', text: token.text as ErrorText };
      case 'word':
        return this.word(token.text);
      case 'sign':
        if (token.text === '(') {
          const of = this.expression();
          this.expect(')');
          return { kind: 'brackets', of };
        }
        if (token.text === '{') return this.array();
    }
    this.at--;
    return this.fail();
  }

  private word(text: string): Node {
    if (this.accept('(')) return { kind: 'call', name: text.toUpperCase(), args: this.args() };
    const upper = text.toUpperCase();
    if (this.grammar.yes.includes(upper)) return { kind: 'boolean', value: true };
    if (this.grammar.no.includes(upper)) return { kind: 'boolean', value: false };
    return { kind: 'name', name: text };
  }

  private args(): Node[] {
    const args: Node[] = [];
    if (this.accept(')')) return args;
    for (;;) {
      args.push(this.isSign(')', ';', this.grammar.argument) ? { kind: 'missing' } : this.expression());
      if (this.accept(')')) return args;
      if (!this.accept(';')) this.expect(this.grammar.argument);
    }
  }

  private array(): Node {
    const rows: Node[][] = [[]];
    if (this.accept('}')) return { kind: 'array', rows };
    for (;;) {
      rows.at(-1)!.push(this.expression());
      if (this.accept('}')) return { kind: 'array', rows };
      if (this.accept(';')) rows.push([]);
      else this.expect(this.grammar.arrayColumn);
    }
  }

  /** `Лист1!A1:B2`, `$A:$A`, `A2:B`, `3:5`; undefined, and nothing read, when something else stands here. */
  private reference(): Node | undefined {
    const start = this.at;
    const sheet = this.token.kind === 'sheet' ? this.token.text : undefined;
    if (sheet !== undefined) this.at++;
    if (sheet !== undefined && this.token.kind === 'error') {
      this.at++;
      return { kind: 'error', text: '#REF!' };
    }
    const first = this.corner();
    if (first) {
      const afterFirst = this.at;
      if (this.accept(':')) {
        const last = this.corner();
        if (last && fits(first, last)) return { kind: 'reference', sheet, first, last };
        this.at = afterFirst;
      }
      if (first.row !== undefined && first.column !== undefined)
        return { kind: 'reference', sheet, first, last: undefined };
    }
    if (sheet !== undefined) this.fail();
    this.at = start;
    return undefined;
  }

  /** One corner of a range: a cell, a column's letters or a row's number, each with or without `$`. */
  private corner(): Corner | undefined {
    const start = this.at;
    const fixed = this.accept('$');
    const { token } = this;
    if (token.kind === 'cell' && !fixed) {
      this.at++;
      const [, columnMark, letters, rowMark, digits] = /^(\$?)([A-Za-z]+)(\$?)(\d+)$/.exec(token.text)!;
      return {
        column: columnNumber(letters!),
        columnFixed: columnMark === '$',
        row: Number(digits),
        rowFixed: rowMark === '$',
      };
    }
    const next = this.tokens[this.at + 1];
    const isCall = next?.kind === 'sign' && next.text === '(';
    if (token.kind === 'word' && /^[A-Za-z]{1,3}$/.test(token.text) && !isCall) {
      this.at++;
      return { column: columnNumber(token.text), columnFixed: fixed, row: undefined, rowFixed: false };
    }
    if (token.kind === 'number' && /^[1-9]\d{0,7}$/.test(token.text)) {
      this.at++;
      return { column: undefined, columnFixed: false, row: Number(token.text), rowFixed: fixed };
    }
    this.at = start;
    return undefined;
  }
}

/** Which corners make a range: `A1:B2`, `A2:B`, `A:B2`, `A:B`, `3:5`, `B3:5`, but not `A:5`. */
function fits(first: Corner, last: Corner): boolean {
  const column = first.column !== undefined && last.column !== undefined;
  const row = first.row !== undefined && last.row !== undefined;
  return column || row;
}
