/** A book in which people have just answered every kind of questionnaire, and no trigger has heard of it; for the sweep of sudden death. */
import type { Workspace } from '../../src/host/index';
import { curatorOf, type PersonalLink, SETUP } from '../../tests/support/product';

/** The few of Google's methods by which a curator would write pairs by hand. */
interface Book {
  insertSheet(name: string): {
    getRange(
      row: number,
      column: number,
      rows: number,
      columns: number,
    ): { setValues(values: readonly (readonly string[])[]): void };
  };
}

const PAIRS = [
  ['Код пары', 'Пара или группа', 'Наставник', 'Наставляемые', 'Состояние'],
  ['ПГ-001', 'пара', 'П-001', 'У-001', 'утверждена'],
  ['ПГ-002', 'группа', 'П-002', 'У-002; У-001', 'утверждена'],
];

type Answers = Readonly<Record<string, unknown>>;

const PUPIL = {
  'В каком ты классе?': '7 класс',
  'С чем помочь в учёбе?': ['Математика', 'Олимпиады'],
  'А что из этого важнее всего?': 'Олимпиады',
  'Насколько тебе важно с этим справиться?': 8,
  'Готов(а) ли ты тратить на это своё время?': 7,
  'А ты мог(ла) бы сам(а) кому-нибудь помочь?': 'да',
};

const TEACHER = { 'С чем вы могли бы помочь ученику?': ['Математика'], 'Мне хочется передать то, что я умею': 9 };

const meeting = (pair: string, number: number, usefulness: number): Answers => ({
  'Код пары или группы': pair,
  'Какая это встреча по счёту?': String(number),
  'Насколько полезной была встреча?': usefulness,
  'Насколько комфортно вам было?': 9,
  'Нужна ли помощь куратора?': 'нет',
});

/** Who answers what, in this order: base, position in it, questionnaire, answers. */
const SENT: readonly (readonly ['mentees' | 'mentors', number, string, Answers])[] = [
  ['mentees', 0, 'pupil-requests', PUPIL],
  ['mentees', 1, 'pupil-requests', { ...PUPIL, 'А ты мог(ла) бы сам(а) кому-нибудь помочь?': 'пока нет' }],
  ['mentors', 0, 'mentor-offer', { 'С какой учёбой вы могли бы помочь ученику?': ['Русский язык'] }],
  ['mentors', 0, 'mentor-teacher', TEACHER],
  ['mentors', 1, 'mentor-teacher', TEACHER],
  ['mentees', 0, 'meeting-feedback', meeting('ПГ-001', 1, 9)],
  ['mentors', 0, 'meeting-feedback', meeting('пг 1', 1, 4)],
  ['mentees', 0, 'meeting-feedback', meeting('ПГ-001', 1, 6)],
  ['mentees', 1, 'meeting-feedback', meeting('ПГ-001', 2, 6)],
];

/** Sets the book up, gives out codes, opens the questionnaires, writes two pairs and lets people answer unheard. */
export async function prepareAnswers(workspace: Workspace): Promise<void> {
  const curator = curatorOf(workspace);
  await curator.press('apiSetUpWorkbook', SETUP);
  await curator.press('apiIssueCodes', { base: 'mentees', letter: 'У', count: 2, after: 0 });
  await curator.press('apiIssueCodes', { base: 'mentors', letter: 'П', count: 2, after: 0 });
  for (const id of new Set(SENT.map(([, , id]) => id))) await curator.press('apiCreateQuestionnaire', id);
  writePairs(workspace);
  workspace.faults.eventsLost = true;
  for (const [base, position, questionnaire, answers] of SENT) {
    const links = await curator.press<readonly PersonalLink[]>('apiShowLinks', base, questionnaire);
    const { link } = links[position]!;
    const form = workspace.forms.find(link)!;
    const sent = await workspace.forms.submit(form, { ...workspace.forms.prefill(form, link), ...answers });
    if (!sent.ok) throw new Error(JSON.stringify(sent.problems));
    workspace.clock.advance(1000);
  }
  workspace.faults.eventsLost = false;
}

function writePairs(workspace: Workspace): void {
  const { SpreadsheetApp } = workspace.globals as unknown as {
    readonly SpreadsheetApp: { getActiveSpreadsheet(): Book };
  };
  const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet('Пары и группы');
  sheet.getRange(1, 1, PAIRS.length, PAIRS[0]!.length).setValues(PAIRS);
  workspace.flush();
}
