/**
 * Ages from the days of birth in the key file: the band, and the day of this school year on which it changes who signs. Nothing else
 * goes into a book of codes.
 */

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

/** The first month of a school year. */
const september = 9;

const two = (part: number): string => String(part).padStart(2, '0');

/**
 * The days on which somebody becomes 14 and 18, as the book takes them (12.03.2027; empty for none): only those of the school year of
 * today, because any other would tell a day of birth for nothing. Who was 14 before that year has its first day instead.
 */
export function turningIn(birthday: string, today: string): readonly [turns14: string, turns18: string] {
  const [born, now] = [partsOf(birthday), partsOf(today)];
  if (!born || !now) return ['', ''];
  // Months before September belong to the year that began the autumn before; in August people already prepare the next one.
  const first = now[1] >= september - 1 ? now[0] : now[0] - 1;
  const begin = first * 100 + september;
  const [year, month, date] = born;
  const dayAt = (age: number): readonly [key: number, words: string] => {
    // Who is born on 29 February becomes older on 1 March of a common year.
    const day = new Date(Date.UTC(year + age, month - 1, date));
    const [y, m] = [day.getUTCFullYear(), day.getUTCMonth() + 1];
    return [y * 100 + m, `${two(day.getUTCDate())}.${two(m)}.${y}`];
  };
  const isWithin = (key: number): boolean => key >= begin && key < begin + 100;
  const [key14, words14] = dayAt(14);
  const [key18, words18] = dayAt(18);
  const isStillYoung = key14 < begin && ageBandOn(birthday, today) === '10–14';
  return [
    isWithin(key14) ? words14 : isStillYoung ? `01.${two(september)}.${first}` : '',
    isWithin(key18) ? words18 : '',
  ];
}
