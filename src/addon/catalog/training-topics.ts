/** The twelve topics of А5 as the report calls them, with their columns. */
import type { Topic } from '../domain/people/training-needs';
import type { MentorTraining } from './tables/mentor-training';

const topic = (name: string, own: keyof MentorTraining, need: keyof MentorTraining): Topic => ({ name, own, need });

export const trainingTopics: readonly Topic[] = [
  topic('Постановка цели', 'goalOwn', 'goalNeed'),
  topic('План развития', 'planOwn', 'planNeed'),
  topic('Активное слушание', 'listeningOwn', 'listeningNeed'),
  topic('Обратная связь', 'feedbackOwn', 'feedbackNeed'),
  topic('Вопросы вместо советов', 'questionsOwn', 'questionsNeed'),
  topic('Поддержка интереса', 'motivationOwn', 'motivationNeed'),
  topic('Ссоры и недовольство', 'conflictOwn', 'conflictNeed'),
  topic('Возраст наставляемого', 'ageOwn', 'ageNeed'),
  topic('Границы и этика', 'ethicsOwn', 'ethicsNeed'),
  topic('Встречи онлайн', 'onlineOwn', 'onlineNeed'),
  topic('Рефлексия', 'reflectionOwn', 'reflectionNeed'),
  topic('Документы и личные данные', 'papersOwn', 'papersNeed'),
];
