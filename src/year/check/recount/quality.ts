/** What reports tell of satisfaction, conditions, SWOT and influence, counted again from answers and from what the curator wrote on the sheets. */
import { type Claim, show } from './claims';
import { changesIn } from './influence';
import type { Ledger } from './ledger';

/** Marks of the conditions of a half-year. */
const marksOf = (half: string): string =>
  `FROM "Мониторинг" WHERE "Раздел" = 'условия (А12)' AND "Разрез" <> 'вся программа' AND "Период" LIKE '%, ${half}'`;

const indexOf = (role: string): string =>
  `(SELECT replace(printf('%.1f', avg(mean)), '.', ',') FROM satisfied WHERE role = '${role}' AND mean IS NOT NULL)`;

/** Sentences with figures; sentences that list what has become better must list the same. */
export function qualityClaims(ledger: Ledger, half: string): readonly Claim[] {
  const changes = changesIn(ledger, half);
  return [
    ...(
      [
        ['Наставляемые', 'наставляемый', 'Довольны наставляемые (А10)'],
        ['Наставники', 'наставник', 'Довольны наставники (А11)'],
      ] as const
    ).flatMap(([who, role, indicator]): readonly Claim[] => {
      const value = `(SELECT value FROM indicator WHERE title = '${indicator}')`;
      return [
        { words: new RegExp(`^${who}: довольны (\\d+)\\s%\\.`), sql: `SELECT ${value}` },
        {
          words: new RegExp(`^${who}: довольны (\\d+)\\s%, индекс удовлетворённости – (\\d+,\\d) из 10\\.`),
          sql: `SELECT ${value}, ${indexOf(role)}`,
        },
      ];
    }),
    {
      words: /^Сумма отметок куратора – (\d+) из 18, уровень (\p{L}+)\./u,
      sql: `SELECT total, CASE WHEN total >= 15 THEN 'оптимальный' WHEN total >= 9 THEN 'допустимый' ELSE 'недопустимый' END
        FROM (SELECT sum(CAST("Отметка А12" AS INTEGER)) AS total ${marksOf(half)})`,
    },
    {
      words: /^Куратор отметил условий: (\d+) из (\d+),/,
      sql: `SELECT count(*) FILTER (WHERE "Отметка А12" <> ''), count(*) ${marksOf(half)}`,
    },
    ...['Стало лучше', 'Стало хуже', 'Различие не доказано'].map(
      (words): Claim => ({
        words: new RegExp(`^${words}: (.*)\\.$`),
        sql: `SELECT '${changes
          .filter(({ conclusion }) => conclusion === words.toLowerCase())
          .map(({ title }) => title)
          .join('; ')}'`,
      }),
    ),
    // How it is counted: no figure of the programme.
    { words: /^Сравниваются одни и те же люди/, sql: 'SELECT 1 WHERE 0' },
  ];
}

const sides: Readonly<Record<string, string>> = {
  'сильная сторона': 'Сильные стороны',
  'слабая сторона': 'Слабые стороны',
  возможность: 'Возможности',
  угроза: 'Угрозы',
};

/** Of how many answers a line follows, and how many per cent of them; nothing where it tells what fewer than five said. */
function shareOf(ledger: Ledger, form: string, source: string): string {
  const [, number, words] = /^(А10|А11), «(.*)»/.exec(source) ?? [];
  if (number === undefined || words === undefined) return '';
  const role = number === 'А10' ? 'наставляемый' : 'наставник';
  const asked = `FROM final WHERE role = '${role}' AND pair IN (SELECT code FROM pair WHERE form = '${form}')`;
  const [[isQuestion] = []] = ledger.all(`SELECT count(*) FROM final WHERE question = '${words}'`);
  // One of the changes that people tick, among those who were asked the question where anybody ticked it.
  const ticked = `question IN (SELECT question FROM final WHERE '; ' || answer || ';' LIKE '%; ${words};%')`;
  const [[yes, all] = []] = ledger.all(
    Number(isQuestion) > 0
      ? `SELECT count(*) FILTER (WHERE answer = 'да'), count(*) ${asked} AND question = '${words}' AND answer <> ''`
      : `SELECT count(*) FILTER (WHERE '; ' || answer || ';' LIKE '%; ${words};%'), count(*) ${asked} AND ${ticked} AND answer <> ''`,
  );
  const isFew = (count: number): boolean => count > 0 && count < 5;
  const isTold = Number(all) >= 5 && !isFew(Number(yes)) && !isFew(Number(all) - Number(yes));
  return !isTold ? '' : ` (${Math.round((100 * Number(yes)) / Number(all))}\u00a0% из ${all})`;
}

/** What each table should say; those of SWOT stand below the name of their form. */
export function qualityTable(
  ledger: Ledger,
  half: string,
  heads: string,
  { above, isExact }: { readonly above: string; readonly isExact: boolean },
): readonly (readonly string[])[] | undefined {
  switch (heads) {
    case 'Критерий|Условие|Отметка':
      return ledger
        .all(`SELECT "Разрез", "Что измеряется", "Отметка А12" ${marksOf(half)}`)
        .map((row) => row.map((cell) => show(cell) || '–'));
    case 'Что это|Что показали ответы и что решил куратор': {
      const form = /^Форма «(.*)»$/.exec(above.replace(/\s/g, ' '))?.[1] ?? '';
      const lines = ledger.all(
        `SELECT "Что это", "Строка", "Из чего следует" FROM "SWOT" WHERE "Форма наставничества" = '${form}' AND "Решение" = 'утверждено'`,
      );
      return Object.entries(sides).map(([side, words]) => [
        words,
        lines
          .filter(([own]) => own === side)
          .map(([, line, source]) => `${line}${isExact ? shareOf(ledger, form, show(source)) : ''}.`)
          .join(' ') || '–',
      ]);
    }
    case 'Что измерялось|До|После|Изменение|Человек|Вывод':
      return changesIn(ledger, half).map(({ title, cells }) => [title, ...cells]);
    default:
      return undefined;
  }
}
