/**
 * «Переезд»: packs the book into one file, and brings the file of another home into this book after a look at what will change. The
 * server is asked portion by portion; whatever breaks off is pressed again. Decides nothing.
 */

import { call, closeWindow, element, make } from '../sidebar/call';
import type { ArchivedSheet, BroughtView } from '../wire/archive';
import type { Reply } from '../wire/reply';
import { type ArchiveFile, type PaperFile, packArchive, unpackArchive } from './archive-file';
import { say } from './status-line';

/** The server takes and gives so many rows at once. */
const portion = 500;

const form = element('archive', HTMLFormElement);
const file = element('file', HTMLInputElement);
const withoutNames = element('without-names', HTMLInputElement);
const progress = element('progress', HTMLProgressElement);
const bring = element('bring', HTMLButtonElement);

/** What was shown and will be brought. */
let given: { readonly archive: ArchiveFile; readonly batch: string } | undefined;

function setBusy(busy: boolean): void {
  progress.hidden = !busy;
  progress.removeAttribute('value');
  form.setAttribute('aria-busy', String(busy));
  for (const button of document.querySelectorAll('button')) button.disabled = busy;
  bring.disabled = busy || given === undefined;
}

/** A refusal of the server, in its words. */
class Refused extends Error {}

function sure<Value>(reply: Reply<Value>): Value {
  if (reply.ok) return reply.value;
  throw new Refused([reply.message, reply.issues[0]?.remedy ?? ''].join(' ').trim());
}

/** Does the work with everything else at rest; what is wrong is said in words. */
async function run(work: () => Promise<void>): Promise<void> {
  setBusy(true);
  try {
    await work();
  } catch (error) {
    say(
      error instanceof Refused
        ? error.message
        : 'Файл не прочитался. Нужен архив .zip, сохранённый командой «Переезд», не больше 200 МБ.',
      true,
    );
  }
  setBusy(false);
}

function step(done: number, all: number): void {
  progress.max = all;
  progress.value = done;
}

async function readSheet(title: string, rows: number): Promise<ArchivedSheet> {
  const all: (readonly ArchivedSheet['rows'][number][])[] = [];
  let headings: readonly string[] = [];
  for (let from = 0; from === 0 || from < rows; from += portion) {
    const part = sure(await call('apiReadArchiveSheet', { title, from, withoutNames: withoutNames.checked }));
    headings = part.headings;
    all.push(part.rows);
  }
  return { title, headings, rows: all.flat() };
}

async function save(): Promise<void> {
  say('Архив собирается.');
  const { sheets: all, papers: written, ...about } = sure(await call('apiReadArchive'));
  const bare = withoutNames.checked;
  // Answers and papers name people.
  const wanted = all.filter(({ isTable }) => isTable || !bare);
  const listed = bare ? [] : written;
  const sheets: ArchivedSheet[] = [];
  const papers: PaperFile[] = [];
  for (const { title, rows } of wanted) {
    sheets.push(await readSheet(title, rows));
    step(sheets.length, wanted.length + listed.length);
  }
  for (const { key, title } of listed) {
    const pdf = sure(await call('apiReadArchivePaper', key));
    if (pdf !== null) papers.push({ key, title, pdf });
    step(sheets.length + papers.length, wanted.length + listed.length);
  }
  const bytes = packArchive({ about: { ...about, withoutNames: bare }, sheets, papers });
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: 'application/zip' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'Наставник – ' + about.school + ' – ' + about.year.replace('/', '-') + '.zip';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  say('Архив сохранён: листов – ' + sheets.length + ', документов – ' + papers.length + '. Он в папке загрузок.');
}

/** The sheet in pieces that the server takes. */
function* portionsOf({ title, headings, rows }: ArchivedSheet): Generator<ArchivedSheet> {
  for (let from = 0; from === 0 || from < rows.length; from += portion)
    yield { title, headings, rows: rows.slice(from, from + portion) };
}

/** What became, or would become, of a sheet. */
interface Summed extends BroughtView {
  readonly title: string;
}

