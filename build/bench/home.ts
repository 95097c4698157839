/** How quick the local home is when a school answers at once, on the real server with real requests. */
import { cleanUp } from '../../tests/home/running-home';
import { crowd } from '../soak/crowd';
import { median, type Table } from './table';

const ANSWERS = 500;
const CLIENTS = 50;

/** Needs a build. */
export async function benchHome(): Promise<Table> {
  try {
    const { times, looks, settled, failures } = await crowd({ answers: ANSWERS, clients: CLIENTS });
    if (failures.length > 0) throw new Error(failures.join('; '));
    const shown = (milliseconds: number): string => `${Math.round(milliseconds).toLocaleString('en')} ms`;
    const late = [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
    return {
      title: 'Answers of a school at once',
      note: `${ANSWERS} forms from ${CLIENTS} parallel clients, each from sending to the word that it is recorded; nothing lost, nothing twice.`,
      head: ['what', 'measured', 'wanted'],
      rows: [
        ['a form, median', shown(median(times)), '≤ 300 ms'],
        ['a form, the slowest of twenty', shown(late), ''],
        ['the open book meanwhile, median', shown(median(looks)), ''],
        ['all of them in the base after the last', shown(settled), ''],
      ],
    };
  } finally {
    await cleanUp();
  }
}
