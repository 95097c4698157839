/** Words of stage 5: papers a person brings, the life of a pair and of a document, models of roles by form. */
import { changeGrounds } from './documents/people-rules';
import { posts } from './documents/posts';

/** Papers that are asked of people before they may be paired, and the consent to publish. */
export const paperKinds = [
  'участие: родитель',
  'участие: сам(а)',
  'персональные данные: родитель',
  'персональные данные: сам(а)',
  'публикация: родитель',
  'публикация: сам(а)',
  'наставничество (ст. 351.8 ТК РФ)',
  'договор о сотрудничестве',
  'справка о судимости',
  'медицинская справка',
] as const;

export const proposalStates = ['предложено', 'закреплено', 'не подобран', 'не допущен', 'в паре'] as const;

/** What comes first in matching: in words of «Настройки». */
export const preferenceWords = {
  coverage: 'сначала охват',
  sympathy: 'сначала симпатия',
  score: 'по баллу',
} as const;

export const pairStates = ['предложена', 'согласована', 'утверждена', 'завершена'] as const;

export const pairKinds = ['пара', 'группа'] as const;

/** On what ground an order replaces a mentor, extends a term or ends it early. */
export const groundWords = Object.values(changeGrounds).flat();

export const rewardKinds = [
  'благодарность',
  'почётная грамота',
  'благодарственное письмо родителям',
  'премия',
  'благодарственное письмо партнёру',
  'размещение фото и достижений',
  'обучение по выбору',
] as const;

export type RewardKind = (typeof rewardKinds)[number];

/** Nobody is rewarded by the program: what it proposes waits for a person. An empty cell is a line that somebody wrote himself. */
export const rewardDecisions = ['предложено', 'утверждено', 'отклонено'] as const;

export const documentStates = ['проект', 'подписан', 'отменён'] as const;

export const documentKinds = [
  'приказ о парах и группах',
  'план развития',
  'приказ',
  'положение',
  'программа',
  'дорожная карта',
  'справка',
  'протокол',
  'перечень',
  'письмо',
  'памятка',
  'согласие',
  'соглашение',
  'договор',
  'бумажная анкета',
  'сведения о данных',
  'образец',
  'акт',
  'заявление',
  'портфолио',
  'грамота',
  'дневник',
  'отчёт',
] as const;

export type DocumentKind = (typeof documentKinds)[number];

/** Kinds that the principal signs: their drafts wait for him. Leaflets and lists are used as they are, consents are brought by people. */
const signedKinds: readonly DocumentKind[] = [
  'приказ о парах и группах',
  'план развития',
  'приказ',
  'положение',
  'программа',
  'дорожная карта',
  'справка',
  'соглашение',
  'договор',
];

export const isSignedByPrincipal = (kind: DocumentKind): boolean => signedKinds.includes(kind);

/** The age band that each wish of a mentor means; younger pupils than these bands know are left out. */
export const bandOfWish: Readonly<Record<string, string>> = {
  'подростки 10–14 лет': '10–14',
  'старшеклассники 15–17 лет': '15–17',
  'молодёжь 18–19 лет': '18–19',
  'взрослые: учителя и молодые специалисты': 'взрослый',
};

/** The model of roles that a new pair gets until the curator chooses another. */
export const usualRoleModel: Readonly<Record<string, string>> = {
  'ученик – ученик': 'лидер – пассивный',
  'учитель – учитель': 'опытный педагог – молодой специалист',
  'учитель – ученик': 'учитель – одарённый ученик',
  'студент – ученик': 'лидер – равнодушный',
  'работодатель – ученик': 'активный профессионал – равнодушный потребитель',
};

/** Posts that a school usually has. */
export const postWords = Object.values(posts).map((post) => post.nominative);

export const vocabularyWords = { pupils: 'целевая модель (Р-145)', teachers: 'система для педагогов' } as const;
