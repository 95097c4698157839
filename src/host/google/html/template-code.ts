/** The code behind a template: scriptlets as they are, everything between them printed. Lines stay where they were, so errors name the right one. */

/** The name under which the code finds the writer of the page; scriptlets may use it too. */
export const OUTPUT = 'output';

const SCRIPTLET = /<\?(!?=)?([\s\S]*?)\?>/g;

/**
 * A function body that prints the page through `OUTPUT`: what is assigned to `_` stays as it is, to `_$` is fitted into its place.
 * With `remarks` each line of the template stands above the code made from it, for people who look for a mistake.
 */
export function compileTemplate(source: string, remarks = false): string {
  return remarks ? withRemarks(source) : compile(source);
}

function withRemarks(source: string): string {
  const lines = source.split('\n');
  return compile(source)
    .split('\n')
    .map((line, index) => `/* ${(lines[index] ?? '').replace(/\*\//g, '* /')} */\n${line}`)
    .join('\n');
}

/** A line that ends with a scriptlet ends in the code only, not on the page. */
function compile(source: string): string {
  let code = '';
  let from = 0;
  for (const found of source.matchAll(SCRIPTLET)) {
    code += literal(source.slice(from, found.index)) + scriptlet(found[1], found[2] ?? '');
    from = found.index + found[0].length;
    const lineEnd = /^\r?\n/.exec(source.slice(from, from + 2))?.[0] ?? '';
    code += lineEnd;
    from += lineEnd.length;
  }
  return code + literal(source.slice(from));
}

/** An assignment prints its first statement only, as Google's printing scriptlets do; the others run. */
function scriptlet(print: string | undefined, code: string): string {
  if (print === undefined) return `${code};`;
  return `${OUTPUT}.${print === '=' ? '_$' : '_'} = ${code};`;
}

/** Line by line, so that a comment at the end of a scriptlet swallows the rest of its own line only. */
function literal(text: string): string {
  return text
    .split(/(?<=\n)/)
    .filter((line) => line !== '')
    .map((line) => `${OUTPUT}._ = ${quote(line)};${line.endsWith('\n') ? '\n' : ''}`)
    .join('');
}

function quote(line: string): string {
  return JSON.stringify(line).replace(/[\u2028\u2029]/g, (separator) => `\\u${separator.charCodeAt(0).toString(16)}`);
}
