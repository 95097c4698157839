/** What Google takes out of pages before a browser sees them. */
import { servedPage, withoutRemarksInTemplates } from '../../../src/host/google/html/served-page';

test('a template literal with an address breaks, as it does at Google', () => {
  expect(servedPage('<p>`https://a`</p><script>const a = `https://example.com`;\ngo();</script>')).toBe(
    '<p>`https://a`</p><script>const a = `https:\ngo();</script>',
  );
});

test.each([
  ['const a = "https://x"; // remark', 'strings and real remarks'],
  ['const r = /`\\/\\//; const b = 1;', 'regular expressions'],
  [`const t = \`plain \${fn({ a: "//x" }) + \`in \${1}\`} text\`;`, 'templates without slashes'],
  ['a = b / c; d = "`//`";', 'divisions'],
])('%s stays (%s)', (code) => {
  expect(withoutRemarksInTemplates(code)).toBe(code);
});

test('remarks between /* and */ go too, code between their braces does not', () => {
  expect(withoutRemarksInTemplates(`\`a/* b */c\${x /* y */}d\``)).toBe(`\`ac\${x /* y */}d\``);
});
