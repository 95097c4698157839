/** August: the book is set up, the settings are filled, everybody gets a code. */
import type { Written } from '../desk';
import type { Letter } from '../school';
import type { Year } from '../year';

/** Codes of those who sign and run things; they stand in no base. */
const PRINCIPAL = 'П-901';
export const CURATOR = 'П-902';

/** Fewer papers a day than Google allows: the rest of the day's files are for the curator's other work. */
const DOCUMENTS_A_DAY = 20;

export async function setUp(year: Year): Promise<void> {
  const { player, desk, example, regime } = year;
  const { school } = example;
  await year.goTo('2026-08-24', '09:00');
  await player.open();
  await player.choose('Пульт куратора');
  await player.press('apiReadSetup');
  await player.press('apiSetUpWorkbook', {
    schoolFull: school.full,
    schoolShort: school.short,
    year: school.year,
    timeZone: year.zone,
    regime,
    acknowledged: regime === 'names',
  });
  const names = regime === 'names';
  const settings: Readonly<Record<string, string | number>> = {
    'Открытые вопросы в режиме кодов': 'да',
    'Пары работают до': '30.04.2027',
    Учредитель: school.founder,
    'Место издания приказов': school.town,
    'Телефон исполнителя': school.phone,
    'Код директора': PRINCIPAL,
    'Код куратора': CURATOR,
    ...(names ? { 'ФИО директора': school.principal.fullName, 'ФИО куратора': school.curator.fullName } : {}),
    'Почта психолога': school.psychologistEmail,
    'Документов в день': DOCUMENTS_A_DAY,
    'Учеников 10–19 лет в школе': school.numbers.aged10to19,
    'Учеников 15–19 лет в школе': school.numbers.aged15to19,
    'Молодых специалистов в школе': school.numbers.youngTeachers,
    ...school.programme?.settings,
  };
  for (const [name, value] of Object.entries(settings))
    await desk.type('Настройки', 'Настройка', name, 'Значение', String(value));
}

/** Codes for everybody: mentees first, then those who are mentors only; who is both gets a line in the other base by hand. */
export async function giveOutCodes(year: Year): Promise<void> {
  const { player, desk, example } = year;
  await year.goTo('2026-08-31', '10:00');
  const highest = new Map<Letter, number>();
  for (const base of ['mentees', 'mentors'] as const)
    for (const letter of ['У', 'П', 'Н'] as const) {
      const people = example.people.filter(
        (person) => person.letter === letter && (base === 'mentees' ? person.isMentee : !person.isMentee),
      );
      const after = highest.get(letter) ?? 0;
      if (people.length === 0) continue;
      const codes = await player.press<readonly string[]>('apiIssueCodes', {
        base,
        letter,
        count: people.length,
        after,
      });
      if (codes.join() !== people.map(({ code }) => code).join())
        throw new Error(`Коды выданы не по порядку: ${codes.join(', ')}`);
      highest.set(letter, after + people.length);
    }
  const both = example.people.filter(({ isMentee, isMentor }) => isMentee && isMentor);
  desk.append(
    'Наставники',
    both.map(({ code }): Written => ({ Код: code, Статус: 'потенциальный' })),
  );
}
