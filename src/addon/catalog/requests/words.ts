/** How the blocks of teachers' difficulties are called. */
import type { GapBlock } from '../../domain/people/requests-summary';

export const gapNames: Readonly<Record<GapBlock, string>> = {
  lessonGap: 'Урок и методика',
  classGap: 'Класс и люди',
  digitalGap: 'Цифра',
  growthGap: 'Рост и состояние',
};
