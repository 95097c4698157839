/**
 * A school that works with codes after «Проверка» and «Скрыть личное»: no string that tells of a person is left anywhere in its world – on
 * sheets, in notes, in the forms' own store, in documents, properties, mail, nor in the bytes of the world's file.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { questionnaires } from '../../src/addon/catalog/questionnaires/index';
import { readExample } from '../../src/year/example';
import { datePapers, fill, fillSchool } from '../support/pairing';
import { School, setUpRequest } from '../support/school';

const { awkward } = readExample('examples/school-7');

let school: School;
let folder: string;
const store = (): string => path.join(folder, 'world.db');

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'privacy-'));
  school = await School.open({ store: store() });
  await school.call('apiSetUpWorkbook', setUpRequest);
  await school.type('Настройки', rowOf('Настройки', 'Открытые вопросы в режиме кодов'), 'Значение', 'да');
});
afterEach(async () => {
  await school.close();
  rmSync(folder, { recursive: true, force: true });
});

const rowOf = (sheet: string, key: string): number =>
  school.cells(sheet).findIndex((row) => row.some((cell) => cell === key)) + 1;

const baseOf = { У: 'mentees', П: 'mentees', Н: 'mentors' } as const;

interface Sent {
  readonly code: string;
  readonly questionnaire: string;
  readonly question: string;
  readonly text: string;
  readonly strings: readonly string[];
}

const needed: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'pupil-requests': { importance: 5, time: 5 },
  'teacher-requests': { importance: 5, time: 5 },
  'meeting-feedback': { pair: 'ПГ-001', number: '4', usefulness: 8, comfort: 8, needsHelp: 'нет' },
};

/** The answers of the example school in which people write what they were asked not to write. */
async function answer(sent: readonly Sent[]): Promise<void> {
  await school.call('apiIssueCodes', { base: 'mentees', letter: 'У', count: 100, after: 0 });
  await school.call('apiIssueCodes', { base: 'mentees', letter: 'П', count: 9, after: 0 });
  await school.call('apiIssueCodes', { base: 'mentors', letter: 'Н', count: 9, after: 0 });
  for (const id of new Set(sent.map(({ questionnaire }) => questionnaire))) await school.openForm(id);
  for (const one of sent) {
    const base = baseOf[one.code[0] as 'У'];
    const filling = questionnaires.find(({ questionnaire }) => questionnaire.id === one.questionnaire);
    const links = await school.call('apiShowLinks', base, one.questionnaire);
    const mine = links.ok ? links.value.find(({ code }) => code === one.code) : undefined;
    if (!filling || !mine) throw new Error(`${one.code} ${one.questionnaire}`);
    const titled = Object.entries({ ...needed[one.questionnaire], [one.question]: one.text }).map(([id, value]) => {
      const question = filling.questionnaire.questions.find((each) => each.id === id);
      return [question?.title ?? id, value] as const;
    });
    const form = school.workspace.forms.find(mine.link);
    const given = form ? school.workspace.forms.prefill(form, mine.link) : {};
    const result = await school.answer(mine.link, { ...given, ...Object.fromEntries(titled) });
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    school.workspace.clock.advance(1500);
  }
}

/** Presses the button until nothing is left, as the page does. */
async function hide(): Promise<{ runs: number; answers: number }> {
  for (let runs = 1, answers = 0; ; runs++) {
    const reply = await school.call('apiMaskPersonalData');
    if (!reply.ok) throw new Error(reply.message);
    expect(school.workspace.calls.last.seconds).toBeLessThan(60);
    answers += reply.value.answers;
    if (reply.value.later === 0) return { runs, answers };
    expect(runs).toBeLessThan(20);
  }
}

/** What of these strings is found in the world, by what holds it. */
function found(strings: readonly string[]): readonly string[] {
  const dump = school.workspace.dump();
  const whole = JSON.stringify(dump);
  return strings.filter((one) => whole.includes(JSON.stringify(one).slice(1, -1)));
}

function foundInFile(strings: readonly string[]): readonly string[] {
  const files = [store(), `${store()}-wal`].filter((file) => existsSync(file)).map((file) => readFileSync(file));
  return strings.filter((one) => files.some((bytes) => bytes.includes(Buffer.from(one, 'utf8'))));
}

const sent: readonly Sent[] = awkward.personal.map((one) => ({ ...one, strings: [...one.strings] }));
const forbidden = sent.flatMap(({ strings }) => strings);

