/** The settings of a school: how each is called in «Настройки», what it is for, what holds until the school says otherwise. */
import { regimeWords, yesNo } from './words';

export interface SettingDeclaration {
  readonly name: string;
  readonly explanation: string;
  readonly initial: string;
  /** The only values allowed, if they are few. */
  readonly words?: readonly string[];
  /** The only numbers allowed. */
  readonly limits?: readonly [number, number];
}

export const settingDeclarations = {
  schoolFull: {
    name: 'Школа полностью',
    explanation: 'Полное название по уставу – для приказов и других документов.',
    initial: '',
  },
  schoolShort: {
    name: 'Школа кратко',
    explanation: 'Как школу называют в анкетах и письмах.',
    initial: '',
  },
  year: {
    name: 'Учебный год',
    explanation: 'Например, 2026/27. По нему называется папка с анкетами и документами.',
    initial: '',
  },
  timeZone: {
    name: 'Часовой пояс',
    explanation: 'По нему считаются все даты. Меняется командой «Настроить книгу».',
    initial: 'Europe/Moscow',
  },
  regime: {
    name: 'Режим',
    explanation:
      '«коды» – в книге нет фамилий и контактов, только коды; «имена» – с фамилиями. Меняется командой «Настроить книгу».',
    initial: regimeWords.codes,
    words: Object.values(regimeWords),
  },
  freeText: {
    name: 'Открытые вопросы в режиме кодов',
    explanation: 'Спрашивать ли то, на что отвечают своими словами. В анкете появится просьба не писать имён.',
    initial: 'нет',
    words: yesNo,
  },
  menteesPerMentor: {
    name: 'Наставляемых на одного наставника',
    explanation: 'Сколько наставляемых может быть у наставника, если в базе для него не записано другое.',
    initial: '2',
    limits: [1, 60],
  },
} as const satisfies Record<string, SettingDeclaration>;

export type SettingKey = keyof typeof settingDeclarations;
