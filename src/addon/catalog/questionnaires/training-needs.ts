import { defineQuestionnaire } from '../../schema/questionnaire';
import { learningTimes, learningWays } from '../words';
import { teachersCode } from './of-link';

const own = { kind: 'scale', from: 1, to: 5, ends: ['только начинаю', 'могу научить других'], section: 'own' } as const;
const need = { kind: 'scale', from: 1, to: 5, ends: ['не понадобится', 'очень важно'], section: 'need' } as const;

/**
 * А5 (АПО): what chosen mentors can do and what they find important, twelve skills twice on a scale of 1–5, on two pages. The
 * gap is «важно» minus «владею»; topics with a gap of 2 or more, or with a mean «владею» below 3, go into the training.
 */
export const trainingNeeds = defineQuestionnaire({
  id: 'training-needs',
  number: 'А5',
  title: 'Чему хочется научиться наставнику',
  intro:
    'Анкета для тех, кого отобрали в наставники. По ответам составят программу обучения: только то, что действительно нужно. ' +
    'Займёт семь минут. Низкая отметка – не двойка, а просьба о помощи.',
  thanks:
    'Спасибо! Ответ записан. Если что-то изменится, откройте ту же ссылку и ответьте ещё раз: учтётся последний ответ.',
  who: 'code',
  mark: 'needsMark',
  occasion: { reporter: 'person', day: 'answered' },
  sections: [
    { id: 'own', title: 'Как вы этим владеете', intro: '1 – только начинаю, 5 – могу научить других.' },
    { id: 'need', title: 'Насколько это важно для вашей работы', intro: '1 – не понадобится, 5 – очень важно.' },
    { id: 'when', title: 'Как и когда учиться' },
  ],
  questions: [
    teachersCode,
    { ...own, id: 'goalOwn', title: 'Помогаю поставить цель', fills: 'goalOwn' },
    { ...own, id: 'planOwn', title: 'Составляю план развития', fills: 'planOwn' },
    { ...own, id: 'listeningOwn', title: 'Слушаю так, что человек раскрывается', fills: 'listeningOwn' },
    { ...own, id: 'feedbackOwn', title: 'Даю обратную связь, которая помогает', fills: 'feedbackOwn' },
    { ...own, id: 'questionsOwn', title: 'Задаю вопросы вместо готовых ответов', fills: 'questionsOwn' },
    { ...own, id: 'motivationOwn', title: 'Поддерживаю интерес и желание продолжать', fills: 'motivationOwn' },
    { ...own, id: 'conflictOwn', title: 'Разбираю ссоры и недовольство', fills: 'conflictOwn' },
    { ...own, id: 'ageOwn', title: 'Понимаю возраст того, с кем работаю', fills: 'ageOwn' },
    { ...own, id: 'ethicsOwn', title: 'Держу границы, храню доверенное', fills: 'ethicsOwn' },
    { ...own, id: 'onlineOwn', title: 'Встречаюсь и работаю онлайн', fills: 'onlineOwn' },
    { ...own, id: 'reflectionOwn', title: 'Подвожу итоги вместе с наставляемым', fills: 'reflectionOwn' },
    { ...own, id: 'papersOwn', title: 'Знаю документы и правила личных данных', fills: 'papersOwn' },
    { ...need, id: 'goalNeed', title: 'Важно: помогать поставить цель', fills: 'goalNeed' },
    { ...need, id: 'planNeed', title: 'Важно: составлять план развития', fills: 'planNeed' },
    { ...need, id: 'listeningNeed', title: 'Важно: слушать', fills: 'listeningNeed' },
    { ...need, id: 'feedbackNeed', title: 'Важно: давать обратную связь', fills: 'feedbackNeed' },
    { ...need, id: 'questionsNeed', title: 'Важно: задавать вопросы', fills: 'questionsNeed' },
    { ...need, id: 'motivationNeed', title: 'Важно: поддерживать интерес', fills: 'motivationNeed' },
    { ...need, id: 'conflictNeed', title: 'Важно: разбирать ссоры', fills: 'conflictNeed' },
    { ...need, id: 'ageNeed', title: 'Важно: понимать возраст', fills: 'ageNeed' },
    { ...need, id: 'ethicsNeed', title: 'Важно: держать границы', fills: 'ethicsNeed' },
    { ...need, id: 'onlineNeed', title: 'Важно: работать онлайн', fills: 'onlineNeed' },
    { ...need, id: 'reflectionNeed', title: 'Важно: подводить итоги', fills: 'reflectionNeed' },
    { ...need, id: 'papersNeed', title: 'Важно: знать документы и правила', fills: 'papersNeed' },
    {
      id: 'ways',
      kind: 'checkboxes',
      title: 'Как вам удобнее учиться?',
      choices: learningWays,
      section: 'when',
      fills: 'ways',
    },
    {
      id: 'times',
      kind: 'checkboxes',
      title: 'Когда вам удобно?',
      choices: learningTimes,
      section: 'when',
      fills: 'times',
    },
  ],
});
