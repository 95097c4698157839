/** What the curator proposes and the principal decides: whom to reward, with what, on which figures. */
import type { RewardCriteria } from '../../../domain/programme/reward-candidates';
import { type Block, heading, line, paragraph } from '../../../schema/document';
import { name } from '../../../schema/name';
import { counted } from '../../../texts/ru/grammar';
import { curatorSigns } from '../order-frame';
import { inFileName, type ProgrammeFacts, schoolPaper } from '../programme-paper';
import { numbered, points } from '../sections';
import { vocabularies } from '../vocabulary';

/** The same words as the sheet shows its figures by. */
const wordCriteria = ({ leastMeetings, leastUsefulness, leastVoices }: RewardCriteria): readonly string[] => [
  `состоялось не меньше ${Math.round(leastMeetings * 100)}\u00a0% ожидавшихся встреч`,
  `наставляемые оценили пользу в среднем не ниже ${String(leastUsefulness).replace('.', ',')} из 10 (отзывов не меньше ${leastVoices})`,
  'цели, о которых пары сказали, достигнуты полностью',
];

function body(facts: ProgrammeFacts): readonly Block[] {
  const { proposed, proposedPartners, criteria } = facts.rewards;
  const { programme } = vocabularies[facts.vocabulary];
  const all = proposed.length + proposedPartners.length;
  return [
    line('Директору', 'right'),
    line(facts.school.short, 'right'),
    line([name(facts.school.principal, 'dative', 'surname-initials')], 'right'),
    heading(1, 'ПРЕДЛОЖЕНИЕ'),
    heading(2, `о поощрении участников ${programme.genitive} по итогам ${facts.year} учебного года`),
    paragraph(`Прошу рассмотреть ${counted(all, 'предложение', 'предложения', 'предложений')} о поощрении.`),
    numbered(
      [
        ['ФИО, организация', 42],
        ['Поощрение', 46],
        ['За что', 40],
        ['Показатели', 44],
      ],
      [
        ...proposed.map((person) => [
          [name(person), `, ${person.about}`],
          person.reward,
          person.merit,
          person.basis || 'по представлению куратора',
        ]),
        ...proposedPartners.map(({ organisation, merit, basis }) => [
          organisation,
          'благодарственное письмо партнёру',
          merit,
          basis || 'по представлению куратора',
        ]),
      ],
    ),
    paragraph('Наставники предложены по показателям, одинаковым для всех; друг с другом участники не сравниваются:'),
    ...points(wordCriteria(criteria)),
    paragraph(
      'Тому, кто отвечает первым двум, предложена благодарность, а кто отвечает всем трём – почётная грамота. Строки «по представлению куратора» вписаны без показателей.',
    ),
    curatorSigns(facts),
  ];
}

export const rewardProposal = schoolPaper({
  id: 'proposal-rewards',
  stage: '7',
  isList: true,
  kind: 'заявление',
  name: 'Предложение куратора о поощрении',
  needs: 'reward-proposals',
  title: ({ year }) => inFileName(`Предложение о поощрении участников наставничества ${year}`),
  body,
});
