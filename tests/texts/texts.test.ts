import { questionnaires } from '../../src/addon/catalog/questionnaires';
import { settingDeclarations } from '../../src/addon/catalog/settings';
import { allTables } from '../../src/addon/catalog/tables';
import { tags } from '../../src/addon/catalog/tags';
import type {
  CellProblem,
  ChangeBar,
  Doubt,
  FormBar,
  Inconsistency,
  Issue,
  IssueCode,
  LinkBar,
  PairDoubt,
} from '../../src/addon/schema/issue';
import { inconsistencies } from '../../src/addon/texts/ru/consistency';
import { failureTexts } from '../../src/addon/texts/ru/failures';
import { wordIssue } from '../../src/addon/texts/ru/issues';
import { wordJournal } from '../../src/addon/texts/ru/journal';
import { nameFlags, paperFlaws } from '../../src/addon/texts/ru/papers';
import { wordMasked } from '../../src/addon/texts/ru/privacy';
import { wordRestored } from '../../src/addon/texts/ru/repair';
import {
  nextSteps,
  wordChecked,
  wordCollected,
  wordImported,
  wordIssued,
  wordReissued,
  wordStatusChanged,
} from '../../src/addon/texts/ru/results';
import { nothingToUndo, wordLimits, wordPreview, wordUndone } from '../../src/addon/texts/ru/undo';

const place = { sheet: 'Наставники', row: 5, column: 'Код' };
const cell = (problem: CellProblem): Issue => ({ ...problem, place });
const doubts: readonly Doubt[] = ['code-unreadable', 'code-unknown', 'key-missing', 'key-wrong'];
const pairDoubts: readonly PairDoubt[] = [
  'pair-unreadable',
  'pair-unknown',
  'pair-of-others',
  'person-left',
  'side-of-others',
];

const linkBars: readonly LinkBar[] = [
  'address',
  'published',
  'closed',
  'has-form',
  'taken',
  'changed',
  'nameless',
  'twice',
];
const changeBars: readonly ChangeBar[] = [
  'unknown-pair',
  'not-ordered',
  'finished',
  'change-waits',
  'same-mentor',
  'mentor-not-permitted',
  'mentor-without-seats',
  'unknown-ground',
  'day-outside',
  'not-later',
  'not-agreed',
  'too-early',
  'term-not-over',
  'not-in-pair',
];
const formBars: readonly FormBar[] = ['email', 'personal', 'words', 'file'];

