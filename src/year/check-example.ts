/**
 * Whether an example school fits together: nobody twice, ages fit classes and papers, codes lead to people, days are days of school.
 * Reading has been done; how large a school is, is its own business.
 */
import { onceAYear } from './answer-days';
import { fullText } from './awkward';
import { ageDay, ageOn, type Day, isSchoolDay, stages, within } from './calendar';
import type { Example } from './example';
import { lastMentor, type PlayedPair } from './pairs';
import type { Paper } from './papers';
import { gradeOf, type Person } from './people';

/** What is wrong, as sentences; none when all is well. */
export function checkExample(example: Example): readonly string[] {
  const byCode = new Map(example.people.map((person) => [person.code, person]));
  return [
    ...repeated(
      'Код',
      example.people.map(({ code }) => code),
    ),
    ...repeated(
      'ФИО',
      example.people.map(({ fullName }) => fullName),
    ),
    ...numbering(example.people),
    ...example.people.flatMap((person) => [...agesOf(person), ...wordsOf(person, byCode)]),
    ...example.papers.flatMap((paper) => paperFaults(paper, byCode.get(paper.code))),
    ...repeated(
      'Пара',
      example.pairs.map(({ code }) => code),
    ),
    ...example.pairs.flatMap((pair) => pairFaults(pair, byCode)),
    ...placeFaults(example),
    ...answerFaults(example, byCode),
    ...awkwardFaults(example, byCode),
  ];
}

function repeated(what: string, words: readonly string[]): readonly string[] {
  return words.filter((word, index) => words.indexOf(word) < index).map((word) => `${what} повторяется: ${word}`);
}

/** Codes run through each letter as the product gives them out: mentees first, then those who are mentors only. */
function numbering(people: readonly Person[]): readonly string[] {
  return (['У', 'П', 'Н'] as const).flatMap((letter) => {
    const own = people.filter((person) => person.letter === letter);
    const faults = own
      .filter(({ code }, index) => code !== `${letter}-${String(index + 1).padStart(3, '0')}`)
      .map(({ code }) => `${code}: не по порядку`);
    const firstMentor = own.findIndex(({ isMentee }) => !isMentee);
    const late = own.filter(({ isMentee }, index) => isMentee && firstMentor >= 0 && index > firstMentor);
    return [...faults, ...late.map(({ code }) => `${code}: наставляемый после наставников`)];
  });
}

function agesOf(person: Person): readonly string[] {
  const age = ageOn(person.birthday, ageDay);
  const band = age <= 14 ? '10–14' : age <= 17 ? '15–17' : age <= 19 ? '18–19' : 'взрослый';
  const grade = gradeOf(person);
  return [
    ...(person.ageBand === band ? [] : [`${person.code}: в ${age} лет группа не «${person.ageBand}»`]),
    ...(grade === undefined || age === grade + 6 || age === grade + 7
      ? []
      : [`${person.code}: ${age} лет и ${person.post} класс`]),
    ...(grade !== undefined && person.isMentor && (age < 15 || age > 19)
      ? [`${person.code}: ученик-наставник в ${age} лет`]
      : []),
    ...(grade !== undefined && ageOn(person.birthday, '2026-09-01') < 18 && person.guardian === undefined
      ? [`${person.code}: нет представителя`]
      : []),
    ...(person.letter === 'П' && age < 21 ? [`${person.code}: педагог в ${age} лет`] : []),
  ];
}

function wordsOf(person: Person, byCode: ReadonlyMap<string, Person>): readonly string[] {
  const { code, isMentee, isMentor, requests, competences, wanted, unwanted, forms, roleModels } = person;
  return [
    ...(isMentee === requests.length > 0 ? [] : [`${code}: запросы не подходят к роли`]),
    ...(isMentor === competences.length > 0 ? [] : [`${code}: компетенции не подходят к роли`]),
    ...(isMentor === (person.seats !== undefined) ? [] : [`${code}: места не подходят к роли`]),
    ...((person.kind === 'педагог') === (person.teaching !== undefined) ? [] : [`${code}: стаж не подходит к типу`]),
    ...(forms.length === roleModels.length ? [] : [`${code}: форм ${forms.length}, моделей ${roleModels.length}`]),
    ...[...wanted, ...unwanted]
      .filter((other) => other === code || !byCode.has(other))
      .map((other) => `${code}: ${other}?`),
    ...wanted.filter((other) => unwanted.includes(other)).map((other) => `${code}: и хочет, и не хочет ${other}`),
  ];
}

/** Under 18 a parent signs, from 14 the pupil too, from 18 the person alone – on the day of the signature. */
function paperFaults({ code, kind, date, withdrawn }: Paper, person: Person | undefined): readonly string[] {
  if (!person) return [`Бумага неизвестного ${code}`];
  const age = ageOn(person.birthday, date);
  const where = `${code}, ${kind}, ${date}`;
  return [
    ...(isSchoolDay(date) ? [] : [`${where}: не учебный день`]),
    ...(kind.endsWith('родитель') && age >= 18 ? [`${where}: родитель подписал за взрослого`] : []),
    ...(kind.endsWith('сам(а)') && age < 14 ? [`${where}: подписал сам в ${age} лет`] : []),
    ...(withdrawn !== undefined && withdrawn <= date ? [`${where}: отозвано раньше`] : []),
  ];
}

