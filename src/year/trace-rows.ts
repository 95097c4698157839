/** What the year leaves behind, requirement by requirement: the rows of the trace. What each artefact must contain is known to the checker alone. */
import { autumnQuestionnaires } from './first-answers';
import { placeOnSheet } from './places';
import type { TraceRow } from './trace';
import type { Year } from './year';

/** A document of the year under the name that its files have. */
export interface PaperFile {
  readonly title: string;
  /** Without extension. */
  readonly name: string;
  readonly kind: string;
}

/** Papers of the first stage: by the beginning of their titles, with their headings. */
const FIRST_PAPERS: readonly (readonly [requirement: string, artefact: string, title: string, heading: string])[] = [
  ['R1.01', 'Подборка нормативных документов', 'Подборка нормативных', 'ПОДБОРКА'],
  ['R1.03', 'Перечень аудиторий', 'Перечень заинтересованных', 'ПЕРЕЧЕНЬ'],
  ['R1.04', 'Протокол педагогического совета', 'Протокол педагогического', 'ПРОТОКОЛ'],
  ['R1.05', 'Протокол родительского собрания', 'Протокол родительского', 'ПРОТОКОЛ'],
  ['R1.06', 'Протокол ученической конференции', 'Протокол ученической', 'ПРОТОКОЛ'],
  ['R1.07', 'Отметка о классных часах', 'Отметка о классных', 'ОТМЕТКА'],
  ['R1.08', 'Новость для сайта', 'Новость для сайта', 'В школе'],
  ['R1.09', 'Приглашение партнёру', 'Приглашение партнёру', 'Приглашение'],
  ['R1.10', 'Приказ о рабочей группе', 'Приказ о рабочей', 'ПРИКАЗ'],
  ['R1.11', 'Приказ о внедрении', 'Приказ о внедрении', 'ПРИКАЗ'],
  ['R1.12', 'Приказ о кураторе', 'Приказ о назначении куратора', 'ПРИКАЗ'],
  ['R1.13', 'Дорожная карта', 'Дорожная карта', 'ДОРОЖНАЯ КАРТА'],
  ['R1.14', 'Положение', 'Положение о наставничестве', 'ПОЛОЖЕНИЕ'],
  ['R1.15', 'Программа', 'Программа наставничества', 'ПРОГРАММА'],
  ['R1.16', 'Перечень ресурсов', 'Перечень ресурсов', 'ПЕРЕЧЕНЬ'],
  ['R1.22', 'Протокол совещания о формах', 'Протокол совещания', 'ПРОТОКОЛ'],
  ['R1.23', 'Банк программ', 'Банк программ', 'БАНК'],
  ['R1.24', 'Рубрика сайта', 'Рубрика', 'РУБРИКА'],
  ['R1.25', 'Опись локальных актов', 'Опись локальных', 'ОПИСЬ'],
  ['RM.10', 'Справка о комплектности', 'Справка о комплектности', 'СПРАВКА'],
  ['RM.19', 'Памятка наставника', 'Памятка наставника', 'ПАМЯТКА'],
];

/** Questionnaires by number: the pages that show them are called as they are. */
export const PAGES = {
  ...autumnQuestionnaires,
  'А13 до': 'metaskills-before',
  'А14 до': 'outside-view-before',
  А8: 'meeting-feedback',
} as const;

/** A chart of the book as a file. */
export interface ChartFile {
  readonly name: string;
  readonly svg: string;
}

