/** The journal in words: the name of the command and one sentence about what it did. */
import type { JournalEntry } from '../../domain/programme/journal';
import { showDay } from '../../schema/cell';
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
    case 'record-consents':
      return {
        command: 'Проверить согласия',
        what: `Добавлено строк для недостающих документов: ${entry.lines}.`,
      };
    case 'match-pairs':
      return {
        command: 'Подобрать пары',
        what: `Предложено пар: ${entry.proposed}, не подобрано: ${entry.unmatched}.`,
      };
    case 'approve-pairs':
      return { command: 'Записать пары', what: `Согласованы: ${enumerate(entry.codes)}.` };
    case 'prepare-order':
      return { command: 'Подготовить приказ', what: `Проект приказа о парах и группах: ${entry.pairs}.` };
    case 'prepare-plans':
      return { command: 'Подготовить планы', what: `Планы развития: ${enumerate(entry.pairs)}.` };
    case 'sign-document':
      return {
        command: 'Отметить подпись',
        what: `${quoted(entry.title)}: № ${entry.number} от ${showDay(entry.date)}.`,
      };
  }
}
