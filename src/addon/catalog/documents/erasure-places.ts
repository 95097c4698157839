/** How the act of destruction calls the places where data were and are, why some stay, and on what ground it was done. */
import { longDay } from '../../domain/language/dates';
import { type Day, showDay } from '../../schema/cell';

/** A place with how many there were of what. */
export interface ErasedPlace {
  readonly place: string;
  readonly what: string;
  readonly count: number;
}

export interface KeptPlace {
  readonly place: string;
  readonly why: string;
}

const sheet = (title: string): string => `лист «${title}»`;

export const erased = {
  rows: (title: string, count: number): ErasedPlace => ({ place: sheet(title), what: 'строки', count }),
  mentions: (title: string, count: number): ErasedPlace => ({
    place: sheet(title),
    what: 'упоминания в ячейках и заметках',
    count,
  }),
  papers: (count: number): ErasedPlace => ({ place: 'папка программы', what: 'документы без подписи', count }),
  answers: (number: string, count: number): ErasedPlace => ({
    place: `форма ${number}`,
    what: 'ответы в самой форме',
    count,
  }),
  sheets: (titles: readonly string[], count: number): ErasedPlace => ({
    place: `листы ${titles.map((title) => `«${title}»`).join(', ')}`,
    what: 'строки закрытого года',
    count,
  }),
  forms: (count: number): ErasedPlace => ({ place: 'анкеты года', what: 'формы с ответами и листы ответов', count }),
} as const;

/** The places with one more, counted together with the same place. */
export const addPlace = (places: readonly ErasedPlace[], place: ErasedPlace): readonly ErasedPlace[] => {
  if (place.count === 0) return places;
  const same = places.find((each) => each.place === place.place && each.what === place.what);
  const rest = places.filter((each) => each !== same);
  return [...rest, { ...place, count: place.count + (same?.count ?? 0) }];
};

/** A signed paper as people call it. */
export interface SignedPaper {
  readonly title: string;
  readonly number?: string | undefined;
  readonly date?: Day | undefined;
}

const calledSo = ({ title, number, date }: SignedPaper): string =>
  [`«${title}»`, number && `№ ${number}`, date && `от ${showDay(date)}`].filter(Boolean).join(' ');

export const kept = {
  signed: (paper: SignedPaper): KeptPlace => ({
    place: calledSo(paper),
    why: 'подписан и хранится как документ школы',
  }),
  signedIn: (folder: string, count: number): KeptPlace => ({
    place: `папка «${folder}», подписанных документов – ${count}`,
    why: 'подписаны и хранятся как документы школы',
  }),
  archive: (title: string): KeptPlace => ({
    place: `книга «${title}»`,
    why: 'копия всей книги закрытого года, в ней есть и данные названных здесь людей; храните столько, сколько велит номенклатура дел школы, и удалите',
  }),
  ownForm: (number: string): KeptPlace => ({
    place: `форма ${number}, которую школа сделала сама`,
    why: 'программа её только читала; ответы в ней удалите сами',
  }),
  closedForm: (number: string): KeptPlace => ({
    place: `форма ${number}, которую создавал другой куратор`,
    why: 'под нынешней учётной записью она не открывается; если она ещё есть, пусть её владелец удалит её вместе с ответами',
  }),
  consent: (title: string, kind: string): KeptPlace => ({
    place: `${sheet(title)}, документ «${kind}»`,
    why: 'доказывает, что данные обрабатывались законно; отмечено отозванным',
  }),
  pair: (title: string, code: string): KeptPlace => ({
    place: `${sheet(title)}, ${code}`,
    why: 'закреплена подписанным приказом; остался код',
  }),
  requests: (title: string): KeptPlace => ({ place: sheet(title), why: 'обращение человека и ответ на него' }),
  others: (number: string, count: number): KeptPlace => ({
    place: `форма ${number}, ответов – ${count}`,
    why: 'чужие ответы, в которых назван этот человек: форма не даёт их исправить; удалите форму в конце года',
  }),
  lines: (register: string, journal: string): KeptPlace => ({
    place: `${sheet(register)}, ${sheet(journal)}`,
    why: 'строки об этом акте, без кода',
  }),
  act: (): KeptPlace => ({ place: 'папка программы', why: 'этот акт' }),
} as const;

/** Why the data may be erased. */
export const ground = {
  withdrawn: (day: Day): string => `согласие на обработку персональных данных отозвано ${longDay(day)}`,
  yearOver: (year: string): string =>
    `закончился ${year} учебный год, эти люди выбыли из программы, и цель обработки достигнута`,
  asked: (day: Day, kind: string): string => `обращение от ${longDay(day)}: ${kind}`,
} as const;
