/** Templates: scriptlets, and values that stay values wherever they land. */
import { ContextualWriter } from '../../../src/host/google/html/contextual-writer';
import { compileTemplate, OUTPUT } from '../../../src/host/google/html/template-code';

function page(source: string, variables: Record<string, unknown> = {}): string {
  const writer = new ContextualWriter();
  const names = Object.keys(variables);
  new Function(OUTPUT, ...names, compileTemplate(source))(writer, ...names.map((name) => variables[name]));
  return writer.text;
}

describe('scriptlets', () => {
  test('code decides what is printed', () => {
    const source = '<? for (const n of list) { ?><li><?= n ?></li><? } ?>';
    expect(page(source, { list: [1, 'two'] })).toBe('<li>1</li><li>two</li>');
  });

  test('both branches of a condition work over lines', () => {
    const source = '<? if (yes) { ?>\n<p>A</p>\n<? } else  { ?>\n<p>B</p>\n<? } ?>';
    expect(page(source, { yes: true })).toBe('<p>A</p>\n');
    expect(page(source, { yes: false })).toBe('<p>B</p>\n');
  });

  test('a line that ends with a scriptlet does not end on the page', () => {
    const source =
      "<body>\n  <?= 'products' ?>\n  <? for (const item of ['a', 'b']) { ?>\n    <b><?= item ?></b>\n  <? } ?>\r\n</body>";
    expect(page(source)).toBe('<body>\n  products      <b>a</b>\n      <b>b</b>\n  </body>');
  });

  test('such a line still counts, and a comment at its end reaches no further', () => {
    expect(compileTemplate('<? var a = 1; ?>\n<?= missing ?>').split('\n')[1]).toContain('missing');
    expect(page('<? // remark ?>\n<b>')).toBe('<b>');
  });

  test('scriptlets may print by themselves', () => {
    expect(page("<p><? output.append('<i>').append(1) ?></p>")).toBe('<p><i>1</p>');
  });

  test('a printing scriptlet prints its first statement only', () => {
    expect(page("<?= 'Hello, world!'; 'abc' ?>")).toBe('Hello, world!');
  });

  test('force-printing takes the text as it is', () => {
    expect(page('<?!= html ?>', { html: '<b>&</b>' })).toBe('<b>&</b>');
  });

  test('a comment swallows the rest of its own line only', () => {
    expect(page('a<? // nothing ?>b\nc')).toBe('ac');
  });

  test('the code can be shown with the lines it comes from', () => {
    expect(
      compileTemplate('<b>*/</b>\n<?= x ?>', true)
        .split('\n')
        .filter((line) => line.startsWith('/*')),
    ).toEqual(['/* <b>* /</b> */', '/* <?= x ?> */']);
  });

  test('an error names the line of the template', () => {
    const source = '<p>\n\n<?= missing ?>';
    expect(compileTemplate(source).split('\n')[2]).toContain('missing');
    expect(() => page(source)).toThrow('missing is not defined');
  });

  test('quotes, backslashes and line separators between scriptlets stay', () => {
    const source = ['a "b" \\n \u2028 `$', "{c}` 'd'"].join('');
    expect(page(source)).toBe(source);
  });
});

describe('a printed value', () => {
  const nasty = `"><script>alert('x')</script>`;

  test('is text between tags', () => {
    expect(page('<p><?= v ?></p>', { v: '<b> & "x"' })).toBe('<p>&lt;b&gt; &amp; &quot;x&quot;</p>');
  });

  test('stays inside its attribute', () => {
    expect(page('<p title="<?= v ?>">', { v: nasty })).toBe(
      '<p title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;">',
    );
    expect(page('<p title=<?= v ?> id=a>', { v: 'a b=c' })).toBe('<p title=a&#32;b&#61;c id=a>');
  });

  test('is an address only when it leads somewhere harmless', () => {
    expect(page('<a href="<?= v ?>">', { v: 'javascript:alert(1)' })).toBe('<a href="about:invalid#zSoyz">');
    expect(page('<a href="<?= v ?>">', { v: 'https://example.com/a?b=1&c=2' })).toBe(
      '<a href="https://example.com/a?b=1&amp;c=2">',
    );
    expect(page('<a href="/find?q=<?= v ?>&x=<?= v ?>">', { v: 'a&b=ё' })).toBe(
      '<a href="/find?q=a%26b%3D%D1%91&x=a%26b%3D%D1%91">',
    );
  });

  test('is a value in a script and cannot end a string or the script', () => {
    expect(page('<script>var a = <?= v ?>;</script>', { v: "it's" })).toBe("<script>var a = 'it\\x27s';</script>");
    expect(page('<script>var a = <?= v ?>;</script>', { v: 5 })).toBe('<script>var a =  5 ;</script>');
    expect(page('<script>var a = "<?= v ?>";</script>', { v: '</script>"\n' })).toBe(
      '<script>var a = "\\x3c\\/script\\x3e\\x22\\n";</script>',
    );
  });

  test('is a value again after the script', () => {
    expect(page("<script>let s = 'a';</script><b><?= v ?></b>", { v: '<' })).toBe(
      "<script>let s = 'a';</script><b>&lt;</b>",
    );
  });

  test('is fitted into a handler: a script inside an attribute', () => {
    expect(page('<a onclick="go(\'<?= v ?>\')">', { v: "');alert(1);//" })).toBe(
      '<a onclick="go(\'\\x27);alert(1);\\/\\/\')">',
    );
  });

  test('is a plain word in a style or nothing', () => {
    expect(page('<p style="color: <?= v ?>">', { v: '#ff0000' })).toBe('<p style="color: #ff0000">');
    expect(page('<p style="color: <?= v ?>">', { v: 'red;background:url(x)' })).toBe('<p style="color: zSoyz">');
  });

  test('is text in a title and in a text area', () => {
    expect(page('<title><?= v ?></title><textarea><?= v ?></textarea>', { v: '</title>' })).toBe(
      '<title>&lt;/title&gt;</title><textarea>&lt;/title&gt;</textarea>',
    );
  });

  test('is text also where the text of a field looks like a tag', () => {
    for (const field of ['textarea', 'title']) {
      expect(page(`<${field}><a href="<?= v ?>">`, { v: 'javascript:x' })).toBe(`<${field}><a href="javascript:x">`);
    }
  });

  test.each([
    '<p>',
    '<p title="',
    "<p title='",
    '<p title=',
    '<script>var a = "',
    '<a href="',
    '<style>p{color:',
    '<b onclick="f(\'',
  ])('after %s never opens a tag or closes what surrounds it', (before) => {
    const printed = page(`${before}<?= v ?>`, { v: `'"><img src=x onerror=alert(1)></script></style>` }).slice(
      before.length,
    );
    expect(printed).not.toMatch(/[<>"]/);
  });
});
