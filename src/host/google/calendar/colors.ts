/** The colours of calendars: Google's constants by name. */
import { GoogleEnum } from '../object';

const COLORS: Readonly<Record<string, string>> = {
  BLUE: '#2952A3',
  BROWN: '#8D6F47',
  CHARCOAL: '#4E5D6C',
  CHESTNUT: '#865A5A',
  GRAY: '#5A6986',
  GREEN: '#0D7813',
  INDIGO: '#5229A3',
  LIME: '#528800',
  MUSTARD: '#88880E',
  OLIVE: '#AB8B00',
  ORANGE: '#BE6D00',
  PINK: '#B1365F',
  PLUM: '#705770',
  PURPLE: '#7A367A',
  RED: '#A32929',
  RED_ORANGE: '#B1440E',
  SEA_BLUE: '#29527A',
  SLATE: '#4A716C',
  TEAL: '#28754E',
  TURQOISE: '#1B887A',
  YELLOW: '#AB8B00',
};

/** `#rrggbb` of a constant, or the text that was given. */
export function colorOfCalendar(color: string | GoogleEnum): string {
  return color instanceof GoogleEnum ? (COLORS[color.name()] ?? '') : String(color);
}
