/**
 * A questionnaire on paper: boxes for the code on top, a box and a number before every choice. The numbers are those that are typed when
 * the paper is entered, so nothing has to be looked up.
 */
import {
  type Block,
  type Column,
  defineDocument,
  heading,
  line,
  paragraph,
  sideBySide,
  table,
} from '../../schema/document';
import type { Lists } from '../../schema/list';
import { choicesOf, limitOf, type Question } from '../../schema/questionnaire';
import type { School } from './order-frame';

export interface PaperQuestionnaireFacts {
  readonly school: Pick<School, 'short'>;
  readonly number: string;
  readonly title: string;
  readonly intro: string;
  /** The question that asks for the code: its boxes stand on top. */
  readonly who: string;
  readonly questions: readonly Question[];
  readonly lists: Lists;
}

const box = '□';

/** A letter, three figures and four signs of the key. */
const codeBoxes: readonly string[] = ['', '–', '', '', '', '–', '', '', '', ''];

/** Choices that are longer stand two in a row. */
const longestInFour = 18;
const longestInThree = 30;

const columnsFor = (words: readonly string[]): number => {
  const longest = words.reduce((most, { length }) => Math.max(most, length), 0);
  return longest <= longestInFour ? 4 : longest <= longestInThree ? 3 : 2;
};

/** The choices in as many columns as fit, counted along the rows. */
function choicesBlock(words: readonly string[]): Block {
  const columns = Math.min(columnsFor(words), Math.max(words.length, 1));
  const cells = words.map((choice, index) => `${box} ${index + 1} – ${choice}`);
  const rows = Array.from({ length: Math.ceil(cells.length / columns) }, (_none, row) =>
    Array.from({ length: columns }, (_cell, column) => cells[row * columns + column] ?? ''),
  );
  return sideBySide(
    Array.from({ length: columns }, (): Omit<Column, 'heading'> => ({ width: 1 })),
    rows,
  );
}

const scaleBlock = (from: number, to: number): Block =>
  sideBySide(
    Array.from({ length: to - from + 1 }, (): Omit<Column, 'heading'> => ({ width: 1 })),
    [Array.from({ length: to - from + 1 }, (_none, index) => `${box} ${from + index}`)],
  );

/** An empty frame to write in. */
const frame = (rows: number): Block =>
  table(
    [{ heading: '', width: 180 }],
    Array.from({ length: rows }, () => ['']),
  );

function answerBlocks(question: Question, lists: Lists): readonly Block[] {
  switch (question.kind) {
    case 'text':
      return [frame(0)];
    case 'paragraph':
      return [frame(limitOf(question) > 600 ? 3 : 1)];
    case 'scale':
      return [
        ...(question.ends
          ? [line(`${question.from} – ${question.ends[0]}, ${question.to} – ${question.ends[1]}`)]
          : []),
        scaleBlock(question.from, question.to),
      ];
    case 'number':
      return [line(`Число от ${question.from} до ${question.to}:`), frame(0)];
    case 'date':
      return [line('День, месяц, год:'), frame(0)];
    case 'choice':
    case 'dropdown':
      return [line('Отметьте что-то одно.'), choicesBlock(choicesOf(question, lists).map(({ name }) => name))];
    case 'checkboxes':
      return [choicesBlock(choicesOf(question, lists).map(({ name }) => name))];
  }
}

export const paperQuestionnaire = defineDocument<PaperQuestionnaireFacts>({
  id: 'paper-questionnaire',
  title: ({ number, title }) => `Анкета ${number} на бумаге: ${title.replace(/[«»"?]/g, '')}`,
  body: ({ school, number, title, intro, who, questions, lists }) => [
    line(school.short, 'centre'),
    heading(1, `АНКЕТА ${number}`),
    heading(2, title, 'centre'),
    line('Код с ключом – с карточки, по одному знаку в клетке:'),
    table(
      codeBoxes.map((sign) => ({ heading: sign, width: 1, align: 'centre' })),
      [],
    ),
    paragraph(intro.replace(/ ?[^.]*\b(?:открой|откройте) ту же ссылку[^.]*\./g, '')),
    ...questions
      .filter(({ id }) => id !== who)
      .flatMap((question, index): readonly Block[] => [
        heading(3, `${index + 1}. ${question.title}`, 'left'),
        ...(question.help === undefined ? [] : [line(question.help)]),
        ...answerBlocks(question, lists),
      ]),
  ],
});
