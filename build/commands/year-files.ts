/** What a played year leaves as files: workbook, documents, pages, charts, mail, answers, proposals of pairs with their proofs. Nothing is written here. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formPage } from '../../src/home/server/form-page';
import type { Workspace } from '../../src/host/index';
import { NEXT_YEAR } from '../../src/year/check/check-next-year';
import type { Office } from '../../src/year/office';
import {
  type ChartFile,
  EXPORT_FILE,
  letterFile,
  OFFICE_FILES,
  PAGES,
  type PaperFile,
  siteFile,
} from '../../src/year/trace-rows';
import type { Year } from '../../src/year/year';

/** Contents by path inside the folder. */
export type YearFiles = Readonly<Record<string, string | Uint8Array>>;

export interface LeftBehind {
  readonly files: YearFiles;
  readonly papers: readonly PaperFile[];
  readonly charts: readonly ChartFile[];
}

/** Longer names are cut: not every disk takes 255 letters of two bytes. */
const LONGEST_NAME = 90;

/** What the municipal office has made of the export: its book and its report. */
export async function officeFiles(office: Workspace, { book, report }: Office): Promise<YearFiles> {
  return {
    [OFFICE_FILES.book]: await office.spreadsheets.xlsx(book),
    [OFFICE_FILES.report]: await office.documents.docx(report),
  };
}

/** A document and the name under which it is kept. */
export type NamedPaper = PaperFile & { readonly id: string };

/** The papers one after the other as `documents/NAME.docx` and `.pdf`. */
const printHere =
  ({ workspace: { documents } }: Year) =>
  async (papers: readonly NamedPaper[]): Promise<YearFiles> => {
    const files: Record<string, Uint8Array> = {};
    for (const { id, name } of papers) {
      files[`documents/${name}.docx`] = await documents.docx(id);
      files[`documents/${name}.pdf`] = await documents.pdf(id);
    }
    return files;
  };

/** `print` may go on beside while the rest is written down. */
export async function leaveBehind(
  year: Year,
  styles: string,
  print: (papers: readonly NamedPaper[]) => Promise<YearFiles> = printHere(year),
): Promise<LeftBehind> {
  const { workspace, desk } = year;
  const papers = papersOf(year);
  const printed = print(papers);
  // Whatever goes wrong before it is awaited is told where it is awaited.
  printed.catch(() => undefined);
  const files: Record<string, string | Uint8Array> = {
    'workbook.xlsx': await workspace.spreadsheets.xlsx(desk.book),
    [EXPORT_FILE]: year.exported,
    'proposals.jsonl': year.proposals.map((proposal) => `${JSON.stringify(proposal)}\n`).join(''),
    'answers.jsonl': year.sent.map((answer) => `${JSON.stringify(answer)}\n`).join(''),
  };
  for (const [day, kept] of year.kept) files[`tables/${day}.json`] = JSON.stringify(kept);
  for (const questionnaire of Object.values(PAGES))
    files[`pages/${questionnaire}.html`] = await pageOf(year, questionnaire, styles);
  for (const { id, name, mime } of workspace.view.files())
    if (mime === 'text/html') files[siteFile(name)] = workspace.view.content(id) ?? '';
  const charts = await workspace.charts.svg(desk.book);
  const chartFiles = charts.map(({ svg }, index): ChartFile => ({ name: `chart-${index + 1}.svg`, svg: String(svg) }));
  for (const { name, svg } of chartFiles) files[`charts/${name}`] = svg;
  for (const mail of workspace.mail) files[letterFile(mail.id)] = await workspace.letters.eml(mail);
  return { files: { ...files, ...(await printed) }, papers, charts: chartFiles };
}

/** What the year after leaves: its book and its papers, beside the archive of the year that is over. */
export async function leaveNextYear(year: Year): Promise<YearFiles> {
  const { workspace, desk } = year;
  const archive = workspace.view.files().find(({ name }) => name.includes(`${year.example.school.year} – архив книги`));
  if (!archive) throw new Error('Нет архива книги закрытого года.');
  const files = {
    ...(await printHere(year)(papersOf(year))),
    'workbook.xlsx': await workspace.spreadsheets.xlsx(desk.book),
    'archive.xlsx': await workspace.spreadsheets.xlsx(archive.id),
  };
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [`${NEXT_YEAR}/${name}`, content]));
}

/**
 * The documents that the register names: plans under their pairs, the order about pairs under its number, others under their titles; a later one
 * of the same name – another version – is numbered.
 */
function papersOf({ desk, workspace }: Year): readonly NamedPaper[] {
  const there = new Set(workspace.view.files().map(({ id }) => id));
  const used = new Map<string, number>();
  const numbered = (name: string): string => {
    const times = (used.get(name) ?? 0) + 1;
    used.set(name, times);
    return times === 1 ? name : `${name}-${times}`;
  };
  return desk.rows('Документы').flatMap(({ cells }) => {
    const id = cells['Файл'] ?? '';
    if (!there.has(id)) return [];
    const subject = cells['О ком'] ?? '';
    const kind = cells['Вид'] ?? '';
    const words = { 'план развития': `${kind} ${subject}`, 'приказ о парах и группах': `${kind} ${cells['Номер']}` };
    const title = cells['Документ'] ?? '';
    const key = cells['Ключ документа'] ?? '';
    return [{ id, kind, title, key, name: numbered(fileName(words[kind as keyof typeof words] ?? title)) }];
  });
}

const fileName = (words: string): string =>
  words
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, LONGEST_NAME);

/** The form as the local home shows it, all its pages in one, with its style inside. */
async function pageOf(year: Year, questionnaire: string, styles: string): Promise<string> {
  const page = await formPage(year.formOf(questionnaire), {
    fields: new URLSearchParams(),
    token: '',
    once: '',
    whole: true,
  });
  return String(page)
    .replace(/\s*<link [^>]*>/g, '')
    .replace('</head>', `<style>\n${styles}</style>\n  </head>`);
}

/** The styles of the forms of the local home. */
export const stylesOf = (root: string): string =>
  ['common.css', 'form.css'].map((name) => readFileSync(join(root, 'src/home/pages', name), 'utf8')).join('\n');
