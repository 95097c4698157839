/**
 * What the library leaves undone in the files of a workbook: results of formulas get their types (it calls every one a text),
 * series without values at their points get none, filters their criteria, lists and files get a fixed order and the files one date, so that the same
 * workbook is the same bytes.
 */
import type { Value } from '../../google/spreadsheet/grid';
import { readZip, writeZip, type ZipEntry } from '../../google/utilities/zip';
import { escapeText } from './escape-text';

export interface Finish {
  /** What formulas gave, for each sheet in its order, by cell. */
  readonly results: readonly ReadonlyMap<string, Value | undefined>[];
  /** What stands inside the filter of each sheet in its order. */
  readonly filters: readonly string[];
  /** For each chart in its order, which of its series show their values. */
  readonly labels: readonly (readonly boolean[])[];
  readonly origin: Origin;
}

/** What the workbook says of itself. */
export interface Origin {
  readonly title: string;
  readonly created: number;
  readonly modified: number;
}

const CONTENT_TYPES = '[Content_Types].xml';
/** Archives cannot name earlier moments. */
const EARLIEST = Date.UTC(1980, 0, 1);

export function finishWorkbook(bytes: Uint8Array, finish: Finish): Uint8Array {
  const entries = readZip(bytes);
  if (!entries) throw new Error('the workbook could not be written: its archive cannot be read');
  const finished = entries.map((entry) => finishEntry(entry, finish)).sort(inOrder);
  return writeZip(finished, new Date(Math.max(EARLIEST, finish.origin.modified)));
}

/** Readers want the list of types first; the rest by name. */
function inOrder(one: ZipEntry, other: ZipEntry): number {
  if (one.name === CONTENT_TYPES) return -1;
  if (other.name === CONTENT_TYPES) return 1;
  return one.name < other.name ? -1 : 1;
}

function finishEntry(entry: ZipEntry, { results, filters, labels, origin }: Finish): ZipEntry {
  const { name } = entry;
  const change = (rewrite: (text: string) => string): ZipEntry => ({
    name,
    bytes: Buffer.from(rewrite(Buffer.from(entry.bytes).toString('utf8')), 'utf8'),
  });
  if (name === CONTENT_TYPES) return change(sortTypes);
  if (name === 'docProps/core.xml') return change(() => coreProperties(origin));
  // Some readers know the other spelling only.
  if (name === 'xl/styles.xml') return change((text) => text.replace(/="true"/g, '="1"').replace(/="false"/g, '="0"'));
  const chart = /^xl\/charts\/chart(\d+)\.xml$/.exec(name);
  if (chart) return change((text) => labelSeries(text, labels[Number(chart[1]) - 1] ?? []));
  const sheet = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name);
  if (!sheet) return entry;
  const [given, filter] = [results[Number(sheet[1]) - 1], filters[Number(sheet[1]) - 1]];
  const isTyped = given !== undefined && given.size > 0;
  if (!isTyped && !filter) return entry;
  return change((text) => {
    const typed = isTyped ? typeResults(text, given) : text;
    return filter ? typed.replace(/(<autoFilter [^>]*>)(?=<\/autoFilter>)/, (head) => `${head}${filter}`) : typed;
  });
}

/** The library's own is written in a way that strict readers refuse. */
function coreProperties({ title, created, modified }: Origin): string {
  const stamp = (name: string, moment: number): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${new Date(moment).toISOString().slice(0, 19)}Z</dcterms:${name}>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeText(title)}</dc:title>${stamp('created', created)}${stamp('modified', modified)}</cp:coreProperties>`
  );
}

function sortTypes(text: string): string {
  const defaults = text.match(/<Default [^>]*><\/Default>/g) ?? [];
  const sorted = [...defaults].sort();
  let next = 0;
  return text.replace(/<Default [^>]*><\/Default>/g, () => sorted[next++]!);
}

/** Takes the values away from the series that shall not show them. */
function labelSeries(text: string, labels: readonly boolean[]): string {
  let next = 0;
  return text.replace(/<ser>.*?<\/ser>/gs, (series) =>
    labels[next++] === false ? series.replace('<showVal val="1">', '<showVal val="0">') : series,
  );
}

const FORMULA_CELL = /<c r="([A-Z]+\d+)"((?: s="\d+")?) t="str">(<f>[^<]*<\/f>)(?:<v>[^<]*<\/v>)?<\/c>/g;

function typeResults(text: string, results: ReadonlyMap<string, Value | undefined>): string {
  return text.replace(FORMULA_CELL, (_, place: string, look: string, formula: string) => {
    const { type, value } = resultOf(results.get(place));
    return `<c r="${place}"${look}${type}>${formula}${value === undefined ? '' : `<v>${value}</v>`}</c>`;
  });
}

const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);

function resultOf(value: Value | undefined): { readonly type: string; readonly value: string | undefined } {
  if (typeof value === 'number') return { type: '', value: String(value) };
  if (typeof value === 'boolean') return { type: ' t="b"', value: value ? '1' : '0' };
  if (value === undefined) return { type: ' t="str"', value: '' };
  if (ERRORS.has(value)) return { type: ' t="e"', value };
  return { type: ' t="str"', value: escapeText(value) };
}