/** One issue of every code: a code without an example does not compile. */
const examples: Readonly<Record<IssueCode, readonly Issue[]>> = {
  'cell-empty': [cell({ code: 'cell-empty' })],
  'cell-not-whole': [cell({ code: 'cell-not-whole', text: 'пятый' })],
  'cell-out-of-range': [cell({ code: 'cell-out-of-range', text: '99', from: 1, to: 60 })],
  'cell-not-date': [cell({ code: 'cell-not-date', text: 'завтра' })],
  'cell-not-flag': [cell({ code: 'cell-not-flag', text: 'может быть' })],
  'cell-not-in-list': [cell({ code: 'cell-not-in-list', text: 'магия' })],
  'answer-missing': [{ code: 'answer-missing', place }],
  'answer-not-number': [{ code: 'answer-not-number', place }],
  'answer-not-date': [{ code: 'answer-not-date', place }],
  'answer-out-of-range': [{ code: 'answer-out-of-range', from: 1, to: 60, place }],
  'answer-choice-unknown': [{ code: 'answer-choice-unknown', place }],
  'answer-too-long': [{ code: 'answer-too-long', length: 3001, limit: 1500, place }],
  'sheet-missing': [{ code: 'sheet-missing', place: { sheet: 'Наставники' } }],
  'sheet-gone': [{ code: 'sheet-gone', place: { sheet: 'Наставники' } }],
  'sheet-renamed': [{ code: 'sheet-renamed', place: { sheet: 'Наставники' }, title: 'Пары и группы' }],
  'headings-moved': [{ code: 'headings-moved', place: { sheet: 'Наставники', row: 7 } }],
  'headings-lost': [{ code: 'headings-lost', place: { sheet: 'Наставники' } }],
  'column-renamed': ['Шифр', ''].map((heading) => ({ code: 'column-renamed', place, heading })),
  'cell-refuses': [{ code: 'cell-refuses', place: { sheet: 'Наставники', row: 3 } }],
  'rules-foreign': [[3], [3, 7], [3, 4, 5, 6, 7, 8, 9]].map((rows) => ({ code: 'rules-foreign', rows, place })),
  'drop-downs-gone': [{ code: 'drop-downs-gone', rows: [2, 3, 9], place }],
  'cells-merged': [{ code: 'cells-merged', place: { sheet: 'Наставники' }, areas: ['A2:B3', 'C5:C6'] }],
  'column-missing': [{ code: 'column-missing', place: { sheet: 'Наставники', column: 'Код' } }],
  'column-repeated': [{ code: 'column-repeated', place: { sheet: 'Наставники', column: 'Код' } }],
  'row-repeated': [{ code: 'row-repeated', value: 'Н-001', firstRow: 2, place }],
  'code-unreadable': [{ code: 'code-unreadable', text: 'Иванов', place }],
  'answer-unconfirmed': doubts.map((doubt) => ({ code: 'answer-unconfirmed', doubt, place })),
  'erasure-without-ground': [{ code: 'erasure-without-ground', person: 'У-017', place }],
  'answer-not-there': [{ code: 'answer-not-there', person: 'У-017', place }],
  'erasure-running': [{ code: 'erasure-running', person: 'У-017', place }],
  'year-too-early': [{ code: 'year-too-early', year: '2026/27', from: '2027-05-01', place }],
  'year-has-withdrawn': [{ code: 'year-has-withdrawn', person: 'У-017', place }],
  'year-has-case': [{ code: 'year-has-case', number: '3', place }],
  'year-unfinished': [{ code: 'year-unfinished', place }],
  'year-form-closed': [{ code: 'year-form-closed', number: 'А4', place }],
  'answer-without-time': [{ code: 'answer-without-time', place }],
  'answer-pair-wrong': pairDoubts.map((doubt) => ({ code: 'answer-pair-wrong', doubt, place })),
  'answer-day-wrong': (['in-future', 'long-ago', 'before-pair', 'after-pair'] as const).map((doubt) => ({
    code: 'answer-day-wrong',
    doubt,
    place,
  })),
  'answers-gone': [{ code: 'answers-gone', questionnaire: 'А4', codes: ['У-017', 'У-018'], place }],
  'answers-lost': [{ code: 'answers-lost', question: 'Ваш предмет', codes: ['П-003', 'П-004'], place }],
  'response-column-twice': [{ code: 'response-column-twice', question: 'Ваш код', place }],
  'weights-not-whole': [{ code: 'weights-not-whole', place, sum: 95 }],
  'scores-alike': [{ code: 'scores-alike', place, least: 400, greatest: 410 }],
  'wishes-left-out': [
    { code: 'wishes-left-out', place, why: 'too-many', count: 150 },
    { code: 'wishes-left-out', place, why: 'unconfirmed', count: 2 },
  ],
  'could-mentor': [{ code: 'could-mentor', person: 'У-017', place }],
  'response-sheet-missing': [{ code: 'response-sheet-missing', questionnaire: 'А4', place }],
  'response-column-unknown': [{ code: 'response-column-unknown', place }],
  'response-column-missing': [{ code: 'response-column-missing', question: 'Ваш код', place }],
  'setting-missing': [{ code: 'setting-missing', setting: 'Режим', place }],
  'setting-wrong': [{ code: 'setting-wrong', setting: 'Режим', text: 'да', place }],
  'questionnaire-not-open': [{ code: 'questionnaire-not-open', questionnaire: 'А4', place }],
  'form-perhaps-closed': [{ code: 'form-perhaps-closed', questionnaire: 'А4', place }],
  'form-not-linked': linkBars.map((why) => ({ code: 'form-not-linked', why, questionnaire: 'А1', place })),
  'form-asks': formBars.map((what) => ({ code: 'form-asks', what, question: 'Как тебя зовут?', place })),
  'not-set-up': [{ code: 'not-set-up', place }],
  'nothing-sent': [{ code: 'nothing-sent', place }],
  'regime-not-acknowledged': [{ code: 'regime-not-acknowledged', place }],
  'personal-columns-present': [{ code: 'personal-columns-present', place }],
  'codes-moved-on': [{ code: 'codes-moved-on', next: 'Н-013', place }],
  'codes-run-out': [{ code: 'codes-run-out', place }],
  'erasure-due': [{ code: 'erasure-due', person: 'У-017', day: '2026-11-01', place }],
  'papers-ahead': [
    { code: 'papers-ahead', person: 'У-017', papers: ['медицинская справка'], day: '2026-11-01', place },
    { code: 'papers-ahead', person: 'У-017', papers: ['участие: сам(а)'], day: '2026-11-01', turns: 14, place },
    { code: 'papers-ahead', person: 'У-017', papers: ['участие: сам(а)'], day: '2026-11-01', turns: 18, place },
  ],
  'papers-missing': [{ code: 'papers-missing', person: 'У-017', papers: ['участие: родитель'], place }],
  'person-unknown': [{ code: 'person-unknown', text: 'У-999', place }],
  'setting-needed': [{ code: 'setting-needed', setting: 'Код директора', place }],
  'step-too-early': (
    [
      'match',
      'approve',
      'order',
      'requests',
      'roadmap',
      'mentors',
      'needs',
      'replaced',
      'changed-terms',
      'rewarded',
    ] as const
  ).map((step) => ({
    code: 'step-too-early',
    step,
    place,
  })),
  'pair-change-barred': changeBars.map((why): Issue => ({ code: 'pair-change-barred', why, place })),
  'proposal-outdated': [{ code: 'proposal-outdated', mentee: 'У-017', mentor: 'Н-012', place }],
  'proposed-pair-impossible': [{ code: 'proposed-pair-impossible', mentee: 'У-017', mentor: 'Н-012', place }],
  'draft-waiting': [{ code: 'draft-waiting', kind: 'приказ о парах и группах', since: '2026-10-30', place }],
  'plan-missing': [{ code: 'plan-missing', pair: 'ПГ-001', place }],
  'tasks-late': [1, 2].map((count) => ({ code: 'tasks-late', pair: 'ПГ-001', since: '2026-12-30', count, place })),
  'expectations-missing': [1, 7].map((count) => ({
    code: 'expectations-missing',
    pairs: ['ПГ-001', 'ПГ-002'].slice(0, count),
    count,
    place,
  })),
  'mentor-overloaded': [
    { code: 'mentor-overloaded', mentor: 'П-003', month: '2026-11', hours: 6.5, offered: 4, place },
  ],
  'mentor-crowded': [{ code: 'mentor-crowded', mentor: 'П-003', mentees: 3, limit: 2, place }],
  'pair-silent': [{ code: 'pair-silent', pair: 'ПГ-001', since: '2027-01-10', isLong: true, place }],
  'pair-discontent': [true, false].map((isLow) => ({ code: 'pair-discontent', pair: 'ПГ-001', isLow, place })),
  'meetings-fell-through': [{ code: 'meetings-fell-through', pair: 'ПГ-001', count: 2, place }],
  'change-wanted': [{ code: 'change-wanted', pair: 'ПГ-001', day: '2026-12-15', place }],
  'help-wanted': [{ code: 'help-wanted', pair: 'ПГ-001', day: '2027-01-10', place }],
  'name-missing': [{ code: 'name-missing', person: 'П-901', place }],
  'paper-flaw': (Object.keys(paperFlaws) as (keyof typeof paperFlaws)[]).flatMap((flaw) =>
    ['слова рядом', ''].map((excerpt) => ({ code: 'paper-flaw', document: 'Приказ', flaw, excerpt, place }) as const),
  ),
  'document-not-draft': [{ code: 'document-not-draft', place }],
  'personal-data': [true, false].map((inNote) => ({
    code: 'personal-data',
    kinds: ['name', 'phone', 'health', 'hardship', 'behaviour'],
    inNote,
    place,
  })),
  'name-doubtful': (Object.keys(nameFlags) as (keyof typeof nameFlags)[]).map((flag, index) => ({
    code: 'name-doubtful',
    person: 'У-017',
    flags: [flag],
    inSettings: index % 2 === 0,
    place,
  })),
  inconsistent: (Object.keys(inconsistencies) as Inconsistency[]).map((what) => ({
    code: 'inconsistent',
    place,
    what,
    text: 'Назначить куратора',
  })),
  'nobody-to-sign': [{ code: 'nobody-to-sign', place, name: 'Договор о безвозмездном сотрудничестве' }],
  'sample-mark-unknown': [{ code: 'sample-mark-unknown', place, paper: 'Приказ о внедрении', text: 'Завуч' }],
  'sample-mark-broken': [{ code: 'sample-mark-broken', place, paper: 'Приказ о внедрении', text: '{{Школа' }],
  'sample-mark-missing': [{ code: 'sample-mark-missing', place, paper: 'Приказ о внедрении', text: 'Подпись 1' }],
  'sample-unreadable': [{ code: 'sample-unreadable', place, paper: 'Приказ о внедрении' }],
  'number-unreadable': [{ code: 'number-unreadable', place, text: 'без номера' }],
  'number-taken': [{ code: 'number-taken', place, number: '45-од', title: 'Приказ о внедрении' }],
  'number-order': [{ code: 'number-order', place, number: '46-од', other: '45-од', day: '2026-10-30' }],
  'date-off': [{ code: 'date-off', place, day: '2026-10-31' }],
  'term-unread': [{ code: 'term-unread', place, text: 'когда-нибудь' }],
  'dates-turned': [{ code: 'dates-turned', place, from: '2026-09-02', to: '2026-09-01' }],
  'regime-keeps-names': [{ code: 'regime-keeps-names', place }],
  'list-personal': [{ code: 'list-personal', place }],
  'list-without-code': [{ code: 'list-without-code', place }],
  'status-step-barred': [['кандидат', 'выбыл'], []].map((allowed) => ({
    code: 'status-step-barred',
    person: 'У-017',
    from: 'в базе',
    to: 'завершил',
    allowed,
    place,
  })),
  'perhaps-one-person': [
    {
      code: 'perhaps-one-person',
      people: ['У-017', 'У-041'],
      reasons: ['misspelled', 'same-birth-year', 'same-class', 'same-contact'],
      place,
    },
    { code: 'perhaps-one-person', people: ['У-017', 'У-041'], reasons: ['name-incomplete', 'same-class'], place },
    { code: 'perhaps-one-person', people: ['У-017', 'У-041'], reasons: ['other-order'], place },
    { code: 'perhaps-one-person', people: ['У-017', 'У-041'], reasons: ['same-name'], place },
  ],
  'merge-outdated': [{ code: 'merge-outdated', place }],
  'merge-in-pair': [{ code: 'merge-in-pair', person: 'У-041', pair: 'ПГ-001', place }],
  'keys-run-out': [{ code: 'keys-run-out', place }],
  'row-changed-since': [{ code: 'row-changed-since', key: 'У-017', place }],
  'row-gone': [{ code: 'row-gone', key: 'У-017', place }],
  'operation-not-logged': [{ code: 'operation-not-logged', place }],
  'letter-doubtful': [{ code: 'letter-doubtful', kind: 'сводка', person: 'куратор', subject: 'Сводка', place }],
  'letter-stuck': ['нет адреса', 'в адресе ошибка', 'нет разрешения', 'почта не приняла письмо'].map((reason) => ({
    code: 'letter-stuck',
    kind: 'сводка',
    person: 'психолог',
    subject: 'Сводка',
    reason,
    place,
  })),
  'letter-settled': [{ code: 'letter-settled', place }],
  'letters-waiting': [1, 3, 40].map((count) => ({
    code: 'letters-waiting',
    count,
    place,
  })),
  'plan-columns-unknown': [{ code: 'plan-columns-unknown', place }],
  'plan-empty': [{ code: 'plan-empty', place }],
  'plan-row-unread': [{ code: 'plan-row-unread', text: 'в течение года', place }],
  'plan-row-repeated': [{ code: 'plan-row-repeated', text: 'Собрать команду', place }],
  'plan-stage-unknown': [{ code: 'plan-stage-unknown', text: 'Собрать команду', place }],
  'term-ending': [
    { code: 'term-ending', place, pair: 'ПГ-001', end: '2027-05-31', isOver: false },
    { code: 'term-ending', place, pair: 'ПГ-001', end: '2027-05-31', isOver: true },
  ],
  'matter-gone': [{ code: 'matter-gone', place }],
  'day-past': [{ code: 'day-past', place }],
  'safety-case': [{ code: 'safety-case', place, number: 'Д-001', day: '2026-11-23' }],
  'case-unknown': [{ code: 'case-unknown', place, number: 'Д-777' }],
  'appeal-waiting': [{ code: 'appeal-waiting', place, person: 'У-001', due: '2026-11-23' }],
  'page-to-clean': [
    { code: 'page-to-clean', place, page: 'Реестр наставников', people: ['П-003'], gone: 0 },
    { code: 'page-to-clean', place, page: 'Реестр наставников', people: [], gone: 2 },
  ],
  'page-to-replace': [{ code: 'page-to-replace', place, page: 'Портфолио наставников', people: ['П-003'], gone: 1 }],
  'practice-incomplete': [{ code: 'practice-incomplete', place, lacking: ['Проблема', 'Теги'] }],
  'practice-telling': [{ code: 'practice-telling', place, columns: ['Что делали'] }],
  'page-stale': [{ code: 'page-stale', place, page: 'Анонсы', since: '2027-03-01' }],
  'page-waiting': [{ code: 'page-waiting', place, page: 'Анонсы', since: '2027-03-01' }],
  'book-newer': [{ code: 'book-newer', place }],
};

