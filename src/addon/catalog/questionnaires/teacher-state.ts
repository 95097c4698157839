import { defineSealed } from '../../schema/questionnaire';
import { teachersCode } from './of-link';

const scale = { kind: 'scale', from: 1, to: 10 } as const;

/**
 * The sealed items of А2: how content teachers are with their work and how tired. They have a form of their own without a
 * sheet, read by the curator or the psychologist when they talk with the person. Scale 1–10, 10 is the most.
 */
export const teacherState = defineSealed({
  id: 'teacher-state',
  number: 'А2 личное',
  title: 'Как вам работается',
  intro:
    'Два вопроса к анкете А2. Ответы видят только куратор и психолог, в таблицу школы они не попадают. Отвечать не обязательно.',
  thanks: 'Спасибо! Ответ записан. Если понадобится поддержка, куратор поговорит с вами лично.',
  who: 'code',
  questions: [
    teachersCode,
    {
      ...scale,
      id: 'satisfaction',
      title: 'Насколько вы довольны своей работой?',
      ends: ['совсем не доволен(на)', 'очень доволен(на)'],
    },
    { ...scale, id: 'fatigue', title: 'Насколько вы устаёте?', ends: ['почти не устаю', 'очень устаю'] },
  ],
});
