import { defineQuestionnaire, type Question } from '../../schema/questionnaire';
import { outsideChanges, outsideRoles } from '../words';

const scale = { kind: 'scale', from: 1, to: 10, section: 'mentee' } as const;
const change = { kind: 'choice', choices: outsideChanges, section: 'mentee' } as const;

const code: Question = {
  id: 'code',
  kind: 'text',
  title: 'Код из вашей ссылки',
  help: 'Если код уже вписан, не меняйте его. Иначе впишите его с карточки целиком, вместе с четырьмя последними знаками.',
  required: true,
  limit: 40,
};

const role: Question = {
  id: 'role',
  kind: 'choice',
  title: 'Кем вы приходитесь ученику или программе?',
  choices: outsideRoles,
  leads: ['mentee', 'mentee', 'mentee', 'partner'],
  required: true,
  fills: 'role',
};

const partner: readonly Question[] = [
  {
    id: 'satisfaction',
    kind: 'scale',
    title: 'Насколько вы довольны сотрудничеством со школой?',
    from: 1,
    to: 10,
    ends: ['недовольны', 'очень довольны'],
    section: 'partner',
    fills: 'satisfaction',
  },
];

const words: Question = {
  id: 'words',
  kind: 'paragraph',
  title: 'Что ещё важно знать куратору?',
  help: 'Одно-два предложения. Не пишите о здоровье и семье: об этом лучше сказать лично.',
  free: true,
  section: 'mentee',
  fills: 'words',
  limit: 1000,
};

const sections = [
  { id: 'mentee', title: 'Об ученике', intro: 'Если не знаете, пропустите вопрос.', last: true },
  { id: 'partner', title: 'О сотрудничестве', last: true },
] as const;

const keyScope = 'А14';
const thanks =
  'Спасибо! Ответ записан. Если хотите что-то исправить, откройте ту же ссылку и ответьте ещё раз: учтётся последний ответ.';

/**
 * А14, stage 2: how a mentee is doing in the eyes of others, and what help they see is needed. Who answers has a key of his
 * own, so that a child cannot answer for the parent nor a parent for the child. Nobody is asked about conduct or health.
 */
export const outsideViewBefore = defineQuestionnaire({
  id: 'outside-view-before',
  number: 'А14 до',
  title: 'Взгляд со стороны: начало года',
  intro:
    'Анкета для родителей, классных руководителей, специалистов школы и партнёров. Ответы помогут подобрать наставника. ' +
    'Займёт три минуты. Имён писать не нужно.',
  thanks,
  who: 'code',
  keyScope,
  mark: 'beforeMark',
  occasion: { by: ['role'], reporter: 'person', day: 'day', fixed: { wave: 'в начале года' } },
  sections,
  questions: [
    code,
    role,
    { ...scale, id: 'study', title: 'Как идёт учёба?', ends: ['очень трудно', 'легко'], fills: 'study' },
    {
      ...scale,
      id: 'relations',
      title: 'Как складываются отношения с ребятами и взрослыми?',
      ends: ['трудно', 'хорошо'],
      fills: 'relations',
    },
    {
      ...scale,
      id: 'mood',
      title: 'С каким настроением идёт в школу?',
      ends: ['с плохим', 'с хорошим'],
      fills: 'mood',
    },
    {
      id: 'requests',
      kind: 'checkboxes',
      title: 'В чём, по-вашему, помог бы наставник?',
      help: 'Отметьте не больше трёх.',
      list: 'tags',
      starts: ['УЧ', 'ЛК', 'ПР', 'ПО'],
      section: 'mentee',
      fills: 'requests',
    },
    words,
    ...partner,
  ],
});

/** А14, stage 7: what has changed in the eyes of others. */
export const outsideViewAfter = defineQuestionnaire({
  id: 'outside-view-after',
  number: 'А14 после',
  title: 'Взгляд со стороны: конец года',
  intro:
    'Анкета для родителей, классных руководителей, специалистов школы и партнёров: что изменилось за год работы с ' +
    'наставником. Займёт три минуты. Имён писать не нужно.',
  thanks,
  who: 'code',
  keyScope,
  mark: 'afterMark',
  occasion: { by: ['role'], reporter: 'person', day: 'day', fixed: { wave: 'в конце года' } },
  sections,
  questions: [
    code,
    role,
    { ...change, id: 'studyChange', title: 'Что изменилось в учёбе?', fills: 'studyChange' },
    {
      ...change,
      id: 'relationsChange',
      title: 'Что изменилось в отношениях с ребятами и взрослыми?',
      fills: 'relationsChange',
    },
    { ...change, id: 'moodChange', title: 'Что изменилось в настроении?', fills: 'moodChange' },
    words,
    ...partner,
  ],
});
