/**
 * The middle of October: those who would be mentors tell how they would act (А15) and what they want to learn (А5); the curator writes down who
 * was put forward, what the interviews came to and who has attended, and makes the papers of selection and training.
 */
import type { Written } from '../desk';
import type { Person } from '../people';
import { itemOf } from '../respondent';
import { seeded } from '../seeded';
import type { Year } from '../year';

const READINESS = 'mentor-readiness';
const NEEDS = 'training-needs';

/** So many mentors answer both. */
const ANSWERING = 5;

const situations = ['silent', 'absent', 'doItForMe', 'secret', 'quarrel', 'stuck', 'tired', 'success'];
const motives = ['sharing', 'helping', 'growing', 'recognition', 'community'];
const abilities = ['listening', 'explaining', 'planning', 'calm', 'praising'];
const skills = ['goal', 'plan', 'listening', 'feedback', 'conflict', 'papers'];

/** Made before the training, and when it is over. */
const before = ['contract-partner', 'application-mentor', 'protocol-interview', 'list-selected', 'list-training'];
const after = ['journal-training', 'letter-site-mentors'];

const SHEET = 'Отбор и обучение';

/** In the words of the sheet. */
const lessons = [
  'установочная сессия',
  'первая встреча',
  'цель и план',
  'слушание и вопросы',
  'трудные ситуации',
  'онлайн и рефлексия',
];

export async function selectMentors(year: Year): Promise<void> {
  const { player, desk } = year;
  await year.goTo('2026-10-12', '10:00');
  for (const id of [READINESS, NEEDS]) {
    await year.open(id);
    await year.handOut(id, ['mentors']);
  }
  const mentors = year.example.people.filter(({ isMentor }) => isMentor).slice(0, ANSWERING);
  for (const { code } of mentors) {
    await year.answer(READINESS, year.card(READINESS, code).link, readiness(year, code));
    await year.answer(NEEDS, year.card(NEEDS, code).link, needs(year, code));
  }
  const partners = year.example.school.partners.join('; ');
  const settings = {
    'Социальные партнёры': partners,
    'Адрес школы': 'ул. Школьная, д. 7',
    'ИНН школы': '0000000000',
    'ОГРН школы': '0000000000000',
  };
  for (const [name, value] of Object.entries(settings))
    await desk.type('Настройки', 'Настройка', name, 'Значение', value);
  await player.press('apiCollectAnswers');
  await player.press('apiRecordSelection');
  const candidates = year.example.people.filter(({ isMentor }) => isMentor);
  desk.fill(SHEET, 'Код', new Map(candidates.map(selected)));
  desk.fill('Наставники', 'Код', new Map(candidates.map(({ code }) => [code, { Собеседование: '12.10.2026' }])));
  await player.press('apiRecordSelection');
  await player.press('apiPrepareTrainingReport');
  await prepare(year, [...before, 'order-training'], { 'order-training': '38-од' });
}

/** The lessons are over: who came is written down, the register is approved. */
export async function trainMentors(year: Year): Promise<void> {
  const { player, desk } = year;
  await year.goTo('2026-10-20', '15:00');
  desk.fill(SHEET, 'Код', new Map(year.example.people.filter(({ isMentor }) => isMentor).map(attended)));
  await player.press('apiRecordSelection');
  await prepare(year, ['order-mentors'], { 'order-mentors': '42-од' });
  await prepare(year, after, {});
}

/** Makes papers and signs those that have a number. */
async function prepare(
  year: Year,
  papers: readonly string[],
  numbers: Readonly<Record<string, string>>,
): Promise<void> {
  const { player, today } = year;
  for (const id of papers) await year.draw(id);
  for (const [id, number] of Object.entries(numbers))
    await player.press('apiSignDocument', { key: `${id}/1`, number, date: today });
}

/** One in five is to learn first. */
const learnsFirst = (index: number): boolean => index % 5 === 3;

/** Teachers are put forward; everybody is interviewed. */
function selected({ code, kind }: Person, index: number): readonly [code: string, written: Written] {
  const own = { Выдвижение: 'заявление', 'Дата выдвижения': '05.10.2026' };
  const byOther = {
    Выдвижение: 'представление',
    'Дата выдвижения': '06.10.2026',
    'Кто представил': 'заместитель директора',
  };
  const nomination = kind !== 'педагог' ? {} : index % 2 === 0 ? own : byOther;
  const conclusion = learnsFirst(index) ? 'рекомендован с обучением' : 'рекомендован';
  return [code, { ...nomination, 'Вывод собеседования': conclusion }];
}

/** Some miss the last lesson and come to talk it over. */
function attended({ code }: Person, index: number): readonly [code: string, written: Written] {
  if (!learnsFirst(index)) return [code, { 'Посещённые занятия': lessons.join('; ') }];
  const talk = '20.10.2026 – встречи по видеосвязи';
  return [code, { 'Посещённые занятия': lessons.slice(0, -1).join('; '), Консультации: talk }];
}

/** Any of the three answers to each situation, the upper half of the scales. */
function readiness(year: Year, code: string): Readonly<Record<string, string | number>> {
  const chance = seeded(`${year.seed} ${code} А15`);
  const form = year.formOf(READINESS);
  const chosen = situations.map((key) => {
    const choices = itemOf(form, READINESS, key)?.choices ?? [];
    return [key, choices[Math.floor(chance() * choices.length)]?.value ?? ''] as const;
  });
  return Object.fromEntries([
    ...chosen,
    ...[...motives, ...abilities].map((key) => [key, 5 + Math.floor(chance() * 6)] as const),
  ]);
}

/** Whoever finds a thing important and cannot do it well shows a gap. */
function needs(year: Year, code: string): Readonly<Record<string, number>> {
  const chance = seeded(`${year.seed} ${code} А5`);
  return Object.fromEntries(
    skills.flatMap((skill) => [
      [`${skill}Own`, 1 + Math.floor(chance() * 4)] as const,
      [`${skill}Need`, 3 + Math.floor(chance() * 3)] as const,
    ]),
  );
}
