/**
 * The middle of October: those who would be mentors tell how they would act (А15) and what they want to learn (А5); the curator makes the
 * contracts of partners, the programme of training and the order about the register.
 */
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

/** What is signed, with the number that the office gives. */
const signed = { 'order-training': '38-од', 'order-mentors': '42-од' } as const;

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
  const settings = { 'Адрес школы': 'ул. Школьная, д. 7', 'ИНН школы': '0000000000', 'ОГРН школы': '0000000000000' };
  for (const [name, value] of Object.entries(settings))
    await desk.type('Настройки', 'Настройка', name, 'Значение', value);
  await player.press('apiCollectAnswers');
  await player.press('apiPrepareTrainingReport');
  for (const id of ['contract-partner', ...Object.keys(signed)]) await player.press('apiPreparePapers', id);
  for (const [id, number] of Object.entries(signed))
    await player.press('apiSignDocument', { key: `${id}/1`, number, date: year.today });
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
