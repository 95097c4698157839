/** The journal in words: the name of the command and one sentence about what it did. */
import type { JournalEntry } from '../../domain/programme/journal';
import { showDay } from '../../schema/cell';
import { wordPairChange } from './changes';
import { wordPosts } from './documents';
import { counted, enumerate, plural, quoted } from './grammar';
import { labels } from './labels';
import { wordMerged } from './people';
import { wordRestoredParts } from './repair';
import { wordPlanParts } from './roadmap';

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
    case 'set-targets':
      return { command: 'Записать цели', what: `На лист «Показатели» записано целей: ${entry.count}.` };
    case 'issue-codes':
      return {
        command: 'Выдать коды',
        what: `На лист ${quoted(entry.base)} ${entry.count === 1 ? 'записан' : 'записано'} ${counted(entry.count, 'код', 'кода', 'кодов')}: ${
          entry.count === 1 ? entry.first : `с ${entry.first} по ${entry.last}`
        }.`,
      };
    case 'create-questionnaire':
      return { command: 'Создать анкету', what: `Анкета ${entry.number} ${quoted(entry.title)} – ${entry.state}.` };
    case 'close-questionnaire':
      return {
        command: entry.state === 'закрыта' ? 'Закрыть анкету' : 'Открыть анкету',
        what: `Анкета ${entry.number} ${quoted(entry.title)} ${entry.state === 'закрыта' ? 'больше не принимает ответы' : 'снова принимает ответы'}.`,
      };
    case 'link-form':
      return {
        command: labels.link,
        what: `Анкета ${entry.number} ${quoted(entry.title)}: форма школы ${entry.state === 'готовится' ? 'связывается с книгой' : 'связана с книгой'}.${
          entry.added === 0
            ? ''
            : ` В форму ${plural(entry.added, 'добавлен', 'добавлены', 'добавлено')} ${counted(entry.added, 'вопрос', 'вопроса', 'вопросов')}.`
        }`,
      };
    case 'collect-answers':
      return {
        command: 'Собрать ответы',
        what: entry.parts
          .map(
            ({ number, base, codes }) =>
              `Анкета ${number}: на листе ${quoted(base)} обновлено ${counted(codes.length, 'строка', 'строки', 'строк')} – ${enumerate(codes)}.`,
          )
          .join(' '),
      };
    case 'import-people':
      return {
        command: 'Добавить списком',
        what: `Лист ${quoted(entry.base)}: ${[
          entry.added.length > 0 ? `добавлено строк – ${entry.added.length} (${enumerate(entry.added)})` : [],
          entry.updated.length > 0 ? `изменено строк – ${entry.updated.length} (${enumerate(entry.updated)})` : [],
        ]
          .flat()
          .join(', ')}.`,
      };
    case 'bring-archive':
      return {
        command: 'Переезд',
        what: `На лист ${quoted(entry.sheet)} из архива ${entry.count === 1 ? 'перенесена' : 'перенесено'} ${counted(entry.count, 'строка', 'строки', 'строк')}.`,
      };
    case 'change-status':
      return {
        command: 'Изменить статус',
        what: `Лист ${quoted(entry.base)}: статус ${quoted(entry.status)} – ${enumerate(entry.codes)}.`,
      };
    case 'enter-answers':
      return {
        command: entry.source === 'бумага' ? 'Внести с бумаги' : 'Ответы из другой формы',
        what: `Анкета ${entry.number}: ${plural(entry.count, 'внесён', 'внесены', 'внесено')} ${counted(entry.count, 'ответ', 'ответа', 'ответов')}.`,
      };
    case 'merge-people':
      return {
        command: 'Объединить записи',
        what: `Лист ${quoted(entry.base)}: ${wordMerged(entry)} Причина: ${entry.reason.replace(/[.\s]+$/, '')}.`,
      };
    case 'reissue-key':
      return { command: 'Выдать новый ключ', what: `Новый ключ: ${entry.code}. Прежний больше не действует.` };
    case 'undo':
      return {
        command: 'Отменить',
        what: `Отменено ${quoted(entry.undone)}: ${wordTakenBack(entry)}${
          entry.left.length > 0 ? ` Изменены после команды и оставлены как есть: ${enumerate(entry.left)}.` : ''
        }`,
      };
    case 'migrate':
      return {
        command: 'Обновить книгу',
        what: `Устройство листов обновлено: версия ${entry.to} вместо ${entry.from}.`,
      };
    case 'decline-names':
      return {
        command: 'Просклонять имена',
        what: `Лист ${quoted(entry.base)}: предложены падежи для ${enumerate(entry.codes)}.`,
      };
    case 'mask-personal-data':
      return {
        command: 'Скрыть личное',
        what: `Скрыто в ячейках: ${entry.cells}, удалено ответов из форм: ${entry.answers}.`,
      };
    case 'restore-sheets':
      return { command: labels.restore, what: wordRestoredParts(entry) };
    case 'plan-measurements':
      return { command: 'Составить план замеров', what: `Добавлено строк в план замеров: ${entry.lines}.` };
    case 'gather-monitoring':
      return {
        command: 'Собрать мониторинг',
        what: `${entry.half}: изменилось показателей – ${entry.figures}, строк SWOT – ${entry.lines}.`,
      };
    case 'record-consents':
      return {
        command: 'Проверить согласия',
        what: `Добавлено строк для недостающих документов: ${entry.lines}.`,
      };
    case 'record-selection':
      return {
        command: 'Собрать кандидатов',
        what: `Отбор и обучение: добавлено строк – ${entry.lines}, прошли отбор – ${entry.passed}.`,
      };
    case 'decline-posts':
      return { command: 'Падежи должностей и классов', what: wordPosts(entry) };
    case 'import-roadmap':
      return {
        command: 'Взять план из файла',
        what: `На лист «Дорожная карта» перенесён план школы: ${wordPlanParts(entry)}.`,
      };
    case 'make-roadmap':
      return {
        command: 'Составить дорожную карту',
        what: `Дорожная карта на ${entry.year}: добавлено мероприятий – ${entry.added}, поставлены сроки – ${entry.dated}.`,
      };
    case 'match-pairs':
      return {
        command: 'Подобрать пары',
        what: `Предложено пар: ${entry.proposed}, не подобрано: ${entry.unmatched}.`,
      };
    case 'decide-pairs':
      return {
        command: 'Решения о парах',
        what: `Решено о ${enumerate(entry.mentees)}. Предложено пар: ${entry.proposed}, не подобрано: ${entry.unmatched}.`,
      };
    case 'agree-pairs':
      return {
        command: 'Согласие сторон',
        what: `День ${showDay(entry.day)}, наставляемые: ${enumerate(entry.mentees)}.`,
      };
    case 'approve-pairs':
      return {
        command: 'Записать пары',
        what:
          entry.codes.length > 0
            ? `Согласованы: ${enumerate(entry.codes)}.`
            : 'Новых пар нет, базы приведены к списку пар.',
      };
    case 'record-data-request':
      return { command: 'Записать обращение', what: `Обращение о данных: ${entry.code}, ${entry.kind}.` };
    case 'withdraw-answer':
      return { command: 'Отозвать ответ', what: `Отозван ответ ${entry.code} на анкету ${entry.number}.` };
    case 'hand-over':
      return { command: 'Передать дела', what: 'Книга, папка программы и анкеты открыты новому куратору.' };
    case 'take-over':
      return { command: 'Принять дела', what: 'Программа собирает ответы и от имени нового куратора.' };
    case 'prepare-paper':
      return { command: 'Подготовить документ', what: `${quoted(entry.title)}.` };
    case 'prepare-requests-paper':
      return { command: 'Справка о запросах', what: `Справка о запросах: их назвали ${entry.asking}.` };
    case 'prepare-order':
      return { command: 'Подготовить приказ', what: `Проект приказа о парах и группах: ${entry.pairs}.` };
    case 'prepare-plans':
      return { command: 'Подготовить планы', what: `Планы развития: ${enumerate(entry.pairs)}.` };
    case 'update-plans':
      return {
        command: 'Обновить планы',
        what: `${entry.pairs.length === 0 ? 'Новых планов нет' : `Планы начаты: ${enumerate(entry.pairs)}`}. Результатов задач из отзывов: ${entry.results}.`,
      };
    case 'change-pair':
      return { command: 'Изменить пару', what: wordPairChange(entry) };
    case 'correct-plan':
      return {
        command: 'Уточнить план',
        what: `План ${entry.pair}, версия ${entry.version}. Причина: ${entry.reason}.`,
      };
    case 'prepare-papers':
      return { command: 'Подготовить документ', what: `${entry.name}: файлов – ${entry.files}.` };
    case 'complete-pairs':
      return { command: labels.complete, what: `Цикл завершён: ${enumerate(entry.pairs)}.` };
    case 'propose-practices':
      return { command: 'Предложить практики', what: `Добавлено черновиков на лист «Практики»: ${entry.drafts}.` };
    case 'propose-rewards':
      return { command: 'Предложить поощрения', what: `Добавлено строк на лист «Поощрения»: ${entry.lines}.` };
    case 'prepare-site':
      return {
        command: labels.publication,
        what: `Новых версий страниц – ${entry.pages}, названо наставников – ${entry.people}.`,
      };
    case 'place-site':
      return { command: 'Страницы размещены', what: `Отмечено страниц: ${entry.pages}.` };
    case 'turn-year':
      return {
        command: labels.nextYear,
        what: `Закрыт ${entry.from}, начат ${entry.to} учебный год. Выбыли из программы: ${entry.gone}, перешли в следующий класс: ${entry.raised}.`,
      };
    case 'make-sample':
      return { command: 'Сделать образец', what: `Образец: ${entry.name}.` };
    case 'cancel-document':
      return { command: 'Отменить документ', what: `${entry.title}: отмечен как отменённый.` };
    case 'tell-figures':
      return { command: labels.figures, what: `Сохранены файлы: ${entry.period}, на ${showDay(entry.asOf)}.` };
    case 'decide-letter':
      return { command: 'Решить о письме', what: `${quoted(entry.subject)}: ${entry.decision}.` };
    case 'raise-alarms':
      return {
        command: 'Собрать ответы',
        what: `${plural(entry.cases.length, 'Открыто дело', 'Открыты дела', 'Открыты дела')} о безопасности: ${enumerate(entry.cases)}.`,
      };
    case 'read-case':
      return { command: 'Прочитать слова', what: `Прочитаны слова дела ${entry.number}.` };
    case 'close-case':
      return { command: 'Закрыть дело', what: `Дело ${entry.number} закрыто с выводом.` };
    case 'matters-gone':
      return {
        command: 'Что требует внимания',
        what: entry.matters
          .map(({ what, since, isSettled }) => {
            return `Ушло (было с ${showDay(since)}, ${isSettled ? 'разобрано куратором' : 'причины больше нет'}): ${what}`;
          })
          .join(' '),
      };
    case 'put-off':
      return { command: 'Отложить', what: `Строка списка «Что требует внимания» отложена до ${showDay(entry.until)}.` };
    case 'record-care':
      return { command: 'Записать обращение или поддержку', what: `${entry.person}: ${entry.kind}.` };
    case 'sign-document':
      return {
        command: 'Отметить подпись',
        what: `${quoted(entry.title)}: № ${entry.number} от ${showDay(entry.date)}.`,
      };
  }
}

/** «возвращено строк – 5, убрано добавленных – 3.» */
export function wordTakenBack({ restored, removed }: { readonly restored: number; readonly removed: number }): string {
  const parts = [
    ...(restored > 0 ? [`возвращено строк – ${restored}`] : []),
    ...(removed > 0 ? [`убрано добавленных строк – ${removed}`] : []),
  ];
  return parts.length > 0 ? `${parts.join(', ')}.` : 'ни одна строка не изменена.';
}
