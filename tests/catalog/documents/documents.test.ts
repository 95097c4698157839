/** Papers as a methodologist reads them, in both regimes and both vocabularies, and what each of them must have. */
import { dataKept } from '../../../src/addon/catalog/documents/data-kept';
import { pupilPlan, teacherPlan } from '../../../src/addon/catalog/documents/development-plan';
import { pairsOrder, readersOf } from '../../../src/addon/catalog/documents/order-pairs';
import { paperQuestionnaire } from '../../../src/addon/catalog/documents/paper-questionnaire';
import { requestsReference } from '../../../src/addon/catalog/documents/requests-reference';
import { trainingReport } from '../../../src/addon/catalog/documents/training-report';
import { namePrinter } from '../../../src/addon/domain/language/print-names';
import { type Block, type SettledDocument, settle } from '../../../src/addon/schema/document';
import { checkDocument } from '../../../src/addon/schema/document-check';
import { showDocument } from '../../../src/addon/schema/document-text';
import { showMark } from '../../../src/addon/schema/name';
import { fitTables, usualLook } from '../../../src/addon/schema/paper';
import { golden } from './golden';
import {
  blankFacts,
  dataKeptFacts,
  orderFacts,
  people,
  planCourse,
  pupilFacts,
  requestsFacts,
  teacherFacts,
  trainingFacts,
} from './sample-facts';

const print = { names: namePrinter(people), codes: showMark };

const papers: readonly { name: string; regime: 'names' | 'codes'; blocks: readonly Block[] }[] = [
  { name: 'order-pairs.names', regime: 'names', blocks: pairsOrder.body(orderFacts) },
  { name: 'order-pairs.codes', regime: 'codes', blocks: pairsOrder.body(orderFacts) },
  {
    name: 'order-pairs.teachers.draft',
    regime: 'names',
    blocks: pairsOrder.body({
      ...orderFacts,
      vocabulary: 'teachers',
      registration: {},
      controller: orderFacts.curator,
      groups: [],
    }),
  },
  { name: 'development-plan-pupil.names', regime: 'names', blocks: pupilPlan.body(pupilFacts) },
  { name: 'development-plan-pupil.codes', regime: 'codes', blocks: pupilPlan.body(pupilFacts) },
  {
    name: 'development-plan-pupil.worked.names',
    regime: 'names',
    blocks: pupilPlan.body({ ...pupilFacts, course: planCourse }),
  },
  { name: 'data-kept.names', regime: 'names', blocks: dataKept.body(dataKeptFacts) },
  { name: 'data-kept.codes', regime: 'codes', blocks: dataKept.body(dataKeptFacts) },
  { name: 'training-report.names', regime: 'names', blocks: trainingReport.body(trainingFacts) },
  { name: 'requests-reference.names', regime: 'names', blocks: requestsReference.body(requestsFacts) },
  { name: 'requests-reference.codes', regime: 'codes', blocks: requestsReference.body(requestsFacts) },
  { name: 'paper-questionnaire.codes', regime: 'codes', blocks: paperQuestionnaire.body(blankFacts) },
  { name: 'development-plan-teacher.names', regime: 'names', blocks: teacherPlan.body(teacherFacts) },
];

const settled = ({ regime, blocks }: (typeof papers)[number]): SettledDocument =>
  fitTables(settle(blocks, print[regime]), usualLook);

describe.each(papers)('$name', (paper) => {
  const document = settled(paper);

  it('reads as it was proof-read', () => {
    const text = showDocument(document);
    expect(text).toBe(golden(paper.name, text));
  });

  it('has nothing that keeps it from being signed', () => expect(checkDocument(document, paper.regime)).toEqual([]));

  it('has neither long dashes nor three dots typed by hand', () => {
    expect(showDocument(document)).not.toMatch(/—|\.\.\.| -\s/);
  });
});

describe('in the regime of codes', () => {
  it.each(papers.filter(({ regime }) => regime === 'codes'))('no word of a name is in $name', (paper) => {
    const text = showDocument(settled(paper));
    const words = [...people.values()]
      .flatMap(({ fullName }) => fullName.split(/[ -]/))
      .filter((word) => word.length > 4);
    expect(words.filter((word) => text.includes(word.slice(0, -1)))).toEqual([]);
  });
});

describe('the order about pairs', () => {
  const { blocks } = settle(pairsOrder.body(orderFacts), print.names);
  const text = showDocument({ blocks, nameless: [] }).replace(/\u00a0/g, ' ');

  it('has the elements of an order, each after the one before', () => {
    const elements = [
      'Управление образования',
      'Муниципальное бюджетное',
      '(МБОУ «СОШ № 7»)',
      'ПРИКАЗ',
      '30.10.2026',
      '№ 45-од',
      'г. Новореченск',
      'Об утверждении',
      'В соответствии с',
      'ПРИКАЗЫВАЮ:',
      '1. Утвердить',
      'Контроль за исполнением',
      'Приложение: список',
      'Директор       ____________   Е.В. Ковалёва',
      'С приказом ознакомлены:',
      'Исполнитель:',
      'Приложение 1',
      'к приказу МБОУ «СОШ № 7»',
      'от 30.10.2026 № 45-од',
      'Список наставнических пар и групп',
    ];
    const places = elements.map((element, index) =>
      text.indexOf(element, index === 0 ? 0 : text.indexOf(elements[index - 1]!) + 1),
    );
    expect(elements.filter((_element, index) => places[index]! < 0)).toEqual([]);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  it('has a title without full stop and quotes', () => {
    const title = blocks.find((block) => block.kind === 'heading' && block.level === 2);
    expect(title).toMatchObject({ content: 'Об утверждении наставнических пар и групп на 2026/2027 учебный год' });
  });

  it('is read by everybody once, the curator first', () => {
    const codes = readersOf({ ...orderFacts, pairs: [...orderFacts.pairs, ...orderFacts.pairs] }).map(
      ({ code }) => code,
    );
    expect(codes).toEqual(['П-003', 'У-021', 'П-002', 'Н-012', 'У-019', 'П-004', 'У-017', 'У-018', 'У-020']);
  });
});
