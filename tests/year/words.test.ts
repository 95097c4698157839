/** What people of the demonstration school say can be said in the questionnaires and tables of the product. */
import { fileURLToPath } from 'node:url';
import { paperKinds as productPapers } from '../../src/addon/catalog/pairing-words';
import { askedQuestionnaires, questionnaires } from '../../src/addon/catalog/questionnaires';
import { mentees } from '../../src/addon/catalog/tables/mentees';
import {
  ageBands,
  forms,
  gatherings,
  goalReached,
  meetingKinds,
  meetingWays,
  teacherCategories,
  weekDays,
} from '../../src/addon/catalog/words';
import { onceAYear } from '../../src/year/answer-days';
import { fullText } from '../../src/year/awkward';
import { readExample } from '../../src/year/example';
import { playMeetings } from '../../src/year/meetings';
import { paperKinds } from '../../src/year/papers';
import { mentoringForms } from '../../src/year/people';
import { questionWords } from '../../src/year/respondent';

const { people, pairs, awkward, answerDays } = readExample(
  fileURLToPath(new URL('../../examples/school-7', import.meta.url)),
);
const sorted = (words: Iterable<string>) => [...new Set(words)].sort();
const question = (questionnaire: string, id: string) =>
  questionnaires
    .find((one) => one.questionnaire.id === questionnaire)
    ?.questionnaire.questions.find((one) => one.id === id);
const stray = (said: readonly string[], known: readonly string[]) =>
  sorted(said).filter((word) => !known.includes(word));

it('shares its lists', () => {
  expect([...mentoringForms]).toEqual([...forms]);
  expect(sorted(paperKinds)).toEqual(sorted(productPapers));
  expect(
    stray(
      people.map(({ ageBand }) => ageBand),
      ageBands,
    ),
  ).toEqual([]);
  expect(
    stray(
      people.flatMap(({ days }) => days),
      weekDays,
    ),
  ).toEqual([]);
  expect(
    stray(
      people.flatMap(({ ways }) => ways),
      meetingWays,
    ),
  ).toEqual([]);
  expect(
    stray(
      people.map(({ gathering }) => gathering),
      gatherings,
    ),
  ).toEqual([]);
  expect(
    stray(
      people.flatMap(({ teaching }) => teaching?.category ?? []),
      teacherCategories,
    ),
  ).toEqual([]);
  const meetings = playMeetings(pairs, '1');
  expect(sorted(meetings.map(({ kind }) => kind))).toEqual(sorted(meetingKinds));
  expect(
    stray(
      meetings.flatMap(({ answers }) => answers.map(({ goal }) => goal)),
      goalReached,
    ),
  ).toEqual([]);
});

it('finds every question of every questionnaire by its words, and only that one', () => {
  for (const [id, words] of Object.entries(questionWords)) {
    const asked = askedQuestionnaires.find((one) => one.questionnaire.id === id)?.questionnaire.questions ?? [];
    for (const [key, part] of Object.entries(words)) {
      const found = asked.filter(({ title }) => title.toLowerCase().includes(part.toLowerCase()));
      expect([id, key, found.map((one) => one.id)]).toEqual([id, key, [key]]);
    }
  }
});

it('writes free text where it is asked for, within the limit but for the essay', () => {
  const tooLong: string[] = [];
  for (const answer of [...awkward.answers, ...awkward.personal]) {
    const asked = question(answer.questionnaire, answer.question);
    expect([answer.code, asked && 'free' in asked && asked.free]).toEqual([answer.code, true]);
    const limit = asked && 'limit' in asked ? (asked.limit ?? 0) : 0;
    if (fullText(answer).length > limit) tooLong.push(answer.code);
  }
  expect(tooLong).toEqual(awkward.answers.filter(({ kind }) => kind === 'long').map(({ code }) => code));
});

it('sends forms that are addressed to the sender, and types into columns that exist', () => {
  for (const { code, questionnaire } of [...awkward.answers, ...awkward.personal, ...awkward.twice]) {
    const bases = questionnaires.find((one) => one.questionnaire.id === questionnaire)?.people ?? [];
    const sender = people.find((one) => one.code === code);
    const stands = bases.some((base) => (base === 'mentees' ? sender?.isMentee : sender?.isMentor));
    expect([code, questionnaire, stands]).toEqual([code, questionnaire, true]);
  }
  for (const { questionnaire, answers } of awkward.unsigned)
    for (const key of Object.keys(answers))
      expect([key, question(questionnaire, key) !== undefined]).toEqual([key, true]);
  for (const { questionnaire, first, second } of awkward.twice)
    for (const id of [...Object.keys(first), ...Object.keys(second)])
      expect([id, question(questionnaire, id) !== undefined]).toEqual([id, true]);
  const titles = Object.values(mentees.columns).map(({ heading }) => heading);
  expect(
    stray(
      awkward.typed.map(({ column }) => column),
      titles,
    ),
  ).toEqual([]);
});

it('has a day for every questionnaire that somebody answers awkwardly', () => {
  const asked = [...awkward.answers, ...awkward.personal, ...awkward.twice];
  const undated = asked.filter(({ code, questionnaire }) => {
    const name = questionnaires.find((one) => one.questionnaire.id === questionnaire)?.questionnaire.number;
    const day = onceAYear.find((one) => one === name);
    return day !== undefined && answerDays.find((one) => one.code === code)?.days[day] === undefined;
  });
  expect(undated).toEqual([]);
});