test('after the check and one button no personal string is anywhere in the world', async () => {
  await answer(sent);
  expect([found(forbidden), foundInFile(forbidden)]).toEqual([forbidden, forbidden]);

  // What a curator may do besides: notes, a column of one's own, a phone typed as a number, a name where a code should be.
  await school.type('Наставники', 2, 'Примечание', 'Звонить Петровой Инне, 8 900 000-11-22');
  await school.type('Наставники', 3, 'Код', 'Сидорова Анна');
  await school.type('Настройки', rowOf('Настройки', 'ФИО куратора'), 'Значение', 'Ветлужских Римма Эдуардовна');
  const sheet = school.sheet('Наставляемые') as unknown as {
    getLastColumn(): number;
    insertColumnAfter(column: number): void;
    getRange(row: number, column: number): { setValue(value: unknown): void; setNote(note: string): void };
  };
  const own = sheet.getLastColumn() + 1;
  sheet.insertColumnAfter(own - 1);
  sheet.getRange(1, own).setValue('Телефон мамы Лены Ветровой');
  sheet.getRange(2, own).setValue(89000009911);
  sheet.getRange(4, 1).setNote('Это Грачёва Мария');
  sheet.getRange(1, 1).setNote('Спросить у Ветлужских Риммы');
  const typed = [
    'Петровой Инне',
    '8 900 000-11-22',
    'Сидорова Анна',
    'Ветлужских Римма',
    'Лены Ветровой',
    '89000009911',
    'Грачёва Мария',
    'Ветлужских Риммы',
  ];
  const all = [...forbidden, ...typed];

  const check = await school.call('apiCheckWorkbook');
  const said = JSON.stringify([check, school.cells('Проверка'), school.cells('Журнал'), school.cells('Изменения')]);
  expect(all.filter((one) => said.includes(one))).toEqual([]);
  expect(school.cells('Проверка').filter((row) => row.join().includes('личное'))).not.toHaveLength(0);

  const before = school.cells('Наставляемые').map((row) => row.slice(0, 5));
  const { runs, answers } = await hide();
  expect([runs, answers]).toEqual([3, sent.length]);
  expect(found(all)).toEqual([]);
  expect(school.cells('Проверка').filter((row) => row.join().includes('личное'))).toEqual([]);

  // The answers stay in the book, once.
  const ownWords = school
    .cells('Наставляемые')
    .map((row) => row[school.column('Наставляемые', 'Запрос своими словами') - 1]);
  expect(ownWords.filter((words) => words?.includes('[скрыто: имя]'))).toHaveLength(6);
  expect(school.cells('Наставляемые').map((row) => row.slice(0, 5))).toEqual(before);
  const collected = await school.call('apiCollectAnswers');
  expect(collected.message).toContain('Новых ответов нет');
  expect((await school.call('apiMaskPersonalData')).message).toBe('Личных сведений в книге не найдено.');

  await school.close();
  expect(foundInFile(all)).toEqual([]);
  school = await School.open();
});

test('what the curator lets stay stays, in the sheet and in the form', async () => {
  const kept = {
    code: 'У-001',
    questionnaire: 'pupil-requests',
    question: 'ownWords',
    text: 'Хочу в группу «Матвей» к Матвею.',
    strings: ['Матвею'],
  };
  await answer([kept]);
  await school.call('apiCheckWorkbook');
  fill(
    school.workspace,
    'Проверка',
    'Где',
    'Разобрано',
    Object.fromEntries(
      school
        .cells('Проверка')
        .slice(1)
        .map((row) => [row[0] ?? '', 'да']),
    ),
  );
  expect(await hide()).toEqual({ runs: 1, answers: 0 });
  expect(found(kept.strings)).toEqual(kept.strings);
});

test('a book on its way in which nobody wrote anything personal has nothing to hide', async () => {
  fillSchool(school.workspace, { mentees: 12, mentors: 6 });
  fill(school.workspace, 'Настройки', 'Настройка', 'Значение', { 'ФИО директора': ' ', 'ФИО куратора': ' ' });
  await school.call('apiRecordConsents');
  datePapers(school.workspace);
  for (const command of ['apiMatchPairs', 'apiApprovePairs', 'apiPrepareOrder', 'apiPreparePlans'] as const)
    expect(await school.call(command)).toMatchObject({ ok: true });
  await school.call('apiCreateQuestionnaire', 'meeting-feedback');
  await school.call('apiRefreshDashboard');
  const { issues } = await school.call('apiCheckWorkbook');
  expect(issues.filter(({ what }) => what.includes('личное'))).toEqual([]);
  expect(await hide()).toEqual({ runs: 1, answers: 0 });
});

test('an answer costs no more calls than this', async () => {
  const calls: number[] = [];
  for (const people of [1, 4]) {
    if (people > 1) {
      await school.close();
      school = await School.open();
      await school.call('apiSetUpWorkbook', setUpRequest);
      await school.type('Настройки', rowOf('Настройки', 'Открытые вопросы в режиме кодов'), 'Значение', 'да');
    }
    await answer(sent.filter(({ questionnaire }) => questionnaire === 'pupil-requests').slice(0, people));
    await hide();
    calls.push(school.workspace.calls.last.total);
  }
  expect((calls[1]! - calls[0]!) / 3).toBeLessThanOrEqual(20);
});

test('in the regime of names nothing is hidden', async () => {
  await school.close();
  school = await School.ready('names');
  expect(await school.call('apiMaskPersonalData')).toMatchObject({ ok: false });
});
