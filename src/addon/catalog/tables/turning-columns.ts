import { date, optional } from '../../schema/column';

/** The days on which it changes who signs for a young person: with the parent from 14 on, alone from 18 on. */
export const turningColumns = {
  turns14: optional(
    date('Исполняется 14', {
      width: 110,
      note: 'С этого дня согласия подписывает и сам ребёнок. День считает «Ключ-файл», если он в этом учебном году; кому 14 исполнилось раньше – 1 сентября.',
    }),
  ),
  turns18: optional(
    date('Исполняется 18', {
      width: 110,
      note: 'С этого дня нужны новые согласия, и подписывает их только он сам или она сама. День считает «Ключ-файл», если он в этом учебном году.',
    }),
  ),
} as const;
