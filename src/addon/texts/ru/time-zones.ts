/** Time zones as people call them. */
import type { TimeZone } from '../../domain/programme/time-zones';

export const timeZoneNames: Readonly<Record<TimeZone, string>> = {
  'Europe/Kaliningrad': 'Калининград (МСК−1)',
  'Europe/Moscow': 'Москва (МСК)',
  'Europe/Samara': 'Самара (МСК+1)',
  'Asia/Yekaterinburg': 'Екатеринбург (МСК+2)',
  'Asia/Omsk': 'Омск (МСК+3)',
  'Asia/Krasnoyarsk': 'Красноярск, Новосибирск (МСК+4)',
  'Asia/Irkutsk': 'Иркутск (МСК+5)',
  'Asia/Yakutsk': 'Якутск, Чита (МСК+6)',
  'Asia/Vladivostok': 'Владивосток, Хабаровск (МСК+7)',
  'Asia/Magadan': 'Магадан, Сахалин (МСК+8)',
  'Asia/Kamchatka': 'Камчатка (МСК+9)',
};
