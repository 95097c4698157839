/**
 * The roadmap as a paper, in each of five layouts that schools use: by goals, papers and results; by contents of stages; by
 * sections with the kind of paper; by stages with groups of activities; as a list for each stage. What is long is parted into rows that fit a page.
 */

import { type Block, type Column, defineDocument, heading, line, list, table } from '../../schema/document';
import type { Side, StageMark } from '../roadmap/activity';
import { stageTitles } from '../roadmap/states';
import { approvedBy, type Registration, type School } from './order-frame';
import { type Vocabulary, vocabularies } from './vocabulary';

export const roadmapLayouts = ['goals', 'contents', 'sections', 'stages', 'lists'] as const;

export type RoadmapLayout = (typeof roadmapLayouts)[number];

/** An activity of a plan, in words. */
export interface PlannedActivity {
  /** 1.13, М.20; a row of the school's own has a number of its own. */
  readonly number: string;
  readonly stage: StageMark;
  readonly group: string;
  readonly what: string;
  readonly artefact: string;
  readonly term: string;
  readonly by: string;
  readonly side: Side;
}

export interface RoadmapFacts {
  readonly school: School;
  readonly vocabulary: Vocabulary;
  readonly registration: Registration;
  /** «2026/2027» */
  readonly year: string;
  /** How the school names the time of its roadmap: «на 2026–2028 годы»; «–» names none, without words it is the school year. */
  readonly roadmapPeriod?: string;
  readonly rows: readonly PlannedActivity[];
}

/** Letters of a cell for each millimetre of its column; more make a further row, as schema/paper.ts would cut them. */
const lettersInMillimetre = 6.5;

/** Texts in portions that fit into one cell of this width; a portion has one text at least. */
function portions<Item>(
  items: readonly Item[],
  width: number,
  lengthOf: (item: Item) => number,
): readonly (readonly Item[])[] {
  const mostLetters = width * lettersInMillimetre;
  const found: Item[][] = [];
  let filled = 0;
  for (const item of items) {
    const last = found[found.length - 1];
    filled += lengthOf(item) + 4;
    if (last && filled <= mostLetters) last.push(item);
    else {
      found.push([item]);
      filled = lengthOf(item);
    }
  }
  return found;
}

const lower = (words: string): string =>
  /^[А-ЯЁ][а-яё]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;

/** «Провести опрос», «1) провести опрос; 2) собрать ответы» */
const numbered = (texts: readonly string[]): string =>
  texts.length < 2 ? texts.join('') : texts.map((text, index) => `${index + 1}) ${lower(text)}`).join('; ');

/** Neighbours that agree in something, together. */
function runsOf<Item>(items: readonly Item[], alike: (item: Item) => string): readonly (readonly Item[])[] {
  const runs: Item[][] = [];
  for (const item of items) {
    const last = runs[runs.length - 1];
    if (last?.[0] !== undefined && alike(last[0]) === alike(item)) last.push(item);
    else runs.push([item]);
  }
  return runs;
}

const termAndBy = ({ term, by }: PlannedActivity): string => JSON.stringify([term, by]);

/** By goals, papers and results of each stage; both bases are one row. */
function byGoals(rows: readonly PlannedActivity[]): readonly Block[] {
  const columns: readonly Column[] = [
    { heading: 'Этап', width: 34 },
    { heading: 'Цель этапа', width: 55 },
    { heading: 'Документы', width: 45 },
    { heading: 'Результат', width: 46 },
  ];
  const groups: readonly (readonly [string, readonly StageMark[]])[] = [
    [`1. ${stageTitles['1']}`, ['1']],
    ['2–3. Базы наставляемых и наставников', ['2', '3']],
    ...(['4', '5', '6', '7', 'М'] as const).map((mark) => [`${mark}. ${stageTitles[mark]}`, [mark]] as const),
  ];
  const cells = groups.flatMap(([title, marks]) => {
    const own = rows.filter(({ stage }) => marks.includes(stage));
    const goals = own.filter(({ side }) => side === 'goal');
    const results = own.filter(({ side }) => side === 'result');
    const texts = [
      goals.map(({ what }) => what),
      own.filter(({ side, artefact }) => side !== 'result' && artefact !== '').map(({ artefact }) => artefact),
      results.map(({ artefact, what }) => artefact || what),
    ].map((list, index) => portions([...new Set(list)], columns[index + 1]?.width ?? 0, ({ length }) => length));
    const height = Math.max(...texts.map(({ length }) => length));
    return Array.from({ length: height }, (_none, index) => [
      index === 0 ? title : `${title} (продолжение)`,
      ...texts.map((parts) => (parts[index] ?? []).map(lower).join('; ')),
    ]);
  });
  return [table(columns, cells)];
}

