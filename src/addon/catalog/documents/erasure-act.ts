/** The act of destruction of somebody's data: what was destroyed, what is kept and why, what the program cannot reach and what is to be done there. */
import { longDay } from '../../domain/language/dates';
import type { Day } from '../../schema/cell';
import { type Block, defineDocument, heading, line, list, paragraph, signature, table } from '../../schema/document';
import { name } from '../../schema/name';
import type { ErasedPlace, KeptPlace } from './erasure-places';
import type { Officer, School } from './order-frame';
import { capitalised } from './posts';

export interface ErasureFacts {
  readonly school: School;
  readonly curator: Officer;
  /** The code, in the regime of names with the name. */
  readonly who: string;
  readonly today: Day;
  /** «согласие отозвано 12 января 2027 г.» */
  readonly ground: string;
  readonly erased: readonly ErasedPlace[];
  readonly kept: readonly KeptPlace[];
  readonly regime: 'codes' | 'names';
}

/** What stands outside the reach of the program, with what a person does about it. */
const outside = (regime: ErasureFacts['regime']): readonly string[] => [
  ...(regime === 'codes'
    ? ['ключевой файл «код – ФИО»: удалите строку этого кода; без неё оставшийся код никого не называет']
    : []),
  'история версий книги, документов и форм: стереть её программа не может; если нужно убрать и её, сделайте копию файла, а прежний удалите навсегда',
  'корзина Google Диска: очистите её',
  'резервные копии домашней версии и архивы прошлых лет: удалите их или дождитесь, пока их заменят новые',
  'выгрузки, отправленные письма, распечатки и бумажные анкеты: уничтожьте или отдайте человеку',
];

const tableOf = (facts: ErasureFacts): Block =>
  table(
    [
      { heading: 'Где', width: 70 },
      { heading: 'Что уничтожено', width: 75 },
      { heading: 'Сколько', width: 25 },
    ],
    facts.erased.map(({ place, what, count }) => [place, what, String(count)]),
  );

export const erasureAct = defineDocument<ErasureFacts>({
  id: 'erasure-act',
  title: ({ today }) => `Акт об уничтожении персональных данных от ${longDay(today)}`,
  body: (facts) => [
    line(facts.school.full, 'centre'),
    heading(1, 'АКТ'),
    heading(2, 'об уничтожении персональных данных', 'centre'),
    line(longDay(facts.today)),
    paragraph(`Чьи данные уничтожены: ${facts.who}. Основание: ${facts.ground}.`),
    paragraph(
      'Данные уничтожены программой «Наставник» в книге программы наставничества, в её формах и документах без возможности восстановления.',
    ),
    heading(3, 'Уничтожено', 'left'),
    facts.erased.length > 0 ? tableOf(facts) : paragraph('Данных в книге, формах и проектах документов не нашлось.'),
    heading(3, 'Сохранено', 'left'),
    paragraph('По закону и для подтверждения законности обработки остаётся только следующее:'),
    list(...facts.kept.map(({ place, why }) => ({ content: `${place}: ${why}` }))),
    heading(3, 'Чего программа удалить не может', 'left'),
    list(...outside(facts.regime).map((content) => ({ content }))),
    signature({
      post: capitalised(facts.curator.post.nominative),
      name: name(facts.curator, 'nominative', 'initials-surname'),
    }),
  ],
});
