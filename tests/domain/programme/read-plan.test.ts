/** A school's own plan in each of the four known layouts, and in worse shape: what is read of it and what is named. */
import { readPlan, stageOfWords } from '../../../src/addon/domain/programme/read-plan';

const YEAR = '2026/27';
const table = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));

const read = (text: string) => readPlan(table(text), YEAR);

test('by sections, with the kind of document', () => {
  expect(
    read(`
План мероприятий школы
№ п/п | Наименование мероприятий | Срок реализации | Ответственный исполнитель | Результат. Вид документа
1 | Нормативно-правовое регулирование | | |
1.1. | Создать рабочую группу. | до 31.12 | директор | Приказ
1.2 | Собрать запросы | после совещания | куратор |
3 | Формирование базы наставников | | |
3.1 | Провести круглый стол | сентябрь – октябрь | куратор | План
3.2 | | май | куратор | Отчёт
`),
  ).toEqual({
    columns: {
      number: '№ п/п',
      activity: 'Наименование мероприятий',
      term: 'Срок реализации',
      by: 'Ответственный исполнитель',
      artefact: 'Результат. Вид документа',
    },
    activities: [
      { row: 4, stage: '1', activity: 'Создать рабочую группу', term: 'до 31.12', by: 'директор', artefact: 'Приказ' },
      { row: 5, stage: '1', activity: 'Собрать запросы', term: 'после совещания', by: 'куратор', artefact: '' },
      {
        row: 7,
        stage: '3',
        activity: 'Провести круглый стол',
        term: 'сентябрь – октябрь',
        by: 'куратор',
        artefact: 'План',
      },
    ],
    unread: [{ row: 8, text: '3.2 | май | куратор | Отчёт' }],
    unreadTerms: [{ row: 5, text: 'после совещания' }],
  });
});

test('by stages and activities, the stage told once for several rows', () => {
  const plan = read(`
Этап | Мероприятия | Содержание | Сроки | Ответственные
Подготовка условий для запуска | Информирование | Провести педсовет | январь | администрация
 | Классные часы | | февраль | классные руководители
Формирование базы наставляемых | Анкетирование | Собрать запросы | до 30.09 | куратор
`);
  expect(plan?.activities.map(({ stage, activity }) => [stage, activity])).toEqual([
    ['1', 'Информирование. Провести педсовет'],
    ['1', 'Классные часы'],
    ['2', 'Анкетирование. Собрать запросы'],
  ]);
});

test('by the contents of stages', () => {
  const plan = read(`
№ | Наименование этапа | Содержание деятельности и план мероприятий | Сроки | Ответственные
5. | Формирование наставнических пар | Составить программы | Сентябрь 2026 | администрация
7. | Информационная поддержка | Вести рубрику | в течение года | администрация
`);
  expect(plan?.activities.map(({ stage, term }) => [stage, term])).toEqual([
    ['5', 'Сентябрь 2026'],
    ['М', 'в течение года'],
  ]);
});

test('goals, papers and results, in which the goal is the activity', () => {
  const plan = read(`
Этап | Цель этапа | Документы | Результат
4 этап – отбор и обучение | Выявить подходящих наставников | Анкеты | Реестр наставников
`);
  expect(plan?.activities).toEqual([
    {
      row: 2,
      stage: '4',
      activity: 'Выявить подходящих наставников',
      term: '',
      by: '',
      artefact: 'Анкеты. Реестр наставников',
    },
  ]);
});

test('a table without headings is no plan', () => {
  expect(read('Создать группу | до 31.12 | директор\nПровести педсовет | май | завуч')).toBeUndefined();
  expect(readPlan([], YEAR)).toBeUndefined();
});

test.each([
  ['Подготовка условий', '1'],
  ['2 этап. Что-то своё', '2'],
  ['Этап 6', '6'],
  ['Формирование банка наставляемых', '2'],
  ['Формирование банка наставников', '3'],
  ['Отбор и обучение наставников', '4'],
  ['Формирование наставнических пар и групп', '5'],
  ['Организация работы наставнических пар', '6'],
  ['Завершение наставничества', '7'],
  ['Мониторинг и оценка эффективности', 'М'],
  ['Разное', undefined],
])('«%s» is stage %s', (words, stage) => expect(stageOfWords(words)).toBe(stage));
