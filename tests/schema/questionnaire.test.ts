import { planForm } from '../../src/addon/schema/form';
import {
  type Answers,
  defineQuestionnaire,
  type Question,
  questionsFor,
  readAnswer,
  splitChoices,
} from '../../src/addon/schema/questionnaire';

const entries = ['Спорт, ГТО, ЗОЖ', 'Спорт', 'Волонтёрство, «Движение Первых»', 'Медиа'].map((name, index) => ({
  code: `Т${index + 1}`,
  name,
  synonyms: name === 'Медиа' ? ['видео'] : [],
  group: '',
}));
const lists = { tags: entries };

const sample = defineQuestionnaire({
  id: 'sample',
  number: 'А0',
  title: 'Проба',
  intro: 'Здравствуйте.',
  thanks: 'Спасибо.',
  who: 'code',
  mark: 'mark',
  questions: [
    { id: 'code', kind: 'text', title: 'Код', required: true, limit: 10 },
    { id: 'name', kind: 'text', title: 'ФИО', personal: true },
    { id: 'story', kind: 'paragraph', title: 'История', free: true },
    { id: 'tags', kind: 'checkboxes', title: 'Теги', list: 'tags' },
    { id: 'way', kind: 'choice', title: 'Как', choices: ['лично', 'по видеосвязи'] },
    { id: 'hours', kind: 'number', title: 'Часы', from: 1, to: 60 },
    { id: 'since', kind: 'date', title: 'С какого дня' },
    { id: 'ease', kind: 'scale', title: 'Легко', from: 1, to: 10, required: true },
  ],
});

/** Compiles only while answers have the types of their questions. */
const example: Answers<typeof sample> = {
  code: 'Н-001',
  name: undefined,
  story: undefined,
  tags: ['Т1'],
  way: 'лично',
  hours: 4,
  since: '2026-09-01',
  ease: 7,
};

const question = (id: keyof typeof example): Question => sample.questions.find((each) => each.id === id) as Question;

describe('chosen boxes', () => {
  test.each([
    ['Спорт, ГТО, ЗОЖ', ['Т1'], []],
    ['Спорт, ГТО, ЗОЖ, Спорт', ['Т1', 'Т2'], []],
    ['Спорт, Медиа', ['Т2', 'Т4'], []],
    ['волонтерство, "Движение Первых", Медиа', ['Т3', 'Т4'], []],
    ['видео, Спорт', ['Т4', 'Т2'], []],
    ['Медиа, Магия, Спорт', ['Т4', 'Т2'], ['Магия']],
    ['Спортивное ориентирование', [], ['Спортивное ориентирование']],
    ['', [], []],
    [' , ,, ', [], []],
  ])('«%s»', (line, chosen, unknown) => {
    expect(splitChoices(line, entries)).toEqual({ chosen, unknown });
  });
});

describe('answers', () => {
  test.each([
    ['tags', 'Медиа, Магия', { value: ['Т4'], problem: { code: 'answer-choice-unknown' } }],
    ['way', 'Лично', { value: 'лично' }],
    ['way', 'мысленно', { problem: { code: 'answer-choice-unknown' } }],
    ['hours', 4, { value: 4 }],
    ['hours', ' 4 ', { value: 4 }],
    ['hours', 61, { problem: { code: 'answer-out-of-range', from: 1, to: 60 } }],
    ['hours', 'четыре', { problem: { code: 'answer-not-number' } }],
    ['hours', 2.5, { problem: { code: 'answer-not-number' } }],
    ['hours', true, { problem: { code: 'answer-not-number' } }],
    ['since', { day: '2026-09-01', time: '00:00:00' }, { value: '2026-09-01' }],
    ['since', '1.9.26', { value: '2026-09-01' }],
    ['since', 'вчера', { problem: { code: 'answer-not-date' } }],
    ['since', '30.02.2026', { problem: { code: 'answer-not-date' } }],
    ['ease', '', { problem: { code: 'answer-missing' } }],
    ['story', '', {}],
    ['story', '=1+1', { value: '=1+1' }],
    ['story', '<b>да</b> {{имя}} ⟦У-017⟧', { value: '<b>да</b> {{имя}} ⟦У-017⟧' }],
    ['story', 'я'.repeat(3000), { problem: { code: 'answer-too-long', length: 3000, limit: 2000 } }],
    ['code', { day: '2026-10-01', at: 1 }, { value: '01.10.2026' }],
  ] as const)('%s: %s', (id, cell, reading) => {
    expect(readAnswer(question(id), cell, lists)).toEqual(reading);
  });
});

describe('the form', () => {
  const ids = (regime: 'codes' | 'names', freeText: boolean): readonly string[] =>
    questionsFor(sample, { regime, freeText }).map((each) => each.id);

  test('asks for names and free words only where they may be kept', () => {
    expect(ids('codes', false)).toEqual(['code', 'tags', 'way', 'hours', 'since', 'ease']);
    expect(ids('codes', true)).toEqual(['code', 'story', 'tags', 'way', 'hours', 'since', 'ease']);
    const rules = { regime: 'codes', freeText: false, openQuestions: [`${sample.id}/story`] } as const;
    expect(questionsFor(sample, rules).map(({ id }) => id)).toEqual(ids('codes', true));
    expect(questionsFor(sample, { ...rules, openQuestions: ['other/story'] }).map(({ id }) => id)).toEqual(
      ids('codes', false),
    );
    expect(ids('names', false)).toEqual(['code', 'name', 'story', 'tags', 'way', 'hours', 'since', 'ease']);
  });

  test('warns against names when free words are asked', () => {
    const questions = questionsFor(sample, { regime: 'codes', freeText: true });
    expect(planForm(sample, questions, lists, 'Без имён.').intro).toBe('Здравствуйте.\n\nБез имён.');
    expect(planForm(sample, questions, lists, 'Без имён.').questions.find(({ id }) => id === 'story')?.help).toMatch(
      /Без имён\.$/,
    );
    const without = questionsFor(sample, { regime: 'codes', freeText: false });
    expect(planForm(sample, without, lists, 'Без имён.').intro).toBe('Здравствуйте.');
  });

  test('leaves out a question whose list is empty', () => {
    const plan = planForm(sample, sample.questions, { tags: [] }, '');
    expect(plan.questions.map((each) => each.id)).not.toContain('tags');
  });
});
