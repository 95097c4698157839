/** The closed words of care: what a case of safety is and how it ends, what people turn to the curator with, what support they get. */

/** Kinds of harm, the gravest first: when several are heard in one answer, the first is told. */
export const harmKinds = [
  'угроза жизни',
  'насилие',
  'травля и угрозы',
  'опасность дома',
  'просьба о срочной помощи',
  'другое',
] as const;

export type HarmKind = (typeof harmKinds)[number];

/** The answer to «Нужна ли помощь куратора?» that is a case at once; in the tables it is a plain «да». */
export const urgentHelp = 'да, срочно: кому-то плохо или опасно';

export const helpAnswers = ['да', 'нет', urgentHelp] as const;

export const caseStates = ['новое', 'в работе', 'закрыто'] as const;

/** How a case is closed: never in words of its own. */
export const caseConclusions = [
  'помощь оказана в школе',
  'передано в органы и службы',
  'опасность не подтвердилась',
  'ошибка или шутка',
] as const;

/** What people turn to the curator with, and what the curator asks of them. */
export const appealKinds = [
  'запрос документов и сведений',
  'предложение о документах и инструментах',
  'просьба о поддержке',
  'просьба о совете',
  'сообщение о трудностях',
] as const;

/** The kinds of support that participants are given. */
export const supportKinds = [
  'поддержка организационная',
  'поддержка методическая',
  'поддержка экспертно-консультационная',
  'поддержка информационная',
  'поддержка просветительская',
] as const;

export const careKinds = [...appealKinds, ...supportKinds] as const;

export type CareKind = (typeof careKinds)[number];

/** Does an entry of this kind wait for an answer? */
export const isAppeal = (kind: CareKind): boolean => appealKinds.some((each) => each === kind);
