/** The age band of a person from the day of birth in the key file. Only the band goes into a book of codes. */

/** The years of a day as the key file has it: 31.12.2010, or 2010-12-31. */
function partsOf(day: string): readonly [year: number, month: number, day: number] | undefined {
  const russian = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(day.trim());
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day.trim());
  const found = russian ? [russian[3], russian[2], russian[1]] : iso ? [iso[1], iso[2], iso[3]] : undefined;
  if (!found) return undefined;
  const [year = 0, month = 0, date = 0] = found.map(Number);
  const real = new Date(Date.UTC(year, month - 1, date));
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === date ? [year, month, date] : undefined;
}

/** Full years on a day; both days as in the key file. Undefined when one of them is no day. */
export function yearsOn(birthday: string, today: string): number | undefined {
  const [born, now] = [partsOf(birthday), partsOf(today)];
  if (!born || !now) return undefined;
  const hadBirthday = now[1] > born[1] || (now[1] === born[1] && now[2] >= born[2]);
  return now[0] - born[0] - (hadBirthday ? 0 : 1);
}

/** The word of the column «Возрастная группа»; undefined for a child under ten, an age that nobody has, or no day at all. */
export function ageBandOn(birthday: string, today: string): string | undefined {
  const years = yearsOn(birthday, today);
  if (years === undefined || years < 10 || years > 110) return undefined;
  if (years < 15) return '10–14';
  if (years < 18) return '15–17';
  return years < 20 ? '18–19' : 'взрослый';
}
