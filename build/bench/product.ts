/** What the commands of the product cost in Google calls and modelled seconds against the size of the tables, and how big the bundle is. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openWorld, prepareMentors, product } from '../../tests/support/product';
import { answerUnheard } from '../soak/unheard';
import type { Table } from './table';

const root = process.env['NASTAVNIK_ROOT'] ?? '.';
const SIZES = [20, 100, 400];
const COMMANDS: readonly (readonly [string, string, ...string[]])[] = [
  ['Собрать ответы', 'apiCollectAnswers'],
  ['Проверить книгу', 'apiCheckWorkbook'],
  ['Пульт куратора', 'apiReadConsole'],
  ['Личные ссылки', 'apiShowLinks', 'mentors', 'mentor-offer'],
];

/** Needs a build. */
export async function benchProduct(): Promise<readonly Table[]> {
  const cost = new Map<string, string[]>(COMMANDS.map(([name]) => [name, []]));
  for (const size of SIZES) {
    const workspace = await openWorld();
    await answerUnheard(workspace, await prepareMentors(workspace, size));
    for (const [name, call, ...args] of COMMANDS) {
      const { calls, error } = await workspace.callFromPage(product, call, args);
      if (error) throw new Error(`${name}: ${error.message}`);
      cost.get(name)!.push(`${calls.total}, ${calls.seconds.toFixed(1)} s`);
    }
    await workspace.close();
  }
  const dist = join(root, 'dist');
  const sizes = readdirSync(dist)
    .filter((file) => /\.(js|html)$/.test(file))
    .map((file) => [file, `${Math.round(statSync(join(dist, file)).size / 1024)} KB`]);
  return [
    {
      title: 'Google calls and modelled seconds against rows',
      note: 'Mentors with one waiting answer each; the modelled clock of cost-model.json.',
      head: ['command', ...SIZES.map((size) => `${size} rows`)],
      rows: [...cost].map(([name, cells]) => [name, ...cells]),
    },
    {
      title: 'Size of the bundle',
      note: 'Not minified, so that stacks stay readable.',
      head: ['file', 'size'],
      rows: sizes,
    },
  ];
}
