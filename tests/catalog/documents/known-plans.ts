/** Terms and responsible roles of five plans that schools have made, for the activities that each of them has. */
import type { PlannedActivity, RoadmapLayout } from '../../../src/addon/catalog/documents/roadmap';
import { type Vocabulary, vocabularies } from '../../../src/addon/catalog/documents/vocabulary';
import { activities } from '../../../src/addon/catalog/roadmap';
import { inWords } from '../../../src/addon/catalog/roadmap/activity';

interface KnownPlan {
  /** Its digit in the catalogue. */
  readonly digit: string;
  readonly layout: RoadmapLayout;
  readonly vocabulary: Vocabulary;
  readonly year: string;
  /** How it names its time, when not as a school year. */
  readonly roadmapPeriod?: string;
  /** By number of activity or beginning of it, the longest first: term and who answers. */
  readonly facts: Readonly<Record<string, readonly [term: string, by: string]>>;
}

const administration = 'администрация';
const team = 'администрация, рабочая группа';
const classes = 'администрация, рабочая группа, классные руководители, руководители методических объединений';
const whole = 'в течение всего периода реализации';

export const knownPlans: readonly KnownPlan[] = [
  { digit: '0', layout: 'goals', vocabulary: 'pupils', year: '2025/2026', roadmapPeriod: '–', facts: {} },
  {
    digit: '1',
    layout: 'contents',
    vocabulary: 'teachers',
    year: '2024/2025',
    roadmapPeriod: 'на 2024–2025 годы',
    facts: {
      '1': ['сентябрь 2024', administration],
      '2': ['октябрь 2024', administration],
      '3': ['сентябрь 2024', administration],
      '4': ['сентябрь – октябрь 2024', administration],
      '5': ['сентябрь 2024', administration],
      '5.11': ['по требованию', administration],
      '7.03': ['март 2025', administration],
      '7.04': ['март 2025', administration],
      '7.07': ['апрель 2025', administration],
      '7.10': ['апрель 2025', administration],
      '7.11': ['май 2025', administration],
      '7.13': ['май 2025', administration],
      М: ['в течение года', administration],
    },
  },
  {
    digit: '2',
    layout: 'sections',
    vocabulary: 'pupils',
    year: '2022/2023',
    roadmapPeriod: 'на 2022–2024 годы',
    facts: {
      '1': ['декабрь 2021', team],
      '1.01': ['декабрь 2021', 'администрация, инициативная группа'],
      '1.10': ['декабрь 2021', 'администрация, инициативная группа'],
      '1.11': ['декабрь 2021', 'администрация, инициативная группа'],
      '1.12': ['до 31.12.2021', administration],
      '1.13': ['до 31.12.2021', team],
      '1.08': ['январь – май 2022', team],
      '2': [whole, classes],
      '3': [whole, classes],
      '4': ['в течение года', classes],
      '5': ['январь 2022', classes],
      '6': ['по срокам программ', team],
      '7': ['май 2022, 2023, 2024', team],
      М: [whole, team],
      'М.05': ['май 2023, 2024', team],
      'М.06': ['май 2023, 2024', team],
      'М.07': ['в сроки учредителя', team],
      'М.08': ['июнь 2022, 2023, 2024', team],
      'М.09': ['июнь 2022, 2023, 2024', team],
      'М.10': ['июнь 2022, 2023, 2024', team],
      'М.11': ['июнь 2022, 2023, 2024', team],
    },
  },
  {
    digit: '3',
    layout: 'stages',
    vocabulary: 'pupils',
    year: '2020/2021',
    facts: {
      '1': ['январь – февраль 2021', 'куратор, рабочая группа'],
      '1.17': ['январь 2021', 'куратор'],
      '1.22': ['январь 2021', 'куратор'],
      '1.23': ['январь 2021', 'куратор'],
      '2': ['январь 2021', 'куратор'],
      '3': ['январь 2021', 'куратор'],
      '4': ['февраль 2021', 'куратор'],
      '5': ['февраль 2021', 'куратор, рабочая группа'],
      '6': ['февраль 2021', 'куратор'],
      '6.11': ['февраль – май 2021', 'куратор'],
      '6.12': ['февраль – май 2021', 'куратор'],
      '7': ['май 2021', 'куратор'],
      М: ['январь – июнь 2021', 'куратор, рабочая группа'],
    },
  },
  { digit: '4', layout: 'lists', vocabulary: 'pupils', year: '2025/2026', facts: {} },
];

/** The activities of the plan in its own facts and our words. */
export function rowsOf({ digit, vocabulary, facts }: KnownPlan): readonly PlannedActivity[] {
  const words = vocabularies[vocabulary];
  return activities
    .filter(({ plans }) => plans.includes(digit))
    .map(({ number, stage, group, what, artefact, side }) => {
      const [term = '', by = ''] = facts[number] ?? facts[stage] ?? [];
      return { number, stage, group, side, what: inWords(what, words), artefact: inWords(artefact, words), term, by };
    });
}
