/**
 * Whatever a curator does and types, and whatever people answer, no command brings anybody without valid papers into a proposed,
 * agreed or confirmed pair. What is valid is judged here from the sheets alone, by rules written a second time.
 */
import fc from 'fast-check';
import { datePapers, fill, fillSchool } from '../support/pairing';
import { School } from '../support/school';

const PAPERS = 'Согласия и документы';
const PAIRS = 'Пары и группы';
const DAY = 86_400_000;
const MENTEES = ['У-001', 'У-002', 'У-003'] as const;
const MENTORS = ['Н-001', 'Н-002'] as const;

const consents = ['участие', 'персональные данные'];
const ofPupil = consents.flatMap((matter) => [`${matter}: родитель`, `${matter}: сам(а)`]);
const ofAdult = consents.map((matter) => `${matter}: сам(а)`);
const ofParent = consents.map((matter) => `${matter}: родитель`);
/** One mentee comes of age on the way, one becomes fourteen. */
const TURNS_18 = { person: 'У-002', day: '2026-09-04' };
const TURNS_14 = { person: 'У-003', day: '2026-09-05' };
const isOfAge = (code: string, now: string): boolean => code === TURNS_18.person && now >= TURNS_18.day;
const asked = (code: string, now: string): readonly string[] =>
  code === TURNS_14.person && now < TURNS_14.day
    ? ofParent
    : code.startsWith('У')
      ? isOfAge(code, now)
        ? ofAdult
        : ofPupil
      : [...ofAdult, 'договор о сотрудничестве', 'справка о судимости', 'медицинская справка'];

type Row = Readonly<Record<string, string>>;

const rowsOf = (school: School, title: string): readonly Row[] => {
  if (!school.book.getSheetByName(title)) return [];
  const [head = [], ...rows] = school.cells(title);
  return rows.map((row) => Object.fromEntries(head.map((heading, at) => [heading, row[at] ?? ''])));
};

/** 2026-10-15 */
const today = (school: School): string =>
  new Date(school.workspace.clock.now() + 3 * 3_600_000).toISOString().slice(0, 10);
const isoDay = (shown = ''): string => shown.split('.').reverse().join('-');

/** Papers that this person lacks today. */
function lacking(school: School, code: string): readonly string[] {
  const now = today(school);
  const brought = rowsOf(school, PAPERS).filter(
    (row) =>
      row['Код'] === code &&
      row['Дата'] !== '' &&
      isoDay(row['Дата']) <= now &&
      !(isOfAge(code, now) && isoDay(row['Дата']) < TURNS_18.day) &&
      (row['Действует до'] === '' || isoDay(row['Действует до']) >= now) &&
      (row['Отозвано'] === '' || isoDay(row['Отозвано']) > now),
  );
  return asked(code, now).filter((kind) => !brought.some((row) => row['Документ'] === kind));
}

/** Every pair that is proposed, agreed or confirmed, in whichever sheet, with its people. */
function held(school: School): ReadonlyMap<string, readonly string[]> {
  const proposed = rowsOf(school, 'Подбор').flatMap((row) =>
    ['предложено', 'закреплено'].includes(row['Состояние'] ?? '')
      ? [[`${row['Наставляемый']} ${row['Наставник']}`, [row['Наставляемый'] ?? '', row['Наставник'] ?? '']] as const]
      : [],
  );
  const paired = rowsOf(school, PAIRS).flatMap((row) =>
    ['согласована', 'утверждена'].includes(row['Состояние'] ?? '')
      ? [
          [
            `${row['Код пары']} ${row['Состояние']}`,
            [row['Наставник'] ?? '', ...(row['Наставляемые'] ?? '').split('; ')],
          ] as const,
        ]
      : [],
  );
  return new Map([...proposed, ...paired]);
}

/** The way through stage 5, walked again and again. */
const commands = [
  'apiRecordConsents',
  'apiMatchPairs',
  'apiApprovePairs',
  'apiPrepareOrder',
  'sign',
  'undo',
  'answer',
] as const;
type Command = (typeof commands)[number];

