/**
 * Makes pages of the manual (docs/руководство) out of their Markdown: headings, paragraphs, lists, tables, pictures, links, bold and typewriter
 * letters, and [buttons]. Nothing else is understood, and the pages need nothing else.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = 'docs/руководство';
const PICTURES = 'docs/pictures/manual';
const CONTENTS = 'README';

/**
 * The pages by name, the contents first. `linkTo` says of the name of a page how a link to it begins; `picture` brings the address of a
 * picture, or nothing where there are none.
 *
 * @param {string} project
 * @param {{ linkTo: (page: string) => string, picture: (file: string) => string | undefined }} around
 * @returns {Map<string, { title: string, html: string }>}
 */
function readManual(project, around) {
  const folder = path.join(project, FOLDER);
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.md')) : [];
  const names = files.map((file) => file.slice(0, -'.md'.length)).sort();
  const ordered = [...names.filter((name) => name === CONTENTS), ...names.filter((name) => name !== CONTENTS)];
  return new Map(
    ordered.map((name) => {
      const text = readFileSync(path.join(folder, `${name}.md`), 'utf8').replaceAll('\r\n', '\n');
      return [name, { title: (text.split('\n')[0] ?? '').replace(/^# /, ''), html: render(text, around) }];
    }),
  );
}

/** What the local home shows: the pages, and the pictures by name. */
export function manualOfHome(project) {
  const pages = readManual(project, {
    linkTo: (page) => `<a href="/manual${page === CONTENTS ? '' : `/${encodeURIComponent(page)}`}">`,
    picture: (file) => `/manual/pictures/${file}`,
  });
  const folder = path.join(project, PICTURES);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return {
    pages,
    pictures: new Map(names.map((name) => [name, new Uint8Array(readFileSync(path.join(folder, name)))])),
  };
}

/** All pages as parts of one page, for a dialog: no pictures, links are told to its script. */
export function manualArticles(project) {
  const pages = readManual(project, {
    linkTo: (page) => `<a href="#" data-page="${escaped(page)}">`,
    picture: () => undefined,
  });
  return [...pages].map(([name, { html }]) => `<article id="${escaped(name)}" hidden>\n${html}</article>\n`).join('');
}

function render(text, around) {
  return text
    .trim()
    .split(/\n{2,}/)
    .map((block) => `${blockOf(block.split('\n'), around)}\n`)
    .join('');
}

function blockOf(lines, around) {
  const inline = (words) => inlineOf(words, around);
  const [first] = lines;
  const heading = /^(#{1,3}) (.*)$/.exec(first);
  if (heading) return `<h${heading[1].length}>${inline(heading[2])}</h${heading[1].length}>`;
  const picture = /^!\[([^\]]*)\]\(([^)]*)\)$/.exec(first);
  if (picture) {
    const address = around.picture(path.posix.basename(picture[2]));
    return address === undefined
      ? ''
      : `<figure><img src="${escaped(address)}" alt="${escaped(picture[1])}" loading="lazy"></figure>`;
  }
  if (first.startsWith('|')) return tableOf(lines, inline);
  for (const [mark, tag] of [
    [/^- /, 'ul'],
    [/^\d+\. /, 'ol'],
  ]) {
    if (mark.test(first))
      return `<${tag}>${lines.map((line) => `<li>${inline(line.replace(mark, ''))}</li>`).join('')}</${tag}>`;
  }
  return `<p>${inline(lines.join(' '))}</p>`;
}

function tableOf([head, , ...rows], inline) {
  const cells = (line, tag) =>
    line
      .replace(/^\||\|$/g, '')
      .split(/(?<!\\)\|/)
      .map((words) => `<${tag}>${inline(words.trim())}</${tag}>`)
      .join('');
  const body = rows.map((row) => `<tr>${cells(bodyRow(row), 'td')}</tr>`).join('');
  return `<table><thead><tr>${cells(head, 'th')}</tr></thead><tbody>${body}</tbody></table>`;
}

/** A bar between ⟦ and ⟧ belongs to the words. */
const bodyRow = (row) => row.replace(/⟦[^⟧]*⟧/g, (mark) => mark.replaceAll('|', '\\|'));

/** Typewriter letters are put aside first: nothing in them means anything. */
function inlineOf(words, { linkTo }) {
  return words
    .split(/(`[^`]+`)/)
    .map((part) =>
      part.startsWith('`') && part.length > 1
        ? `<code>${escaped(part.slice(1, -1))}</code>`
        : escaped(part)
            .replace(/\[([^\]]+)\]\(([^)]+)\.md\)/g, (_, caption, page) => `${linkTo(page)}${caption}</a>`)
            .replace(/\[([^\]]+)\]/g, '<b class="press">$1</b>')
            .replace(/\*\*([^*]+)\*\*/g, '<b>$1</b>'),
    )
    .join('')
    .replaceAll('\\|', '|');
}

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
