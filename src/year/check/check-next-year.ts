/**
 * Whether the second year stands on the first: the archive is the first book, whoever the act names is found exactly where it says, the others
 * and the figures to compare are there. Knows nothing of the program: it reads the books and papers that were left behind.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readPaper } from './open/paper';
import { openWorkbook, readSheet, type Workbook } from './open/sheet';

/** Where the year after is left, in the folder of the first. */
export const NEXT_YEAR = 'next-year';

const CODE = /(?<![\p{L}\d-])[УПН]-\d{3}(?!\d)/gu;

/** Bases and what a pair worked on: as they were, or the archive is no archive. */
const ARCHIVED = ['Наставляемые', 'Наставники', 'Пары и группы', 'Встречи', 'Планы (ИПР)'];

/** What is wrong, as sentences; nothing when the second year begins with what the first has left. */
export async function checkNextYear(folder: string): Promise<readonly string[]> {
  const open = (...names: string[]): Promise<Workbook> => openWorkbook(readFileSync(path.join(folder, ...names)));
  const first = await open('workbook.xlsx');
  const archive = await open(NEXT_YEAR, 'archive.xlsx');
  const second = await open(NEXT_YEAR, 'workbook.xlsx');
  const documents = path.join(folder, NEXT_YEAR, 'documents');
  const papers = (existsSync(documents) ? readdirSync(documents) : [])
    .filter((name) => name.endsWith('.docx'))
    .map((name) => ({ name, text: textOf(readFileSync(path.join(documents, name))) }));
  const acts = papers.filter(({ name }) => /^Акт/.test(name));
  const [act] = acts;
  if (!act || acts.length > 1) return [`Актов об уничтожении ${acts.length}, нужен один.`];
  // The act is signed with codes, too; whoever signs stands in no base.
  const people = new Set([...column(first, 'Наставляемые', 'Код'), ...column(first, 'Наставники', 'Код')]);
  const gone = [...new Set<string>(act.text.match(CODE) ?? [])].filter((code) => people.has(code));
  return [
    ...ARCHIVED.filter((title) => cellsOf(first, title) !== cellsOf(archive, title)).map(
      (title) => `В архиве лист «${title}» не тот, что был в книге года.`,
    ),
    ...(gone.length === 0 ? ['Акт никого не называет.'] : []),
    ...goneEverywhere(second, papers, act, gone),
    ...thoseWhoStay(first, second, gone),
    ...compared(first, second),
    ...pairsOfSecond(first, second, papers),
    ...practicesStay(first, second),
    ...practicesOffered(first, second, papers),
  ];
}

const textOf = (bytes: Buffer): string =>
  readPaper(bytes)
    .map((block) => (block.kind === 'table' ? block.rows.flat().join('\n') : block.text))
    .join('\n')
    .replace(/\u00a0/g, ' ');

const cellsOf = (book: Workbook, title: string): string => JSON.stringify(rowsOf(book, title));

type Row = Readonly<Record<string, string>>;

function rowsOf(book: Workbook, title: string): readonly Row[] {
  const [head = [], ...rows] = readSheet(book, title);
  return rows
    .filter((line) => line.some((text) => text !== ''))
    .map((line) => Object.fromEntries(head.map((heading, column) => [heading, line[column] ?? ''])));
}

const column = (book: Workbook, title: string, heading: string): readonly string[] =>
  rowsOf(book, title).map((row) => row[heading] ?? '');

/** A code of somebody who has left stands on sheets that the act names, and in no paper but the act. */
function goneEverywhere(
  second: Workbook,
  papers: readonly { readonly name: string; readonly text: string }[],
  act: { readonly name: string; readonly text: string },
  gone: readonly string[],
): readonly string[] {
  const held = (text: string): readonly string[] => {
    const codes = new Set<string>(text.match(CODE) ?? []);
    return gone.filter((code) => codes.has(code));
  };
  const onSheets = second.worksheets
    .filter(({ name }) => !act.text.includes(`«${name}»`))
    .flatMap(({ name }) =>
      held(cellsOf(second, name)).map((code) => `${code} есть на листе «${name}», а в акте его нет.`),
    );
  const inPapers = papers
    .filter(({ name }) => name !== act.name)
    .flatMap(({ name, text }) => held(text).map((code) => `${code} назван в документе ${name}.`));
  return [...onSheets, ...inPapers];
}

/** Everybody else of both bases is in one of them. */
function thoseWhoStay(first: Workbook, second: Workbook, gone: readonly string[]): readonly string[] {
  const mentors = column(second, 'Наставники', 'Код');
  const here = new Set([...column(second, 'Наставляемые', 'Код'), ...mentors]);
  const before = [...column(first, 'Наставляемые', 'Код'), ...column(first, 'Наставники', 'Код')];
  const lost = [...new Set(before)].filter((code) => !gone.includes(code) && !here.has(code));
  const kept = column(first, 'Наставники', 'Код').filter((code) => mentors.includes(code));
  return [
    ...lost.map((code) => `${code} не назван в акте, а в базах его больше нет.`),
    ...gone.filter((code) => here.has(code)).map((code) => `${code} назван в акте, а в базе остался.`),
    ...(kept.length === 0 ? ['В базе наставников нет никого из прошлого года.'] : []),
  ];
}

