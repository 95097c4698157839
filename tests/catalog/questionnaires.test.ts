import {
  askedQuestionnaires,
  mentorOffer,
  questionnaires,
  sealedQuestionnaires,
  teacherRequests,
} from '../../src/addon/catalog/questionnaires';
import { tags } from '../../src/addon/catalog/tags';
import { choicesOf, mostOf, questionsFor, splitChoices } from '../../src/addon/schema/questionnaire';

const lists = { tags };

/** What a column can take from a question of each kind. */
const fits: Readonly<Record<string, readonly string[]>> = {
  text: ['text'],
  paragraph: ['text'],
  choice: ['oneOf', 'text'],
  dropdown: ['oneOf', 'text'],
  checkboxes: ['manyOf'],
  scale: ['whole'],
  number: ['whole'],
  date: ['date'],
};

describe.each(questionnaires.map((filling) => [filling.questionnaire.title, filling] as const))(
  '«%s»',
  (_title, filling) => {
    const { questionnaire, table } = filling;

    test('has questions that differ by id and title', () => {
      const { questions } = questionnaire;
      expect(new Set(questions.map((question) => question.id)).size).toBe(questions.length);
      expect(new Set(questions.map((question) => question.title)).size).toBe(questions.length);
    });

    test('asks who answers, and remembers the answer in the table', () => {
      expect(questionnaire.questions[0]?.id).toBe(questionnaire.who);
      expect(table.columns[questionnaire.mark]).toMatchObject({ kind: 'text', machine: true });
    });

    test('asks nothing in free words in a book of codes unless the school wants it', () => {
      const { who, occasion } = questionnaire;
      const asked = questionsFor(questionnaire, { regime: 'codes', freeText: false });
      const open = asked.filter(({ kind }) => kind === 'text' || kind === 'paragraph').map(({ id }) => id);
      expect(open).toEqual([who, ...(occasion?.pair === undefined ? [] : [occasion.pair])]);
    });

    test('makes figures of numbers, within what the column can hold', () => {
      for (const { fills, of, how } of questionnaire.figures ?? []) {
        const numbers = of.map((id) => questionnaire.questions.find((question) => question.id === id));
        if (how === 'share') {
          expect(numbers.map((question) => question && mostOf(question))).not.toContain(undefined);
          for (const value of [0, 100]) expect(table.columns[fills]?.read(value, lists)).toEqual({ ok: true, value });
          continue;
        }
        const ends = numbers.map((question) => (question && 'from' in question ? question : undefined));
        const combine = (pick: 'from' | 'to'): number =>
          ends.reduce((value, end) => (how === 'product' ? value * (end?.[pick] ?? NaN) : (end?.[pick] ?? NaN)), 1);
        for (const value of [combine('from'), combine('to')])
          expect(table.columns[fills]?.read(value, lists)).toEqual({ ok: true, value });
      }
    });

    test('makes rows that say of whom, of which occasion and of which day, if it makes rows', () => {
      const { occasion, questions } = questionnaire;
      if (!occasion) return expect(table.columns[table.key]?.machine).toBeUndefined();
      const { reporter, day, pair, by = [], fixed = {} } = occasion;
      const asked = (id: string) => questions.find((question) => question.id === id);
      const kinds = [reporter, day, table.key].map((key) => table.columns[key]?.kind);
      expect(kinds).toEqual(['text', 'date', 'text']);
      for (const id of [...by, ...(pair === undefined ? [] : [pair])])
        expect([id, asked(id)?.required, table.columns[asked(id)?.fills ?? '']?.required]).toEqual([id, true, true]);
      for (const [column, word] of Object.entries(fixed)) expect(table.columns[column]?.words).toContain(word);
      expect(table.columns[table.key]?.machine === true || table.key === reporter).toBe(true);
    });

    test('fills columns that can take the answers', () => {
      for (const question of questionnaire.questions) {
        if (!question.fills) continue;
        const column = table.columns[question.fills];
        expect([question.id, fits[question.kind]]).toEqual([question.id, expect.arrayContaining([column?.kind])]);
        if ('choices' in question || 'list' in question) {
          for (const { code } of choicesOf(question, lists)) {
            const value = question.kind === 'checkboxes' ? [code] : code;
            expect(column?.read(column.write(value, lists), lists)).toEqual({ ok: true, value });
          }
        }
        if (question.kind === 'number' || question.kind === 'scale') {
          for (const value of [question.from, question.to])
            expect(column?.read(value, lists)).toEqual({ ok: true, value });
        }
      }
    });

    test('offers boxes that can be told apart however they are joined', () => {
      for (const question of questionnaire.questions) {
        if (question.kind !== 'checkboxes') continue;
        const choices = choicesOf(question, lists);
        const line = choices.map((choice) => choice.name).join(', ');
        expect(splitChoices(line, choices)).toEqual({ chosen: choices.map((choice) => choice.code), unknown: [] });
      }
    });
  },
);

test('А4 asks no names and no free words in a book of codes', () => {
  const ids = questionsFor(mentorOffer, { regime: 'codes', freeText: false }).map((question) => question.id);
  expect(ids).toContain('code');
  expect(ids).not.toContain('fullName');
  expect(ids).not.toContain('success');
});

test('А2 does not ask what may come to no sheet that others see', () => {
  const words = teacherRequests.questions.map(({ title }) => title).join(' ');
  expect(words).not.toMatch(/устал|удовлетвор|выгор/i);
});

test.each(askedQuestionnaires.map(({ questionnaire }) => [questionnaire.number, questionnaire] as const))(
  '%s puts every question on a page of its own, and leads each choice to a page that is there',
  (_number, { questions, sections = [] }) => {
    const pages = sections.map(({ id }) => id);
    const titles = [...questions, ...sections].map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(pages).toEqual(expect.arrayContaining([...new Set(questions.flatMap(({ section }) => section ?? []))]));
    for (const question of questions) {
      if (!('choices' in question)) continue;
      const { leads = [], points = [], choices } = question;
      expect(pages).toEqual(expect.arrayContaining([...leads]));
      expect([0, choices.length]).toContain(leads.length);
      expect([0, choices.length]).toContain(points.length);
    }
  },
);

test('sealed questionnaires fill nothing and ask no free words', () => {
  const questions = sealedQuestionnaires.flatMap(({ questionnaire }) => questionnaire.questions.slice(1));
  expect(questions.filter(({ fills, free, personal, kind }) => fills || free || personal || kind === 'text')).toEqual(
    [],
  );
});

test('А15 gives 16 for the best answers, and no place in the list gives them away', () => {
  const { questions } = askedQuestionnaires.find(({ questionnaire }) => questionnaire.number === 'А15')!.questionnaire;
  const points = questions.flatMap((question) => ('points' in question && question.points ? [question.points] : []));
  expect(points.map((each) => [...each].sort())).toEqual(Array.from({ length: 8 }, () => [0, 1, 2]));
  for (const place of [0, 1, 2])
    expect(points.reduce((sum, each) => sum + (each[place] ?? 0), 0)).toBeLessThanOrEqual(10);
});

test('every questionnaire has an id and a number of its own, and every person’s column of marks one questionnaire', () => {
  const all = askedQuestionnaires.map(({ questionnaire }) => questionnaire);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(new Set(all.map(({ number }) => number)).size).toBe(all.length);
  const marks = questionnaires.map(({ questionnaire, table }) => `${table.title}.${questionnaire.mark}`);
  expect(new Set(marks).size).toBe(marks.length);
});
