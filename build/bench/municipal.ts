/** What a municipal office of a thousand schools costs: Google calls and modelled seconds of each execution that its page starts. */
import { type Answer, exportOf, kindsOfFigures, MunicipalOffice } from '../../tests/support/municipal';
import type { Table } from './table';

const SCHOOLS = 1000;
const KINDS = 8;

/** Needs a build. */
export async function benchMunicipal(): Promise<Table> {
  const kinds = kindsOfFigures(KINDS, { minLength: 5, maxLength: 40 });
  const texts = Array.from({ length: SCHOOLS }, (_, index) =>
    exportOf(`Школа № ${index}`, kinds[index % KINDS] ?? new Map()),
  );
  const office = await MunicipalOffice.open();
  try {
    const first = await office.send(texts);
    const again = await office.send([...texts].reverse());
    const report = await office.call('apiPrepareReport');
    return {
      title: 'Google calls and modelled seconds of a municipal office',
      note: `${SCHOOLS.toLocaleString('en')} schools, whose files the page sends in ${first.length} executions; no execution may take 60 s.`,
      head: ['what', 'executions', 'the longest', 'all together'],
      rows: [
        ['take the exports', ...costOf(first)],
        ['take them again, backwards', ...costOf(again)],
        ['the municipal report', ...costOf([report])],
      ],
    };
  } finally {
    await office.close();
  }
}

function costOf(runs: readonly Pick<Answer<unknown>, 'calls' | 'seconds'>[]): readonly string[] {
  const [longest = { calls: 0, seconds: 0 }] = [...runs].sort((one, other) => other.seconds - one.seconds);
  const all = runs.reduce((sum, { seconds }) => sum + seconds, 0);
  return [String(runs.length), `${longest.calls}, ${longest.seconds.toFixed(1)} s`, `${all.toFixed(1)} s`];
}
