/** Reports say what their facts say: as texts for a methodologist to read, and figure by figure. */
import type {
  PersonalPaper,
  ProgrammeFacts,
  SchoolPaper,
  Signer,
} from '../../../src/addon/catalog/documents/programme-paper';
import { reports } from '../../../src/addon/catalog/documents/reports';
import { figuresOf } from '../../../src/addon/catalog/documents/reports/figures';
import { leavingReport } from '../../../src/addon/catalog/documents/reports/leaving';
import { concludesOfPairs } from '../../../src/addon/catalog/documents/reports/wording';
import { indicators } from '../../../src/addon/catalog/indicators';
import { stages } from '../../../src/addon/catalog/stages';
import { namePrinter } from '../../../src/addon/domain/language/print-names';
import { type SettledDocument, settle } from '../../../src/addon/schema/document';
import { checkDocument } from '../../../src/addon/schema/document-check';
import { showDocument } from '../../../src/addon/schema/document-text';
import { fitTables, usualLook } from '../../../src/addon/schema/paper';
import { golden } from './golden';
import { facts, reportFacts } from './report-facts';
import { people } from './sample-facts';

const mentor: Signer = {
  code: 'У-021',
  about: '10 «А» класс',
  age: 'from-14',
  role: 'mentor',
  isStaff: false,
  helpsColleagues: false,
};

const bodyOf = (paper: (typeof reports)[number], about: ProgrammeFacts) =>
  paper.scope === 'school' ? (paper as SchoolPaper).body(about) : (paper as PersonalPaper).page(about, mentor);

const settled = (paper: (typeof reports)[number], about = facts): SettledDocument =>
  fitTables(settle(bodyOf(paper, about), namePrinter(people)), usualLook);

const reportOf = (id: string) => reports.find((paper) => paper.id === id)!;

describe.each(reports.map((paper) => [paper.id, paper] as const))('%s', (id, paper) => {
  const document = settled(paper);

  it('reads as it was proof-read', () => {
    const text = showDocument(document);
    expect(text).toBe(golden(id, text));
  });

  it('has nothing that keeps it from being signed', () => expect(checkDocument(document, 'names')).toEqual([]));
});

/** Words that have numbers of their own: titles, rules, dates, the school year, numbers of points. */
const ownWords = [
  ...indicators.map(({ title }) => title),
  ...stages.flatMap(({ title, counted }) => [title, counted]),
  'анкета А8',
  '12-од',
  '№ 7',
  '2026/2027',
  '<5',
  // How marks and intervals are counted, and numbers with decimals, which stand in the golden texts.
  'с вероятностью 95 %',
  '– 8,2 из 10',
  '– 7,6 из 10',
  'из 18',
  '5,5',
  '6,7',
  '1,2 (0,6 … 1,8)',
  '3,9',
  '4,0',
  '0,1 (−0,2 … 0,4)',
  '75,0\u202f%',
];

const dates = /\d{1,2} [а-я]+ \d{4}|\d{2}\.\d{2}\.\d{4}/g;

/** Every number that a text prints as a figure. */
function figuresIn(text: string): readonly number[] {
  const rest = ownWords.reduce((words, own) => words.replaceAll(own, ''), text.replace(/\u00a0/g, ' '));
  return [...rest.replace(dates, '').matchAll(/(?<![№\d])\d+/g)].map(([number]) => Number(number));
}

const before = (text: string, words: string): string => text.slice(0, text.indexOf(words));

const periods = {
  'report-half-year-1': { from: '2026-09-01', to: '2026-12-31' },
  'report-half-year-2': { from: '2027-01-01', to: '2027-02-15' },
  'report-annual': { from: '2026-09-01', to: '2027-02-15' },
  'report-curator': { from: '2026-09-01', to: '2027-02-15' },
  'report-analysis': { from: '2026-09-01', to: '2027-02-15' },
  'report-interim': { from: '2026-09-01', to: '2027-02-15' },
};

test.each(Object.entries(periods))('every figure of %s stands in its facts', (id, period) => {
  const known = new Set<number>(
    figuresOf(reportFacts, period).all.flatMap(({ value, fraction, parts = [] }) => [
      ...(value === undefined ? [] : [value]),
      ...(fraction ? [fraction.numerator, fraction.denominator] : []),
      ...parts.map((part) => part.value),
    ]),
  );
  for (const { target } of reportFacts.measurements) known.add(target!);
  for (const { number, numerator, denominator } of reportFacts.stages)
    for (const one of [number, numerator, denominator]) known.add(one);
  const { second } = reportFacts.quality;
  for (const { share, answered } of reportFacts.swot) for (const one of [share, answered]) known.add(one ?? 0);
  for (const { people: count } of second.influence) known.add(count ?? 0);
  known.add(second.conditions.reduce((sum, { mark }) => sum + (mark ?? 0), 0));
  for (const one of ['4', '7']) known.add(Number(one));
  const lines = before(showDocument(settled(reportOf(id))), 'Откуда цифры')
    .split('\n')
    .filter((line) => !line.startsWith('###'))
    .map((line) => line.replace(/^\s*\d+\. /, ''));
  const printed = lines.flatMap(figuresIn);
  expect(printed.length).toBeGreaterThan(20);
  expect(printed.filter((number) => !known.has(number))).toEqual([]);
});

test('the table of sources names every figure with its rule and sheet', () => {
  const text = showDocument(settled(reportOf('report-annual')));
  const sources = text.slice(text.indexOf('Откуда цифры'));
  for (const { title, sheet } of figuresOf(reportFacts, periods['report-annual']).all) {
    expect(sources).toContain(title);
    expect(sources).toContain(sheet);
  }
});

