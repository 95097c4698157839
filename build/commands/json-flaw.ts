/** Where a text stops being JSON. The messages of JSON.parse tell it for some mistakes only, and differ between versions. */

/**
 * The offset of the character at which the text cannot go on as JSON; its length when only the end is missing. Halves the
 * text some twenty times: beginnings of JSON are told from broken ones by whether the complaint is about their end.
 */
export function findJsonFlaw(text: string): number {
  let sound = 0;
  let broken = text.length + 1;
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    if (isBeginning(text.slice(0, middle))) sound = middle;
    else broken = middle;
  }
  return sound;
}

function isBeginning(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const { message } = error as SyntaxError;
    const place = /position (\d+)/.exec(message);
    return place === null ? /unexpected end/i.test(message) : Number(place[1]) >= text.length;
  }
}
