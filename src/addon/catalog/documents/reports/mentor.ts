/**
 * The report of a mentor, a page for each: compiled from meetings and papers of his pairs, so that nobody is asked to write it. What
 * few people answered is left out: a mark of one pair is no figure.
 */
import { longDay } from '../../../domain/language/dates';
import { type Content, line, paragraph, type Run, signature, table } from '../../../schema/document';
import { name } from '../../../schema/name';
import { counted } from '../../../texts/ru/grammar';
import { curatorSigns, shortTerm } from '../order-frame';
import { headOf, inFileName, type ProgrammeFacts, personalPaper } from '../programme-paper';
import type { ReportPair } from './facts';
import { meetingsWithin, plannedWithin } from './figures';

const pairsOf = (facts: ProgrammeFacts, code: string): readonly ReportPair[] =>
  facts.report().pairs.filter(({ mentor }) => mentor === code);

const named = (codes: readonly string[]): Content =>
  codes.flatMap((code, index): Run[] => [
    ...(index > 0 ? [', '] : []),
    name({ code }, 'nominative', 'surname-initials'),
  ]);

/** How the pair is, without marks that its few people gave. */
function stateOf({ isFinished, light }: ReportPair): string {
  if (isFinished) return 'завершена';
  const kinds = (light?.reasons ?? []).map(({ kind }) => kind);
  if (kinds.includes('help') || kinds.includes('change')) return 'нужна помощь куратора';
  if (kinds.includes('silent')) return 'давно нет отзывов о встречах';
  return 'работает';
}

/** «задач выполнено 2 из 5» */
const planOf = ({ hasPlan, tasks: { done, all } }: ReportPair): string =>
  all > 0 ? `задач выполнено ${done} из ${all}` : hasPlan ? 'подготовлен' : 'не подготовлен';

export const mentorReport = personalPaper({
  id: 'report-mentor',
  stage: '7',
  kind: 'отчёт',
  name: 'Отчёты наставников',
  isReckoned: true,
  title: ({ year }) => inFileName(`Отчёты наставников ${year}`),
  isFor: ({ code }, facts) => pairsOf(facts, code).length > 0,
  page: (facts, person) => {
    const pairs = pairsOf(facts, person.code);
    const { meetingsInMonth } = facts.report();
    const period = { from: `${facts.year.slice(0, 4)}-09-01`, to: facts.today };
    const held = pairs.reduce((sum, pair) => sum + meetingsWithin(pair, period), 0);
    const planned = pairs.reduce((sum, pair) => sum + plannedWithin(pair, period, meetingsInMonth), 0);
    return [
      ...headOf(facts, 'ОТЧЁТ НАСТАВНИКА', `за ${facts.year} учебный год, по состоянию на ${longDay(facts.today)}`),
      line(['Наставник: ', name(person), `, ${person.about}`]),
      paragraph('Составлен куратором по отзывам о встречах и документам пар; наставник отдельного отчёта не пишет.'),
      table(
        [
          { heading: 'Наставляемые', width: 44 },
          { heading: 'Форма, срок', width: 50 },
          { heading: 'Встреч / по плану', width: 26, align: 'centre' },
          { heading: 'План развития', width: 30 },
          { heading: 'Состояние', width: 30 },
        ],
        pairs.map((pair) => [
          named(pair.mentees),
          `${pair.form}${pair.start && pair.end ? `, ${shortTerm(pair.start, pair.end)}` : ''}`,
          `${meetingsWithin(pair, period)} / ${plannedWithin(pair, period, meetingsInMonth)}`,
          planOf(pair),
          stateOf(pair),
        ]),
      ),
      paragraph(
        `Всего: ${counted(held, 'встреча', 'встречи', 'встреч')} при ${planned} по плану. Считаются разные номера встреч на листе «Встречи»; по плану – полные месяцы работы (по 30 дней), умноженные на настройку «Встреч в месяц».`,
      ),
      paragraph(
        held >= planned
          ? 'Вывод: встречи проходят так часто, как условились.'
          : 'Вывод: встреч меньше, чем условились; куратор вместе с наставником уточняет график.',
      ),
      signature({ post: 'Ознакомлен наставник', name: name(person, 'nominative', 'initials-surname') }),
      curatorSigns(facts),
    ];
  },
});
