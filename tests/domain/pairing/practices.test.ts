/** Cases of the school: which pairs are worth one, what keeps an approved one from being shown, whom it is offered to, how it is found. */
import fc from 'fast-check';
import {
  freeTitle,
  mostOfYear,
  type PairDone,
  practiceCandidates,
} from '../../../src/addon/domain/pairing/practice-candidates';
import { faultsOf, fits, offeredTo, type Practice } from '../../../src/addon/domain/pairing/practices';

const pair = (more: Partial<PairDone> = {}): PairDone => ({
  pair: 'ПГ-001',
  form: 'ученик – ученик',
  tags: ['УЧ01', 'УЧ08'],
  reached: 'да',
  held: 12,
  tasks: 4,
  done: ['Решить', 'Объяснить', 'Проверить'],
  goal: '',
  sign: '',
  presentation: '',
  usefulness: undefined,
  told: 1,
  ...more,
});

const practice = (more: Partial<Practice> = {}): Practice => ({
  title: 'Дневник ошибок',
  form: 'ученик – ученик',
  tags: ['УЧ01'],
  problem: 'Ученик не знал, с чего начать.',
  request: 'Математика',
  done: 'Разбирали по две задачи и вели общий дневник ошибок.',
  result: 'Задач плана выполнено – 3 из 4.',
  review: '',
  repeat: 'Понадобятся дневник и час в неделю.',
  materials: '',
  year: '2026/27',
  ...more,
});

const codesOf = (pairs: readonly PairDone[], known: Parameters<typeof practiceCandidates>[1] = []) =>
  practiceCandidates(pairs, known, '2026/27').map((each) => [each.pair, each.alike]);

describe('a case is proposed', () => {
  test.each([
    ['an aim that is reached in part', { reached: 'частично' }],
    ['an aim that is not known', { reached: undefined }],
    ['a request that is not known', { tags: [] }],
    ['no task that is done', { done: [] }],
    ['a plan that is done to less than half', { done: ['Решить'] }],
  ] as const)('not of %s', (_what, more) => {
    expect(codesOf([pair(more)])).toEqual([]);
  });

  test('once for a form and a main request, of the pair that has done most; the others confirm it', () => {
    const most = pair({ pair: 'ПГ-004', done: ['a', 'b', 'c', 'd'], held: 3 });
    const others = [pair(), pair({ pair: 'ПГ-002', held: 14 }), pair({ pair: 'ПГ-003', tags: ['ПР01'] })];
    expect(codesOf([...others, most])).toEqual([
      ['ПГ-004', 2],
      ['ПГ-003', 0],
    ]);
    expect(codesOf([pair(), pair({ pair: 'ПГ-002', held: 14 })])).toEqual([['ПГ-002', 1]]);
    expect(codesOf([pair(), pair({ pair: 'ПГ-002', form: 'учитель – ученик' })])).toHaveLength(2);
  });

  test('never of a kind that has its case this year, whichever of its pairs told it and whatever became of it', () => {
    const both = [pair(), pair({ pair: 'ПГ-002', held: 14 })];
    expect(codesOf(both, [{ source: 'ПГ-001', year: '2026/27', isTakenOff: true }])).toEqual([]);
    // A code may come back in another year.
    expect(codesOf(both, [{ source: 'ПГ-001', year: '2025/26', isTakenOff: false }])).toEqual([['ПГ-002', 1]]);
  });

  test('not more often than somebody can put into words; for one that was taken off another comes', () => {
    const many = Array.from({ length: mostOfYear + 5 }, (_none, index) =>
      pair({ pair: `ПГ-1${String(index).padStart(2, '0')}`, tags: [`УЧ${index}`] }),
    );
    const first = codesOf(many);
    expect(first).toHaveLength(mostOfYear);
    const known = first.map(([source], index) => ({
      source: String(source),
      year: '2026/27',
      isTakenOff: index === 0,
    }));
    expect(codesOf(many, known)).toEqual([['ПГ-110', 0]]);
    expect(
      codesOf(
        many,
        known.map((one) => ({ ...one, isTakenOff: false })),
      ),
    ).toEqual([]);
  });

  test('the same for any order of pairs', () => {
    const some = fc.record({
      pair: fc.constantFrom('ПГ-001', 'ПГ-002', 'ПГ-003', 'ПГ-004', 'ПГ-005'),
      tag: fc.constantFrom('УЧ01', 'ПР01'),
      held: fc.integer({ min: 0, max: 3 }),
    });
    const pairs = fc.uniqueArray(some, { selector: (each) => each.pair, maxLength: 5 });
    fc.assert(
      fc.property(pairs, (drawn) => {
        const all = drawn.map(({ pair: code, tag, held }) => pair({ pair: code, tags: [tag], held }));
        expect(codesOf([...all].reverse())).toEqual(codesOf(all));
      }),
    );
  });

  test('under a title of its own', () => {
    expect(freeTitle('Математика', new Set(['Математика', 'Математика (2)']))).toBe('Математика (3)');
    expect(freeTitle('Математика', new Set())).toBe('Математика');
  });
});

