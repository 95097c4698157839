import { defineQuestionnaire } from '../../schema/questionnaire';
import { anybodysCode } from './of-link';

const situation = { kind: 'choice', section: 'situations', required: true } as const;
const motive = { kind: 'scale', from: 1, to: 10, ends: ['не про меня', 'точно про меня'], section: 'motives' } as const;
const skill = { kind: 'scale', from: 1, to: 10, ends: ['трудно', 'легко'], section: 'skills' } as const;

/**
 * А15: how ready a candidate is, before the interview. Eight situations with three answers worth 0, 1 and 2 (16 at most), five
 * motives and five skills of 1–10; three shares in per cent. Below 50 is a topic for the interview and the training, never a
 * refusal. The order of answers differs, so that the place does not give the best one away.
 */
export const mentorReadiness = defineQuestionnaire({
  id: 'mentor-readiness',
  number: 'А15',
  title: 'Готов ли я быть наставником',
  intro:
    'Восемь случаев из жизни наставников и несколько вопросов о вас. Это не экзамен: по ответам куратор поймёт, о чём поговорить ' +
    'и чему поучить. Никому не отказывают из-за анкеты. Займёт десять минут.',
  thanks: 'Спасибо! Ответ записан. Куратор пригласит вас на беседу.',
  who: 'code',
  mark: 'readinessMark',
  occasion: { reporter: 'person', day: 'answered' },
  figures: [
    {
      fills: 'readiness',
      of: ['silent', 'absent', 'doItForMe', 'secret', 'quarrel', 'stuck', 'tired', 'success'],
      how: 'share',
    },
    { fills: 'competence', of: ['listening', 'explaining', 'planning', 'calm', 'praising'], how: 'share' },
    { fills: 'drive', of: ['sharing', 'helping', 'growing', 'recognition', 'community'], how: 'share' },
  ],
  sections: [
    { id: 'situations', title: 'Как бы вы поступили', intro: 'Выберите ответ, который ближе к вам.' },
    { id: 'motives', title: 'Почему вам хочется быть наставником', intro: '1 – не про меня, 10 – точно про меня.' },
    { id: 'skills', title: 'Что вам даётся', intro: '1 – трудно, 10 – легко.' },
  ],
  questions: [
    anybodysCode,
    {
      ...situation,
      id: 'silent',
      title: 'На первой встрече наставляемый молчит',
      choices: [
        'расскажу немного о себе и предложу простое общее дело',
        'буду расспрашивать, пока не ответит',
        'скажу, что без разговора толку не будет',
      ],
      points: [2, 1, 0],
    },
    {
      ...situation,
      id: 'absent',
      title: 'Он не пришёл и не предупредил',
      choices: [
        'больше не стану назначать встречи',
        'напомню, что встречи обязательны',
        'узнаю, что случилось, и договоримся, как предупреждать',
      ],
      points: [0, 1, 2],
    },
    {
      ...situation,
      id: 'doItForMe',
      title: 'Он просит сделать задание за него',
      choices: [
        'сделаю в этот раз, чтобы не обидеть',
        'разберём вместе первый шаг, дальше сделает сам',
        'откажу: это его дело',
      ],
      points: [0, 2, 1],
    },
    {
      ...situation,
      id: 'secret',
      title: 'Он доверил вам тайну, и она вас встревожила',
      choices: [
        'сохраню тайну, что бы ни было',
        'сразу расскажу родителям и учителям',
        'объясню, что об опасном молчать нельзя, и вместе пойдём к куратору',
      ],
      points: [0, 1, 2],
    },
    {
      ...situation,
      id: 'quarrel',
      title: 'У него ссора с учителем',
      choices: [
        'выслушаю и помогу подготовиться к спокойному разговору',
        'сам поговорю с учителем',
        'скажу, что учитель всегда прав',
      ],
      points: [2, 1, 0],
    },
    {
      ...situation,
      id: 'stuck',
      title: 'Прошёл месяц, а план не двигается',
      choices: [
        'продолжим как есть, само наладится',
        'найдём, что мешает, и вместе поправим план',
        'попрошу куратора всё решить',
      ],
      points: [0, 2, 1],
    },
    {
      ...situation,
      id: 'tired',
      title: 'Вы устали, и встречи стали в тягость',
      choices: ['перестану отвечать', 'буду терпеть до конца года', 'скажу куратору и подумаем, как стало бы легче'],
      points: [0, 1, 2],
    },
    {
      ...situation,
      id: 'success',
      title: 'У него первый успех',
      choices: [
        'порадуюсь и спрошу, что именно помогло',
        'похвалю и сразу дам задачу труднее',
        'промолчу, чтобы не зазнался',
      ],
      points: [2, 1, 0],
    },
    { ...motive, id: 'sharing', title: 'Хочется передать то, что я умею' },
    { ...motive, id: 'helping', title: 'Радуюсь, когда другой справляется с моей помощью' },
    { ...motive, id: 'growing', title: 'Хочу сам(а) чему-то научиться' },
    { ...motive, id: 'recognition', title: 'Важно, чтобы это дело ценили' },
    { ...motive, id: 'community', title: 'Хочу, чтобы в школе помогали друг другу' },
    { ...skill, id: 'listening', title: 'Слушать не перебивая' },
    { ...skill, id: 'explaining', title: 'Объяснять просто' },
    { ...skill, id: 'planning', title: 'Планировать и держать слово' },
    { ...skill, id: 'calm', title: 'Оставаться спокойным в споре' },
    { ...skill, id: 'praising', title: 'Замечать хорошее и говорить об этом' },
  ],
});
