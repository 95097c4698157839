/** What the curator does for people beside pairs and papers: a case of safety from its words to its conclusion, appeals and support, what can wait. */
import { addDays, type Day } from '../calendar';
import { playMeetings } from '../meetings';
import type { Year } from '../year';

interface Event {
  readonly day: Day;
  readonly happen: () => Promise<void>;
}

interface OpenCase {
  readonly number: string;
}

interface Line {
  readonly key: string;
  readonly what: string;
}

const JOURNAL = 'Обращения и поддержка';
const CONCLUSION = 'помощь оказана в школе';

/** Days that pass until what was learnt of a case is done. */
const CASE_TAKES = 3;

/** Whose code is meant: of the first pair. */
type Side = 'mentor' | 'mentee';

/** What people turn to the curator with, and what the curator asks of them; the answers come with the entry, but for the last. */
const appeals: readonly (readonly [kind: string, side: Side, what: string, answer?: string])[] = [
  ['запрос документов и сведений', 'mentor', 'удостоверение о курсах за год', 'копия принята'],
  [
    'предложение о документах и инструментах',
    'mentor',
    'добавить в план строку о пробной встрече',
    'учтём в новом году',
  ],
  ['просьба о поддержке', 'mentor', 'как вести разговор о цели', 'разобрали на консультации'],
  ['просьба о совете', 'mentee', 'как сказать, что задание слишком трудное', 'поговорили, задание разделили'],
  ['сообщение о трудностях', 'mentee', 'не совпадает расписание с кружком'],
];
const ANSWER = 'встречи перенесены на час позже';

const support: readonly (readonly [kind: string, side: Side, what: string])[] = [
  ['поддержка организационная', 'mentor', 'кабинет для встреч'],
  ['поддержка методическая', 'mentor', 'разбор первой встречи'],
  ['поддержка экспертно-консультационная', 'mentor', 'консультация психолога'],
  ['поддержка информационная', 'mentee', 'где лежат материалы к плану'],
  ['поддержка просветительская', 'mentee', 'классный час о наставничестве'],
];

export function caring(year: Year): readonly Event[] {
  const { pairs, awkward } = year.example;
  const told = awkward.harm.flatMap(({ code, meeting, text }) => {
    const pair = pairs.find(({ mentees }) => mentees.includes(code));
    const day = playMeetings(pairs, year.seed).find((one) => one.pair === pair?.code && one.number === meeting)?.date;
    return day === undefined ? [] : [{ day, text }];
  });
  return [
    { day: '2026-11-16', happen: () => recordEntries(year) },
    { day: '2026-11-20', happen: async () => answerAppeal(year) },
    { day: '2027-01-19', happen: () => putOffSilence(year) },
    ...told.flatMap(({ day, text }) => [
      { day: addDays(day, 1), happen: () => openCase(year, text) },
      { day: addDays(day, CASE_TAKES), happen: () => closeCase(year) },
    ]),
  ];
}

async function recordEntries({ player, example, today }: Year): Promise<void> {
  const [pair] = example.pairs;
  const person = { mentor: pair!.mentor, mentee: pair!.mentees[0]! };
  const due = addDays(today, 7);
  for (const [index, [kind, side, what, answer]] of [...appeals, ...support].entries()) {
    const term = index < appeals.length ? { due } : {};
    const entry = { kind, person: person[side], what, ...term, ...(answer === undefined ? {} : { answer }) };
    await player.press('apiRecordCare', { ...entry, entry: `care-${index}` });
  }
}

/** What is answered later is written beside the appeal by hand. */
function answerAppeal({ desk, today }: Year): void {
  const waiting = desk.rows(JOURNAL).filter(({ cells }) => cells['Ответить до'] !== '' && cells['Ответ'] === '');
  const written = { Ответ: ANSWER, 'Дата ответа': today.split('-').reverse().join('.') };
  desk.fillRows(JOURNAL, new Map(waiting.map(({ row }) => [row, written])));
}

/** The hour has found the words and written letters; the curator reads the words where they are kept, and takes the leaflet. */
async function openCase(year: Year, text: string): Promise<void> {
  const { player } = year;
  await player.sweep();
  const { number } = await theCase(year);
  const { said } = await player.press<{ readonly said: readonly (readonly string[])[] }>('apiReadCase', { number });
  if (!said.some((line) => line.includes(text))) throw new Error(`Слов дела ${number} в анкете нет.`);
  await year.draw('leaflet-safety');
}

async function closeCase(year: Year): Promise<void> {
  const { number } = await theCase(year);
  await year.player.press('apiCloseCase', { number, conclusion: CONCLUSION });
}

async function theCase({ player }: Year): Promise<OpenCase> {
  const { cases } = await player.press<{ readonly cases: readonly OpenCase[] }>('apiReadConsole');
  if (!cases[0]) throw new Error('Дело о безопасности не открыто.');
  return cases[0];
}

/** A pair has not been heard of, and the curator knows why: it is looked at again later. */
async function putOffSilence({ player, today }: Year): Promise<void> {
  const { attention } = await player.press<{ readonly attention: { readonly lines: readonly Line[] } }>(
    'apiReadConsole',
  );
  const silence = attention.lines.find(({ what }) => what.includes('ничего не слышно'));
  if (!silence) throw new Error('О молчании пар пульт не говорит.');
  await player.press('apiPutOff', { key: silence.key, until: addDays(today, 14), why: 'наставляемый в больнице' });
}
