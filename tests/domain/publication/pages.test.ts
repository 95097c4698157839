/** The pages for the site as a validator of HTML judges them. */
import { HtmlValidate } from 'html-validate';
import { sampleSite } from '../../support/sample-site';

const validator = new HtmlValidate({ root: true, extends: ['html-validate:recommended'] });

const flawsOf = async (html: string): Promise<readonly string[]> => {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, message }) => `${line} ${ruleId}: ${message}`),
  );
};

test.each(['full', 'empty'] as const)('every page of a school with a %s book is valid HTML', async (which) => {
  const found = await Promise.all([...sampleSite(which)].map(async ([file, html]) => [file, await flawsOf(html)]));
  expect(found.filter(([, flaws]) => flaws?.length)).toEqual([]);
});

test('the validator sees what is wrong', async () => {
  expect(await flawsOf('<p>открыто<div></p>')).not.toEqual([]);
});

test('headings go down step by step, every table has a caption and heads, nothing comes from elsewhere', () => {
  for (const [file, html] of [...sampleSite('full'), ...sampleSite('empty')]) {
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect([file, levels[0]]).toEqual([file, 1]);
    expect(levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
    const tables = html.match(/<table>/g)?.length ?? 0;
    expect(html.match(/<table>\n<caption>[^<]/g)?.length ?? 0).toBe(tables);
    expect(html).not.toMatch(/<script|<img|<link|@import|url\(|https?:/);
    expect(html).toContain('<html lang="ru">');
  }
});
