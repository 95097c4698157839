/** What may be wrong with letters that the program sends. */
import { counted, quoted } from '../grammar';
import type { IssueWords } from './words';

const about = ({
  kind,
  person,
  subject,
}: {
  readonly kind: string;
  readonly person: string;
  readonly subject: string;
}) => `Письмо ${quoted(subject)} (${kind}, кому – ${person})`;

const byHand =
  'В столбце «Решение» выберите «отправить ещё раз» или «считать отправленным» – или решите в «Пульте куратора», раздел «Письма».';

const remedies: Readonly<Record<string, string>> = {
  'нет адреса':
    'Впишите адрес: куратора и психолога – на лист «Настройки», участника – в «Контактные данные». Письмо уйдёт само.',
  'в адресе ошибка':
    'Исправьте адрес: куратора и психолога – на листе «Настройки», участника – в «Контактных данных». Письмо уйдёт само.',
  'нет разрешения':
    'Откройте меню «Наставничество» и подтвердите доступ ещё раз: без разрешения «отправлять почту» письма ждут.',
};

export const lettersWords = {
  'letter-doubtful': (issue) => [
    `${about(issue)}: отправка оборвалась, и неизвестно, ушло ли оно. Само оно второй раз не уйдёт.`,
    `Проверьте папку «Отправленные» своей почты. ${byHand}`,
  ],
  'letter-stuck': (issue) => [`${about(issue)} не ушло: ${issue.reason}.`, remedies[issue.reason] ?? byHand],
  'letter-settled': () => [
    'Об этом письме уже решено.',
    'Нажмите «Обновить»: в списке останутся только письма, которые ждут решения.',
  ],
  'letters-waiting': (issue) => [
    `Дневной предел писем исчерпан: ${counted(issue.count, 'письмо ждёт', 'письма ждут', 'писем ждут')} завтрашнего дня.`,
    'Ничего делать не нужно: сначала уйдут самые срочные. Кому письмо нужно сегодня, скажите сами.',
  ],
} satisfies Partial<IssueWords>;
