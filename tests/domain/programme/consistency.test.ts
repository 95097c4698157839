/** Each defect that a known school plan had, put into a clean programme, is found; the clean programme has none. */

import { vocabularies } from '../../../src/addon/catalog/documents/vocabulary';
import { activities, rowNumber } from '../../../src/addon/catalog/roadmap';
import { inWords } from '../../../src/addon/catalog/roadmap/activity';
import {
  findInconsistencies,
  type PlanLine,
  type ProgrammeText,
} from '../../../src/addon/domain/programme/consistency';
import { planTerm } from '../../../src/addon/domain/programme/plan-term';
import { judgeNumber, readNumber } from '../../../src/addon/domain/programme/registration';
import { readPeriods } from '../../../src/addon/domain/programme/school-calendar';

const YEAR = '2026/27';
const calendar = {
  publicHolidays: readPeriods('04.11; 31.12–08.01; 23.02; 08.03; 01.05; 09.05; 12.06', YEAR).periods,
  schoolHolidays: readPeriods('26.10–03.11; 30.12–10.01; 27.03–04.04', YEAR).periods,
};

const plan: readonly PlanLine[] = activities.map((activity, index) => {
  const { text, from, to } = planTerm(activity.term, YEAR, calendar);
  const words = vocabularies.pupils;
  const [what, artefact] = [inWords(activity.what, words), inWords(activity.artefact, words)];
  return { row: index + 2, number: rowNumber(activity), activity: what, artefact, term: text, from, to, isOpen: true };
});

const clean: ProgrammeText = {
  school: { full: 'МБОУ «Средняя школа № 7 г. Новореченска»', short: 'СОШ № 7' },
  texts: [
    ['Страница о наставничестве', 'school7.example'],
    ['Локальные акты в приказе', 'Положением о наставничестве, утверждённым приказом от 07.09.2026 № 31-од'],
  ],
  formsTold: ['ученик – ученик', 'учитель – учитель'],
  formsInUse: ['ученик – ученик', 'учитель – учитель'],
  arePairsFixed: true,
  isRegulationMade: true,
  plan,
  signed: [
    { row: 2, id: 'order-curator', title: 'Приказ о кураторе', date: '2026-09-01' },
    { row: 3, id: 'order-pairs', title: 'Приказ о парах', date: '2026-10-23' },
  ],
  begin: '2026-08-01',
  calendar,
};

/** The plan with something else in one of its rows. */
const withRow = (number: string, change: Partial<PlanLine>): Pick<ProgrammeText, 'plan'> => ({
  plan: plan.map((line) => (line.number === number ? { ...line, ...change } : line)),
});

const signedToo = (...more: ProgrammeText['signed']): Pick<ProgrammeText, 'signed'> => ({
  signed: [...clean.signed, ...more],
});

test('the clean programme has no defect', () => expect(findInconsistencies(clean)).toEqual([]));

test('a form that nobody works in is no defect while no regulation names it', () => {
  const formsTold = [...clean.formsTold, 'студент – ученик'];
  expect(findInconsistencies({ ...clean, formsTold, isRegulationMade: false })).toEqual([]);
});

