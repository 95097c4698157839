/** Pages of the manual out of their Markdown: what its pages use, and nothing that anybody could smuggle in. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { manualArticles, manualOfHome } from '../../build/manual.mjs';
import { PROJECT } from '../../build/project.mjs';
import { readManualPage } from '../../src/addon/domain/programme/requests/book';

let project: string;
beforeEach(() => {
  project = mkdtempSync(path.join(os.tmpdir(), 'manual '));
  mkdirSync(path.join(project, 'docs/руководство'), { recursive: true });
  mkdirSync(path.join(project, 'docs/pictures/manual'), { recursive: true });
});
afterEach(() => rmSync(project, { recursive: true, force: true, maxRetries: 5 }));

const write = (name: string, text: string): void =>
  writeFileSync(path.join(project, 'docs/руководство', `${name}.md`), text);

test.each([
  ['# Этап\n\n## Сначала', '<h1>Этап</h1>\n<h2>Сначала</h2>\n'],
  ['Две\nстроки', '<p>Две строки</p>\n'],
  ['- раз\n- **два**', '<ul><li>раз</li><li><b>два</b></li></ul>\n'],
  ['1. раз\n2. `npm start -- --lan`', '<ol><li>раз</li><li><code>npm start -- --lan</code></li></ol>\n'],
  [
    '| А | Б |\n|---|---|\n| ⟦У-017|дат⟧ | да |',
    '<table><thead><tr><th>А</th><th>Б</th></tr></thead><tbody><tr><td>⟦У-017|дат⟧</td><td>да</td></tr></tbody></table>\n',
  ],
  ['Нажмите [Далее].', '<p>Нажмите <b class="press">Далее</b>.</p>\n'],
  ['[Дальше](этап-2.md)', '<p><a href="/manual/%D1%8D%D1%82%D0%B0%D0%BF-2">Дальше</a></p>\n'],
  ['[Всё](README.md)', '<p><a href="/manual">Всё</a></p>\n'],
  [
    '![Меню](../pictures/manual/menu.jpg)',
    '<figure><img src="/manual/pictures/menu.jpg" alt="Меню" loading="lazy"></figure>\n',
  ],
  ['<script>1</script> & `<b>`', '<p>&lt;script&gt;1&lt;/script&gt; &amp; <code>&lt;b&gt;</code></p>\n'],
])('%j becomes a page of the home', (text, html) => {
  write('этап', text);
  expect(manualOfHome(project).pages.get('этап')?.html).toBe(html);
});

test('a dialog has all pages in it, the contents first, links for its script and no pictures', () => {
  write('README', '# Руководство\n\n[Этап](этап-1.md)\n\n![Меню](../pictures/manual/menu.jpg)');
  write('этап-1', '# Этап');
  expect(manualArticles(project)).toBe(
    '<article id="README" hidden>\n<h1>Руководство</h1>\n<p><a href="#" data-page="этап-1">Этап</a></p>\n\n</article>\n' +
      '<article id="этап-1" hidden>\n<h1>Этап</h1>\n</article>\n',
  );
});

test('nothing of our own pages is left unread', () => {
  const { pages, pictures } = manualOfHome(PROJECT);
  const texts = [...pages.values()].map(({ html }) => html.replace(/<code>.*?<\/code>/g, '').replace(/<[^>]+>/g, ''));
  expect(texts.filter((text) => /\*\*|\]\(|^#|^\||^- /m.test(text))).toEqual([]);
  const shown = [...pages.values()].flatMap(({ html }) =>
    [...html.matchAll(/pictures\/([^"]+)/g)].map(([, name]) => name),
  );
  expect(shown.filter((name) => !pictures.has(name ?? ''))).toEqual([]);
});

test.each([
  ['этап-5', 'этап-5'],
  ['" onload="alert(1)', ''],
  ['<b>', ''],
  [undefined, ''],
  [{ page: 'этап-5' }, ''],
  ['а'.repeat(41), ''],
])('a page is asked for by its name alone: %j', (asked, page) => {
  expect(readManualPage(asked)).toBe(page);
});
