/**
 * August of the next year: the book is turned, whoever has left is erased with an act. Then the second autumn as far as the plans of its
 * pairs: what the first year has left – mentors, pupils a class higher, practices, figures to compare – is what it begins with.
 */
import { autumnQuestionnaires, firstAnswers } from '../first-answers';
import type { Person } from '../people';
import { PROPOSAL, type Year } from '../year';
import { refreshDashboard } from './closing';
import { preparePlans } from './order-and-plans';

/** More runs than this mean that the turn never ends. */
const MOST_RUNS = 60;

/** Every so many of the people in a base answer again; the others come later in the autumn. */
const ANSWERING = 4;

export async function turnYear(year: Year): Promise<void> {
  const { player, example } = year;
  await year.goTo('2027-08-23', '10:00');
  const request = { year: example.school.year, leaving: [] };
  await player.press('apiPreviewNextYear', request.leaving);
  for (let runs = 0; runs < MOST_RUNS; runs++) {
    const { later } = await player.press<{ readonly later: number }>('apiTurnYear', request);
    if (later === 0) return;
  }
  throw new Error('Год не кончается.');
}

export async function makeNextPairs(year: Year): Promise<void> {
  const { player, desk } = year;
  await year.goTo('2027-09-01', '15:00');
  await answerAgain(year);
  await year.goTo('2027-10-05', '10:00');
  await player.press('apiCollectAnswers');
  await bringPapers(year);
  await year.goTo('2027-10-20', '16:00');
  await year.propose();
  const agreed = desk
    .rows(PROPOSAL)
    .filter(({ cells }) => cells['Состояние'] === 'предложено')
    .map(({ cells }): [string, Record<string, string>] => [
      cells['Наставляемый'] ?? '',
      { 'Наставник согласен': '20.10.2027', 'Наставляемый согласен': '20.10.2027' },
    ]);
  desk.fill(PROPOSAL, 'Наставляемый', new Map(agreed));
  await player.press('apiApprovePairs');
  await player.press('apiPrepareOrder');
  const { drafts } = await player.press<{ readonly drafts: readonly { readonly key: string }[] }>('apiReadPairing');
  const order = drafts.find(({ key }) => key.startsWith('order-pairs'))!;
  await player.press('apiSignDocument', { key: order.key, number: '52-од', date: year.today });
  await preparePlans(year, '2027-10-25');
  await refreshDashboard(year);
}

/** Some of those who are in the bases tell anew what they ask for and what they offer. */
async function answerAgain(year: Year): Promise<void> {
  const { desk, example, seed } = year;
  for (const [number, base, sheet] of [
    ['А1', 'mentees', 'Наставляемые'],
    ['А4', 'mentors', 'Наставники'],
  ] as const) {
    const id = autumnQuestionnaires[number];
    await year.open(id);
    await year.handOut(id, [base]);
    const here = new Set(desk.rows(sheet).map(({ cells }) => cells['Код']));
    const asked = example.answerDays.filter(({ code, days }) => here.has(code) && days[number] !== undefined);
    for (const { code } of asked.filter((_one, index) => index % ANSWERING === 0)) {
      const person = aYearOlder(example.people.find((one) => one.code === code)!);
      await year.answer(id, year.card(id, code).link, firstAnswers(person, number, `${seed} next`));
      year.workspace.clock.advance(4 * 60_000);
    }
  }
}

/** A pupil is a class higher: `7А` has become `8А`. */
const aYearOlder = (person: Person): Person => ({
  ...person,
  post: person.post.replace(/^\d+(?=[А-Я]$)/, (form) => String(Number(form) + 1)),
});

/** Papers that are asked for anew are brought by everybody. */
async function bringPapers({ player, desk }: Year): Promise<void> {
  const sheet = 'Согласия и документы';
  await player.press('apiRecordConsents');
  const missing = desk.rows(sheet).filter(({ cells }) => cells['Дата'] === '');
  desk.fillRows(sheet, new Map(missing.map(({ row }) => [row, { Дата: '04.10.2027', 'Кто проверил': 'куратор' }])));
  await player.press('apiRecordConsents');
}
