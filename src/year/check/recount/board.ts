/** Every figure of «Дашборд», found by the words around it, against SQL. */
import { judgeRows, shortDay, show } from './claims';
import { toSign } from './figures';
import type { Ledger, Value } from './ledger';

/** So many lines has a list; what does not fit is counted below it. */
const LISTED = 6;

/** Reports are drawn up after the page: papers from this line on were not there yet. */
const before = `(SELECT coalesce(min(line), 1000000) FROM paper, today WHERE title LIKE 'Отчёт за % полугодие%' AND made = day)`;

/** Lines below this heading, so many columns, until an empty one. */
function below(board: Ledger['board'], heading: string, columns: number): readonly (readonly string[])[] {
  const row = board.findIndex((line) => line.includes(heading));
  if (row < 0) return [];
  const column = board[row]!.indexOf(heading);
  const lines = board.slice(row + 1).map((line) => line.slice(column, column + columns));
  const end = lines.findIndex((line) => line.every((text) => text === ''));
  return end < 0 ? lines : lines.slice(0, end);
}

const percent = (value: Value | undefined): string => (show(value) === '' ? '' : `${value}\u202f%`);

const sign: Readonly<Record<string, string>> = {
  достигнуто: '●',
  'близко к цели': '▲',
  'ниже цели': '■',
  'мало данных': '○',
  'цель не задана': '○',
};

export function judgeBoard(ledger: Ledger): readonly string[] {
  const { board, day, all } = ledger;
  const where = `Дашборд ${day}`;
  const stages = all('SELECT number, title, state, late, n, of, what, last FROM stage').map(
    ([number, title, state, late, n, of, what, last]) => [
      show(number),
      show(title),
      late ? `■ ${state}, срок прошёл` : `${state === 'завершён' ? '●' : state === 'идёт' ? '▲' : '○'} ${state}`,
      `${n} из ${of} · ${what}`,
      shortDay(last),
    ],
  );
  const indicators = all('SELECT title, value, target, light, n, of FROM indicator').map(
    ([title, value, target, light, n, of]) => [
      show(title),
      value === null ? 'нет данных' : percent(value),
      percent(target),
      `${sign[show(light)]} ${light}`,
      ...(value === null ? ['', ''] : [show(n), show(of)]),
    ],
  );
  const months =
    all(`WITH month(word, number) AS (VALUES ('сен', '2026-09'), ('окт', '2026-10'), ('ноя', '2026-11'), ('дек', '2026-12'),
      ('янв', '2027-01'), ('фев', '2027-02'), ('мар', '2027-03'), ('апр', '2027-04'), ('май', '2027-05'), ('июн', '2027-06'))
    SELECT word, CASE WHEN number <= substr(day, 1, 7) THEN (SELECT count(*) FROM meeting m WHERE m.day LIKE month.number || '%') END FROM month, today
    UNION ALL SELECT 'Всего', count(*) FROM meeting WHERE substr(day, 6, 2) NOT IN ('07', '08')`);
  const lights =
    all(`SELECT word, (SELECT count(*) FROM pair WHERE state = 'утверждена' AND light = word) FROM (SELECT 'зелёный' AS word
    UNION ALL SELECT 'жёлтый' UNION ALL SELECT 'красный' UNION ALL SELECT 'рано судить')`);
  return [
    ...judgeRows(`${where}, этапы`, below(board, '№', 5), stages),
    ...judgeRows(
      `${where}, показатели`,
      below(board, 'Показатель', 6).filter(([, value]) => value !== ''),
      indicators,
    ),
    ...judgeRows(
      `${where}, встречи`,
      below(board, 'Месяц', 2),
      months.map((row) => row.map(show)),
    ),
    ...judgeRows(
      `${where}, светофор`,
      below(board, 'Светофор', 2),
      lights.map((row) => row.map(show)),
    ),
    ...judgeNeedy(ledger, where),
    ...judgeDrafts(ledger, where),
    ...judgeDue(ledger, where),
    ...unknown(ledger, where),
  ];
}

/** The lines of a list, and how many more there are. */
function listOf(board: Ledger['board'], heading: string, columns: number) {
  const lines = below(board, heading, columns).slice(0, LISTED + 1);
  const others = lines.flatMap((line) => line.flatMap((text) => /^и ещё (\d+)$/.exec(text)?.[1] ?? []));
  return { lines: lines.filter((line) => /\d/.test(line.join(' ')) && !line.join('').startsWith('и ещё')), others };
}