const somebody = fc.constantFrom(...MENTEES, ...MENTORS);
const edits = fc.oneof(
  { weight: 4, arbitrary: fc.record({ act: fc.constant('mend' as const), person: somebody }) },
  {
    weight: 4,
    arbitrary: fc.record({
      act: fc.constant('paper' as const),
      person: somebody,
      at: fc.nat(20),
      heading: fc.constantFrom('Дата', 'Действует до', 'Отозвано'),
      days: fc.option(fc.integer({ min: -3, max: 3 })),
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 3 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constant('lock' as const),
      person: fc.constantFrom(...MENTEES),
      mentor: fc.constantFrom(...MENTORS),
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('end' as const), at: fc.nat(3) }) },
);
/** What is typed, and the command after it: the next of the way, or any. */
const step = fc.record({
  typed: fc.array(edits, { maxLength: 2 }),
  instead: fc.option(fc.constantFrom(...commands), { freq: 2 }),
});
type Edit = typeof edits extends fc.Arbitrary<infer Value> ? Value : never;

const show = (school: School, days: number): string =>
  new Date(Date.parse(today(school)) + days * DAY).toISOString().slice(0, 10).split('-').reverse().join('.');

const flush = ({ workspace }: School): void =>
  (workspace.globals as unknown as { readonly SpreadsheetApp: { flush(): void } }).SpreadsheetApp.flush();

async function edit(school: School, one: Edit): Promise<void> {
  switch (one.act) {
    case 'paper': {
      const rows = rowsOf(school, PAPERS).flatMap((row, index) => (row['Код'] === one.person ? [index + 2] : []));
      const row = rows[one.at % Math.max(1, rows.length)];
      if (row) await school.type(PAPERS, row, one.heading, one.days === null ? '' : show(school, one.days));
      return;
    }
    case 'mend': {
      const at = school.column(PAPERS, 'Дата');
      for (const [index, row] of rowsOf(school, PAPERS).entries())
        if (row['Код'] === one.person)
          school
            .sheet(PAPERS)
            .getRange(index + 2, at, 1, 4)
            .setValues([[show(school, 0), '', '', '']]);
      flush(school);
      return;
    }
    case 'wait':
      school.workspace.clock.advance(one.days * DAY);
      return;
    case 'lock': {
      const row = rowsOf(school, 'Подбор').findIndex((line) => line['Наставляемый'] === one.person);
      if (row >= 0) await school.type('Подбор', row + 2, 'Закрепить за наставником', one.mentor);
      return;
    }
    case 'end':
      if (rowsOf(school, PAIRS)[one.at]?.['Код пары']) await school.type(PAIRS, one.at + 2, 'Состояние', 'завершена');
  }
}

let signed = 0;
let link = { link: '', signed: '' };
/** Pairs that came to be, and commands that were refused: a property over nothing would prove nothing. */
const seen = { brought: 0, refused: 0, confirmed: 0, grown: 0 };

async function press(school: School, act: Command): Promise<void> {
  const replied = async (): Promise<{ readonly ok: boolean }> => {
    switch (act) {
      case 'sign': {
        const drafts = await school.call('apiReadPairing');
        const key = drafts.ok ? drafts.value.drafts[0]?.key : undefined;
        if (key === undefined) return { ok: true };
        return school.call('apiSignDocument', { key, number: `${++signed}-од`, date: today(school) });
      }
      case 'undo': {
        const preview = await school.call('apiReadUndo');
        return preview.ok && preview.value ? school.call('apiUndo', preview.value) : preview;
      }
      case 'answer':
        await school.answer(link.link, {
          'Ваш код': link.signed,
          'Сколько часов в месяц вы готовы уделять наставничеству?': String((++signed % 9) + 1),
        });
        return school.call('apiCollectAnswers');
      default:
        return school.call(act);
    }
  };
  if (!(await replied()).ok) seen.refused++;
}

