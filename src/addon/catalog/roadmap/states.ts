/** Words of the roadmap: how its stages are called in the sheet and in the plans, how far an activity has come. */
import { type StageMark, stageMarks } from './activity';

export const stageTitles: Readonly<Record<StageMark, string>> = {
  '1': 'Подготовка условий',
  '2': 'База наставляемых',
  '3': 'База наставников',
  '4': 'Отбор и обучение наставников',
  '5': 'Пары и группы',
  '6': 'Работа пар и групп',
  '7': 'Завершение',
  М: 'Мониторинг и сквозные дела',
};

const wordsOf = (mark: StageMark): string => `${mark}. ${stageTitles[mark]}`;

/** «1. Подготовка условий» */
export const stageWords = stageMarks.map(wordsOf);

/** The stage that the words of a row mean. */
export const stageOf = (words: string): StageMark => stageMarks.find((mark) => words === wordsOf(mark)) ?? 'М';

export const stageWordsOf = wordsOf;

export const activityStates = ['не начато', 'в работе', 'выполнено', 'не требуется'] as const;
