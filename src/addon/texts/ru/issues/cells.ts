/** What may be wrong in a cell or row of a sheet. */
import { quoted } from '../grammar';
import { personalKinds } from '../privacy';
import type { IssueWords } from './words';

export const cellsWords = {
  'cell-empty': () => ['Пустая ячейка, без которой строка не учитывается.', 'Заполните её или удалите строку целиком.'],
  'cell-not-whole': (issue) => [`${quoted(issue.text)} – не целое число.`, 'Впишите число цифрами, без слов и дробей.'],
  'cell-out-of-range': (issue) => [
    `Число ${issue.text} вне допустимых границ.`,
    `Впишите число от ${issue.from} до ${issue.to}.`,
  ],
  'cell-not-date': (issue) => [`${quoted(issue.text)} – не дата.`, 'Впишите дату так: 01.09.2026.'],
  'cell-not-flag': (issue) => [
    `${quoted(issue.text)} – здесь возможно только «да» или «нет».`,
    'Выберите слово из списка в ячейке.',
  ],
  'cell-not-in-list': (issue) => [
    `Слова ${quoted(issue.text)} нет в списке.`,
    'Выберите слово из списка. Если нужно новое, добавьте его в «Справочники»; несколько слов разделяйте точкой с запятой.',
  ],
  'cell-refuses': () => [
    'На ячейке стоит чужая проверка данных: программа не может записать в неё своё значение.',
    'Выполните «Наставничество → Восстановить листы» и повторите команду: она закончит начатое.',
  ],
  'row-repeated': (issue) => [
    `${quoted(issue.value)} уже есть в строке ${issue.firstRow}. Учитывается она.`,
    'Перенесите нужное в первую строку и удалите вторую.',
  ],
  'personal-data': (issue) => [
    `${issue.inNote ? 'В примечании к ячейке' : 'В ячейке'} личное: ${issue.kinds.map((kind) => personalKinds[kind]).join(', ')}. В режиме кодов такого в книге быть не должно.`,
    'Нажмите «Скрыть личное» в «Пульте куратора»: вместо этих слов встанет пометка, ответ удалится и из формы. Если личного здесь нет, отметьте «Разобрано».',
  ],
} satisfies Partial<IssueWords>;
