/**
 * The monitoring of a half-year: it is gathered, the curator marks the conditions (А12), in the end also writes down what the school has counted
 * itself, edits SWOT and confirms it; then it is gathered again.
 */
import type { ShownRow, Written } from '../desk';
import type { Year } from '../year';

const MONITORING = 'Мониторинг';
const ANALYSIS = 'SWOT';

export type Half = 'I полугодие' | 'II полугодие';

/** One number for the school at both ends of the year. */
const counted: Readonly<Record<string, Written>> = {
  'Реализованные образовательные и культурные проекты': { 'На входе': 4, 'На выходе': 7 },
  'Профессиональные работы молодых специалистов': { 'На входе': 0, 'На выходе': 3 },
  'Профориентационные и практические мероприятия': { 'На входе': 6, 'На выходе': 9 },
  'Хотят стать наставником или войти в сообщество выпускников': { 'На входе': 12, 'На выходе': 30 },
};

/** Of so many mentees the school brings its own figures: marks, missed lessons, clubs. */
const KNOWN = 8;

const OWN_WORDS = 'Связи с предприятиями города: экскурсии и пробы';

export async function gatherMonitoring(year: Year, half: Half): Promise<void> {
  const { player, desk, example } = year;
  const [first, second] = example.school.conditions;
  const { marks = [] } = (half === 'I полугодие' ? first : second) ?? {};
  if (half === 'II полугодие') tellCounted(year);
  await player.press('apiGatherMonitoring');
  const conditions = desk
    .rows(MONITORING)
    .filter(
      ({ cells }) =>
        cells['Раздел'] === 'условия (А12)' &&
        cells['Разрез'] !== 'вся программа' &&
        (cells['Период'] ?? '').endsWith(`, ${half}`),
    );
  desk.fillRows(MONITORING, new Map(conditions.map(({ row }, index) => [row, { 'Отметка А12': marks[index] ?? 1 }])));
  if (half === 'II полугодие') desk.fillRows(ANALYSIS, new Map(desk.rows(ANALYSIS).map(decide)));
  await player.press('apiGatherMonitoring');
}

/** What the answers show and two phrases of each kind are taken into the report; one is put into the school's own words. */
function decide({ row, cells }: ShownRow): [number, Written] {
  const isPhrase = cells['Что это'] === 'возможность' || cells['Что это'] === 'угроза';
  const open: Written = cells['Что это'] === 'решает куратор' ? { 'Что это': 'сильная сторона' } : {};
  if (cells['Строка'] === 'Интерес партнёров к школе') return [row, { Строка: OWN_WORDS, Решение: 'утверждено' }];
  const isTaken = !isPhrase || /государства|Перегрузка|Нехватка/.test(cells['Строка'] ?? '');
  return [row, { ...open, Решение: isTaken ? 'утверждено' : 'не включать' }];
}

function tellCounted({ desk }: Year): void {
  desk.fill('План замеров', 'Что измеряется', new Map(Object.entries(counted)));
  const rows = desk.rows('Замеры');
  const known = rows.filter(({ cells }) => cells['Замер'] === 'до').slice(0, KNOWN);
  const codes = known.map(({ cells }) => cells['Код']);
  desk.fillRows(
    'Замеры',
    new Map(
      rows.flatMap(({ row, cells }): [number, Written][] => {
        const index = codes.indexOf(cells['Код']);
        if (index < 0) return [];
        const isAfter = cells['Замер'] === 'после';
        return [
          [
            row,
            {
              'Кружков и секций': 1 + (index % 2) + (isAfter && index % 3 === 0 ? 1 : 0),
              'Средний балл': `${isAfter ? 4 : 3},${(index * 3) % 10}`,
              'Пропущено уроков': (isAfter ? 4 : 9) + (index % 4),
            },
          ],
        ];
      }),
    ),
  );
}
