/** Every figure of the half-year reports and of the annual report, in words and in tables, against SQL. */
import type { PaperBlock } from '../open/paper';
import { type Claim, exactly, judgeLine, judgeRows, roughly, show } from './claims';
import { type Counted, figuresOf, type Term } from './figures';
import type { Ledger, Value } from './ledger';
import { qualityClaims, qualityTable } from './quality';

/** The name of the file begins so, and the title of the paper. */
export interface Reported {
  readonly title: string;
  readonly term: Term;
  /** It stays in the school and tells everything. */
  readonly isExact?: boolean;
}

const NOTHING = 'нет данных';

/** Of words that have digits in them and tell no figure. */
const NO_FIGURE = 'SELECT 1 WHERE 0';

const pairs = '(?:пара|пары|пар)';

/** A number, or what stands for it. */
const told = '(\\d+|<5|скрыто)';

/** Sentences with figures. What has digits and is no figure is named here too, and finds the same digits. */
function claimsOf(ledger: Ledger, figures: Readonly<Record<string, Counted>>, isExact: boolean): readonly Claim[] {
  const of = (title: string): string => `(${figures[title]!.value})`;
  const share = (title: string): Claim => ({
    words: new RegExp(`^(?:\\d+\\. )?${title}: ${told}(?: из ${told})?\\.$`),
    sql: `SELECT ${of(title)}, (${figures[title]!.of})`,
  });
  const light = (word: string): string =>
    `(SELECT count(*) FROM pair WHERE state = 'утверждена' AND light = '${word}')`;
  const indicators = ledger.all('SELECT title FROM indicator').map(([title]): Claim => {
    const words = show(title).replace(/[()]/g, '\\$&');
    return {
      words: new RegExp(`^(?:\\d+\\. )?${words} – (\\d+)\\s% при цели (\\d+)\\s%\\.`),
      sql: `SELECT value, target FROM indicator WHERE title = '${title}'`,
    };
  });
  return [
    {
      words: new RegExp(
        `^По приказу работают или работали (\\d+) ${pairs}, из них групповых – ${told}; завершили работу – ${told}\\. В них (\\d+) наставляем\\p{L}+ и (\\d+) наставник\\p{L}*\\.`,
        'u',
      ),
      sql: `SELECT ${['Пары и группы', 'В том числе группы', 'Завершили работу', 'Наставляемые', 'Наставники'].map(of).join()}`,
    },
    {
      words: new RegExp(
        `^(?:По приказу работают или работали (?=\\d+ ${pairs},)|Пары, которые работают или работали по приказу, – )${told}(?: ${pairs})?, из них групповых – ${told}; завершили работу – ${told}\\. Наставляемые в них – ${told}, наставники – ${told}\\.`,
      ),
      sql: `SELECT ${['Пары и группы', 'В том числе группы', 'Завершили работу', 'Наставляемые', 'Наставники'].map(of).join()}`,
    },
    {
      words: /^За период состоял\p{L}+ (\d+) встреч\p{L}* при (\d+) по плану\./u,
      sql: `SELECT ${of('Встречи за период')}, ${of('Встречи по плану')}`,
    },
    { words: /^За период состоял\p{L}+ (\d+) встреч\p{L}*\.$/u, sql: `SELECT ${of('Встречи за период')}` },
    {
      words: new RegExp(`^Срочная помощь нужна: (\\d+) ${pairs} из (\\d+)\\.`),
      sql: `SELECT ${light('красный')}, ${of('Работающие пары и группы')}`,
    },
    { words: new RegExp(`^Срочная помощь никому не нужна; .* (\\d+) ${pairs}\\.$`), sql: `SELECT ${light('жёлтый')}` },
    {
      words: /^Завершены этапы: (\d+) из (\d+)\.$/,
      sql: `SELECT ${of('Завершённые этапы')}, (SELECT count(*) FROM stage)`,
    },
    {
      words: /^Срок прошёл, а работа не завершена: этапы? ([\d, и]+)\.$/,
      sql: `SELECT CASE WHEN count(*) = 1 THEN min(number) ELSE (SELECT group_concat(number, ', ') FROM stage
        WHERE late AND number < (SELECT max(number) FROM stage WHERE late)) || ' и ' || max(number) END FROM stage WHERE late`,
    },
    ...[
      'Пары с документами всех участников',
      'Пары с планом развития',
      'Выполненные задачи планов',
      'Обученные наставники',
      'Подписанные документы',
    ].map(share),
    ...indicators,
    ...ledger.all('SELECT title, value FROM indicator').map(([title, value]): Claim => {
      const why = [...(value === null ? ['данных мало'] : []), ...(isExact ? [] : ['речь о немногих людях'])].join('|');
      const words = show(title).replace(/[()]/g, '\\$&');
      return { words: why === '' ? /^$/ : new RegExp(`^(?:\\d+\\. )?${words}: (?:${why})`), sql: NO_FIGURE };
    }),
    // The head, headings, the day on which the figures were read: no figures of the programme.
    {
      words:
        /^Муниципальное .+учреждение «.+»$|учебн\p{L}+ год|^по состоянию на |^\d{1,2}\. [А-Я][^\d]*$|^Цифры взяты из книги|^Отчёт предназначен и для тех/u,
      sql: NO_FIGURE,
    },
    { words: /^⟦П-\d{3}\|[^⟧]*⟧$/, sql: NO_FIGURE },
  ];
}

