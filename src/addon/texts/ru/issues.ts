/**
 * Every finding in the words of the school: what happened, where, what to do now. One sentence for each code of
 * schema/issue.ts; a new code does not compile until it is worded here.
 */
import type { Doubt, Issue, PairDoubt, Place } from '../../schema/issue';
import { counted, quoted } from './grammar';

export interface WordedIssue {
  readonly what: string;
  readonly where: string;
  readonly remedy: string;
}

const doubts: Readonly<Record<Doubt, readonly [string, string]>> = {
  'code-unreadable': [
    'Ответ не подтверждён: код написан неразборчиво.',
    'Если понятно, чей это ответ, исправьте код в этой ячейке на полный – например, Н-012-K7QF – и соберите ответы ещё раз.',
  ],
  'code-unknown': [
    'Ответ не подтверждён: такого кода нет в базе.',
    'Проверьте код. Если человек новый, выдайте ему код в «Пульте куратора» и попросите ответить по личной ссылке.',
  ],
  'key-missing': [
    'Ответ не подтверждён: код указан без проверочного ключа.',
    'Уточните у человека, его ли это ответ, и допишите ключ из его личной ссылки через дефис.',
  ],
  'key-wrong': [
    'Ответ не подтверждён: проверочный ключ не подходит к коду.',
    'Уточните, чей это ответ. Верный ключ – в личной ссылке человека, её покажет «Пульт куратора».',
  ],
};

const pairDoubts: Readonly<Record<PairDoubt, readonly [string, string]>> = {
  'pair-unreadable': [
    'Отзыв о встрече не учтён: код пары написан неразборчиво.',
    'Если понятно, о какой паре речь, исправьте код в этой ячейке – например, ПГ-001 – и соберите ответы ещё раз.',
  ],
  'pair-unknown': [
    'Отзыв о встрече не учтён: такой пары нет на листе «Пары и группы».',
    'Проверьте код пары и исправьте его в этой ячейке. Если пара ещё не утверждена, отзыв учтётся после утверждения.',
  ],
  'pair-of-others': [
    'Отзыв о встрече не учтён: человек с этим кодом не входит в эту пару.',
    'Уточните у него код пары и исправьте его в этой ячейке либо поправьте состав на листе «Пары и группы».',
  ],
};

/** «Наставники», строка 5, столбец «Код». */
export function wordPlace({ sheet, row, column }: Place): string {
  const parts = [quoted(sheet)];
  if (row !== undefined) parts.push(`строка ${row}`);
  if (column !== undefined) parts.push(`столбец ${quoted(column)}`);
  return parts.join(', ');
}

export function wordIssue(issue: Issue): WordedIssue {
  const [what, remedy] = sentences(issue);
  return { what, where: wordPlace(issue.place), remedy };
}

