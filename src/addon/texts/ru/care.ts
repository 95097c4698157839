/** What came of commands of care, in words. */
import { type Day, showDay } from '../../schema/cell';

export const wordCaseRead = ({ number }: { readonly number: string }): string =>
  `Слова дела ${number} показаны. О том, что их прочитали, записано в журнал.`;

export const wordPutOff = ({ until }: { readonly until: Day }): string =>
  `Отложено до ${showDay(until)}. Если станет хуже, строка вернётся сразу.`;

export const wordCaseClosed = ({ number }: { readonly number: string }): string => `Дело ${number} закрыто.`;

export const wordCareRecorded = ({ kind, person }: { readonly kind: string; readonly person: string }): string =>
  `Записано на лист «Обращения и поддержка»: ${person}, ${kind}.`;