const issueSentences = Object.values(examples)
  .flat()
  .flatMap((issue) => Object.values(wordIssue(issue)) as string[]);

const otherSentences = [
  ...Object.values(failureTexts),
  nothingToUndo,
  ...[0, 1, 5].map((rows) => wordPreview({ restored: rows, removed: rows })),
  ...wordLimits({ operation: 'collect-answers:1' }, ['Создать анкету. Анкета А1 «Запрос».']),
  ...['issue-codes', 'import-people', 'bring-archive', 'reissue-key', 'approve-pairs', 'sign-document'].flatMap(
    (command) => wordLimits({ operation: `${command}:1` }, []),
  ),
  ...Object.values(nextSteps).map((step) => step.what),
  ...[0, 1, 2, 5].map((open) => wordChecked({ open })),
  ...[1, 2, 5, 21].flatMap((count) => {
    const codes = Array.from({ length: count }, (_, index) => `Н-${index}`);
    return [
      wordCollected({ codes, answers: count, unconfirmed: count }),
      wordIssued({ codes, repeated: false }),
      wordIssued({ codes, repeated: true }),
      wordJournal({ command: 'issue-codes', base: 'Наставники', first: 'Н-001', last: 'Н-009', count }).what,
      wordJournal({ command: 'collect-answers', parts: [{ number: 'А4', base: 'Наставники', codes }] }).what,
      wordJournal({ command: 'import-people', base: 'Наставники', added: codes, updated: codes }).what,
      wordJournal({ command: 'bring-archive', sheet: 'Наставники', count }).what,
      wordJournal({ command: 'change-status', base: 'Наставники', status: 'занят', codes }).what,
      wordJournal({ command: 'undo', undone: 'Выдать коды', restored: count, removed: 0, left: codes }).what,
      wordJournal({ command: 'decline-names', base: 'Наставники', codes }).what,
      wordJournal({ command: 'mask-personal-data', cells: count, answers: count }).what,
      wordMasked({ cells: count, answers: count }),
      wordMasked({ cells: 0, answers: 0 }),
      wordImported({ added: codes, updated: codes, same: count }),
      wordImported({ added: [], updated: [], same: 0 }),
      wordStatusChanged({ codes, status: 'выбыл', same: count - 1 }),
      wordReissued({ signed: 'Н-001-K7QF', repeated: count > 1 }),
      wordRestored({ renamed: codes, made: [], headings: codes, unmerged: [] }),
      wordRestored({ renamed: [], made: [], headings: [], unmerged: [] }),
      wordUndone({ command: 'Выдать коды', restored: 0, removed: count, left: codes, repeated: false }),
      wordUndone({ command: 'Выдать коды', restored: 0, removed: 0, left: [], repeated: true }),
    ];
  }),
  ...Object.values(settingDeclarations).map((setting) => setting.explanation),
  ...allTables.map((table) => table.about),
  ...questionnaires.flatMap(({ questionnaire: { intro, thanks, questions } }) => [
    intro,
    thanks,
    ...questions.flatMap((question) => question.help ?? []),
  ]),
];

