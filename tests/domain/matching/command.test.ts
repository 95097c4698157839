/** `npm run match` from outside: what it prints, and how it answers files that nobody should trust. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'match-'));
afterAll(() => rmSync(folder, { recursive: true }));

function match(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['build/run.mjs', 'build/commands/match.ts', ...args],
    {
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

function file(content: unknown, name = 'instance.json'): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const sound = {
  mentors: [{ id: '__proto__', capacity: 1 }],
  mentees: ['1', '__proto__'],
  edges: [
    ['1', '__proto__', 500, 2],
    ['__proto__', '__proto__', 700, 0],
  ],
};

test('prints the answer as JSON and nothing else', () => {
  const { status, stdout, stderr } = match(file(sound), '--objective', 'coverage-then-score', '--json');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const answer = JSON.parse(stdout) as Record<string, unknown>;
  expect(Object.keys(answer)).toEqual(
    ['objective', 'pairs', 'value', 'kept', 'certificate', 'unmatched', 'hall', 'milliseconds'], // biome-ignore format: one line
  );
  expect(answer).toMatchObject({
    objective: 'coverage-then-score',
    pairs: [['__proto__', '__proto__']],
    value: [1, 700],
    kept: 0,
    unmatched: ['1'],
    hall: { mentees: ['1', '__proto__'], mentors: ['__proto__'], seats: 1 },
  });
  expect(answer['milliseconds']).toBeGreaterThanOrEqual(0);
  // The special word is an ordinary key of the printed duals.
  expect(stdout).toMatch(/"menteeDuals":\{"1":0,"__proto__":\d+\},"mentorDuals":\{"__proto__":\d+\},"checked":true\}/);
});

test('without --json it is a page in Russian', () => {
  const { status, stdout } = match('examples/matching/small-school.json');
  expect(status).toBe(0);
  expect(stdout).toContain('У-001 → Н-001');
  expect(stdout).toContain('Без наставника: У-008');
  expect(stdout).toContain('Проверено: лучшего набора пар нет');
});

test.each([
  ['no file named', [], /нужен ровно один файл/],
  ['an unknown option', ['x.json', '--fast'], /непонятный параметр/],
  ['an unknown objective', ['x.json', '--objective', 'best'], /нет цели "best"; есть: coverage-then-score/],
  ['a file that is not there', ['нет такого.json'], /нет такого\.json: файла нет/],
  ['a folder', ['.'], /не обычный файл/],
])('refuses %s', (_, args, message) => {
  expectRefusal(match(...args, '--json'), message);
});

test.each([
  ['what is not JSON', '{"mentors": [\n}', /это не JSON \(строка 2/],
  ['an empty file', '', /это не JSON \(строка 1, знак 1 /],
  ['half a file', '{\n"mentors": [{"id": "а', /это не JSON \(строка 2, знак 24 /],
  ['a misspelt word', '{\n\n "edges": nul, "mentees": []}', /это не JSON \(строка 3, знак 17 /],
  ['NaN', '{"mentors":[],"mentees":[],"edges":[["a","b",NaN,0]]}', /это не JSON/],
  [
    'a number beyond numbers',
    '{"mentors":[{"id":"a","capacity":1}],"mentees":["b"],"edges":[["b","a",1e999,0]]}',
    /edges\[0\]: балл – Infinity/,
  ],
  ['a list instead of an instance', '[]', /ожидается объект/],
  ['a negative capacity', { ...sound, mentors: [{ id: '__proto__', capacity: -1 }] }, /mentors\[0\].*capacity – -1/],
  ['an unknown id', { ...sound, edges: [['1', 'никто', 1, 0]] }, /edges\[0\]: наставника «никто» нет в списке mentors/],
  [
    'an id of a whole line and more',
    { ...sound, mentees: ['1', `2\n${'у'.repeat(500)}`, `2\n${'у'.repeat(500)}`] },
    /mentees\[2\]: код «2\\nу{55,60}/,
  ],
  ['several things at once', { ...sound, edges: [0, 0, 0] }, /edges\[0\]: ожидается список .*Других замечаний: 2\./],
  [
    'locked beyond capacity',
    {
      ...sound,
      locked: [
        ['1', '__proto__'],
        ['__proto__', '__proto__'],
      ],
    },
    /locked\[1\]: за наставником «__proto__» закреплено больше пар/,
  ],
])('refuses %s', (_, content, message) => {
  expectRefusal(match(file(content), '--json'), message);
});

describe('a file that is read in pieces', () => {
  const count = 4000;
  const long = 'ё'.repeat(9);
  const mentees = Array.from({ length: count }, (_, i) => `${long}\\"],[${i}`);
  const mentors = [0, 1, 2].map((j) => ({ id: `"edges":[${j}`, capacity: 1000 }));
  const edges = mentees.flatMap((id, i) => mentors.map((mentor, j) => [id, mentor.id, (i * 7 + j) % 1000, j]));
  const solvedValue = (content: unknown) => {
    const { status, stdout, stderr } = match(file(content), '--json');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    return (JSON.parse(stdout) as { value: number[] }).value;
  };

  test('gives the same answer however it is written', () => {
    const wanted = solvedValue({ mentors, mentees, edges });
    expect(wanted[0]).toBe(3000);
    expect(solvedValue({ edges, mentees, mentors })).toEqual(wanted);
    expect(solvedValue(`\uFEFF${JSON.stringify({ mentors, mentees, edges }, null, 2)}\n`)).toEqual(wanted);
    // Written as only a parser can read it: the name with an escape, and a list before it that does not count.
    const rest = JSON.stringify({ mentors, mentees }).slice(1);
    expect(solvedValue(`{"edges":[["1"]],"edg\\u0065s":${JSON.stringify(edges)},${rest}`)).toEqual(wanted);
    expect(solvedValue(`{"edges":[],"edges":${JSON.stringify(edges)},${rest}`)).toEqual(wanted);
  });

  test('tells the place of what is wrong far inside', () => {
    const [first, ...others] = JSON.stringify({ edges, mentors, mentees }, null, 1).split('\n');
    const at = Math.floor(others.length / 2);
    const broken = [first, ...others.slice(0, at), ',', ...others.slice(at)].join('\n');
    expectRefusal(match(file(broken), '--json'), new RegExp(`это не JSON \\(строка ${at + 2}, `));
    const twice = [...edges, edges[5]];
    expectRefusal(
      match(file({ edges: twice, mentors, mentees }), '--json'),
      /edges\[12000\]: пара .* уже есть в edges\[5\]/,
    );
    expectRefusal(match(file(`{"edges":[[],]}`), '--json'), /это не JSON/);
    expectRefusal(match(file(`{"edges":[}`), '--json'), /это не JSON/);
  });
});

test('refuses a file of 200 MB without reading it', () => {
  const path = file('');
  truncateSync(path, 200_000_000);
  expectRefusal(match(path, '--json'), /файл велик – 191 МБ; читаются файлы до 128 МБ/);
});

test('refuses a question beyond exact numbers', () => {
  const ids = Array.from({ length: 3000 }, (_, i) => `${i}`);
  const pairs = ids.map((id) => [id, id]);
  const instance = {
    mentors: ids.map((id) => ({ id, capacity: 1 })),
    mentees: ids,
    edges: pairs.map((pair) => [...pair, 1000, 1]),
    previous: pairs,
  };
  expectRefusal(
    match(file(instance), '--objective', 'sympathy-profile-then-score', '--json'),
    /слишком велика для точного/,
  );
});

/** One line on standard error, in Russian, no trace of the program's insides, nothing for a program that reads JSON. */
function expectRefusal({ status, stdout, stderr }: ReturnType<typeof match>, message: RegExp) {
  expect(stderr).toMatch(message);
  expect(stderr).toMatch(/^Подбор пар: [^\n]+\n$/);
  expect(stderr).not.toMatch(/\bat .*:\d+|Error/);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
}
