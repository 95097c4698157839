import { type Answers, defineQuestionnaire } from '../../schema/questionnaire';
import { certificateWords, gatherings, meetingWays, wishedAges } from '../words';

/**
 * А4: what anybody – a pupil from 14, a teacher, a parent, a guest – could give as a mentor. The light way into the
 * base of mentors; the answers fill the columns named by `fills`.
 */
export const mentorOffer = defineQuestionnaire({
  id: 'mentor-offer',
  number: 'А4',
  title: 'Чем я могу быть полезен в качестве наставника?',
  intro:
    'Наставник – это человек, который делится тем, что умеет сам. Не нужно быть отличником или знать всё: ' +
    'достаточно того, что у вас получается и чему вы готовы учить других. Анкета займёт около пяти минут. ' +
    'Отвечайте только на те вопросы, которые вам подходят.',
  thanks:
    'Спасибо! Ответ записан. Если что-то изменится, откройте ту же ссылку и ответьте ещё раз: учтётся последний ответ.',
  who: 'code',
  mark: 'offerMark',
  questions: [
    {
      id: 'code',
      kind: 'text',
      title: 'Ваш код',
      help: 'Если вы открыли личную ссылку, код уже вписан – не меняйте его. Иначе впишите код с карточки целиком, например Н-012-K7QF.',
      required: true,
      limit: 40,
    },
    {
      id: 'fullName',
      kind: 'text',
      title: 'Фамилия, имя, отчество',
      help: 'Полностью, как в документах.',
      personal: true,
      fills: 'fullName',
      limit: 150,
    },
    {
      id: 'study',
      kind: 'checkboxes',
      title: 'С какой учёбой вы могли бы помочь ученику?',
      help: 'Отметьте всё, что подходит, или пропустите вопрос.',
      list: 'tags',
      starts: ['УЧ'],
      fills: 'competences',
    },
    {
      id: 'character',
      kind: 'checkboxes',
      title: 'Какие качества вы могли бы помочь развить?',
      list: 'tags',
      starts: ['ЛК'],
      fills: 'competences',
    },
    {
      id: 'projects',
      kind: 'checkboxes',
      title: 'Какими увлечениями и делами готовы поделиться?',
      list: 'tags',
      starts: ['ПР'],
      fills: 'competences',
    },
    {
      id: 'professions',
      kind: 'checkboxes',
      title: 'О каких профессиях и путях к ним можете рассказать?',
      list: 'tags',
      starts: ['ПО'],
      fills: 'competences',
    },
    {
      id: 'teaching',
      kind: 'checkboxes',
      title: 'Для педагогов: в чём вы могли бы поддержать коллегу?',
      help: 'Если вы не педагог, пропустите этот вопрос.',
      list: 'tags',
      starts: ['ПД'],
      fills: 'competences',
    },
    {
      id: 'success',
      kind: 'paragraph',
      title: 'Каким своим успехом вы хотели бы поделиться?',
      help: 'Два-три предложения: что получилось и чему это вас научило.',
      free: true,
      fills: 'achievements',
      limit: 1500,
    },
    {
      id: 'wishedAges',
      kind: 'checkboxes',
      title: 'С кем вам хотелось бы работать?',
      choices: wishedAges,
      fills: 'wishedAges',
    },
    {
      id: 'gathering',
      kind: 'choice',
      title: 'Как вам удобнее помогать?',
      choices: gatherings,
      fills: 'gathering',
    },
    {
      id: 'ways',
      kind: 'checkboxes',
      title: 'Как вы готовы встречаться?',
      choices: meetingWays,
      fills: 'ways',
    },
    {
      id: 'hours',
      kind: 'number',
      title: 'Сколько часов в месяц вы готовы уделять наставничеству?',
      help: 'Целое число от 1 до 60. Обычно хватает четырёх.',
      from: 1,
      to: 60,
      fills: 'hours',
    },
    {
      id: 'idea',
      kind: 'paragraph',
      title: 'Есть ли у вас идея: чему учить и с чего начать?',
      help: 'Например: «за восемь встреч научу монтировать видео, начнём со съёмки на телефон».',
      free: true,
      fills: 'idea',
      limit: 1500,
    },
    {
      id: 'certificate',
      kind: 'choice',
      title: 'Готовы ли вы принести справку об отсутствии судимости?',
      help: 'По закону она нужна взрослым, которые приходят работать с детьми. Школа подскажет, как её получить бесплатно.',
      choices: certificateWords,
      fills: 'certificateReady',
    },
  ],
});

export type MentorOffer = Answers<typeof mentorOffer>;
