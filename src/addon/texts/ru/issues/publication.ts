/** What may be wrong with the pages on the school's site. */
import { showDay } from '../../../schema/cell';
import type { WronglyNamed } from '../../../schema/issue';
import { enumerate, quoted } from '../grammar';
import type { IssueWords } from './words';

const whom = ({ people, gone }: WronglyNamed): string =>
  enumerate([...people, ...(gone > 0 ? [`люди, которых уже нет в базах (${gone})`] : [])]);

export const publicationWords = {
  'page-to-clean': (issue) => [
    `На странице ${quoted(issue.page)} названы без действующего согласия: ${whom(issue)}.`,
    'Нажмите «Подготовить публикацию» и замените страницу на сайте: по требованию человека – в течение трёх рабочих дней.',
  ],
  'page-to-replace': (issue) => [
    `Страница ${quoted(issue.page)} уже подготовлена без них, но на сайте может стоять прежняя: ${whom(issue)}.`,
    'Замените страницу на сайте и поставьте дату в столбце «Размещено» у последней версии.',
  ],
  'practice-incomplete': (issue) => [
    `Практика утверждена, но в ней не заполнено: ${enumerate(issue.lacking.map(quoted))}. Пока она никому не показана.`,
    'Допишите строку листа «Практики»: общими словами, без имён. Или верните состояние «черновик».',
  ],
  'practice-telling': (issue) => [
    `По утверждённой практике можно узнать человека: имя, код, телефон или адрес – ${enumerate(issue.columns.map(quoted))}. Пока она никому не показана.`,
    'Замените эти слова общими: «ученик», «наставник», «пара». Код пары остаётся только в столбце «Источник».',
  ],
  'page-stale': (issue) => [
    `Страница ${quoted(issue.page)} от ${showDay(issue.since)} устарела: данные книги с тех пор изменились.`,
    'Нажмите «Подготовить публикацию» и замените страницу на сайте.',
  ],
  'page-waiting': (issue) => [
    `Страница ${quoted(issue.page)} готова с ${showDay(issue.since)}, но не отмечена как размещённая.`,
    'Выложите её на сайт и поставьте дату в столбце «Размещено» листа «Публикации».',
  ],
} satisfies Partial<IssueWords>;
