/** A tree written as a formula again, in the signs of a locale. */
import { columnLetters } from '../address';
import type { Grammar } from './grammar';
import type { Corner, Node } from './tree';

/** The formula with its leading `=`. */
export function printFormula(node: Node, grammar: Grammar): string {
  return `=${print(node, grammar)}`;
}

function corner({ column, columnFixed, row, rowFixed }: Corner): string {
  const letters = column === undefined ? '' : `${columnFixed ? '$' : ''}${columnLetters(column)}`;
  return row === undefined ? letters : `${letters}${rowFixed ? '$' : ''}${row}`;
}

function sheetPrefix(sheet: string | undefined): string {
  if (sheet === undefined) return '';
  return /^[\p{L}_][\p{L}\d_.]*$/u.test(sheet) ? `${sheet}!` : `'${sheet.replaceAll("'", "''")}'!`;
}

function print(node: Node, grammar: Grammar): string {
  const list = (nodes: readonly Node[], sign: string): string => nodes.map((one) => print(one, grammar)).join(sign);
  switch (node.kind) {
    case 'number':
      return String(node.value).replace('.', grammar.decimal).replace('e', 'E');
    case 'text':
      return `"${node.value.replaceAll('"', '""')}"`;
    case 'boolean':
      return node.value ? 'TRUE' : 'FALSE';
    case 'error':
      return node.text;
    case 'missing':
      return '';
    case 'reference': {
      const last = node.last ? `:${corner(node.last)}` : '';
      return `${sheetPrefix(node.sheet)}${corner(node.first)}${last}`;
    }
    case 'name':
      return node.name;
    case 'span':
      return `${print(node.first, grammar)}:${print(node.last, grammar)}`;
    case 'sign':
      return `${node.sign}${print(node.of, grammar)}`;
    case 'percent':
      return `${print(node.of, grammar)}%`;
    case 'operation':
      return `${print(node.left, grammar)}${node.operator}${print(node.right, grammar)}`;
    case 'array':
      return `{${node.rows.map((row) => list(row, grammar.arrayColumn)).join(';')}}`;
    case 'brackets':
      return `(${print(node.of, grammar)})`;
    case 'call':
      return `${node.name}(${list(node.args, grammar.argument)})`;
    case 'apply':
      return `${print(node.of, grammar)}(${list(node.args, grammar.argument)})`;
  }
}
