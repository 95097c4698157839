/**
 * What Google does to a page on its way to the browser: in inline scripts it takes out comments, also where a template literal only looks
 * like having one (`https://…`), which breaks such scripts. The host does the same, so that the mistake is seen before Google's people see it.
 */

const SCRIPT = /(<script\b[^>]*>)([\s\S]*?)(<\/script)/gi;

/** The page as a browser gets it. */
export function servedPage(html: string): string {
  return html.replace(
    SCRIPT,
    (_, open: string, code: string, close: string) => open + withoutRemarksInTemplates(code) + close,
  );
}

/** The script with everything taken out of its template literals that looks like a comment. */
export function withoutRemarksInTemplates(code: string): string {
  let out = '';
  let at = 0;
  /** For each open template: how deep in braces its present `${}` is; 0 while in its text. */
  const templates: number[] = [];
  while (at < code.length) {
    const depth = templates[templates.length - 1];
    const token = depth === 0 ? templateToken(code, at) : codeToken(code, at);
    if (depth === 0 && token.startsWith('/')) {
      at += token.length;
      continue;
    }
    if (token === '`') {
      if (depth === 0) templates.pop();
      else templates.push(0);
    } else if (depth === 0 && token === '${') templates[templates.length - 1] = 1;
    else if (depth !== undefined && depth > 0 && token === '{') templates[templates.length - 1] = depth + 1;
    else if (depth !== undefined && depth > 0 && token === '}') templates[templates.length - 1] = depth - 1;
    out += token;
    at += token.length;
  }
  return out;
}

/** The next piece of a template's text: a remark, an escape, `${`, or one letter. */
function templateToken(code: string, at: number): string {
  const found = /(?:\/\/[^\n]*|\/\*[\s\S]*?\*\/|\\[\s\S]|\$\{)/y;
  found.lastIndex = at;
  return found.exec(code)?.[0] ?? code[at] ?? '';
}

/** The next piece of ordinary code: a string, a remark, a regular expression, or one letter. */
function codeToken(code: string, at: number): string {
  const found = /(?:'(?:\\[\s\S]|[^'\\\n])*'|"(?:\\[\s\S]|[^"\\\n])*"|\/\/[^\n]*|\/\*[\s\S]*?\*\/)/y;
  found.lastIndex = at;
  const plain = found.exec(code)?.[0];
  if (plain !== undefined) return plain;
  if (
    code[at] === '/' &&
    /(?:^|[(,=:[!&|?{};+\-*%<>~^]|\breturn|\btypeof)\s*$/.test(code.slice(Math.max(0, at - 50), at))
  ) {
    const expression = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\//y;
    expression.lastIndex = at;
    return expression.exec(code)?.[0] ?? '/';
  }
  return code[at] ?? '';
}
