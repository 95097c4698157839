/** Swept commands of the municipal book, which has a bundle of its own. */
import type { Workspace } from '../../../src/host/index';
import { exportOf, kindsOfFigures, municipal, openMunicipalBook } from '../../../tests/support/municipal';
import type { SweepOptions } from '../sweep';
import { callOf, type SweptCommand } from './swept';

const [figures = new Map()] = kindsOfFigures(1, { minLength: 5, maxLength: 10 });
const early = ['СОШ № 1', 'СОШ № 2'].map((name) => exportOf(name, figures));
const late = ['СОШ № 2', 'СОШ № 3'].map((name) => exportOf(name, figures, '2027-01-12', 2));

const call = (name: string, ...args: readonly unknown[]) => callOf(municipal, name, ...args);

const swept = (name: string, prepare: SweepOptions['prepare'], command: SweepOptions['command']): SweptCommand => ({
  name,
  open: async (store) => {
    const workspace = await openMunicipalBook({ store });
    workspace.clock.freeze();
    return workspace;
  },
  prepare,
  command,
});

const taken = async (workspace: Workspace): Promise<void> => {
  await call('apiTakeExports', early)(workspace);
};

export const municipalCommands: readonly SweptCommand[] = [
  swept('Муниципалитет: загрузить первые выгрузки', async () => undefined, call('apiTakeExports', early)),
  swept('Муниципалитет: загрузить выгрузки', taken, call('apiTakeExports', late)),
  swept('Муниципалитет: отчёт', taken, call('apiPrepareReport')),
];
