/**
 * The two vocabularies of mentoring papers: the one of the model for pupils (Р-145) and the one of the system for teachers.
 * A paper takes its terms from here, so that one switch of the school changes all of them.
 */

export interface Words {
  /** «В соответствии с …» */
  readonly basis: string;
  /** What is introduced: «целевая модель наставничества». */
  readonly model: { readonly genitive: string; readonly accusative: string };
  readonly programme: { readonly nominative: string; readonly genitive: string; readonly prepositional: string };
  readonly plan: {
    readonly title: string;
    readonly genitive: string;
    readonly accusative: string;
    readonly prepositional: string;
    readonly plural: string;
    /** «Планы …», as a heading. */
    readonly pluralTitle: string;
  };
  /** База or банк, of mentees and of mentors. */
  readonly base: {
    readonly title: string;
    readonly genitive: string;
    readonly accusative: string;
    readonly prepositional: string;
    readonly plural: string;
    readonly pluralGenitive: string;
    readonly pluralInstrumental: string;
  };
}

export const vocabularies = {
  pupils: {
    basis:
      'распоряжением Министерства просвещения Российской Федерации от 25.12.2019 № Р-145 «Об утверждении методологии (целевой модели) наставничества обучающихся для организаций, осуществляющих образовательную деятельность по общеобразовательным, дополнительным общеобразовательным и программам среднего профессионального образования, в том числе с применением лучших практик обмена опытом между обучающимися»',
    model: {
      genitive: 'целевой модели наставничества обучающихся',
      accusative: 'целевую модель наставничества обучающихся',
    },
    programme: {
      nominative: 'программа наставничества',
      genitive: 'программы наставничества',
      prepositional: 'программе наставничества',
    },
    plan: {
      title: 'Индивидуальный план развития',
      genitive: 'индивидуального плана развития',
      accusative: 'индивидуальный план развития',
      prepositional: 'индивидуальном плане развития',
      plural: 'индивидуальные планы развития',
      pluralTitle: 'Индивидуальные планы развития',
    },
    base: {
      title: 'База',
      genitive: 'базы',
      accusative: 'базу',
      prepositional: 'базе',
      plural: 'базы',
      pluralGenitive: 'баз',
      pluralInstrumental: 'базами',
    },
  },
  teachers: {
    basis:
      'письмом Министерства просвещения Российской Федерации и Профессионального союза работников народного образования и науки Российской Федерации от 21.12.2021 № АЗ-1128/08/657 о системе (целевой модели) наставничества педагогических работников',
    model: {
      genitive: 'системы (целевой модели) наставничества педагогических работников',
      accusative: 'систему (целевую модель) наставничества педагогических работников',
    },
    programme: {
      nominative: 'система наставничества педагогических работников',
      genitive: 'системы наставничества педагогических работников',
      prepositional: 'системе наставничества педагогических работников',
    },
    plan: {
      title: 'Персонализированная программа наставничества',
      genitive: 'персонализированной программы наставничества',
      accusative: 'персонализированную программу наставничества',
      prepositional: 'персонализированной программе наставничества',
      plural: 'персонализированные программы наставничества',
      pluralTitle: 'Персонализированные программы наставничества',
    },
    base: {
      title: 'Банк',
      genitive: 'банка',
      accusative: 'банк',
      prepositional: 'банке',
      plural: 'банки',
      pluralGenitive: 'банков',
      pluralInstrumental: 'банками',
    },
  },
} as const satisfies Record<string, Words>;

export type Vocabulary = keyof typeof vocabularies;
