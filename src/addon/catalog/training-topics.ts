/** The twelve topics of А5 as the report calls them, with their columns. */
import type { Topic } from '../domain/people/training-needs';
import type { MentorTraining } from './tables/mentor-training';

type TopicOf<Column> = Column extends `${infer Name}Own` ? Name : never;

export const topicNames: Readonly<Record<TopicOf<keyof MentorTraining>, string>> = {
  goal: 'Постановка цели',
  plan: 'План развития',
  listening: 'Активное слушание',
  feedback: 'Обратная связь',
  questions: 'Вопросы вместо советов',
  motivation: 'Поддержка интереса',
  conflict: 'Ссоры и недовольство',
  age: 'Возраст наставляемого',
  ethics: 'Границы и этика',
  online: 'Встречи онлайн',
  reflection: 'Рефлексия',
  papers: 'Документы и личные данные',
};

export const trainingTopics: readonly Topic[] = Object.entries(topicNames).map(([topic, name]) => ({
  name,
  own: `${topic}Own`,
  need: `${topic}Need`,
}));
