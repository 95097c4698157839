/**
 * The beginning of October: the curator completes both bases from the lists of the school, mistypes, reads «Проверка» and mends; in a
 * school that works with codes names and contacts stay out, and what people wrote about themselves is masked.
 */
import type { Written } from '../desk';
import type { Person } from '../people';
import type { Year } from '../year';
import { maskPersonal } from './closing';

export async function completeBases(year: Year): Promise<void> {
  const { player, desk, example, regime } = year;
  await year.goTo('2026-10-05', '10:00');
  await player.press('apiCollectAnswers');
  const mentees = example.people.filter(({ isMentee }) => isMentee);
  const mentors = example.people.filter(({ isMentor }) => isMentor);
  const fill = (title: string, people: readonly Person[], values: (person: Person) => Written): void =>
    desk.fill(title, 'Код', new Map(people.map((person) => [person.code, values(person)])));
  fill('Наставляемые', mentees, (person) => ({
    'Класс/группа/должность': person.post,
    'Возрастная группа': person.ageBand,
    'Форма наставничества': person.forms[0] ?? '',
    'Дата вхождения в программу': '30.09.2026',
    'Источник сведений':
      person.kind === 'педагог' ? 'анкета; анализ методической работы' : 'анкета; классный руководитель',
    ...(regime === 'names' ? personalColumns(person) : {}),
  }));
  fill('Наставники', mentors, (person) => ({
    'Место работы/учёбы': person.post,
    'Возрастная группа': person.ageBand,
    'Тип наставника': person.kind,
    'Лимит наставляемых': person.seats ?? 1,
    'Дата вхождения в программу': '05.10.2026',
    Статус: 'потенциальный',
    ...(regime === 'names' ? { 'Контактные данные': contactOf(person) } : {}),
  }));
  await mistype(year);
  await maskPersonal(year);
  await sumUpRequests(year);
}

/** What is asked for and what is offered: on a page with its chart, and as a paper for the meeting that chooses the forms. */
async function sumUpRequests({ player }: Year): Promise<void> {
  await player.press('apiRefreshRequests');
  await player.press('apiPrepareRequestsPaper');
}

const contactOf = ({ phone, email }: Person): string => [phone, email].filter((part) => part !== undefined).join(', ');

const personalColumns = (person: Person): Written => ({
  'Контактные данные для связи': [person.guardian, contactOf(person)].filter((part) => part !== undefined).join(', '),
  'Год рождения': Number(person.birthday.slice(0, 4)),
});

/** What is typed wrongly is found and mended. */
async function mistype({ player, desk, example }: Year): Promise<void> {
  const { typed } = example.awkward;
  for (const { code, column, text } of typed) await desk.type('Наставляемые', 'Код', code, column, text);
  await player.press('apiCheckWorkbook');
  for (const { code, column, meant } of typed) await desk.type('Наставляемые', 'Код', code, column, meant);
  await player.press('apiCheckWorkbook');
}
