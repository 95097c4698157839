/** What the school tells of the programme outside: pages of its site, the journal of publications, press releases. */
import type { Artefact, ExpectedPage } from './artefact';
import { paper, sheet, table } from './rows';

/** A page for the site: it asks nothing of anybody. */
export const sitePage = (requirement: string, artefact: string, words: ExpectedPage['words']): ExpectedPage => ({
  kind: 'page',
  requirement,
  artefact,
  words,
  leastFields: 0,
});

/** Full names, or marks where the book has codes. */
const somebody = /(?:⟦[ПН]-\d+\|им\|Фамилия Имя Отчество⟧|[А-ЯЁ][а-яё-]+ [А-ЯЁ][а-яё]+ [А-ЯЁ][а-яё]+)/;

const release = (level: string, words: RegExp): Artefact =>
  paper('R7.13', `Пресс-релиз: ${level}`, [
    /^ПРЕСС-РЕЛИЗ$/,
    words,
    /^– (?:наставников|наставляемых|пар и групп).* – \d+/,
    /нов(?:ый|ом|ому) цикл|новому циклу/,
    /^Контакт: /,
  ]);

const journal = ['Что опубликовано', 'Этап', 'Уровень', 'Где', 'Размещено', 'Ссылка'];

export const publicity: readonly Artefact[] = [
  sitePage('RM.13', 'Рубрика на сайте', [/Реестр наставников/, /Социальные партнёры/, /Анонсы/, /Лучшие практики/]),
  sheet('RM.13', 'Рубрики: публикации', 3, ['Рубрика', ...journal], ['Рубрика', ...journal], {
    Где: /^(?!сайт школы$)./,
  }),
  sitePage('RM.14', 'Реестр на сайте', [/утверждён приказом/, /согласились на публикацию: \d+/, somebody]),
  sitePage('RM.14', 'Портфолио на сайте', [/Опыт наставничества/, /Работа в этом учебном году/, somebody]),
  sitePage('RM.14', 'Партнёры на сайте', [/Организации, с которыми/, /наставники программы|поддерживает программу/]),
  sitePage('RM.14', 'Анонсы на сайте', [/Анонсы мероприятий/, /Ближайшие мероприятия/, /\d\d\.\d\d\.\d{4}/]),
  paper(
    'RM.14',
    'Чек-лист сайта',
    [/^ПЕРЕЧЕНЬ$/, /страниц сайта/],
    table(7, ['№', 'Страница', 'Что на ней', 'Готова', 'Размещена', 'Состояние']),
  ),
  release('муниципальный', /^Для муниципальных СМИ/),
  release('региональный', /^Для региональных СМИ/),
  release('всероссийский', /^Для всероссийских порталов/),
  sheet('RM.20', 'Журнал публикаций', 14, journal),
];