/** Each figure of the first year stands on «Сравнение лет» as the first book shows it. */
function compared(first: Workbook, second: Workbook): readonly string[] {
  const lines = rowsOf(second, 'Сравнение лет');
  const years = new Set(lines.map((row) => row['Учебный год']));
  const indicators = rowsOf(first, 'Показатели');
  const wrong = indicators.flatMap((row) => {
    const title = [row['Показатель'], row['Единица']].filter((part) => part).join(', ');
    const line = lines.find((each) => each['Что сравнивается'] === title);
    return line && ['Значение', 'Числитель', 'Знаменатель'].every((heading) => line[heading] === row[heading])
      ? []
      : [`«Сравнение лет»: «${title}» не тот, что на листе «Показатели» прошлого года.`];
  });
  return [
    ...wrong,
    ...(indicators.length === 0 ? ['В книге прошлого года нет показателей.'] : []),
    ...(years.size === 1 ? [] : [`«Сравнение лет» называет учебных годов ${years.size}, закрыт один.`]),
  ];
}

/** Pairs that the first book does not have just so. */
function freshPairs(first: Workbook, second: Workbook): readonly Row[] {
  const same = (row: Row): string =>
    JSON.stringify(['Код пары', 'Наставник', 'Наставляемые', 'Дата приказа'].map((heading) => row[heading]));
  const before = new Set(rowsOf(first, 'Пары и группы').map(same));
  return rowsOf(second, 'Пары и группы').filter((row) => !before.has(same(row)));
}

/** The pairs of the second year work by an order of its own, but for those that an order of the first has extended; all are made of people of the bases. */
function pairsOfSecond(
  first: Workbook,
  second: Workbook,
  papers: readonly { readonly text: string }[],
): readonly string[] {
  const all = rowsOf(second, 'Пары и группы');
  const mentors = new Map(rowsOf(second, 'Наставники').map((row) => [row['Код'] ?? '', row['ФИО наставника'] ?? '']));
  const orders = papers.filter(({ text }) => text.includes('ПРИКАЗЫВАЮ'));
  const fresh = freshPairs(first, second);
  return [
    ...(fresh.length === 0 ? ['Во втором году нет ни одной новой пары.'] : []),
    ...all.flatMap(({ 'Код пары': pair = '', Наставник: mentor = '' }) =>
      mentors.has(mentor) ? [] : [`${pair}: наставника ${mentor} нет в базе.`],
    ),
    ...fresh.flatMap(({ 'Код пары': pair = '', Наставник: mentor = '', 'Дата приказа': date = '' }) => [
      ...(date.includes('2027') ? [] : [`${pair}: приказ не этого учебного года («${date}»).`]),
      ...(orders.some(({ text }) => names(text, mentor, mentors.get(mentor)))
        ? []
        : [`${pair}: наставник ${mentor} не назван в приказе.`]),
    ]),
  ];
}

/** A paper of a school of names calls people by surname in some case: its stem is enough. */
function names(text: string, code: string, fullName = ''): boolean {
  const [surname = ''] = fullName.split(' ');
  return text.includes(code) || (surname !== '' && text.includes(surname.slice(0, Math.max(3, surname.length - 3))));
}

/** What was learnt in the first year is there for the second. */
function practicesStay(first: Workbook, second: Workbook): readonly string[] {
  const there = new Set(rowsOf(second, 'Практики').map((row) => row['Название']));
  return rowsOf(first, 'Практики')
    .filter((row) => row['Состояние'] === 'утверждена' && !there.has(row['Название']))
    .map((row) => `Практики «${row['Название']}» во втором году нет.`);
}

const APPROVED = 'утверждена';

/** The plan of every new pair tells of a case of the first year with the same request, where there is one. */
function practicesOffered(
  first: Workbook,
  second: Workbook,
  papers: readonly { readonly text: string }[],
): readonly string[] {
  const split = (words: string | undefined): readonly string[] => (words ?? '').split(/;\s*/).filter(Boolean);
  const approved = rowsOf(first, 'Практики').filter((row) => row['Состояние'] === APPROVED);
  const asked = new Map(
    rowsOf(second, 'Наставляемые').map((row) => [
      row['Код'],
      [...split(row['Основной запрос']), ...split(row['Запросы'])],
    ]),
  );
  const known = new Map([
    ...rowsOf(second, 'Наставляемые').map((row) => [row['Код'] ?? '', row['ФИО наставляемого']] as const),
    ...rowsOf(second, 'Наставники').map((row) => [row['Код'] ?? '', row['ФИО наставника']] as const),
  ]);
  const plans = papers.filter(({ text }) => text.includes('Наставляемый:') && text.includes('План встреч:'));
  const wanting = freshPairs(first, second).flatMap((row) => {
    const mentees = split(row['Наставляемые']);
    const requests = mentees.flatMap((code) => asked.get(code) ?? []);
    const alike = approved.filter((one) => split(one['Теги']).some((tag) => requests.includes(tag)));
    return alike.length === 0 ? [] : [{ pair: row['Код пары'], codes: [row['Наставник'] ?? '', ...mentees], alike }];
  });
  const missed = wanting.filter(({ codes, alike }) => {
    const plan = plans.find(({ text }) => codes.every((code) => names(text, code, known.get(code))));
    return !alike.some((one) => plan?.text.includes(one['Название'] ?? ''));
  });
  return [
    ...missed.map(({ pair }) => `${pair}: в плане нет практики прошлого года с тем же запросом.`),
    ...(approved.length > 0 && wanting.length === 0 ? ['Практики прошлого года не подошли ни одной новой паре.'] : []),
  ];
}
