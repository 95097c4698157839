/** Whether everything is there that must be before and while pairs work: the acts of the school, and the papers of people. */
import { longDay, shortDay } from '../../../domain/language/dates';
import { heading, line, paragraph } from '../../../schema/document';
import { curatorSigns } from '../order-frame';
import { forYear, inFileName, schoolPaper } from '../programme-paper';
import { numbered } from '../sections';

/** Acts by the paper that makes them, with what asks for each. */
const acts: readonly (readonly [act: string, basis: string, papers: readonly string[]])[] = [
  ['Приказ о внедрении целевой модели', 'распоряжение № Р-145', ['order-launch']],
  ['Приказ о рабочей группе', 'дорожная карта', ['order-team']],
  ['Приказ о назначении куратора', 'Положение о наставничестве', ['order-curator']],
  [
    'Дорожная карта',
    'приказ о внедрении',
    ['roadmap-sections', 'roadmap-stages', 'roadmap-contents', 'roadmap-goals', 'roadmap-lists'],
  ],
  ['Положение о наставничестве', 'приказ о внедрении', ['regulation']],
  ['Программа наставничества', 'Положение о наставничестве', ['programme']],
  ['Приказ об обучении наставников', 'программа наставничества', ['order-training']],
  ['Приказ о реестре наставников', 'Положение о наставничестве', ['order-mentors']],
  ['Приказ о парах и группах', 'Положение о наставничестве', ['order-pairs']],
];

export const completenessReference = schoolPaper({
  id: 'reference-completeness',
  stage: 'М',
  kind: 'справка',
  name: 'Справка о комплектности документов',
  isList: true,
  title: ({ year }) => inFileName(`Справка о комплектности документов ${year}`),
  body: (facts) => {
    const rows = acts.map(([act, basis, papers]) => {
      const signed = facts.signed.find(({ paper }) => papers.includes(paper));
      return [act, basis, signed ? `№\u00a0${signed.number} от ${shortDay(signed.date)}` : 'нет'] as const;
    });
    const there = rows.filter(([, , found]) => found !== 'нет').length;
    const { mentees, mentors } = facts.admitted;
    const isWhole = there === rows.length && mentees.admitted === mentees.all && mentors.admitted === mentors.all;
    return [
      line(facts.school.full, 'centre'),
      heading(1, 'СПРАВКА'),
      heading(2, `о комплектности документов по наставничеству ${forYear(facts)}`),
      paragraph(
        `По состоянию на ${longDay(facts.today)} проверено, есть ли локальные акты, которых требует программа, и документы участников: согласия, справки, договоры.`,
      ),
      numbered(
        [
          ['Документ', 70],
          ['Основание', 52],
          ['Реквизиты', 46],
        ],
        rows,
      ),
      paragraph(`Локальных актов подписано: ${there} из ${rows.length}.`),
      paragraph(
        `Участников со всеми документами: наставляемых – ${mentees.admitted} из ${mentees.all}, наставников – ${mentors.admitted} из ${mentors.all}. Пары и группы создаются только из них.`,
      ),
      paragraph(
        isWhole
          ? 'Вывод: комплект документов полон.'
          : 'Вывод: комплект дополняется. Недостающее названо на листах «Документы» и «Согласия и документы».',
      ),
      curatorSigns(facts),
    ];
  },
});
