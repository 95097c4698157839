/**
 * «Подставить имена»: the key file and papers made with codes go in, papers with names come out. Everything happens in this
 * page; it works from a file on a disk as well, and asks nobody for anything.
 */
import { readGivenTable } from '../../../addon/ui/dialogs/given-file';
import { type KeyRow, readKeyFile } from '../../../addon/ui/dialogs/key-file';
import { readZip, writeZip } from '../../../addon/ui/dialogs/zip';
import { fillDocx, fillHtml, findWanted, textsOfDocx, type WantedName } from '../../names/marks';

interface Paper {
  readonly name: string;
  readonly texts: readonly string[];
  fill(names: ReadonlyMap<string, string>): Uint8Array;
  readonly type: string;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** Larger than any paper of a school. */
const MOST_BYTES = 32_000_000;

const part = <Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind => {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`no element ${id}`);
  return found;
};
const keyInput = part('key', HTMLInputElement);
const paperInput = part('papers', HTMLInputElement);
const status = part('status', HTMLElement);
const problems = part('problems', HTMLUListElement);
const table = part('names', HTMLTableElement);
const save = part('save', HTMLButtonElement);

let people: readonly KeyRow[] = [];
let papers: readonly Paper[] = [];

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...inside: (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.append(...inside);
  return element;
}

async function readPaper(file: File): Promise<Paper | undefined> {
  if (file.size > MOST_BYTES) return undefined;
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (/\.html?$/i.test(file.name)) {
    const page = new TextDecoder('utf-8').decode(bytes);
    return {
      name: file.name,
      texts: [page],
      fill: (names) => new TextEncoder().encode(fillHtml(page, names)),
      type: 'text/html;charset=utf-8',
    };
  }
  const entries = readZip(bytes);
  const files = new Map<string, Uint8Array>();
  for (const [name, unpack] of entries) files.set(name, await unpack());
  const parts = [...files].filter(([name]) =>
    /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(name),
  );
  if (parts.length === 0) return undefined;
  const xml = new Map(parts.map(([name, data]) => [name, new TextDecoder('utf-8').decode(data)]));
  return {
    name: file.name,
    texts: [...xml.values()].flatMap(textsOfDocx),
    fill: (names) => {
      const filled = [...files].map(([name, data]): [string, Uint8Array] => {
        const text = xml.get(name);
        return [name, text === undefined ? data : new TextEncoder().encode(fillDocx(text, names))];
      });
      return writeZip(new Map(filled));
    },
    type: DOCX,
  };
}

const isEmpty = (files: FileList | null): boolean => files === null || files.length === 0;

async function read(): Promise<void> {
  const said: string[] = [];
  const [keyFile] = keyInput.files ?? [];
  const given = keyFile ? await readGivenTable(keyFile, '') : undefined;
  const keys = given && !('refused' in given) ? given : undefined;
  if (given && !keys) said.push('Ключ-файл не прочитался. Сохраните его как .xlsx или .csv ещё раз.');
  const found = keys ? readKeyFile(keys.rows) : { rows: [], problems: [] };
  people = found.rows;
  said.push(...found.problems);
  const read: Paper[] = [];
  for (const file of paperInput.files ?? []) {
    const paper = await readPaper(file).catch(() => undefined);
    if (paper) read.push(paper);
    else said.push(`«${file.name}» не прочитался: нужен документ .docx или .html не больше 32 МБ.`);
  }
  papers = read;
  problems.replaceChildren(...said.map((words) => make('li', words)));
  show();
}

function show(): void {
  const wanted = findWanted(
    papers.flatMap(({ texts }) => texts),
    people,
  );
  const unknown = wanted.filter(({ proposed }) => proposed === '');
  const unsure = wanted.filter(({ flags }) => flags.length > 0);
  const sorted = [...unknown, ...unsure, ...wanted.filter((one) => !unknown.includes(one) && !unsure.includes(one))];
  const rows = sorted.map(row);
  table.tBodies[0]?.replaceChildren(...rows);
  table.hidden = rows.length === 0;
  save.disabled = papers.length === 0 || people.length === 0 || wanted.length === 0;
  status.textContent = statusOf(wanted, unknown.length, unsure.length);
}

function statusOf(wanted: readonly WantedName[], unknown: number, unsure: number): string {
  if (isEmpty(keyInput.files) || isEmpty(paperInput.files)) return 'Выберите ключ-файл и документы.';
  if (wanted.length === 0) return 'В документах нет пометок, которые ждут имён.';
  const parts = [`Имён к подстановке: ${wanted.length}.`];
  if (unknown > 0) parts.push(`Нет в ключ-файле: ${unknown} – эти пометки останутся, если не вписать имя.`);
  if (unsure > 0) parts.push(`Проверьте склонение: ${unsure} – они стоят первыми.`);
  return parts.join(' ');
}

function row({ mark, proposed, flags, times }: WantedName): HTMLTableRowElement {
  const input = make('input');
  input.type = 'text';
  input.value = proposed;
  input.dataset['mark'] = mark;
  input.setAttribute('aria-label', `Имя для ${mark}`);
  const line = make(
    'tr',
    make('td', mark.slice(1, -1).split('|').join(', ')),
    make('td', input),
    make('td', String(times)),
  );
  line.classList.toggle('unsure', flags.length > 0 || proposed === '');
  return line;
}

function chosen(): ReadonlyMap<string, string> {
  const inputs = [...table.querySelectorAll('input')];
  return new Map(
    inputs.flatMap(({ dataset, value }) => (value.trim() === '' ? [] : [[dataset['mark'] ?? '', value.trim()]])),
  );
}

function saveAll(): void {
  const names = chosen();
  for (const paper of papers) {
    const address = URL.createObjectURL(new Blob([paper.fill(names).slice()], { type: paper.type }));
    const link = make('a');
    link.href = address;
    link.download = paper.name.replace(/(\.\w+)$/, ' (с именами)$1');
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }
  status.textContent = `Готово. Документов с именами: ${papers.length}. Они в папке загрузок; храните их там, где храните личные дела.`;
}

for (const input of [keyInput, paperInput]) input.addEventListener('change', () => void read());
save.addEventListener('click', saveAll);
show();
