/** A paper in the school's own words: the sample says with marks what the program knows, and everything put in stays words. */
import { fillTemplate, hasNames, type MarkMeanings, makeSample } from '../../../src/addon/domain/programme/template';
import { type Block, heading, line, paragraph, settle, signature, table } from '../../../src/addon/schema/document';
import { showDocument } from '../../../src/addon/schema/document-text';
import { name, showMark } from '../../../src/addon/schema/name';
import type { TemplateBlock } from '../../../src/addon/schema/template';

const curator = { code: 'П-902' };
const principal = { code: 'П-901' };

const meanings: MarkMeanings = {
  values: new Map([
    ['Школа кратко', 'МБОУ «СОШ № 7»'],
    ['Учебный год', '2026/2027'],
    ['ИНН школы', ''],
  ]),
  people: new Map([
    ['Директор', principal.code],
    ['Куратор', curator.code],
  ]),
  day: (mark) => (mark === 'Не позже 15.09' ? '15\u00a0сентября 2026\u00a0г.' : undefined),
  isLive: hasNames,
};

const own: readonly Block[] = [
  heading(1, 'ПРИКАЗ'),
  paragraph(
    'В МБОУ «СОШ № 7» на 2026/2027 учебный год назначить ',
    name(curator, 'accusative', 'surname-initials'),
    '.',
  ),
  line('Срок – 15\u00a0сентября 2026\u00a0г.'),
  table(
    [
      { heading: '№', width: 1 },
      { heading: 'Кто', width: 3 },
    ],
    [['1', name({ code: 'У-017' })]],
  ),
  table([{ heading: 'Что', width: 1 }], [['Встречи в МБОУ «СОШ № 7»']]),
  signature({ post: 'Директор', name: name(principal, 'nominative', 'initials-surname') }),
];

const say = (blocks: readonly Block[]): string => showDocument(settle(blocks, showMark)).replace(/\u00a0/g, ' ');

const lineOf = (text: string): TemplateBlock => ({ kind: 'paragraph', text, align: 'left', indent: false });

const filled = (...texts: readonly string[]) => fillTemplate(texts.map(lineOf), own, meanings);

test('a sample has marks in the place of what the program knows, and the school’s tables as they are', () => {
  const sample = makeSample(own, {
    ...meanings,
    days: new Map([['15\u00a0сентября 2026\u00a0г.', 'Не позже 15.09']]),
    print: showMark,
  });
  expect(sample.nameless).toEqual([]);
  expect(showDocument(sample)).toBe(
    [
      '# ПРИКАЗ',
      '    В {{Школа кратко}} на {{Учебный год}} учебный год назначить {{Куратор|вин|Фамилия И.О.}}.',
      'Срок – {{Не позже 15.09}}\n{{Таблица 1}}',
      '| Что                        |\n| Встречи в {{Школа кратко}} |',
      '{{Подпись 1}}\n',
    ]
      .join('\n\n')
      .replace('.\n\nСрок', '.\nСрок'),
  );
});

test('what a sample says comes out as the program’s own paper', () => {
  const sample = makeSample(own, {
    ...meanings,
    days: new Map([['15\u00a0сентября 2026\u00a0г.', 'Не позже 15.09']]),
    print: showMark,
  });
  const asRead = sample.blocks.map((block): TemplateBlock => {
    if (block.kind === 'table')
      return {
        kind: 'table',
        lines: block.lines,
        rows: [block.columns.map((column) => column.heading), ...block.rows],
      };
    if (block.kind === 'heading')
      return { kind: 'heading', level: block.level, text: block.content, align: block.align, indent: false };
    if (block.kind !== 'paragraph') throw new Error(block.kind);
    return { kind: 'paragraph', text: block.content, align: block.align, indent: block.indent };
  });
  const { blocks, findings } = fillTemplate(asRead, own, meanings);
  expect(findings).toEqual([]);
  expect(say(blocks)).toBe(say(own));
});

test('the school’s words stay, whatever they look like; nobody can write a name or a mark by hand', () => {
  const { blocks } = fillTemplate(
    [lineOf('Слово завуча: =1+1, <b>, ⟦У-017|им|Фамилия И.О.⟧; {{школа  КРАТКО}}')],
    own,
    { ...meanings, values: new Map([['Школа кратко', 'Школа {{Куратор}} ⟦П-1|им|x⟧']]) },
  );
  expect(say(blocks)).toBe('Слово завуча: =1+1, <b>, [У-017|им|Фамилия И.О.]; Школа { {Куратор} } [П-1|им|x]\n');
});

test('a list that the file numbers is numbered on', () => {
  const items: readonly TemplateBlock[] = [
    { kind: 'item', level: 0, text: 'Назначить {{Куратор}}' },
    { kind: 'item', level: 1, text: 'сразу' },
    { kind: 'item', level: 0, text: 'Проверить' },
  ];
  const { blocks } = fillTemplate(items, own, meanings);
  expect(say(blocks)).toBe('    1. Назначить ⟦П-902|им|Фамилия Имя Отчество⟧\n    1.1. сразу\n    2. Проверить\n');
});

test.each([
  [
    '{{Завуч}} и {{Куратор|вин|как-нибудь}}',
    [
      { kind: 'unknown', mark: 'Завуч' },
      { kind: 'unknown', mark: 'Куратор|вин|как-нибудь' },
    ],
  ],
  ['{{Таблица 7}}', [{ kind: 'unknown', mark: 'Таблица 7' }]],
  ['{{ИНН школы}}', [{ kind: 'empty', mark: 'ИНН школы' }]],
  ['{{Школа кратко} и год', [{ kind: 'broken', words: '{{Школа кратко} и год' }]],
  ['Школа кратко}}', [{ kind: 'broken', words: 'Школа кратко}}' }]],
])('%s: what is wrong is said', (text, wanted) => {
  const { findings } = filled(text, '{{Таблица 1}}', '{{Подпись 1}}');
  expect(findings).toEqual(wanted);
});

test('a part that the paper needs and the text does not ask for is told', () => {
  expect(filled('Приказ').findings).toEqual([
    { kind: 'missing', mark: 'Таблица 1' },
    { kind: 'missing', mark: 'Подпись 1' },
  ]);
});
