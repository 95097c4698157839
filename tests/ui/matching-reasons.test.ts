/** What a pair is told of itself, on the screen's cards and on paper: nothing that somebody said in confidence, no number, nobody else. */
import fc from 'fast-check';
import { sympathiesOf } from '../../src/addon/domain/pairing/sympathy';
import { explainPair } from '../../src/addon/texts/ru/matching';
import { pairFacts } from '../../src/addon/ui/dialogs/matching-facts';
import { ask, mentee, mentor } from '../domain/pairing/people';

const names: Readonly<Record<string, string>> = { УЧ01: 'Математика', УЧ02: 'Русский язык', ЛК03: 'Уверенность' };
const tags = Object.keys(names);
const hobbies = ['спорт', 'книги'];
const some = (words: readonly string[]) => fc.subarray([...words]);

const helped = fc.record({ requests: some(tags), mainRequests: some(tags), interests: some(hobbies) });
const helper = fc.record({ competences: some(tags), interests: some(hobbies) });
/** Words of the bases that are nobody's business but the curator's. */
const secret = fc.constantFrom('СЕКРЕТ', 'болен', 'сирота', 'под опекой');
const wishes = fc.record({ mine: some(['Н-001', 'Н-002']), theirs: some(['У-001', 'У-002']), isRefused: fc.boolean() });

test('a pair hears what it has in common: no wish, no category, nobody else', () => {
  fc.assert(
    fc.property(helped, helper, secret, wishes, (one, other, hidden, { mine, theirs, isRefused }) => {
      const mentees = [
        mentee('У-001', { ...one, status: hidden, form: hidden, forbidden: [hidden], managers: [hidden] }),
        mentee('У-002', { requests: ['ПО01'], interests: ['шахматы'] }),
      ];
      const mentors = [
        mentor('Н-001', { ...other, status: hidden, type: hidden, forms: [hidden], roleModels: [hidden] }),
        mentor('Н-002', { competences: ['ПО01'], interests: ['шахматы'] }),
      ];
      const told = (areTold: boolean): readonly string[] => {
        const sympathies = sympathiesOf([
          { code: 'У-001', side: 'mentee', wanted: areTold ? mine : [], unwanted: isRefused ? ['Н-001'] : [] },
          { code: 'Н-001', side: 'mentor', wanted: areTold ? theirs : [], unwanted: [] },
        ]);
        const weights = { tags: 45, sympathy: 25, form: 10, time: 5, age: 5, interests: 10 };
        const question = ask(mentees, mentors, { sympathies, preference: 'score', weights });
        return explainPair(pairFacts({ question }, 'У-001', 'Н-001', (tag) => names[tag] ?? tag)!);
      };
      expect(told(true)).toEqual(told(false));
      const words = told(true).join(' ');
      expect(words).not.toContain(hidden);
      expect(words).not.toMatch(/\d|У-0|Н-0|балл|%|выбра|симпат|шахматы|ПО01/);
      for (const tag of tags) {
        const isShared = [...one.requests, ...one.mainRequests].includes(tag) && other.competences.includes(tag);
        expect(words.includes(names[tag]!)).toBe(isShared);
      }
      for (const hobby of hobbies)
        expect(words.includes(hobby)).toBe(one.interests.includes(hobby) && other.interests.includes(hobby));
    }),
    { numRuns: 200 },
  );
});