test.each<readonly [defect: string, change: Partial<ProgrammeText>, what: string]>([
  [
    'the page of the site is still to be named',
    { texts: [['Страница', 'на сайте (указать адрес страницы)']] },
    'leftover',
  ],
  ['a line of a template is left in the plan', withRow('Э1.14', { artefact: 'Положение от ____' }), 'leftover'],
  [
    'the words of another institution are left',
    withRow('Э1.14', { activity: 'Оценить наставничество в колледже' }),
    'foreign-school',
  ],
  ['a cell ends at «включая:»', withRow('Э3.07', { artefact: 'Базы наставников, включая:' }), 'broken-off'],
  ['the names of the school differ', { school: { ...clean.school, short: 'СОШ № 8' } }, 'school-names'],
  [
    'the regulation does not name a form that is in use',
    { formsInUse: [...clean.formsInUse, 'учитель – ученик'] },
    'form-untold',
  ],
  [
    'the regulation names a form that is not in use',
    { formsTold: [...clean.formsTold, 'студент – ученик'] },
    'form-unused',
  ],
  ['pairs come before the base of mentees', withRow('Э2.10', { to: '2026-10-30' }), 'order-of-terms'],
  ['a deadline of 2021 stands in the plan of this year', withRow('Э1.12', { to: '2021-12-31' }), 'other-year'],
  ['a deadline falls on a Sunday', withRow('Э1.13', { to: '2026-09-13' }), 'day-off'],
  [
    'an order is dated on a Sunday',
    signedToo({ row: 4, id: 'regulation', title: 'Положение', date: '2024-09-08' }),
    'day-off',
  ],
  [
    'the curator is appointed twice in the plan',
    withRow('Э1.10', { artefact: 'Приказ о назначении куратора' }),
    'activity-twice',
  ],
  [
    'the curator is appointed by two orders',
    signedToo({ row: 4, id: 'order-curator', title: 'Приказ о кураторе', date: '2026-09-02' }),
    'appointed-twice',
  ],
  [
    'the name of the school tells another kind of school',
    { school: { full: 'МБОУ «Ивановская общеобразовательная школа»', short: 'Ивановская СОШ' } },
    'school-names',
  ],
  [
    'the plan names the school otherwise',
    withRow('Э1.13', { activity: 'Утвердить план МБОУ «Ивановская основная школа»' }),
    'school-names',
  ],
  [
    'a row of a stage is missing in the numbers',
    { plan: plan.filter(({ number }) => number !== 'Э6.02') },
    'numbers-broken',
  ],
  ['the first row of a stage is missing', { plan: plan.filter(({ number }) => number !== 'М.01') }, 'numbers-broken'],
  ['two activities share one result', withRow('М.11', { artefact: 'Таблица показателей' }), 'result-shared'],
  [
    'the annex with the target figures is missing',
    withRow('М.09', { artefact: 'Целевые показатели (Приложение 1)' }),
    'annex-missing',
  ],
  [
    'only the parents of mentees are asked',
    withRow('Э2.03', { activity: 'Получить согласия родителей наставляемых' }),
    'consent-untold',
  ],
  [
    'the stage of mentors speaks of mentees',
    withRow('Э3.07', { activity: 'Сформировать базу наставляемых' }),
    'stage-mixed',
  ],
  [
    'mentors are to be chosen, mentees are named',
    withRow('Э4.02', { activity: 'Оценить мотивацию наставляемых' }),
    'stage-mixed',
  ],
  [
    '«психической» stands for «психологической»',
    withRow('Э4.03', { activity: 'Провести собеседования о психической готовности' }),
    'word-slip',
  ],
  ['terms of the normative row are empty', withRow('Э1.11', { term: '', to: undefined }), 'term-empty'],
  [
    'the register of mentors is approved after the pairs',
    signedToo({ row: 4, id: 'order-mentors', title: 'Приказ о реестре', date: '2026-11-05' }),
    'order-of-papers',
  ],
])('it is found that %s', (_defect, change, what) => {
  const found = findInconsistencies({ ...clean, ...change });
  expect(found.map((each) => each.what)).toContain(what);
  expect(found.length).toBeLessThanOrEqual(2);
});

describe('numbers of papers', () => {
  test.each([
    ['45-од', 45, 'од', '45-од'],
    ['№ 45 – ОД', 45, 'од', '45-од'],
    ['7', 7, '', '7'],
    ['12/лс', 12, 'лс', '12-лс'],
  ])('«%s» is read', (words, serial, index, text) => expect(readNumber(words)).toEqual({ serial, index, text }));

  test.each(['', 'од-45', '0', 'без номера', '45-од-прим'])('«%s» is none', (words) =>
    expect(readNumber(words)).toBeUndefined(),
  );

  it('are judged within their index and calendar year', () => {
    const others = [
      { title: 'А', number: '44-од', date: '2026-10-20' },
      { title: 'Б', number: '46-од', date: '2026-10-22' },
      { title: 'В', number: '45-лс', date: '2026-10-23' },
      { title: 'Г', number: '45-од', date: '2025-10-23' },
    ];
    const number = readNumber('45-од')!;
    expect(judgeNumber(number, '2026-10-21', others)).toEqual([]);
    expect(judgeNumber(number, '2026-10-23', others)).toEqual([{ kind: 'order', other: '46-од', day: '2026-10-22' }]);
    expect(judgeNumber(readNumber('44-од')!, '2026-10-21', others)[0]).toEqual({ kind: 'taken', title: 'А' });
  });
});
