/** Diplomas, thanks and letters of thanks: a sheet for each of those for whom it is decided, one file for each kind. Everything is ready to be printed and signed by the principal. */
import { longDay } from '../../../domain/language/dates';
import { type Block, heading, line, pageBreak, paragraph } from '../../../schema/document';
import { name } from '../../../schema/name';
import { festiveLook, letterLook } from '../../../schema/paper';
import type { RewardKind } from '../../pairing-words';
import { principalSigns } from '../order-frame';
import { inFileName, type ProgrammeFacts, type Rewarded, schoolPaper, type ThankedPartner } from '../programme-paper';
import { vocabularies } from '../vocabulary';

/** Those for whom the reward of this paper is decided; for a paper of no one reward everybody. */
export const rewardedBy = ({ reward }: { readonly reward?: RewardKind }, { rewards }: ProgrammeFacts) =>
  rewards.approved.filter((one) => reward === undefined || one.reward === reward);

const sentence = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1).replace(/\.$/, '')}.`;

/** «приказ от 14 мая 2027 г. № 60-од», once it is signed. */
const orderOf = ({ signed }: ProgrammeFacts): readonly Block[] => {
  const order = signed.find(({ paper }) => paper === 'order-rewards');
  return order ? [line(`Приказ от ${longDay(order.date)} № ${order.number}`, 'centre')] : [];
};

const foot = (facts: ProgrammeFacts): readonly Block[] => [
  principalSigns(facts.school),
  ...orderOf(facts),
  line(`${facts.school.place}, ${facts.today.slice(0, 4)} год`, 'centre'),
];

/** Every page on a sheet of its own. */
const sheets = <One>(all: readonly One[], page: (one: One) => readonly Block[]): readonly Block[] =>
  all.flatMap((one, index) => [...(index === 0 ? [] : [pageBreak]), ...page(one)]);

/** «9А» of the base is «9А класс» on a wall. */
const withClass = (about: string): string => (/^\d{1,2}\s?«?[А-ЯЁ]?»?$/.test(about) ? `${about} класс` : about);

/** A member of the staff has a post that follows the name; a class or a place of work stands as it is. */
const aboutOf = ({ code, about, aboutIn }: Rewarded, nameCase: 'nominative' | 'dative'): string =>
  code.startsWith('П') ? (aboutIn?.[nameCase] ?? about) : withClass(about);

interface Words {
  readonly word: string;
  readonly verb: string;
  readonly nameCase: 'nominative' | 'dative';
}

const honour = (facts: ProgrammeFacts, person: Rewarded, { word, verb, nameCase }: Words): readonly Block[] => [
  line(facts.school.full, 'centre'),
  heading(1, word),
  line(verb, 'centre'),
  heading(2, name(person, nameCase)),
  line(aboutOf(person, nameCase), 'centre'),
  line(`за личный вклад в развитие наставничества в ${facts.year} учебном году`, 'centre'),
  heading(3, sentence(person.merit)),
  ...foot(facts),
];

export const diplomas = schoolPaper({
  id: 'diploma',
  stage: '7',
  isList: true,
  kind: 'грамота',
  name: 'Почётные грамоты',
  needs: 'rewarded',
  reward: 'почётная грамота',
  look: festiveLook,
  title: ({ year }) => inFileName(`Почётные грамоты наставникам ${year}`),
  body: (facts) =>
    sheets(rewardedBy({ reward: 'почётная грамота' }, facts), (person) =>
      honour(facts, person, { word: 'ПОЧЁТНАЯ ГРАМОТА', verb: 'награждается', nameCase: 'nominative' }),
    ),
});

export const thanks = schoolPaper({
  id: 'letter-thanks',
  stage: '7',
  isList: true,
  kind: 'грамота',
  name: 'Благодарности',
  needs: 'rewarded',
  reward: 'благодарность',
  look: festiveLook,
  title: ({ year }) => inFileName(`Благодарности участникам наставничества ${year}`),
  body: (facts) =>
    sheets(rewardedBy({ reward: 'благодарность' }, facts), (person) =>
      honour(facts, person, { word: 'БЛАГОДАРНОСТЬ', verb: 'объявляется', nameCase: 'dative' }),
    ),
});

const toParents = (facts: ProgrammeFacts, pupil: Rewarded): readonly Block[] => [
  line(facts.school.full, 'centre'),
  heading(1, 'БЛАГОДАРСТВЕННОЕ ПИСЬМО'),
  heading(2, 'Уважаемые родители!'),
  paragraph(
    `Администрация ${facts.school.short} сердечно благодарит вас за воспитание `,
    name(pupil, 'genitive'),
    ` (${withClass(pupil.about)}).`,
  ),
  paragraph(
    `В ${facts.year} учебном году ваш ребёнок стал наставником и помогал другим ученикам. Школа отмечает: ${pupil.merit.replace(/\.$/, '')}.`,
  ),
  paragraph('Внимание к людям, ответственность и умение поддержать другого начинаются в семье.'),
  heading(3, 'Спасибо вам за доверие и поддержку!'),
  ...foot(facts),
];

export const parentLetters = schoolPaper({
  id: 'letter-thanks-parents',
  stage: '7',
  isList: true,
  kind: 'письмо',
  name: 'Благодарственные письма родителям наставников-учеников',
  needs: 'rewarded',
  reward: 'благодарственное письмо родителям',
  look: letterLook,
  title: ({ year }) => inFileName(`Благодарственные письма родителям ${year}`),
  body: (facts) =>
    sheets(rewardedBy({ reward: 'благодарственное письмо родителям' }, facts), (pupil) => toParents(facts, pupil)),
});

const toPartner = (facts: ProgrammeFacts, { organisation, merit }: ThankedPartner): readonly Block[] => {
  const { programme } = vocabularies[facts.vocabulary];
  return [
    line(facts.school.full, 'centre'),
    heading(1, 'БЛАГОДАРСТВЕННОЕ ПИСЬМО'),
    heading(2, organisation),
    line('Уважаемые коллеги!', 'centre'),
    paragraph(
      `Администрация ${facts.school.short} благодарит вас за партнёрство и поддержку ${programme.genitive} в ${facts.year} учебном году. Школа отмечает: ${merit.replace(/\.$/, '')}.`,
    ),
    paragraph('Опыт ваших специалистов помогает ученикам увидеть настоящее дело и сделать свой выбор.'),
    heading(3, 'Надеемся на продолжение совместной работы!'),
    ...foot(facts),
  ];
};

export const partnerLetters = schoolPaper({
  id: 'letter-thanks-partners',
  stage: '7',
  isList: true,
  kind: 'письмо',
  name: 'Благодарственные письма партнёрам',
  needs: 'thanked-partners',
  look: letterLook,
  title: ({ year }) => inFileName(`Благодарственные письма партнёрам ${year}`),
  body: (facts) => sheets(facts.rewards.partners, (partner) => toPartner(facts, partner)),
});