function pairFaults(pair: PlayedPair, byCode: ReadonlyMap<string, Person>): readonly string[] {
  const mentors = [...new Set([pair.mentor, lastMentor(pair)])];
  const oldest = byCode.get(lastMentor(pair));
  const isEqual = pair.roleModel === 'равный – равному';
  const tags = byCode.get(pair.mentor)?.competences ?? [];
  return [
    ...mentors.filter((code) => !byCode.get(code)?.isMentor).map((code) => `${pair.code}: ${code} не наставник`),
    ...pair.mentees
      .filter((code) => !byCode.get(code)?.isMentee)
      .map((code) => `${pair.code}: ${code} не наставляемый`),
    ...pair.mentees
      .filter((code) => !byCode.get(code)?.requests.some((tag) => tags.includes(tag)))
      .map((code) => `${pair.code}: запросы ${code} не по силам ${pair.mentor}`),
    ...(pair.form === 'ученик – ученик' && !isEqual
      ? pair.mentees
          .filter((code) => (oldest?.birthday ?? '') >= (byCode.get(code)?.birthday ?? ''))
          .map((code) => `${pair.code}: наставник не старше ${code}`)
      : []),
    ...((pair.kind === 'пара') === (pair.mentees.length === 1) ? [] : [`${pair.code}: людей не на ${pair.kind}`]),
    ...[pair.replacement?.date, pair.earlyEnd?.date]
      .filter((date): date is Day => date !== undefined)
      .filter((date) => !isSchoolDay(date) || !within(date, pair.term))
      .map((date) => `${pair.code}: ${date} не день срока`),
    ...([pair.term.from, pair.term.to].every((date) => within(date, stages[6]))
      ? []
      : [`${pair.code}: срок вне этапа 6`]),
  ];
}

/** Whether people stand where the pairs have them, and nobody is led twice. */
function placeFaults({ people, pairs }: Example): readonly string[] {
  const led = pairs.flatMap(({ mentees }) => mentees);
  const ledBy = (mentor: string): number =>
    pairs.filter((pair) => lastMentor(pair) === mentor).reduce((sum, { mentees }) => sum + mentees.length, 0);
  const taking = new Set([...led, ...pairs.flatMap((pair) => [pair.mentor, lastMentor(pair)])]);
  return [
    ...repeated('Наставляемый', led),
    ...people
      .filter(({ code, seats = 0 }) => ledBy(code) > seats)
      .map(({ code, seats = 0 }) => `${code}: мест ${seats}, а ведёт ${ledBy(code)}`),
    ...people
      .filter(({ code, place }) => (place === 'в программе') !== taking.has(code))
      .map(({ code, place }) => `${code}: «${place}» не по парам`),
    ...people
      .filter(
        ({ place, isMentee, isMentor }) =>
          (place === 'лист ожидания' && !isMentee) || (place === 'без пары' && !isMentor),
      )
      .map(({ code, place }) => `${code}: «${place}» не по роли`),
  ];
}

function answerFaults({ answerDays }: Example, byCode: ReadonlyMap<string, Person>): readonly string[] {
  return [
    ...repeated(
      'Ответы',
      answerDays.map(({ code }) => code),
    ),
    ...answerDays.flatMap(({ code, days, content }) => {
      const person = byCode.get(code);
      if (!person) return [`Ответы неизвестного ${code}`];
      return [
        ...onceAYear
          .filter((name) => days[name] !== undefined && !isSchoolDay(days[name]))
          .map((name) => `${code}, ${name}: ${days[name]} не учебный день`),
        ...((days.А10 !== undefined) === (content.asMentee !== undefined) ? [] : [`${code}: балл А10`]),
        ...((days.А11 !== undefined) === (content.asMentor !== undefined) ? [] : [`${code}: балл А11`]),
        ...(!person.isMentee && (days.А1 ?? days.А2 ?? days.А10) ? [`${code}: отвечает за наставляемого`] : []),
        ...(!person.isMentor && (days.А3 ?? days.А4 ?? days.А11) ? [`${code}: отвечает за наставника`] : []),
      ];
    }),
  ];
}

function awkwardFaults({ awkward }: Example, byCode: ReadonlyMap<string, Person>): readonly string[] {
  const { answers, twice, unsigned, typed, harm } = awkward;
  const personal = [...awkward.personal, ...harm];
  const signers = unsigned.flatMap(({ code }) => (code === undefined ? [] : { code }));
  return [
    ...[...answers, ...twice, ...signers, ...typed, ...personal]
      .filter(({ code }) => !byCode.has(code))
      .map(({ code }) => `Ответ неизвестного ${code}`),
    ...repeated(
      'Ответ',
      [...answers, ...personal].map((one) => `${one.code} ${one.questionnaire} ${one.question}`),
    ),
    ...answers
      .filter((answer) => answer.length !== undefined && fullText(answer).length !== answer.length)
      .map(({ code }) => `${code}: длина текста`),
    ...personal.flatMap(({ code, text, strings }) => [
      ...(strings.length === 0 ? [`${code}: не сказано, что искать`] : []),
      ...strings.filter((part) => !text.includes(part)).map((part) => `${code}: в тексте нет «${part}»`),
    ]),
  ];
}
