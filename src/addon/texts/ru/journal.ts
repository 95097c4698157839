/** The journal in words: the name of the command and one sentence about what it did. */
import type { JournalEntry } from '../../domain/programme/journal';
import { counted, enumerate, quoted } from './grammar';

export interface WordedEntry {
  readonly command: string;
  readonly what: string;
}

export function wordJournal(entry: JournalEntry): WordedEntry {
  switch (entry.command) {
    case 'set-up-workbook':
      return {
        command: 'Настроить книгу',
        what: `Школа ${quoted(entry.school)}, учебный год ${entry.year}, режим: ${entry.regime}.`,
      };
    case 'issue-codes':
      return {
        command: 'Выдать коды',
        what: `На лист ${quoted(entry.base)} ${entry.count === 1 ? 'записан' : 'записано'} ${counted(entry.count, 'код', 'кода', 'кодов')}: ${
          entry.count === 1 ? entry.first : `с ${entry.first} по ${entry.last}`
        }.`,
      };
    case 'create-questionnaire':
      return { command: 'Создать анкету', what: `Анкета ${entry.number} ${quoted(entry.title)}.` };
    case 'collect-answers':
      return {
        command: 'Собрать ответы',
        what: `Анкета ${entry.number}: на листе ${quoted(entry.base)} обновлено ${counted(entry.codes.length, 'строка', 'строки', 'строк')} – ${enumerate(entry.codes)}.`,
      };
  }
}