function sentences(issue: Issue): readonly [string, string] {
  const restore = 'Выполните «Наставничество → Настроить книгу»: недостающее вернётся, данные останутся.';
  switch (issue.code) {
    case 'cell-empty':
      return ['Пустая ячейка, без которой строка не учитывается.', 'Заполните её или удалите строку целиком.'];
    case 'cell-not-whole':
      return [`${quoted(issue.text)} – не целое число.`, 'Впишите число цифрами, без слов и дробей.'];
    case 'cell-out-of-range':
      return [`Число ${issue.text} вне допустимых границ.`, `Впишите число от ${issue.from} до ${issue.to}.`];
    case 'cell-not-date':
      return [`${quoted(issue.text)} – не дата.`, 'Впишите дату так: 01.09.2026.'];
    case 'cell-not-flag':
      return [`${quoted(issue.text)} – здесь возможно только «да» или «нет».`, 'Выберите слово из списка в ячейке.'];
    case 'cell-not-in-list':
      return [
        `Слова ${quoted(issue.text)} нет в списке.`,
        'Выберите слово из списка. Если нужно новое, добавьте его в «Справочники»; несколько слов разделяйте точкой с запятой.',
      ];
    case 'answer-missing':
      return [
        'Нет ответа на обязательный вопрос.',
        'Уточните у человека и впишите ответ в эту ячейку или сразу в базу.',
      ];
    case 'answer-not-number':
      return [
        'В ответе должно быть целое число, а написано другое. Остальные ответы учтены.',
        'Впишите в эту ячейку число цифрами и соберите ответы ещё раз.',
      ];
    case 'answer-out-of-range':
      return [
        'Число в ответе вне допустимых границ. Остальные ответы учтены.',
        `Уточните у человека и впишите в эту ячейку число от ${issue.from} до ${issue.to}.`,
      ];
    case 'answer-choice-unknown':
      return [
        'Такого варианта ответа нет в «Справочниках» или в анкете. Остальное учтено.',
        'Добавьте слово в «Справочники» – названием или синонимом – либо исправьте ответ в этой ячейке.',
      ];
    case 'answer-too-long':
      return [
        `Ответ слишком длинный: ${counted(issue.length, 'знак', 'знака', 'знаков')} вместо ${issue.limit}. Он остался на листе ответов, остальное учтено.`,
        'Сократите ответ в этой ячейке или впишите главное прямо в базу.',
      ];
    case 'sheet-missing':
      return ['Нет такого листа.', `Верните листу его название. Если лист удалён – ${lower(restore)}`];
    case 'column-missing':
      return ['На листе нет такого столбца.', `Верните заголовок. Если столбец удалён – ${lower(restore)}`];
    case 'column-repeated':
      return [
        'Столбец с таким заголовком встречается дважды. Учитывается первый слева.',
        'Переименуйте или удалите второй.',
      ];
    case 'row-repeated':
      return [
        `${quoted(issue.value)} уже есть в строке ${issue.firstRow}. Учитывается она.`,
        'Перенесите нужное в первую строку и удалите вторую.',
      ];
    case 'code-unreadable':
      return [`${quoted(issue.text)} – не код.`, 'Код состоит из буквы У, П или Н и номера, например Н-012.'];
    case 'answer-unconfirmed':
      return doubts[issue.doubt];
    case 'answer-without-time':
      return [
        'У ответа нет времени отправки, поэтому он не учтён.',
        'Впишите в первый столбец этой строки дату и время, например 01.10.2026 12:00:00.',
      ];
    case 'answer-pair-wrong':
      return pairDoubts[issue.doubt];
    case 'could-mentor':
      return [
        `${issue.person} может и сам(а) быть наставником.`,
        'Если согласны, добавьте этот код на лист «Наставники» и дайте человеку ссылку на анкету А4. Если нет – отметьте «Разобрано».',
      ];
    case 'response-sheet-missing':
      return [
        `У анкеты ${quoted(issue.questionnaire)} нет листа ответов.`,
        'Нажмите «Создать анкету» в «Пульте куратора»: форма останется прежней, лист ответов появится снова.',
      ];
    case 'response-column-unknown':
      return [
        'Вопрос добавлен в форму вручную: программа не знает, что с ним делать, и не переносит ответы в базу.',
        'Читайте эти ответы на листе сами или удалите вопрос из формы.',
      ];
    case 'response-column-missing':
      return [
        `На листе ответов нет столбца для вопроса ${quoted(issue.question)}.`,
        'Нажмите «Создать анкету» в «Пульте куратора»: связь столбцов с вопросами восстановится.',
      ];
    case 'setting-missing':
      return [`Нет настройки ${quoted(issue.setting)}; действует обычное значение.`, restore];
    case 'setting-wrong':
      return [
        `Настройка ${quoted(issue.setting)} имеет непонятное значение ${quoted(issue.text)}; действует обычное.`,
        'Выберите одно из значений, названных в пояснении рядом.',
      ];
    case 'form-perhaps-closed':
      return [
        `Неизвестно, открыта ли анкета ${quoted(issue.questionnaire)} тем, у кого нет учётной записи.`,
        'Откройте ссылку анкеты в окне «инкогнито». Если просят войти или нет доступа – в форме нажмите «Опубликовано → Управление» и разрешите отвечать всем, у кого есть ссылка.',
      ];
    case 'not-set-up':
      return ['Книга ещё не настроена.', 'Выполните «Наставничество → Настроить книгу».'];
    case 'regime-not-acknowledged':
      return [
        'Режим с именами не включён: не отмечено, что вы знаете требования закона № 152-ФЗ.',
        'Прочитайте пояснение в окне настройки и поставьте отметку либо оставьте режим кодов.',
      ];
    case 'personal-columns-present':
      return [
        'Режим кодов не включён: на листах есть столбцы с фамилиями или контактами.',
        'Скопируйте их в ключевой файл школы, удалите эти столбцы из книги и повторите настройку.',
      ];
    case 'codes-moved-on':
      return [
        `Пока окно было открыто, часть этих кодов выдали. Следующий свободный – ${issue.next}.`,
        'Обновите «Пульт куратора» и повторите.',
      ];
    case 'codes-run-out':
      return ['Номера с этой буквой закончились.', 'Выдайте меньше кодов или выберите другую букву.'];
  }
}

const lower = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);
