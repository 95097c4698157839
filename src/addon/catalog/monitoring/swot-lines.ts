/**
 * What SWOT is drafted from: questions of А10 and А11 whose shares of «да» become strengths and weaknesses, and phrases for what comes from
 * outside. Phrases are a beginning: the curator edits the lines on the sheet or puts them aside.
 */
import { menteeOutcome } from '../questionnaires/mentee-outcome';
import { mentorOutcome } from '../questionnaires/mentor-outcome';
import type { PairView } from '../tables/pair-views';
import { pupilGains, teacherGains } from '../words';

/** A question with yes and no, or one of the changes that people tick. */
export interface SwotQuestion {
  readonly id: string;
  readonly role: PairView['role'];
  /** The letter in the codes of those who are asked; everybody without it. */
  readonly letter?: 'У' | 'П';
  readonly column: 'liked' | 'goesOn' | 'fulfilled' | 'gains';
  /** The word that counts as «да» among the changes. */
  readonly gain?: string;
  /** The questionnaire and the words of the question. */
  readonly source: string;
  readonly strong: string;
  readonly weak: string;
}

const [mentees, mentors] = [menteeOutcome.number, mentorOutcome.number];

const ticked = (
  letter: 'У' | 'П',
  gains: readonly string[],
  lines: readonly (readonly [strong: string, weak: string])[],
): readonly SwotQuestion[] =>
  gains.map((gain, index): SwotQuestion => {
    const [strong, weak] = lines[index] ?? [gain, gain];
    const source = `${mentees}, «${gain}»`;
    return { id: `${letter}-${index}`, role: 'наставляемый', letter, column: 'gains', gain, source, strong, weak };
  });

export const swotQuestions: readonly SwotQuestion[] = [
  {
    id: 'liked',
    role: 'наставляемый',
    column: 'liked',
    source: `${mentees}, «Вам понравилось?»`,
    strong: 'Наставляемым понравилось участвовать',
    weak: 'Многим наставляемым участвовать не понравилось',
  },
  {
    id: 'goes-on',
    role: 'наставляемый',
    column: 'goesOn',
    source: `${mentees}, «Хотите продолжить в следующем году?»`,
    strong: 'Наставляемые готовы продолжить',
    weak: 'Немногие наставляемые готовы продолжить',
  },
  {
    id: 'fulfilled',
    role: 'наставляемый',
    column: 'fulfilled',
    source: `${mentees}, «Оправдались ли ваши ожидания?»`,
    strong: 'Ожидания наставляемых оправдались',
    weak: 'Ожидания многих наставляемых не оправдались',
  },
  {
    id: 'mentor-liked',
    role: 'наставник',
    column: 'liked',
    source: `${mentors}, «Вам понравилось?»`,
    strong: 'Наставникам понравилась их работа',
    weak: 'Многим наставникам работа не понравилась',
  },
  {
    id: 'mentor-goes-on',
    role: 'наставник',
    column: 'goesOn',
    source: `${mentors}, «Хотите быть наставником и дальше?»`,
    strong: 'Наставники готовы продолжить',
    weak: 'Немногие наставники готовы продолжить',
  },
  ...ticked('У', pupilGains, [
    ['Ученики стали интересоваться новой информацией', 'Интерес учеников к новой информации невысок'],
    [
      'Ученики лучше понимают своё профессиональное будущее',
      'Немногие ученики лучше поняли своё профессиональное будущее',
    ],
    ['Ученики интересуются профессиями', 'Интерес учеников к профессиям невысок'],
    [
      'Ученики хотят изучать что-то сверх программы или делать проекты',
      'Немногие ученики хотят изучать что-то сверх программы',
    ],
    [
      'Ученики ходят на дополнительные спортивные занятия',
      'Немногие ученики ходят на дополнительные спортивные занятия',
    ],
    [
      'Ученики ходят на дополнительные культурные мероприятия',
      'Немногие ученики ходят на дополнительные культурные мероприятия',
    ],
    ['Ученики хотят стать наставниками', 'Немногие ученики хотят стать наставниками'],
  ]),
  ...ticked('П', teacherGains, [
    ['Педагоги видят своё развитие в школе', 'Немногие педагоги видят своё развитие в школе'],
    ['Педагоги чувствуют себя увереннее', 'Немногие педагоги чувствуют себя увереннее'],
    ['Успеваемость и поведение классов стали лучше', 'Успеваемость и поведение классов почти не изменились'],
    ['Стало меньше конфликтов', 'Меньше конфликтов не стало'],
    ['Педагоги хотят писать статьи и вести исследования', 'Немногие педагоги хотят писать статьи и вести исследования'],
  ]),
];

/** What comes from outside; for every form the same to begin with. */
export const outsidePhrases: readonly { readonly quadrant: 'возможность' | 'угроза'; readonly line: string }[] = [
  { quadrant: 'возможность', line: 'Внимание государства к наставничеству' },
  { quadrant: 'возможность', line: 'Помощь регионального центра' },
  { quadrant: 'возможность', line: 'Бесплатное обучение наставников и кураторов' },
  { quadrant: 'возможность', line: 'Интерес партнёров к школе' },
  { quadrant: 'угроза', line: 'Отток выпускников и кадров' },
  { quadrant: 'угроза', line: 'Перегрузка педагогов' },
  { quadrant: 'угроза', line: 'Нехватка партнёров' },
  { quadrant: 'угроза', line: 'Нестабильность внешних условий' },
];