const rowsOf = (ledger: Ledger, sql: string, row: (values: readonly Value[]) => readonly string[]) =>
  ledger.all(sql).map(row);

const shown = (value: Value | undefined): string => (show(value) === '' ? NOTHING : show(value));

/** What each table should say, told by its first row. */
function tableOf(
  ledger: Ledger,
  figures: Readonly<Record<string, Counted>>,
  heads: string,
): readonly (readonly string[])[] | undefined {
  switch (heads) {
    case 'Форма наставничества|Пар':
      return rowsOf(ledger, figures['Пары и группы']!.parts!, (row) => row.map(show));
    case 'Показатель|Значение|Из чего|Цель|Оценка':
      return rowsOf(
        ledger,
        'SELECT title, value, n, of, target, light FROM indicator',
        ([title, value, n, of, target, light]) => [
          show(title),
          value === null ? NOTHING : `${value}\u00a0%`,
          value === null ? NOTHING : `${n} из ${of}`,
          show(target) === '' ? 'не задана' : `${target}\u00a0%`,
          show(light),
        ],
      );
    case 'Этап|Название|Состояние|Сделано':
      return rowsOf(
        ledger,
        'SELECT number, title, state, late, n, of, what FROM stage',
        ([number, title, state, late, n, of, what]) => [
          show(number),
          show(title),
          late ? `${state}, срок прошёл` : show(state),
          `${n} из ${of}: ${what}`,
        ],
      );
    case 'Показатель|Значение|Из чего|Правило|Лист':
      return [
        ...Object.entries(figures).map(([title, { value, of, parts }]) => {
          const [[number] = []] = ledger.all(value);
          const [[whole] = []] = of === undefined ? [] : ledger.all(of);
          const isKnown = of === undefined || Number(whole) > 0;
          return [
            title,
            isKnown ? shown(number ?? null) : NOTHING,
            of === undefined ? '–' : isKnown ? `${number} из ${whole}` : NOTHING,
            ...(parts === undefined ? [] : partsOf(ledger, parts)),
          ];
        }),
        ...rowsOf(ledger, 'SELECT title, value, n, of FROM indicator', ([title, value, n, of]) => [
          show(title),
          value === null ? NOTHING : `${value}\u00a0%`,
          value === null ? NOTHING : `${n} из ${of}`,
        ]),
      ];
    default:
      return undefined;
  }
}

/** In any order. */
const partsOf = (ledger: Ledger, sql: string): readonly string[] =>
  ledger
    .all(sql)
    .map(([name, number]) => `${name} – ${number}`)
    .sort();

/** Of the table of sources: title, value, of what, the parts that stand after the rule. */
const sourceOf = ([title = '', value = '', of = '', rule = '']: readonly string[]): readonly string[] => [
  title,
  value,
  of,
  ...(/ Всего: (.*)\.$/.exec(rule)?.[1]?.split(', ').sort() ?? []),
];

export function judgeReport(
  ledger: Ledger,
  { title, term, isExact = false }: Reported,
  blocks: readonly PaperBlock[],
): readonly string[] {
  const to = term.to < ledger.day ? term.to : ledger.day;
  const line = `(SELECT max(line) FROM paper WHERE title LIKE '${title}%')`;
  const figures = figuresOf({ from: term.from, to }, line);
  const half = term.to.endsWith('-12-31') ? 'I полугодие' : 'II полугодие';
  const claims = [...qualityClaims(ledger, half), ...claimsOf(ledger, figures, isExact)];
  const agrees = isExact ? exactly : roughly;
  return blocks.flatMap((block, index) => {
    if (block.kind === 'paragraph') return judgeLine(ledger, title, block.text, claims, agrees);
    const [heads = [], ...rows] = block.rows;
    const before = blocks[index - 1];
    const above = before?.kind === 'paragraph' ? before.text : '';
    const found =
      tableOf(ledger, figures, heads.join('|')) ?? qualityTable(ledger, half, heads.join('|'), { above, isExact });
    if (!found) return block.rows.flat().flatMap((text) => judgeLine(ledger, title, text, claims, agrees));
    const isOfSources = heads.includes('Правило');
    return judgeRows(`${title}, «${heads[0]}»`, isOfSources ? rows.map(sourceOf) : rows, found, agrees);
  });
}