test('no sequence of commands, edits and answers pairs anybody without valid papers', async () => {
  const property = fc.asyncProperty(fc.array(step, { minLength: 48, maxLength: 48 }), async (steps) => {
    const school = await School.ready();
    try {
      fillSchool(school.workspace, { mentees: MENTEES.length, mentors: MENTORS.length });
      fill(school.workspace, 'Наставляемые', 'Код', 'Исполняется 18', { [TURNS_18.person]: TURNS_18.day });
      fill(school.workspace, 'Наставляемые', 'Код', 'Исполняется 14', { [TURNS_14.person]: TURNS_14.day });
      fill(school.workspace, 'Наставляемые', 'Код', 'Возрастная группа', { [TURNS_14.person]: '10–14' });
      await school.openForm('mentor-offer');
      const links = await school.call('apiShowLinks', 'mentors', 'mentor-offer');
      if (links.ok && links.value[0]) link = links.value[0];
      await school.call('apiRecordConsents');
      datePapers(school.workspace);
      await school.call('apiMatchPairs');
      for (const [index, { typed, instead }] of steps.entries()) {
        for (const each of typed) await edit(school, each);
        const act = instead ?? commands[index % commands.length]!;
        const before = held(school);
        await press(school, act);
        for (const [pair, people] of held(school)) {
          if (before.has(pair)) continue;
          seen.brought++;
          if (pair.endsWith('утверждена')) seen.confirmed++;
          if (people.includes(TURNS_18.person) && today(school) >= TURNS_18.day) seen.grown++;
          for (const person of people)
            if (lacking(school, person).length > 0)
              throw new Error(`${act} brings ${pair}: ${person} lacks ${lacking(school, person).join(', ')}`);
        }
      }
    } finally {
      await school.close();
    }
  });
  await fc.assert(property, { numRuns: 1, seed: 5, endOnFailure: true });
  expect(seen.brought).toBeGreaterThan(10);
  expect(seen.refused).toBeGreaterThan(1);
  expect(seen.confirmed).toBeGreaterThan(0);
  expect(seen.grown).toBeGreaterThan(0);
});

let school: School;
afterEach(() => school?.close());

test('an order is neither prepared nor signed over somebody whose consent was withdrawn, and taking back brings no such pair', async () => {
  school = await School.ready();
  fillSchool(school.workspace, { mentees: 2, mentors: 1 });
  await school.call('apiRecordConsents');
  datePapers(school.workspace);
  for (const command of ['apiMatchPairs', 'apiApprovePairs', 'apiPrepareOrder'] as const) await school.call(command);
  const row = rowsOf(school, PAPERS).findIndex((line) => line['Код'] === 'У-002') + 2;
  await school.type(PAPERS, row, 'Отозвано', show(school, 0));
  const refused = await school.call('apiSignDocument', { key: 'order-pairs/1', number: '1-од', date: today(school) });
  expect(refused).toMatchObject({ ok: false, message: expect.stringContaining('У-002') });
  expect(await school.call('apiPrepareOrder')).toMatchObject({ ok: false });
  const checked = await school.call('apiCheckWorkbook');
  const told = checked.issues.map(({ what }) => what).join();
  expect(told).toContain('У-002: нет действующих документов');
  // What was withdrawn is the consent to take part; the consent to keep data still stands.
  expect(told).not.toContain('данные ещё в базе');
  const kept = rowsOf(school, PAPERS).findIndex(
    (line) => line['Код'] === 'У-002' && line['Документ'] === 'персональные данные: родитель',
  );
  await school.type(PAPERS, kept + 2, 'Отозвано', show(school, 0));
  const due = await school.call('apiCheckWorkbook');
  expect(due.issues.map(({ what }) => what).join()).toContain('У-002: согласие на обработку данных отозвано');
  fill(school.workspace, PAIRS, 'Код пары', 'Состояние', { 'ПГ-002': 'завершена' });
  expect(await school.call('apiPrepareOrder')).toMatchObject({ ok: true });
});
