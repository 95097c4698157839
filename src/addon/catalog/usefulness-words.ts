/** How papers and pages that leave the school tell of the usefulness of a mentor's meetings. */

/** «8,9 из 10, ответивших – 7»; fewer than five are not told of. */
export const sayUsefulness = ({
  usefulness,
  told,
}: {
  readonly usefulness: number | undefined;
  readonly told: number;
}): string =>
  usefulness === undefined
    ? 'ответили меньше пяти'
    : `${usefulness.toFixed(1).replace('.', ',')} из 10, ответивших – ${told}`;
