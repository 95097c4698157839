/**
 * Pages of the add-on (sidebars and dialogs) as the browser gets them: each under an address nobody can guess, in a sandbox
 * with a policy of its own, with `google.script` put in before the page's own scripts.
 */
import { randomUUID } from 'node:crypto';

const MAX_KEPT = 40;

/** The page may run what it brought along and show pictures it brought along; it reaches nothing and nobody else. */
export const PANEL_POLICY = [
  'sandbox allow-scripts allow-forms allow-modals allow-downloads',
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');

export class Panels {
  private readonly pages = new Map<string, string>();

  /** `bridge` is the script that gives a page its `google.script`. */
  constructor(private readonly bridge: string) {
    if (/<\/script|<!--/i.test(bridge)) throw new Error('the script of the panels would end its own element');
  }

  /** Keeps a page while windows may ask for it and gives its number. */
  keep(html: string): string {
    const id = randomUUID();
    this.pages.set(id, this.equip(html));
    for (const [old] of this.pages) {
      if (this.pages.size <= MAX_KEPT) break;
      this.pages.delete(old);
    }
    return id;
  }

  find(id: string): string | undefined {
    return this.pages.get(id);
  }

  /** Right after the doctype: a parser puts a script found there into the head, before everything of the page's own. */
  private equip(html: string): string {
    const doctype = /^\s*<!doctype[^>]*>/i.exec(html)?.[0] ?? '<!doctype html>';
    const rest = html.startsWith(doctype) ? html.slice(doctype.length) : html;
    return `${doctype}<script>${this.bridge}</script>${rest}`;
  }
}
