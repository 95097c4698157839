/** «Каталог практик» and cases beside a plan, as texts for a methodologist to read. */
import { pupilPlan } from '../../../src/addon/catalog/documents/development-plan';
import { practiceCatalogue } from '../../../src/addon/catalog/documents/practices';
import type { CatalogueCase, ProgrammeFacts, SchoolPaper } from '../../../src/addon/catalog/documents/programme-paper';
import { namePrinter } from '../../../src/addon/domain/language/print-names';
import { type Block, settle } from '../../../src/addon/schema/document';
import { checkDocument } from '../../../src/addon/schema/document-check';
import { showDocument } from '../../../src/addon/schema/document-text';
import { fitTables, usualLook } from '../../../src/addon/schema/paper';
import { golden } from './golden';
import { facts } from './report-facts';
import { people, pupilFacts } from './sample-facts';

const diary: CatalogueCase = {
  title: 'Дневник ошибок',
  form: 'ученик – ученик',
  tags: ['УЧ01', 'УЧ08'],
  tagNames: ['Математика', 'Олимпиады'],
  problem: 'Сильный ученик не знал, с чего начать подготовку.',
  request: 'Разобраться с задачами муниципального этапа.',
  done: 'Раз в неделю разбирали по две задачи и вели общий дневник ошибок.',
  result: 'Цель достигнута. Задач плана выполнено – 4 из 4, встреч – 14.',
  review: 'Польза встреч – 9,2 из 10, ответивших – 6.',
  repeat: 'Нужны дневник, набор задач и час в неделю.',
  materials: 'https://school7.example/mentoring/diary',
  year: '2026/27',
};

const cases: readonly CatalogueCase[] = [
  { ...diary, title: 'Любая форма', form: undefined, review: '', materials: '' },
  { ...diary, title: 'Открытый урок вдвоём', form: 'учитель – учитель', tags: ['ПЕ01'], tagNames: ['Урок по ФГОС'] },
  diary,
];

const settled = (body: readonly Block[]) => fitTables(settle(body, namePrinter(people)), usualLook);
const about = (practices: readonly CatalogueCase[]): ProgrammeFacts =>
  ({ ...facts, practices: () => practices }) as never;

test('the catalogue reads as it was proof-read: by form, then the index of tags', () => {
  const document = settled((practiceCatalogue as SchoolPaper).body(about(cases)));
  const text = showDocument(document);
  expect(text).toBe(golden('catalogue-practices', text));
  expect(checkDocument(document, 'names')).toEqual([]);
});

test('a plan tells of cases with the same request before the signatures, and of none where there is none', () => {
  const document = settled(pupilPlan.body({ ...pupilFacts, experience: [diary] }));
  const text = showDocument(document);
  expect(text).toMatch(
    /Раздел 3[\s\S]*Опыт школы по тому же запросу[\s\S]*Дневник ошибок[\s\S]*час в неделю[\s\S]*Наставник/,
  );
  expect(checkDocument(document, 'names')).toEqual([]);
  expect(showDocument(settled(pupilPlan.body({ ...pupilFacts, experience: [] })))).not.toContain('Опыт школы');
});
