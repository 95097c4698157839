import { type Answers, defineQuestionnaire } from '../../schema/questionnaire';
import { goalReached, meetingKinds, yesNo } from '../words';

/** А8: a minute after a meeting, by the mentor or the mentee. Each answer is a row of «Встречи». */
export const meetingFeedback = defineQuestionnaire({
  id: 'meeting-feedback',
  number: 'А8',
  title: 'Обратная связь встречи',
  intro: 'Меньше минуты. Отвечают и наставник, и наставляемый – каждый за себя, после каждой встречи.',
  thanks: 'Спасибо! Отзыв записан. Если ошиблись, откройте ту же ссылку и ответьте ещё раз с тем же номером встречи.',
  who: 'code',
  mark: 'answerMark',
  occasion: { pair: 'pair', number: 'number', reporter: 'reporter', day: 'date' },
  questions: [
    {
      id: 'code',
      kind: 'text',
      title: 'Ваш код',
      help: 'Если код уже вписан, не меняйте его. Иначе впишите его с карточки целиком, например У-017-K7QF.',
      required: true,
      limit: 40,
    },
    {
      id: 'pair',
      kind: 'text',
      title: 'Код пары или группы',
      help: 'Он есть на вашей карточке, например ПГ-001.',
      required: true,
      fills: 'pair',
      limit: 20,
    },
    {
      id: 'number',
      kind: 'number',
      title: 'Какая это встреча по счёту?',
      help: 'Первая – 1, вторая – 2 и так далее.',
      from: 1,
      to: 200,
      required: true,
      fills: 'number',
    },
    { id: 'kind', kind: 'choice', title: 'Что это была за встреча?', choices: meetingKinds, fills: 'kind' },
    {
      id: 'usefulness',
      kind: 'scale',
      title: 'Насколько полезной была встреча?',
      from: 1,
      to: 10,
      ends: ['бесполезной', 'очень полезной'],
      required: true,
      fills: 'usefulness',
    },
    {
      id: 'comfort',
      kind: 'scale',
      title: 'Насколько комфортно вам было?',
      from: 1,
      to: 10,
      ends: ['некомфортно', 'очень комфортно'],
      required: true,
      fills: 'comfort',
    },
    { id: 'goal', kind: 'choice', title: 'Цель встречи достигнута?', choices: goalReached, fills: 'goal' },
    {
      id: 'next',
      kind: 'paragraph',
      title: 'Что дальше?',
      help: 'О чём договорились к следующей встрече.',
      free: true,
      fills: 'next',
      limit: 500,
    },
    {
      id: 'needsHelp',
      kind: 'choice',
      title: 'Нужна ли помощь куратора?',
      choices: yesNo,
      required: true,
      fills: 'needsHelp',
    },
  ],
});

export type MeetingFeedback = Answers<typeof meetingFeedback>;
