/** The log of changes: put together from its pieces as it was written, bounded, and nothing believed that was tampered with. */
import {
  type ChangeLine,
  outdatedRows,
  readOperations,
  rewritePieces,
  writeOperation,
} from '../../../src/addon/domain/programme/change-log';
import type { TableChange } from '../../../src/addon/schema/change';

const about = {
  operation: 'import-people:1',
  state: 'записана',
  batch: undefined,
  automatic: false,
  time: '2026-09-01 09:00:00',
  who: 'curator@school.example',
  command: 'Добавить списком',
  what: 'Лист «Наставляемые».',
} as const;

const change = (text: string): TableChange[] => [
  {
    table: 'Наставляемые',
    rows: [{ key: 'У-001', added: false, cells: { remark: ['', text], age: [5, { day: '2026-09-01' }] } }],
  },
];

const placed = (lines: readonly ChangeLine[], from = 2) => lines.map((value, index) => ({ row: from + index, value }));

test.each(['', 'коротко', '"\\\n\t⟦', '💥'.repeat(45_000), 'x\ud83d'.repeat(30_000)])(
  'what is written is read again, however long: %#',
  (text) => {
    const lines = writeOperation(about, change(text));
    for (const { changes } of lines) {
      expect(changes.length).toBeLessThan(49_000);
      expect(changes).not.toMatch(/^[\udc00-\udfff]/);
    }
    const [operation] = readOperations(placed([...lines].reverse()));
    expect(operation!.changes()).toEqual(change(text));
    expect(operation!.rows).toHaveLength(lines.length);
  },
);

test('a piece that is missing or not as it was written makes the whole unknown, and nothing breaks', () => {
  const lines = writeOperation(about, change('я'.repeat(90_000)));
  expect(lines).toHaveLength(3);
  const read = (changed: readonly ChangeLine[]) => readOperations(placed(changed))[0]!.changes();
  expect(read(lines)).toBeDefined();
  expect(read(lines.slice(1))).toBeUndefined();
  expect(read([lines[0]!, lines[2]!])).toBeUndefined();
  expect(read(lines.map((line) => ({ ...line, changes: line.changes.replace('я', 'ы') })))).toBeUndefined();
  expect(read(lines.map((line) => ({ ...line, changes: '{' })))).toBeUndefined();
});

test('texts are rewritten before and after, in as many pieces', () => {
  const given = change(`${'а'.repeat(60_000)} Иванов`);
  const pieces = rewritePieces(given, (text) => text.replace('Иванов', '[скрыто]'), 2);
  expect(pieces).toHaveLength(2);
  const lines = writeOperation(about, given).map((line, index) => ({ ...line, ...pieces[index] }));
  expect(readOperations(placed(lines))[0]!.changes()).toEqual(change(`${'а'.repeat(60_000)} [скрыто]`));
});

describe('what goes before another operation comes', () => {
  const operations = (list: readonly { automatic?: boolean; batch?: string; text?: string }[]) => {
    let row = 2;
    const lines = list.flatMap(({ automatic = false, batch, text = '' }, index) => {
      const written = writeOperation({ ...about, operation: `a:${index}`, automatic, batch }, change(text));
      const here = placed(written, row);
      row += written.length;
      return here;
    });
    return readOperations(lines);
  };

  test('nothing of twenty commands', () => {
    expect(outdatedRows(operations(Array.from({ length: 20 }, () => ({}))))).toEqual([]);
    expect([...outdatedRows(operations(Array.from({ length: 22 }, () => ({}))))].sort()).toEqual([2, 3]);
  });

  test('a batch counts once and goes whole', () => {
    const batch = Array.from({ length: 4 }, () => ({ batch: 'list-1' }));
    expect(outdatedRows(operations([...batch, ...Array.from({ length: 19 }, () => ({}))]))).toEqual([]);
    expect([...outdatedRows(operations([...batch, ...Array.from({ length: 20 }, () => ({}))]))].sort()).toEqual([
      2, 3, 4, 5,
    ]);
  });

  test('answers that come by themselves do not push out the commands of people', () => {
    const answers = Array.from({ length: 15 }, () => ({ automatic: true }));
    const outdated = outdatedRows(operations([{}, ...answers]));
    expect([...outdated].sort()).toEqual([3, 4, 5, 6, 7]);
  });

  test('no more than some pieces in all, the newest always', () => {
    const long = 'x'.repeat(39_000 * 15);
    const outdated = outdatedRows(operations([{ text: long }, { text: long }, { text: long }]));
    expect(Math.min(...outdated)).toBe(2);
    expect(Math.max(...outdated)).toBeLessThan(20);
    expect(outdatedRows(operations([{ text: 'x'.repeat(39_000 * 50) }]))).toEqual([]);
  });
});
