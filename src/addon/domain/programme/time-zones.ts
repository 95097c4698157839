/** The time zones that a school may live in. Anything else from a page is refused. */
export const timeZones = [
  'Europe/Kaliningrad',
  'Europe/Moscow',
  'Europe/Samara',
  'Asia/Yekaterinburg',
  'Asia/Omsk',
  'Asia/Krasnoyarsk',
  'Asia/Irkutsk',
  'Asia/Yakutsk',
  'Asia/Vladivostok',
  'Asia/Magadan',
  'Asia/Kamchatka',
] as const;

export type TimeZone = (typeof timeZones)[number];

/** How far each is ahead of Greenwich, all the year round. */
export const offsetHours: Readonly<Record<TimeZone, number>> = {
  'Europe/Kaliningrad': 2,
  'Europe/Moscow': 3,
  'Europe/Samara': 4,
  'Asia/Yekaterinburg': 5,
  'Asia/Omsk': 6,
  'Asia/Krasnoyarsk': 7,
  'Asia/Irkutsk': 8,
  'Asia/Yakutsk': 9,
  'Asia/Vladivostok': 10,
  'Asia/Magadan': 11,
  'Asia/Kamchatka': 12,
};

/** Of a school whose settings name none that we know. */
export const usualZone: TimeZone = 'Europe/Moscow';

export const zoneOf = (words: string): TimeZone | undefined => timeZones.find((zone) => zone === words);
