/** Pages and templates as a script makes them. */
import { Stage } from '../base/stage';

const files = {
  'panel.html': '<h1><?= title ?></h1><?!= style ?>',
  'ui/plain.html': '<p>plain</p>',
  'Code.js': 'function x() {}',
};
const begin = () => new Stage().begin({ files });

test('a page is text with a title and a size', () => {
  const page = begin().HtmlService.createHtmlOutput('<h1>Title</h1>');
  expect([page.getContent(), page.getTitle(), page.getWidth(), page.getHeight()]).toEqual([
    '<h1>Title</h1>',
    '',
    null,
    null,
  ]);
  page.setTitle('T').setWidth(200).setHeight(100).append('<b>').appendUntrusted('<script>alert(1)</script>');
  expect([page.getContent(), page.getTitle(), page.getWidth(), page.getHeight()]).toEqual([
    '<h1>Title</h1><b>&lt;script&gt;alert(1)&lt;/script&gt;',
    'T',
    200,
    100,
  ]);
  expect(page.setContent('new').clear().getContent()).toBe('');
});

test('a page takes modes, an icon and the meta tags that Google allows', () => {
  const { HtmlService } = begin();
  const page = HtmlService.createHtmlOutput()
    .setSandboxMode(HtmlService.SandboxMode.IFRAME)
    .setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL)
    .setFaviconUrl('https://example.com/icon.png')
    .addMetaTag('viewport', 'width=device-width');
  expect(page.getFaviconUrl()).toBe('https://example.com/icon.png');
  expect(page.getMetaTags().map((tag) => [tag.getName(), tag.getContent()])).toEqual([
    ['viewport', 'width=device-width'],
  ]);
  expect(() => page.addMetaTag('refresh', '0')).toThrow('The meta tag you specified is not allowed in this context.');
});

test('a page is a blob', () => {
  const { HtmlService, Utilities } = begin();
  const blob = HtmlService.createHtmlOutput('<b>ё</b>').getBlob();
  expect([blob.getContentType(), blob.getDataAsString()]).toEqual(['text/html', '<b>ё</b>']);
  expect(HtmlService.createHtmlOutput(Utilities.newBlob('<i>')).getContent()).toBe('<i>');
});

test('files are found with and without their ending', () => {
  const { HtmlService } = begin();
  expect(HtmlService.createHtmlOutputFromFile('ui/plain').getContent()).toBe('<p>plain</p>');
  expect(HtmlService.createHtmlOutputFromFile('ui/plain.html').getContent()).toBe('<p>plain</p>');
});

test.each(['sidebar', 'Code', 'Code.js', 'Panel', 'toString'])('no HTML file is called %s', (name) => {
  const { HtmlService } = begin();
  expect(() => HtmlService.createHtmlOutputFromFile(name)).toThrow(`No HTML file named ${name} was found.`);
  expect(() => HtmlService.createTemplateFromFile(name)).toThrow(`No HTML file named ${name} was found.`);
});

test('what is hung on a template are the variables of its scriptlets', () => {
  const { HtmlService } = begin();
  const template = HtmlService.createTemplateFromFile('panel');
  template.title = 'A & B';
  template.style = '<style></style>';
  expect(template.getRawContent()).toBe(files['panel.html']);
  expect(template.evaluate().setTitle('x').getContent()).toBe('<h1>A &amp; B</h1><style></style>');
  template.title = 'again';
  expect(template.evaluate().getContent()).toBe('<h1>again</h1><style></style>');
  expect(template.getCode()).toContain('title');
});

test('a template may be made from a page, and hold objects and functions', () => {
  const { HtmlService } = begin();
  const template = HtmlService.createHtmlOutput(
    '<? list.forEach(function (n) { ?><?= twice(n) ?>,<? }) ?>',
  ).asTemplate();
  template.list = [1, 2];
  template.twice = (n: number) => n * 2;
  expect(template.evaluate().getContent()).toBe('2,4,');
});