test.each([...issueSentences, ...otherSentences])('reads well: %s', (sentence) => {
  expect(sentence).not.toMatch(/undefined|NaN|\[object|"|''| - | {2}|\.\./);
  expect(sentence).toMatch(/^[«А-ЯЁ\d]|^Google/);
  expect((sentence.match(/«/g) ?? []).length).toBe((sentence.match(/»/g) ?? []).length);
});

test.each(
  Object.values(examples)
    .flat()
    .map((issue) => [issue.code, wordIssue(issue)] as const),
)('%s says what happened, where and what to do', (_code, { what, where, remedy }) => {
  expect(what).toMatch(/\.$/);
  expect(where).toMatch(/^«Наставники»/);
  expect(remedy).toMatch(/\.$/);
  expect(what + remedy).not.toMatch(/[a-z]{4,}/);
});

test('says where in the order in which people look', () => {
  expect(wordIssue({ code: 'cell-empty', place }).where).toBe('«Наставники», строка 5, столбец «Код»');
});

test('counts agree with their nouns', () => {
  expect(wordCollected({ codes: ['Н-001'], answers: 1, unconfirmed: 0 })).toBe('В базу перенесён 1\u00a0ответ: Н-001.');
  expect(wordCollected({ codes: [], answers: 3, unconfirmed: 2 })).toBe(
    'Новых ответов нет: всё уже в базе. Не подтверждены 2\u00a0ответа – см. «Проверка».',
  );
  expect(wordCollected({ codes: [], answers: 0, unconfirmed: 0 })).toBe('Ответов пока нет.');
  expect(wordChecked({ open: 21 })).toBe('21\u00a0замечание: что и где поправить – на листе «Проверка».');
});

test('words of lists have no straight quotes', () => {
  expect(tags.map((tag) => tag.name).join()).not.toContain('"');
});