async function eachSheet(
  archive: ArchiveFile,
  ask: (sheet: ArchivedSheet) => Promise<Reply<BroughtView>>,
): Promise<readonly Summed[]> {
  const sums: Summed[] = [];
  for (const sheet of archive.sheets) {
    let sum: Summed = { title: sheet.title, left: false, fresh: 0, same: 0, other: [], strange: [] };
    for (const part of portionsOf(sheet)) {
      const { left, fresh, same, other, strange } = sure(await ask(part));
      const [moreFresh, moreSame] = [sum.fresh + fresh, sum.same + same];
      sum = { ...sum, left, strange, fresh: moreFresh, same: moreSame, other: [...sum.other, ...other] };
    }
    sums.push(sum);
    step(sums.length, archive.sheets.length);
  }
  return sums;
}

const few = (words: readonly string[]): string =>
  words.length > 5 ? words.slice(0, 5).join(', ') + ' и ещё ' + (words.length - 5) : words.join(', ');

function planLine({ title, fresh, same, other, strange }: Summed): HTMLElement {
  const parts = [
    'новых строк – ' + fresh,
    ...(same > 0 ? ['уже есть – ' + same] : []),
    ...(other.length > 0 ? ['остаются как в книге – ' + few(other)] : []),
    ...(strange.length > 0 ? ['столбцы, которых в книге нет, остаются в архиве: ' + few(strange)] : []),
  ];
  return make('li', title + ': ' + parts.join('; ') + '.');
}

function showSums(sums: readonly Summed[], papers: number): void {
  const left = sums.filter((sum) => sum.left).map(({ title }) => title);
  const shown = sums.filter((sum) => !sum.left && sum.fresh + sum.same + sum.other.length > 0);
  element('plan', HTMLUListElement).replaceChildren(
    ...shown.map(planLine),
    ...(papers > 0 ? [make('li', 'Документов в PDF: ' + papers + '.')] : []),
    ...(left.length > 0 ? [make('li', 'Остаются в архиве: ' + left.join(', ') + '.')] : []),
  );
}

async function preview(): Promise<void> {
  given = undefined;
  const [chosen] = file.files ?? [];
  if (!chosen) return say('Выберите файл архива.', true);
  const archive = await unpackArchive(new Uint8Array(await chosen.arrayBuffer()));
  if (archive === 'newer') return say('Архив записан более новой программой. Обновите «Наставник» и повторите.', true);
  say('Архив сравнивается с книгой.');
  const sums = await eachSheet(archive, (sheet) => call('apiPreviewArchive', sheet));
  showSums(sums, archive.papers.length);
  given = { archive, batch: 'archive-' + Date.now().toString(36) };
  const fresh = sums.reduce((sum, one) => sum + one.fresh, 0);
  say('Архив школы «' + archive.about.school + '», ' + archive.about.year + '. Будет перенесено строк: ' + fresh + '.');
}

async function bringAll(): Promise<void> {
  if (!given) return;
  const { archive, batch } = given;
  const keys = sure(await call('apiBringCheckKeys', archive.about.checkKeys));
  const sums = await eachSheet(archive, (sheet) => call('apiBringArchive', { ...sheet, batch }));
  let papers = 0;
  for (const { key, pdf } of archive.papers) {
    if (sure(await call('apiBringPaper', { key, pdf })).brought) papers += 1;
    step(papers, archive.papers.length);
  }
  given = undefined;
  showSums(sums, 0);
  const fresh = sums.reduce((sum, one) => sum + one.fresh, 0);
  const cards = keys.taken ? '' : ' Ключи на прежних карточках здесь не действуют: раздайте новые.';
  say('Готово. Перенесено строк: ' + fresh + ', документов: ' + papers + '.' + cards);
}

async function start(): Promise<void> {
  const { regime } = sure(await call('apiReadArchive'));
  element('without-names-line', HTMLParagraphElement).hidden = regime !== 'names';
  say('');
}

element('save', HTMLButtonElement).addEventListener('click', () => void run(save));
bring.addEventListener('click', () => void run(bringAll));
element('close', HTMLButtonElement).addEventListener('click', closeWindow);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void run(preview);
});
void run(start);
