/** What a pair is told of itself holds nothing that somebody said in confidence, no number, nobody else. */
import fc from 'fast-check';
import { openReason } from '../../../src/addon/domain/pairing/open-reason';
import { wordHelp, wordOpenReason, wordPrice } from '../../../src/addon/texts/ru/pair-sentences';
import { mentee, mentor } from './people';

const tags = ['УЧ01', 'УЧ02', 'ЛК03'];
const names: Readonly<Record<string, string>> = { УЧ01: 'Математика', УЧ02: 'Русский язык', ЛК03: 'Уверенность' };
const ways = ['лично', 'по видеосвязи'];
const hobbies = ['спорт', 'книги'];
const some = (words: readonly string[]) => fc.subarray([...words]);
/** Words that must never come out, wherever they stand. */
const secret = fc.constantFrom('СЕКРЕТ-Н-777', 'болен', 'сирота', 'опека', 'просил не соединять', '17');

const helped = fc.record({
  requests: some(tags),
  mainRequests: some(tags),
  ways: some(ways),
  interests: some(hobbies),
});
const helper = fc.record({ competences: some(tags), ways: some(ways), interests: some(hobbies) });

test('only what both have said openly and have in common is told', () => {
  fc.assert(
    fc.property(helped, helper, secret, (one, other, hidden) => {
      const reason = openReason(
        mentee('У-001', { ...one, status: hidden, form: hidden, forbidden: [hidden], managers: [hidden] }),
        mentor('Н-001', { ...other, status: hidden, forms: [hidden], roleModels: [hidden] }),
      );
      const words = wordOpenReason(reason, (tag) => names[tag] ?? tag);
      expect(words).not.toContain(hidden);
      expect(words).not.toMatch(/\d|балл|%|выбра|симпат|соедин/);
      for (const tag of tags) {
        const isShared = [...one.requests, ...one.mainRequests].includes(tag) && other.competences.includes(tag);
        expect(words.includes(names[tag]!)).toBe(isShared);
      }
      for (const word of [...ways, ...hobbies]) {
        const [mine, theirs] = ways.includes(word) ? [one.ways, other.ways] : [one.interests, other.interests];
        expect(words.includes(word)).toBe(mine.includes(word) && theirs.includes(word));
      }
    }),
    { numRuns: 200 },
  );
});

test('the price of a change and what would help are said in sentences', () => {
  const none = { pairs: 0, mutual: 0, oneSided: 0, score: 0 };
  expect(wordPrice({ difference: none, moves: [] })).toBe('Ничего не теряется.');
  expect(
    wordPrice({
      difference: { pairs: -1, mutual: 2, oneSided: 0, score: -120 },
      moves: [
        { mentee: 'У-003', from: 'Н-001', to: 'Н-004' },
        { mentee: 'У-004', from: 'Н-004', to: undefined },
      ],
    }),
  ).toBe(
    'На 1\u00a0пару меньше; взаимных выборов на 2 больше; сумма баллов на 120\u00a0баллов меньше. Изменятся: У-003 (Н-001 → Н-004), У-004 (Н-004 → без наставника).',
  );
  const competences = [{ tag: 'УЧ01', mentees: ['У-003', 'У-004'] }];
  expect(wordHelp({ unmatched: ['У-003', 'У-004'], moreSeats: ['Н-001'], competences }, (tag) => names[tag]!)).toEqual([
    'Ещё одно место у любого из этих наставников – ещё одна пара: Н-001.',
    'Нужен ещё один наставник с компетенцией «Математика»: её ждут У-003 и У-004.',
  ]);
  expect(wordHelp({ unmatched: [], moreSeats: [], competences: [] }, String)).toEqual([]);
});