describe('an approved case', () => {
  const nobody = (): boolean => false;

  test('is sound when it tells everything and nobody', () => {
    expect(faultsOf(practice(), nobody)).toEqual({ lacking: [], telling: [] });
  });

  test('lacks what is empty; a review and materials may be', () => {
    expect(faultsOf(practice({ tags: [], problem: ' ', repeat: '' }), nobody).lacking).toEqual([
      'tags',
      'problem',
      'repeat',
    ]);
  });

  test.each(['У-017 решал задачи', 'Пара ПГ-003 встречалась', 'вместе с Н–12', 'помогал П- 004.'])(
    'tells of somebody by a code: %s',
    (done) => {
      expect(faultsOf(practice({ done }), nobody).telling).toEqual(['done']);
    },
  );

  test.each(['ГОСТ Р-145', 'ГИП-1000', 'Встреч – 12', 'план П-образный'])('does not by «%s»', (done) => {
    expect(faultsOf(practice({ done }), nobody).telling).toEqual([]);
  });

  test('tells of somebody wherever the detector says so', () => {
    const isPersonal = (words: string): boolean => words.includes('Соловей');
    const more = { title: 'Пара Соловей', review: 'Соловей молодец', materials: 'https://a.example/Соловей' };
    expect(faultsOf(practice(more), isPersonal).telling).toEqual(['title', 'review', 'materials']);
  });
});

describe('a pair with the same request', () => {
  const asked = { form: 'ученик – ученик', tags: ['УЧ01', 'ПР01'], year: '2027/28' };
  const titles = (...kept: readonly Practice[]) => offeredTo(asked, kept).map(({ title }) => title);

  test('is offered cases of earlier years, of the main request first, then of its own form, then the newest', () => {
    expect(
      titles(
        practice({ title: 'другой запрос', tags: ['ЛК01'] }),
        practice({ title: 'второй запрос', tags: ['ПР01'] }),
        practice({ title: 'другая форма', form: 'учитель – ученик' }),
        practice({ title: 'своя форма' }),
      ),
    ).toEqual(['своя форма', 'другая форма']);
    expect(titles(practice({ title: 'старая', year: '2025/26' }), practice({ title: 'новая' }))).toEqual([
      'новая',
      'старая',
    ]);
    expect(titles(practice({ title: 'второй запрос', tags: ['ЛК01', 'ПР01'] }))).toEqual(['второй запрос']);
  });

  test('is not offered what this year has only just told', () => {
    expect(titles(practice({ year: '2027/28' }))).toEqual([]);
  });
});

describe('a search', () => {
  const finds = (more: Partial<Parameters<typeof fits>[2]>): boolean =>
    fits(practice(), ['Математика'], { words: '', form: '', tags: [], ...more });

  test('finds by any words of the case and of its tags, in any order and case', () => {
    expect(finds({ words: 'ДНЕВНИК задачи' })).toBe(true);
    expect(finds({ words: 'математика 2026/27' })).toBe(true);
    expect(finds({ words: 'дневник химия' })).toBe(false);
    expect(finds({ words: 'разбёрали' })).toBe(false);
  });

  test('finds by one of the tags and by the form', () => {
    expect(finds({ tags: ['ПР01', 'УЧ01'] })).toBe(true);
    expect(finds({ tags: ['ПР01'] })).toBe(false);
    expect(finds({ form: 'ученик – ученик' })).toBe(true);
    expect(finds({ form: 'учитель – ученик' })).toBe(false);
  });
});
