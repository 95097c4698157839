/**
 * Finds what a source file imports and judges it against the table of layers; finds in pure code the questions about time
 * and chance that types cannot forbid. Works on text, so that a test can plant a mistake.
 */
import { isBuiltin } from 'node:module';
import path from 'node:path';
import ts from 'typescript';
import { alone, covers, layerOf } from './layers';

interface Import {
  readonly specifier: string;
  readonly typesOnly: boolean;
}

/** Everything a file imports, in whatever form. */
export function importsOf(text: string): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      found.push({ specifier: literal(node.moduleSpecifier), typesOnly: isTypesOnly(node) });
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      found.push({ specifier: literal(node.argument.literal), typesOnly: true });
    } else if (ts.isCallExpression(node) && node.arguments[0] && ts.isStringLiteralLike(node.arguments[0])) {
      const { expression } = node;
      const isRequire = ts.isIdentifier(expression) && expression.text === 'require';
      if (isRequire || expression.kind === ts.SyntaxKind.ImportKeyword) {
        found.push({ specifier: literal(node.arguments[0]), typesOnly: false });
      }
    } else if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference)) {
      found.push({ specifier: literal(node.moduleReference.expression), typesOnly: node.isTypeOnly });
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(text));
  return found;
}

/** What is wrong with the imports of a file below src (`addon/domain/pairs.ts`), as sentences. */
export function judgeImports(file: string, text: string): string[] {
  const layer = layerOf(file);
  if (!layer) return [`${file}: no row of the table of layers speaks of this file`];
  const problems: string[] = [];
  for (const { specifier, typesOnly } of importsOf(text)) {
    const wrong = (why: string) => problems.push(`${file} imports ${specifier}: ${why}`);
    if (alone.some((place) => covers(place, file))) wrong('this file imports nothing');
    else if (!specifier.startsWith('.')) {
      if (isBuiltin(specifier) && file.startsWith('addon/')) wrong('the add-on does not run on Node');
      else if (covers('addon/schema', file)) wrong('this layer imports nothing');
    } else {
      const target = targetOf(file, specifier);
      if (layer.of.some((place) => covers(place, target))) continue;
      const permission = layer.may.find(({ to }) => covers(to, target));
      if (!permission) wrong('not allowed by the table of layers');
      else if (permission.typesOnly && !typesOnly) wrong('only its types may be imported');
    }
  }
  return problems;
}

/** Where pure code asks for the time or for chance, as sentences. */
export function judgePurity(file: string, text: string): string[] {
  const source = parse(text);
  const problems: string[] = [];
  const visit = (node: ts.Node): void => {
    if (asksTimeOrChance(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      problems.push(`${file}:${line + 1} asks time or chance: ${node.getText(source)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return problems;
}

function asksTimeOrChance(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
    return ['Date.now', 'Math.random', 'performance.now'].includes(`${node.expression.text}.${node.name.text}`);
  }
  const isDate = (one: ts.Expression) => ts.isIdentifier(one) && one.text === 'Date';
  if (ts.isNewExpression(node)) return isDate(node.expression) && !node.arguments?.length;
  return ts.isCallExpression(node) && isDate(node.expression);
}

/** A relative import as a path below src, or from the root ("/examples/…") when it leaves src. */
function targetOf(file: string, specifier: string): string {
  const target = path.posix.normalize(path.posix.join('src', path.posix.dirname(file), specifier));
  return target.startsWith('src/') ? target.slice('src/'.length) : `/${target}`;
}

function isTypesOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  const clause = ts.isImportDeclaration(node) ? node.importClause : node;
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  if (ts.isImportClause(clause) && clause.name) return false;
  const named = ts.isImportClause(clause) ? clause.namedBindings : clause.exportClause;
  if (!named || !(ts.isNamedImports(named) || ts.isNamedExports(named))) return false;
  const elements: readonly (ts.ImportSpecifier | ts.ExportSpecifier)[] = named.elements;
  return elements.length > 0 && elements.every((element) => element.isTypeOnly);
}

function literal(node: ts.Expression): string {
  return ts.isStringLiteralLike(node) ? node.text : node.getText();
}

function parse(text: string): ts.SourceFile {
  return ts.createSourceFile('file.ts', text, ts.ScriptTarget.ES2022, true);
}
