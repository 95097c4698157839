/** Activities of the catalogue that people outside are invited to or may follow; the other ones are the school's work at its desk. */
export const publicEvents: readonly string[] = ['1.05', '1.06', '1.07', '3.04', '4.09', '5.04', '7.07', '7.09', '7.15'];
