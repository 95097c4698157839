/**
 * Compares what Google will be able to call with what was declared: the top-level functions of Code.js and the
 * `global.NAME = NAME` lines of src/addon/main.ts.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'acorn';
import ts from 'typescript';

/** The names that main.ts hands to Google, in its order. */
export function declaredEntries(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2020, true);
  const names = [];
  for (const statement of source.statements) {
    const expression = ts.isExpressionStatement(statement) ? statement.expression : undefined;
    if (!expression || !ts.isBinaryExpression(expression)) continue;
    const { left, operatorToken } = expression;
    if (operatorToken.kind !== ts.SyntaxKind.EqualsToken || !ts.isPropertyAccessExpression(left)) continue;
    if (left.expression.getText() === 'global') names.push(left.name.text);
  }
  return names;
}

/** The top-level functions of a script, which are all that Apps Script can call. */
export function topLevelFunctions(code) {
  const { body } = parse(code, { ecmaVersion: 2020, sourceType: 'script' });
  return body.filter(({ type }) => type === 'FunctionDeclaration').map(({ id }) => id.name);
}

/** What is wrong with the entry points of `code`, as sentences. */
export function checkEntries({ code, main }) {
  const declared = declaredEntries(main);
  let found;
  try {
    found = topLevelFunctions(code);
  } catch (error) {
    return [`Code.js: Apps Script не разберёт этот файл: ${error.message}.`];
  }
  const where = path.basename(main);
  const problems = [];
  if (declared.length === 0)
    problems.push(`${where}: не объявлено ни одной функции (строки вида global.onOpen = onOpen).`);
  for (const name of repeated(declared)) problems.push(`${where}: функция ${name} объявлена дважды.`);
  for (const name of new Set(declared.filter((one) => !found.includes(one)))) {
    problems.push(`Code.js: нет функции ${name}, объявленной в ${where}.`);
  }
  for (const name of found.filter((one) => !declared.includes(one))) {
    problems.push(`Code.js: функция ${name} видна Google, но в ${where} не объявлена.`);
  }
  for (const name of repeated(found)) problems.push(`Code.js: функция ${name} встречается дважды.`);
  return problems;
}

function repeated(names) {
  return [...new Set(names.filter((name, place) => names.indexOf(name) !== place))];
}
