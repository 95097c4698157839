/** Months of the school year by number; their first three letters are enough for a chart. */
export const monthNames: Readonly<Record<string, string>> = {
  '01': 'январь',
  '02': 'февраль',
  '03': 'март',
  '04': 'апрель',
  '05': 'май',
  '06': 'июнь',
  '09': 'сентябрь',
  '10': 'октябрь',
  '11': 'ноябрь',
  '12': 'декабрь',
};

/** «2026-09»: «сен». */
export const shortMonth = (month: string): string => (monthNames[month.slice(5)] ?? month).slice(0, 3);
