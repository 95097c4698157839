import { personal, text } from '../../schema/column';

/**
 * The five oblique cases of a full name: proposed by the program, corrected by the curator once; papers take what stands here.
 * They exist only in the regime of names.
 */
export const nameColumns = {
  declined: personal(text('Имя, которое склоняли', { machine: true })),
  genitive: personal(
    text('ФИО в род. п.', {
      width: 220,
      note: 'Кого? Предлагает программа. Исправьте, если неверно: в документы пойдёт то, что стоит здесь.',
    }),
  ),
  dative: personal(text('ФИО в дат. п.', { width: 220, note: 'Кому?' })),
  accusative: personal(text('ФИО в вин. п.', { width: 220, note: 'Кого? – закрепить, назначить.' })),
  instrumental: personal(text('ФИО в тв. п.', { width: 220, note: 'Кем?' })),
  prepositional: personal(text('ФИО в предл. п.', { width: 220, note: 'О ком?' })),
} as const;