export function traceOf(year: Year, papers: readonly PaperFile[], charts: readonly ChartFile[]): readonly TraceRow[] {
  const on = (title: string, lastHeading?: string): string =>
    placeOnSheet(year.workspace, year.desk.book, title, lastHeading);
  const page = (number: keyof typeof PAGES): string => `pages/${PAGES[number]}.html#q${year.firstItem(PAGES[number])}`;
  const row = (requirement: string, artefact: string, place: string): TraceRow => ({ requirement, artefact, place });
  const orders = papers.filter(({ kind }) => kind === 'приказ о парах и группах');
  const references = papers.filter(({ kind, title }) => kind === 'справка' && title.includes('запросах'));
  const ofRequests = ({ svg }: ChartFile): boolean => svg.includes('готовность помочь');
  const plans = papers.filter(({ kind }) => kind === 'план развития');
  const first = FIRST_PAPERS.flatMap(([requirement, artefact, begins, heading]) =>
    papers
      .filter(({ title }) => title.startsWith(begins))
      .map(({ name }) => row(requirement, artefact, `documents/${name}.docx#${heading}`)),
  );
  return [
    ...first,
    row('R1.17', 'Сводка запросов', on('Запросы')),
    ...charts.filter(ofRequests).map(({ name }) => row('R1.17', 'Диаграмма запросов', `charts/${name}`)),
    ...references.flatMap(({ name }) => [
      row('R1.17', 'Справка о запросах', `documents/${name}.docx#СПРАВКА`),
      row('R1.17', 'Справка о запросах, для печати', `documents/${name}.pdf`),
      row('R1.21', 'Критерии для поиска наставников', `documents/${name}.docx#1. Запросы`),
      row('R1.22', 'Справка о выборе форм', `documents/${name}.docx#3. Выбор`),
    ]),
    row('R1.18', 'Анкета А1', page('А1')),
    row('R1.19', 'Анкета А2', page('А2')),
    row('R1.20', 'Анкета А3', page('А3')),
    row('R2.01', 'Ответы анкеты А1', on('Ответы А1')),
    row('R2.01', 'Ответы анкеты А2', on('Ответы А2')),
    row('R2.02', 'Согласия взрослых', on('Согласия и документы')),
    row('R2.03', 'Согласия родителей', on('Согласия и документы')),
    row('R2.04', 'Анкета А14 до', page('А14 до')),
    row('R2.04', 'Взгляд родителей и классных руководителей', on('Обратная связь')),
    row('R2.04', 'Источник сведений об обучающихся', on('Наставляемые', 'Источник сведений')),
    row('R2.05', 'Источник сведений о педагогах', on('Наставляемые', 'Источник сведений')),
    row('R2.06', 'Карта дефицитов по направлениям', on('Запросы')),
    row('R2.06', 'Карта дефицитов', on('Наставляемые', 'Трудности: рост')),
    row('R2.07', 'Форма по каждому запросу', on('Наставляемые', 'Форма наставничества')),
    row('R2.08', 'Анкета А13 до', page('А13 до')),
    row('R2.08', 'Входной замер учеников', on('Замеры')),
    row('R2.08', 'Входной замер педагогов', on('Замеры')),
    row('R2.09', 'База наставляемых: обучающиеся', on('Наставляемые', 'Статус')),
    row('R2.10', 'База наставляемых: педагоги', on('Наставляемые', 'Статус')),
    row('R2.11', 'Журнал изменений', on('Журнал')),
    row('R2.12', 'План замеров', on('План замеров')),
    row('R3.01', 'Ответы анкеты А3', on('Ответы А3')),
    row('R3.02', 'Анкета А4', page('А4')),
    row('R3.02', 'Ответы анкеты А4', on('Ответы А4')),
    row('R3.03', 'Согласия наставников', on('Согласия и документы')),
    row('R3.04', 'Круглый стол', on('Дорожная карта', 'Контур')),
    row('R3.05', 'Справки наставников', on('Согласия и документы', 'Кто проверил')),
    row('R3.07', 'База наставников', on('Наставники')),
    row('R5.01', 'Настройки подбора', on('Настройки')),
    row('R5.02', 'Матрица соответствия', on('Подбор')),
    row('R5.03', 'Веса критериев', on('Настройки', 'Значение')),
    row('R5.06', 'Проект пар', on('Подбор', 'Почему')),
    ...orders.flatMap(({ name }) => [
      row('R5.07', 'Приказ об утверждении пар и групп', `documents/${name}.docx#ПРИКАЗ`),
      row('R5.07', 'Приказ об утверждении пар и групп, для печати', `documents/${name}.pdf`),
    ]),
    row('R5.07', 'Утверждённые пары и группы', on('Пары и группы')),
    ...plans.flatMap(({ name }) => [
      row('R5.09', 'План развития', `documents/${name}.docx#на`),
      row('R5.09', 'План развития, для печати', `documents/${name}.pdf`),
    ]),
    row('R5.11', 'Лист ожидания', on('Наставляемые', 'Статус')),
    row('R6.03', 'Встречи: знакомство', on('Встречи', 'Кто сообщил')),
    row('R6.04', 'Встречи: пробная', on('Встречи', 'Кто сообщил')),
    row('R6.06', 'Журнал встреч', on('Встречи')),
    row('R6.07', 'Встречи: итоговая', on('Встречи', 'Кто сообщил')),
    row('R6.08', 'Анкета А8', page('А8')),
    row('R6.08', 'Ответы анкеты А8', on('Ответы А8')),
    row('R6.12', 'Дашборд', on('Дашборд')),
    ...charts
      .filter((chart) => !ofRequests(chart))
      .map(({ name }) => row('R6.12', 'Диаграмма дашборда', `charts/${name}`)),
    row('RM.09', 'Показатели', on('Показатели')),
    row('RM.21', 'Дорожная карта с выполнением', on('Дорожная карта')),
    row('R1.02', 'Образцы документов', on('Документы', 'Версия')),
    row('RM.17', 'Реестр документов: проект, подписан', on('Документы')),
  ];
}
