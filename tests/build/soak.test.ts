/** The page of the soak tells what was seen where, and what was never run. */
import { type Chapter, resultPage } from '../../build/soak/trial';

const trial = (name: string): Chapter['trials'][number] => ({
  name,
  run: async () => undefined,
  failures: () => [],
  rows: () => [],
});
const chapters: readonly Chapter[] = [
  {
    title: 'Deaths',
    words: ['Nothing is lost.'],
    columns: ['command', 'deaths'],
    trials: [trial('send'), trial('sign')],
  },
];

describe('the page of the soak', () => {
  it('says of each line on which commit it was seen', () => {
    const page = resultPage(chapters, { sign: { commit: 'abc1234', build: 'x', rows: [['sign', 12]] } });
    expect(page.split('\n').slice(4)).toEqual([
      '## Deaths',
      '',
      'Nothing is lost.',
      '',
      '| command | deaths | seen on |',
      '|---|---|---|',
      '| sign | 12 | abc1234 |',
      '',
      'Not run whole yet: send.',
      '',
    ]);
  });

  it('says nothing of what is missing when everything was run', () => {
    const result = { commit: 'abc1234', build: 'x', rows: [] };
    expect(resultPage(chapters, { send: result, sign: result })).not.toContain('Not run');
  });
});
