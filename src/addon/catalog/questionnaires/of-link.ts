/** The questions whose answers a personal link brings along: who answers, and about which pair. Written the same in every questionnaire. */

const ownCode = (example: string) =>
  ({
    id: 'code',
    kind: 'text',
    title: 'Ваш код',
    help: `Если код уже вписан, не меняйте его. Иначе впишите его с карточки целиком, например ${example}.`,
    required: true,
    limit: 40,
  }) as const;

/** For a questionnaire that pupils answer, too. */
export const anybodysCode = ownCode('У-017-K7QF');

/** For a questionnaire of teachers alone. */
export const teachersCode = ownCode('П-003-K7QF');

/** The pair or group that the answer is about. */
export const pairOfLink = {
  id: 'pair',
  kind: 'text',
  title: 'Код пары или группы',
  help: 'Если он уже вписан, не меняйте его. Иначе впишите с карточки, например ПГ-001.',
  required: true,
  fills: 'pair',
  limit: 20,
} as const;
