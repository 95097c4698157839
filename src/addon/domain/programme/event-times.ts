/** When the parts of an event begin and end, from its first minute on. */

/** «15:00» in minutes of the day; undefined when it is no time. */
export function readTime(words: string): number | undefined {
  const [, hours, minutes] = /^\s*(\d{1,2})[:.](\d{2})(?::00)?\s*$/.exec(words) ?? [];
  const found = Number(hours) * 60 + Number(minutes);
  return hours !== undefined && Number(hours) < 24 && Number(minutes) < 60 ? found : undefined;
}

const shown = (minute: number): string =>
  `${String(Math.floor(minute / 60) % 24).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** «15:00–15:10» for each part, one after the other. */
export function timesOf(start: number, minutes: readonly number[]): readonly string[] {
  let from = start;
  return minutes.map((length) => {
    const begins = from;
    from += length;
    return `${shown(begins)}–${shown(from)}`;
  });
}
