/** What has changed between «до» and «после», counted again from measurements, views and the school's own numbers; the interval of Student from its density. */
import { show } from './claims';
import type { Ledger } from './ledger';

export interface Change {
  readonly title: string;
  /** До, после, изменение, человек, вывод – as a report prints them. */
  readonly cells: readonly string[];
  readonly conclusion: string | undefined;
}

const LEAST = 5;

/** Of these less is better. */
const FEWER = ['Пропущено уроков'];

const OWN = ['Кружков и секций', 'Средний балл', ...FEWER];

const pupil = [
  'Ставлю цель',
  'Планирую',
  'Ищу информацию',
  'Проверяю факты',
  'Решаю задачи',
  'Общаюсь',
  'Работаю в команде',
  'Выступаю',
  'Управляю эмоциями',
  'Прошу помощи',
  'Учусь на ошибках',
  'Понимаю, кем хочу стать',
];

const teacher = [
  'планирую урок',
  'оцениваю',
  'управляю классом',
  'работаю с родителями',
  'цифровые инструменты',
  'цифровые материалы',
  'документы',
  'силы и время',
].map((word) => `Педагог: ${word}`);

const means: Readonly<Record<string, readonly string[]>> = {
  'Метакомпетенции ученика, среднее (А13)': pupil,
  'Умения педагога, среднее (А13)': teacher,
};

const numberOf = (text: string): number | undefined => (text === '' ? undefined : Number(text.replace(',', '.')));

const average = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0) / all.length;

/** Mean of the columns in each row, by who it is about. */
function halvesIn(ledger: Ledger, who: string, from: string, columns: readonly string[]): ReadonlyMap<string, number> {
  const names = columns.map((column) => `"${column}"`).join();
  return new Map(
    ledger.all(`SELECT ${who}, ${names} FROM ${from}`).flatMap(([code, ...cells]): [string, number][] => {
      const known = cells.flatMap((cell) => numberOf(show(cell)) ?? []);
      return known.length === 0 ? [] : [[show(code), average(known)]];
    }),
  );
}

/** 1,2 as people write it. */
const written = (value: number): string =>
  value
    .toFixed(1)
    .replace(/^-(0\.0)$/, '$1')
    .replace('.', ',')
    .replace('-', '−');

/** Student's density without its constant, summed up by the rule of Simpson, gives the point that 2.5 % lie above. */
function quantile(degrees: number): number {
  const density = (t: number): number => (1 + (t * t) / degrees) ** (-(degrees + 1) / 2);
  const step = 0.002;
  const sums = [0];
  // Behind a thousand nothing is left that would be seen in one decimal; the first steps are fine, the last ones coarse.
  let t = 0;
  const points = [0];
  while (t < 1000) {
    const width = Math.max(step, t / 200);
    const area = (width / 6) * (density(t) + 4 * density(t + width / 2) + density(t + width));
    sums.push(sums[sums.length - 1]! + area);
    t += width;
    points.push(t);
  }
  const wanted = 0.95 * sums[sums.length - 1]!;
  const after = sums.findIndex((sum) => sum >= wanted);
  const [low, high] = [sums[after - 1]!, sums[after]!];
  return points[after - 1]! + ((wanted - low) / (high - low)) * (points[after]! - points[after - 1]!);
}

function changeOf(
  title: string,
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): readonly Change[] {
  const both = [...before].flatMap(([code, first]) => {
    const last = after.get(code);
    return last === undefined ? [] : [{ first, last, by: last - first }];
  });
  if (both.length < LEAST) return [];
  const by = average(both.map((one) => one.by));
  const spread = Math.sqrt(both.reduce((sum, one) => sum + (one.by - by) ** 2, 0) / (both.length - 1));
  const reach = (quantile(both.length - 1) * spread) / Math.sqrt(both.length);
  const [low, high] = [by - reach, by + reach];
  const isSure = spread > 0 && (low > 0 || high < 0);
  const isBetter = low > 0 !== FEWER.includes(title);
  const conclusion = !isSure ? 'различие не доказано' : isBetter ? 'стало лучше' : 'стало хуже';
  const interval = spread > 0 ? ` (${written(low)} … ${written(high)})` : '';
  return [
    {
      title,
      cells: [
        written(average(both.map(({ first }) => first))),
        written(average(both.map(({ last }) => last))),
        `${written(by)}${interval}`,
        String(both.length),
        conclusion,
      ],
      conclusion,
    },
  ];
}

/** In the order of the sheet, of everything that is compared; nothing of single marks. */
export function changesIn(ledger: Ledger, half: string): readonly Change[] {
  const titles = ledger
    .all(`SELECT "Что измеряется" FROM "Мониторинг" WHERE "Раздел" = 'влияние' AND "Период" LIKE '%, ${half}'`)
    .map(([title]) => show(title));
  return titles.flatMap((title): readonly Change[] => {
    const columns = means[title] ?? (OWN.includes(title) ? [title] : undefined);
    if (columns) {
      const of = (wave: string) => halvesIn(ledger, '"Код"', `"Замеры" WHERE "Замер" = '${wave}'`, columns);
      return changeOf(title, of('до'), of('после'));
    }
    const [, mark, role] = /^(.*): (наставляемый|наставник), ожидания и итог$/.exec(title) ?? [];
    if (mark !== undefined) {
      const of = (wave: string) =>
        halvesIn(
          ledger,
          `"Код пары" || '/' || "Код"`,
          `"Ожидания и оценки" WHERE "Когда" = '${wave}' AND "Кто отвечает" = '${role}'`,
          [mark],
        );
      return changeOf(title, of('до начала'), of('итог'));
    }
    return ledger
      .all(`SELECT "На входе", "На выходе" FROM "План замеров" WHERE "Что измеряется" = '${title}'`)
      .flatMap(([entry, exit]): readonly Change[] => {
        const [before, after] = [numberOf(show(entry)), numberOf(show(exit))];
        if (before === undefined || after === undefined) return [];
        const change = before === 0 ? written(after) : `${written(((after - before) / before) * 100)}\u202f%`;
        return [{ title, cells: [String(before), String(after), change, '–', '–'], conclusion: undefined }];
      });
  });
}
