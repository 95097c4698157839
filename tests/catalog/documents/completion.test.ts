/** Papers of the end of pairs, as texts for a methodologist to read. */
import type {
  PersonalPaper,
  ProgrammeFacts,
  SchoolPaper,
  Signer,
} from '../../../src/addon/catalog/documents/programme-paper';
import { exitSheets } from '../../../src/addon/catalog/documents/work/exit-sheets';
import type { OwnPair } from '../../../src/addon/catalog/documents/work/facts';
import { groupReflection, pairReflection } from '../../../src/addon/catalog/documents/work/reflection';
import type { CompletionRow } from '../../../src/addon/catalog/tables/completions';
import { namePrinter } from '../../../src/addon/domain/language/print-names';
import { type Block, settle } from '../../../src/addon/schema/document';
import { checkDocument } from '../../../src/addon/schema/document-check';
import { showDocument } from '../../../src/addon/schema/document-text';
import { fitTables, usualLook } from '../../../src/addon/schema/paper';
import { golden } from './golden';
import { facts } from './report-facts';
import { people } from './sample-facts';

const mentor: Signer = {
  code: 'У-021',
  about: '10 «А» класс',
  age: 'from-14',
  role: 'mentor',
  isStaff: false,
  helpsColleagues: false,
};

const completion: CompletionRow = {
  pair: 'ПГ-001',
  end: '2027-05-31',
  goal: 'Подготовить проект к школьной конференции',
  presentation: 'защита проекта',
  result: 'встреч – 12, ожидалось – 14; задач выполнено – 3 из 4',
  reached: 'частично',
  why: 'две встречи пропущены из-за болезни',
  mentorGoesOn: 'да',
  menteesGoOn: 'да',
  perspective: 'пара готова продолжить',
  debts: ['встречи по плану', 'отчёт наставника'],
  closed: '2027-06-01',
};

const pairWith = (said: CompletionRow): OwnPair => ({
  code: 'ПГ-001',
  role: 'mentor',
  mentor: { code: 'У-021', about: '10 «А» класс' },
  mentees: [{ code: 'У-017', about: '8 «Б» класс' }],
  goal: '',
  order: 'от 30.10.2026 № 45-од',
  meetings: 12,
  form: 'ученик – ученик',
  from: '2026-11-02',
  to: '2027-05-31',
  state: 'завершена',
  entries: [],
  completion: said,
});

const about = (said = completion): ProgrammeFacts =>
  ({ ...facts, work: () => ({ pairsOf: () => [pairWith(said)] }) }) as unknown as ProgrammeFacts;

const settled = (body: readonly Block[]) => fitTables(settle(body, namePrinter(people)), usualLook);
const sheetOf = (said?: CompletionRow) => settled((exitSheets as PersonalPaper).page(about(said), mentor));

test.each([
  ['exit-sheet', sheetOf()],
  ['plan-pair-reflection', settled((pairReflection as SchoolPaper).body(about()))],
  ['plan-group-reflection', settled((groupReflection as SchoolPaper).body(about()))],
] as const)('%s reads as it was proof-read and can be used as it is', (id, document) => {
  const text = showDocument(document);
  expect(text).toBe(golden(id, text));
  expect(checkDocument(document, 'names')).toEqual([]);
});

test('what nobody has said is left to the closing meeting, readiness always; who owes nothing reads that', () => {
  const unsaid = { reached: undefined, mentorGoesOn: undefined, menteesGoOn: undefined, perspective: undefined };
  const text = showDocument(sheetOf({ ...completion, ...unsaid, debts: undefined }));
  expect(text).toMatch(/итог записывают на заключительной встрече/);
  expect(text).toMatch(/решить на заключительной встрече/);
  expect(text).toMatch(/Всё сдано/);
  expect(showDocument(sheetOf({ ...completion, mentorGoesOn: 'нет', menteesGoOn: 'нет' }))).toBe(
    showDocument(sheetOf()),
  );
});