/** By contents: seven rows of the plan of teachers, each with what has the same term together. */
function byContents(rows: readonly PlannedActivity[], vocabulary: Vocabulary): readonly Block[] {
  const { base } = vocabularies[vocabulary];
  const columns: readonly Column[] = [
    { heading: '№', width: 17 },
    { heading: 'Этап', width: 39 },
    { heading: 'Содержание деятельности', width: 55 },
    { heading: 'Сроки', width: 31 },
    { heading: 'Ответственные', width: 38 },
  ];
  const isNews = ({ group }: PlannedActivity): boolean => group.startsWith('Лучшие практики');
  const groups: readonly (readonly [string, (row: PlannedActivity) => boolean])[] = [
    ['Подготовка условий', ({ stage }) => stage === '1'],
    [`Формирование ${base.genitive} наставляемых`, ({ stage }) => stage === '2'],
    [`Формирование ${base.genitive} наставников`, ({ stage }) => stage === '3'],
    ['Отбор и обучение', ({ stage }) => stage === '4'],
    ['Организация работы пар и групп', ({ stage }) => stage === '5' || stage === '6'],
    ['Завершение программ', ({ stage }) => stage === '7'],
    ['Освещение программы', (row) => row.stage === 'М' && isNews(row)],
    ['Мониторинг и управление', (row) => row.stage === 'М' && !isNews(row)],
  ];
  const filled = groups
    .map(([title, belongs]) => ({ title, own: rows.filter(belongs) }))
    .filter(({ own }) => own.length > 0);
  const cells = filled.flatMap(({ title, own }, index) => {
    const parts = runsOf(own, termAndBy).flatMap((run) =>
      portions(run, columns[2]?.width ?? 0, ({ what }) => what.length),
    );
    return parts.map((part, place) => [
      parts.length === 1 ? `${index + 1}.` : `${index + 1}.${place + 1}.`,
      title,
      numbered(part.map(({ what }) => what)),
      part[0]?.term ?? '',
      part[0]?.by ?? '',
    ]);
  });
  return [table(columns, cells)];
}

const sectionTitles = [
  'Нормативно-правовое регулирование',
  'Организационная, методическая и информационная поддержка участников',
  'Реализация программы наставничества',
  'Распространение лучших практик и ролевых моделей',
  'Мониторинг и оценка результатов',
  'Управление программой',
] as const;

/** The section of the plan by sections to which a row belongs, counted from 1. */
function sectionOf({ number, stage, group }: PlannedActivity): number {
  if (number === '1.08' || number === 'М.22' || stage === '2' || stage === '3') return 2;
  if (stage === '1') return 1;
  if (stage !== 'М') return 3;
  if (group.startsWith('Лучшие практики')) return 4;
  return group.startsWith('Управление') ? 6 : 5;
}