const judgeCount = (where: string, printed: number, others: readonly string[], all: number): readonly string[] =>
  printed + Number(others[0] ?? 0) === all
    ? []
    : [`${where}: строк ${printed} и ещё ${others[0] ?? 0}, а по SQL ${all}`];

/** Pairs with a yellow or red light; since when nothing was heard of them, and for how many days when that is why. */
function judgeNeedy({ board, all }: Ledger, where: string): readonly string[] {
  const { lines, others } = listOf(board, 'Пара', 4);
  const found =
    all(`SELECT code, heard, julianday(day) - julianday(heard), "Почему такой цвет" LIKE '%нет отзывов%' FROM today, (
    SELECT pair.code, max(coalesce(max(m.day), start), start) AS heard FROM pair LEFT JOIN meeting m ON m.pair = pair.code
    WHERE state = 'утверждена' AND light IN ('красный', 'жёлтый') GROUP BY pair.code) JOIN "Пары и группы" ON "Код пары" = code`);
  const known = new Map(
    found.map(([code, heard, days, silent]) => [show(code), [shortDay(heard), silent ? show(days) : '']]),
  );
  return [
    ...judgeCount(`${where}, внимание`, lines.length, others, found.length),
    ...lines.flatMap(([code = '', since = '', , days = '']) =>
      known.get(code)?.join('|') === `${since}|${days}`
        ? []
        : [`${where}: ${code} – ${since}, ${days}; по SQL ${known.get(code)}`],
    ),
  ];
}

/** Papers that wait for a signature, the longest first. */
function judgeDrafts({ board, all }: Ledger, where: string): readonly string[] {
  const { lines, others } = listOf(board, 'Документ', 3);
  const found =
    all(`SELECT kind, subject, CAST(julianday(day) - julianday(made) AS INTEGER) AS days FROM (${toSign(before)}), today
    WHERE state = 'проект' ORDER BY days DESC, subject, line`);
  return [
    ...judgeCount(`${where}, ждут подписи`, lines.length, others, found.length),
    ...judgeRows(
      `${where}, ждут подписи`,
      lines,
      found.slice(0, lines.length).map((row) => row.map(show)),
    ),
  ];
}

function judgeDue({ board, all }: Ledger, where: string): readonly string[] {
  const { lines } = listOf(board, 'Дата', 2);
  const found =
    all(`SELECT * FROM (SELECT last AS due, 'Этап ' || number || ': ' || title FROM stage WHERE state <> 'завершён'
    UNION ALL SELECT column1, column2 FROM (VALUES ('2027-01-31', 'Полугодовой отчёт'), ('2027-03-02', 'День наставника'),
      ('2027-06-30', 'Годовой отчёт и мониторинг')), today WHERE column1 >= day
    UNION ALL SELECT min("Действует до"), 'Истекает срок: ' || count(*) FROM "Согласия и документы", today WHERE "Дата" <> '' AND "Отозвано" = ''
      AND "Действует до" BETWEEN day AND date(day, '+30 days') HAVING count(*) > 0
    UNION ALL SELECT min("Окончание"), 'Завершают работу: ' || count(*) FROM "Пары и группы", today WHERE "Состояние" NOT IN ('предложена',
      'завершена') AND "Окончание" BETWEEN day AND date(day, '+30 days') HAVING count(*) > 0) ORDER BY due LIMIT ${LISTED}`);
  const printed = lines.map(([day = '', words = '']) => [
    day,
    words.replace(/(: \d+)\s(?:пар|документ)\p{L}*$/u, '$1'),
  ]);
  return judgeRows(
    `${where}, сроки`,
    printed,
    found.map(([due, words]) => [shortDay(due), show(words)]),
  );
}

/** What is compared above, by where it stands, and words with digits that are no figures. */
function unknown({ board }: Ledger, where: string): readonly string[] {
  const known = new Set(
    (
      [
        ['№', 5],
        ['Показатель', 7],
        ['Месяц', 2],
        ['Светофор', 2],
        ['Пара', 4],
        ['Документ', 3],
        ['Дата', 2],
      ] as const
    ).flatMap(([heading, columns]) => below(board, heading, columns).flat()),
  );
  const words = /^обновлено |учебный год$|^● достигнуто|^Каждый человек|^и ещё \d+$/;
  return board
    .flat()
    .filter((text) => /\d/.test(text) && !known.has(text) && !words.test(text))
    .map((text) => `${where}: нет SQL для «${text}»`);
}
