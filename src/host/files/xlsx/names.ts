/** Names of ranges as a workbook allows them. */

/** Google and workbooks allow nearly the same names; one that a workbook would read as cells is left out. */
export function isValidName(name: string): boolean {
  return /^[\p{L}_\\][\p{L}\d_.\\]{0,254}$/u.test(name) && !/^([a-z]{1,3}\d+|r\d*c\d*|r|c)$/i.test(name);
}