const chartsOf = (id: string) =>
  settled(reportOf(id)).blocks.flatMap((block) =>
    block.kind === 'chart' ? [block.lines.map(({ name, values }) => [name, ...values])] : [],
  );

test('charts draw the figures that the text tells', () => {
  const figures = figuresOf(reportFacts, periods['report-interim']);
  const meetings = figures.get('meetings').parts?.map(({ name, value }) => [name.slice(0, 3), value]);
  expect(chartsOf('report-interim')).toEqual([
    figures.get('lights').parts?.map(({ name, value }) => [name, value]),
    meetings,
  ]);
  const indicatorsOf = (withheld: readonly string[]) =>
    reportFacts.measurements.map(({ id, value, target }) => [
      indicators.find((one) => one.id === id)?.title,
      withheld.includes(id) ? 'скрыто' : value,
      target,
    ]);
  expect(chartsOf('report-curator')).toEqual([indicatorsOf([]), meetings]);
  expect(chartsOf('report-annual')).toEqual([
    indicatorsOf(['pairs-complete', 'pairs-regular', 'mentees-satisfied']),
    meetings,
  ]);
});

describe('a report that leaves the school', () => {
  const leaving = ['report-half-year-1', 'report-half-year-2', 'report-annual', 'report-analysis'];
  const own = ['report-interim', 'report-curator'];

  it.each(leaving)('tells of people and pairs only what may be told outside: %s', (id) => {
    const text = showDocument(settled(reportOf(id)));
    expect(text.replace(/\s+/g, ' ')).toContain('Точные числа – в отчёте куратора');
    expect(text).not.toMatch(/\b[1-4]\s(?:пар|наставн|наставл)|48\s%|38 из|: \d+ из 70/);
    const sources = text.slice(text.indexOf('Откуда цифры')).split('\n');
    const row = (title: string) => sources.find((line) => line.startsWith(`| ${title}  `))?.split(/\s*\|\s*/);
    expect(row('Наставники')?.[2]).toBe('<5');
    expect(row('Пары и группы')?.[2]).toBe('скрыто');
    expect(row('Завершили работу')?.[3]).toBe('<5 из скрыто');
    // Two of 23 have not been taught: neither they nor what they follow from is told.
    expect(row('Обученные наставники')?.[3]).not.toBe('21 из 23');
    // What was answered and measured is told in words.
    expect(text).not.toMatch(/83\s%|33\s%|\b6[1-4]\b|индекс|8,2|5,5/);
  });

  it.each([
    [6, 7, true],
    [6, 6, false],
    [7, 12, false],
  ])('of young teachers tells %i of %i only when nobody is left to guess', (numerator, denominator, isWithheld) => {
    const young = { numerator, denominator, value: Math.round((100 * numerator) / denominator) };
    const { withheld } = leavingReport(
      {
        ...reportFacts,
        measurements: reportFacts.measurements.map((one) => (one.id === 'young-mentored' ? { ...one, ...young } : one)),
        released: () => new Map([...reportFacts.released(), ['mentee.all.young-teachers.began', numerator]]),
      },
      periods['report-annual'],
    );
    expect(withheld.has('young-mentored')).toBe(isWithheld);
  });

  it.each(own)('is none of those for the school itself: %s', (id) => {
    const text = showDocument(settled(reportOf(id)));
    expect(text).not.toMatch(/<5|скрыто/);
  });
});

test('meetings are counted within the period, those of each half together make the year', () => {
  const held = (id: keyof typeof periods) => figuresOf(reportFacts, periods[id]).get('meetings').value;
  expect([held('report-half-year-1'), held('report-half-year-2'), held('report-annual')]).toEqual([8, 2, 10]);
  const planned = (id: keyof typeof periods) => figuresOf(reportFacts, periods[id]).get('planned').value;
  // From 2 November to 31 December there is one whole month for each of four pairs, two meetings in each.
  expect(planned('report-half-year-1')).toBe(8);
});

test('the sentence about pairs follows the figure', () => {
  const lights = (red: number, yellow: number, value: number) =>
    concludesOfPairs({
      id: 'lights',
      title: '',
      value,
      unit: '',
      parts: [
        { name: 'красный', value: red },
        { name: 'жёлтый', value: yellow },
      ],
      rule: '',
      sheet: '',
    }).replace(/\u00a0/g, ' ');
  expect(lights(0, 0, 0)).toBe('Работающих пар сейчас нет.');
  expect(lights(0, 0, 5)).toBe('Отдельное внимание куратора сейчас не нужно ни одной паре.');
  expect(lights(0, 1, 5)).toBe('Срочная помощь никому не нужна; внимания куратора ждёт 1 пара.');
  expect(lights(0, 2, 5)).toBe('Срочная помощь никому не нужна; внимания куратора ждут 2 пары.');
  expect(lights(1, 0, 5)).toBe('Срочная помощь нужна: 1 пара из 5. Куратор разбирает каждый случай отдельно.');
  expect(lights(5, 0, 20)).toMatch(/5 пар из 20\. Это больше пятой части/);
});

test('what fewer than five have answered is told by no report', () => {
  for (const { id } of reports.filter(({ scope }) => scope === 'school'))
    expect(showDocument(settled(reportOf(id)))).not.toMatch(/35 из 3|Довольны встречами: (?!нет|данных)/);
});

test('the report of a mentor tells no mark that few people gave', () => {
  const low = { light: 'red', reasons: [{ kind: 'marks', mean: 2.5, isLow: true }] } as const;
  const about = {
    ...facts,
    report: () => ({ ...reportFacts, pairs: reportFacts.pairs.map((pair) => ({ ...pair, mean: 2.5, light: low })) }),
  };
  expect(showDocument(settled(reportOf('report-mentor'), about as ProgrammeFacts))).not.toMatch(/2,5|оценк/);
});
