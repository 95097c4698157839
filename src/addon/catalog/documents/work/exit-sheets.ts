/** «Лист выхода пары»: a sheet for each pair that has ended – what came of it, what comes next, what is still to be handed in – signed by its people. */
import { shortDay } from '../../../domain/language/dates';
import {
  type Block,
  type Content,
  heading,
  line,
  pageBreak,
  paragraph,
  sideBySide,
  signature,
  table,
} from '../../../schema/document';
import { name } from '../../../schema/name';
import type { CompletionRow } from '../../tables/completions';
import { forYear, inFileName, type ProgrammeFacts, personalPaper } from '../programme-paper';
import type { OwnPair } from './facts';

interface EndedPair extends OwnPair {
  readonly completion: CompletionRow;
}

const endedOf = (facts: ProgrammeFacts, mentor: string): readonly EndedPair[] =>
  facts
    .work()
    .pairsOf(mentor)
    .filter((pair): pair is EndedPair => pair.role === 'mentor' && pair.completion !== undefined);

const menteesOf = ({ mentees }: OwnPair): Content =>
  mentees.flatMap((person, index) => [...(index > 0 ? ['; '] : []), name(person), `, ${person.about}`]);

const aimWords = { да: 'достигнута', частично: 'достигнута частично', нет: 'не достигнута' } as const;

const aimOf = ({ reached, why }: CompletionRow): string =>
  reached === undefined
    ? 'итог записывают на заключительной встрече'
    : `${aimWords[reached]}${reached !== 'да' && why ? `: ${why}` : ''}`;

/** What people answered in questionnaires stays with the curator; on the sheet each says it for himself. */
const asked = 'отметьте сами: да · нет · подумаю';

const sheet = (facts: ProgrammeFacts, pair: EndedPair): readonly Block[] => {
  const { completion } = pair;
  const debts = completion.debts ?? [];
  return [
    line(facts.school.full, 'centre'),
    heading(1, 'ЛИСТ ВЫХОДА ПАРЫ'),
    heading(2, forYear(facts)),
    sideBySide(
      [{ width: 42 }, { width: 126 }],
      [
        ['Наставник:', [name(pair.mentor), `, ${pair.mentor.about}`]],
        ['Наставляемый:', menteesOf(pair)],
        ['Основание:', `приказ ${pair.order}`],
        ...(completion.end === undefined ? [] : [['Последний день:', shortDay(completion.end)] as const]),
      ],
    ),
    table(
      [
        { heading: 'Итог', width: 56 },
        { heading: 'Что записано', width: 112 },
      ],
      [
        ['Цель пары', completion.goal || pair.goal || 'записана в плане развития'],
        ['Итог по цели', aimOf(completion)],
        ['Сделано', completion.result ?? ''],
        ['Как показан результат', completion.presentation ?? 'договориться с парой'],
        ['Наставник готов продолжать', asked],
        ['Наставляемый готов продолжать', asked],
        ['Перспектива', completion.perspective ?? 'решить на заключительной встрече'],
      ],
    ),
    paragraph(
      debts.length === 0 ? 'Всё сдано, пара ничего не должна.' : `Осталось сдать куратору: ${debts.join(', ')}.`,
    ),
    paragraph(
      'Стороны поблагодарили друг друга, договорились, как общаться дальше, и знают, что могут обратиться к куратору. Возражений против завершения нет.',
    ),
    signature(
      { post: 'Наставник', name: name(pair.mentor, 'nominative', 'initials-surname') },
      ...pair.mentees.map((mentee) => ({
        post: 'Наставляемый',
        name: name(mentee, 'nominative', 'initials-surname'),
      })),
      { post: 'Куратор', name: name(facts.curator, 'nominative', 'initials-surname') },
    ),
  ];
};

export const exitSheets = personalPaper({
  id: 'exit-sheet',
  stage: '7',
  kind: 'отчёт',
  name: 'Листы выхода пар',
  isReckoned: true,
  pagesInFile: 20,
  title: ({ year }) => inFileName(`Листы выхода пар ${year}`),
  isFor: ({ code }, facts) => endedOf(facts, code).length > 0,
  page: (facts, { code }) =>
    endedOf(facts, code).flatMap((pair, index) => [...(index > 0 ? [pageBreak] : []), ...sheet(facts, pair)]),
});
