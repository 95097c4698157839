/**
 * The week before the pairs: the program makes a first proposal, then mentors and mentees meet – scenario and list are on paper –, and some
 * of them tell in А7 whom they would like to work with. The pairs that follow count what they have said.
 */
import type { Person } from '../people';
import { itemOf } from '../respondent';
import type { Year } from '../year';

const WISHES = 'wishes';

/** So many tell what they wish: reading an answer of a sealed form costs the program two calls each time. */
const ANSWERING = 6;

export async function holdGroupMeeting(year: Year): Promise<void> {
  await year.goTo('2026-10-16', '12:00');
  await year.propose();
  for (const id of ['plan-group-meeting', 'list-group-meeting']) await year.draw(id);
  await year.open(WISHES);
  await year.handOut(WISHES, ['mentees', 'mentors']);
  await year.goTo('2026-10-19', '15:30');
  const telling = year.example.people
    .filter(({ isMentee, isMentor, wanted }) => isMentee !== isMentor && wanted.length > 0)
    .slice(0, ANSWERING);
  for (const person of telling) await year.answer(WISHES, year.card(WISHES, person.code).link, wishesOf(year, person));
}

function wishesOf(year: Year, { isMentee, wanted, unwanted }: Person): Readonly<Record<string, string>> {
  const [side, other] = isMentee ? ['мне помогают', 'mentor'] : ['я помогаю', 'mentee'];
  const form = year.formOf(WISHES);
  const chosen = [
    [`${other}1`, wanted[0]],
    [`${other}2`, wanted[1]],
    [`${other}Not`, unwanted[0]],
  ].flatMap(([key = '', code]) => {
    const choices = itemOf(form, WISHES, key)?.choices ?? [];
    // In the book of names a choice is «Н-001 – Иванова Анна».
    const choice = choices.find(({ value }) => value.split(' ')[0] === code)?.value;
    return choice === undefined ? [] : [[key, choice] as const];
  });
  return { side: side!, ...Object.fromEntries(chosen) };
}