function bySections(rows: readonly PlannedActivity[]): readonly Block[] {
  const columns: readonly Column[] = [
    // As wide as the longest words: «несовершеннолетних», «требованию», «Ответственный».
    { heading: '№', width: 17 },
    { heading: 'Мероприятие', width: 46.9 },
    { heading: 'Срок реализации', width: 31 },
    { heading: 'Ответственный исполнитель', width: 38 },
    { heading: 'Результат, вид документа', width: 47.1 },
  ];
  const filled = sectionTitles
    .map((title, index) => ({ title, own: rows.filter((row) => sectionOf(row) === index + 1) }))
    .filter(({ own }) => own.length > 0);
  return filled.flatMap(({ title, own }, index) => [
    heading(3, `${index + 1}. ${title}`, 'left'),
    table(
      columns,
      own.map(({ what, term, by, artefact }, place) => [`${index + 1}.${place + 1}.`, what, term, by, artefact]),
    ),
  ]);
}

/**
 * By stages: what belongs together, has one term and one who answers for it, in one row. Each column is as wide as its longest
 * word in the widest font of the school: «наставляемых», «наставничества», «несовершеннолетних», «требованию», the last heading.
 */
function byStages(rows: readonly PlannedActivity[]): readonly Block[] {
  const columns: readonly Column[] = [
    { heading: 'Этап', width: 32.4 },
    { heading: 'Мероприятия', width: 35.4 },
    { heading: 'Содержание деятельности', width: 46.9 },
    { heading: 'Сроки', width: 28.3 },
    { heading: 'Ответственные', width: 37 },
  ];
  // 312 letters; the column holds 324 before its row would be parted.
  const widthOfPortions = 48;
  const runs = runsOf(rows, (row) => JSON.stringify([row.stage, row.group, termAndBy(row)]));
  const cells = runs
    .flatMap((run) => portions(run, widthOfPortions, ({ what }) => what.length))
    .map((part) => [
      part[0] ? `${part[0].stage}. ${stageTitles[part[0].stage]}` : '',
      part[0]?.group ?? '',
      numbered(part.map(({ what }) => what)),
      part[0]?.term ?? '',
      part[0]?.by ?? '',
    ]);
  return [table(columns, cells)];
}

/** A list for each stage, without terms and roles: what is done, and what is left of it. */
function byLists(rows: readonly PlannedActivity[]): readonly Block[] {
  return runsOf(rows, ({ stage }) => stage).flatMap((own) => [
    heading(3, stageHeading(own[0]?.stage ?? 'М'), 'left'),
    list(...own.map(({ what, artefact }) => ({ content: artefact === '' ? what : `${what} – ${lower(artefact)}` }))),
  ]);
}

const stageHeading = (stage: StageMark): string =>
  stage === 'М' ? stageTitles[stage] : `Этап ${stage}. ${stageTitles[stage]}`;

const bodies: Readonly<
  Record<RoadmapLayout, (rows: readonly PlannedActivity[], vocabulary: Vocabulary) => readonly Block[]>
> = { goals: byGoals, contents: byContents, sections: bySections, stages: byStages, lists: byLists };

const periodOf = ({ year, roadmapPeriod = '' }: RoadmapFacts): string =>
  roadmapPeriod === '' ? `на ${year} учебный год` : /^[–—-]$/.test(roadmapPeriod) ? '' : roadmapPeriod;

/** The head of the plan and its table: also the annex of an order. */
export const roadmapBlocks = (facts: RoadmapFacts, layout: RoadmapLayout): readonly Block[] => [
  heading(1, 'ДОРОЖНАЯ КАРТА'),
  heading(
    2,
    ['(план мероприятий) реализации', vocabularies[facts.vocabulary].programme.genitive, periodOf(facts)]
      .filter((words) => words !== '')
      .join(' '),
  ),
  ...bodies[layout](facts.rows, facts.vocabulary),
];

export const roadmapPaper = (layout: RoadmapLayout) =>
  defineDocument<RoadmapFacts>({
    id: `roadmap-${layout}`,
    title: ({ year }) => `Дорожная карта на ${year.replace('/', '-')} учебный год`,
    body: (facts) => [
      ...approvedBy(facts.school, facts.registration, 'УТВЕРЖДЕНА'),
      line(facts.school.full, 'centre'),
      ...roadmapBlocks(facts, layout),
    ],
  });
