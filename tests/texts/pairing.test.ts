import { proposePairs } from '../../src/addon/domain/pairing/propose';
import {
  wordApproved,
  wordConsents,
  wordMatched,
  wordOrder,
  wordOthers,
  wordPlans,
  wordReason,
  wordSigned,
} from '../../src/addon/texts/ru/pairing';
import { allPapers, ask, mentee, mentor, paper, today } from '../domain/pairing/people';

const tagName = (code: string): string => ({ УЧ01: 'Математика' })[code] ?? code;
const words = (...question: Parameters<typeof ask>): readonly string[] =>
  proposePairs(ask(...question)).lines.map(({ reason }) => wordReason(reason, tagName));

test.each([
  [
    words([mentee('У-001', { form: 'студент – ученик' })], [mentor('Н-001')]),
    'Запрос и компетенции 100\u00a0% (Математика); форма 25\u00a0% (названо не всё); формат и время 50\u00a0% (названо не всё); возраст 50\u00a0% (названо не всё).',
  ],
  [
    words([mentee('У-001')], [], { papers: allPapers('У-001') }),
    'Ни один наставник пока не допущен: проверьте статусы и документы.',
  ],
  [
    words([mentee('У-001', { forbidden: ['Н-001', 'Н-002'] })], [mentor('Н-001'), mentor('Н-002')]),
    'Из 2\u00a0допущенных наставников не подходит никто: запрещено куратором – 2.',
  ],
  [
    words([mentee('У-001')], [mentor('Н-001', { seats: 0 })], { locked: [['У-001', 'Н-001']] }),
    'Закрепить за Н-001 нельзя: у наставника нет свободных мест.',
  ],
  [
    words([mentee('У-001', { status: 'выбыл' })], [], {
      papers: [
        paper('У-001', 'участие: сам(а)', { until: '2026-10-01' }),
        paper('У-001', 'персональные данные: сам(а)', { withdrawn: today }),
      ],
    }),
    'Статус «выбыл»; документ «участие: сам(а)» действовал до 01.10.2026; документ «персональные данные: сам(а)» отозван 15.10.2026.',
  ],
  [
    words([mentee('У-001')], [mentor('Н-001')], { standing: [['У-001', 'Н-001']] }),
    'Уже в паре или группе. Запрос и компетенции 100\u00a0% (Математика); форма 50\u00a0% (названо не всё); формат и время 50\u00a0% (названо не всё); возраст 50\u00a0% (названо не всё).',
  ],
])('%j', (found, expected) => {
  expect(found).toEqual([expected]);
});

test('alternatives come with their scores', () => {
  expect(
    wordOthers([
      { mentor: 'Н-003', score: 812 },
      { mentor: 'Н-007', score: 640 },
    ]),
  ).toBe('Н-003 (812), Н-007 (640)');
});

test.each([
  [
    wordConsents({ added: 1, mentees: [3, 4], mentors: [2, 2] }),
    'Допущено наставляемых – 3 из 4, наставников – 2 из 2. Для недостающих документов добавлена 1\u00a0строка: впишите даты.',
  ],
  [
    wordMatched({ proposed: 3, locked: 1, unmatched: 2, notAdmitted: 0, standing: 5, wishes: 0 }),
    'Предложено пар – 3, закреплено – 1, уже в парах – 5, не подобрано – 2, не допущено – 0. Причины – на листе «Подбор».',
  ],
  [
    wordMatched({ proposed: 1, locked: 0, unmatched: 0, notAdmitted: 0, standing: 0, wishes: 1 }),
    'Предложено пар – 1, закреплено – 0, уже в парах – 0, не подобрано – 0, не допущено – 0. Причины – на листе «Подбор». Учтены пожелания 1\u00a0человека из анкеты А7.',
  ],
  [wordApproved({ codes: ['ПГ-001'] }), 'Записана 1\u00a0пара или группа: ПГ-001. Дальше – приказ.'],
  [wordApproved({ codes: [] }), 'Новых пар нет: все предложенные уже записаны.'],
  [
    wordOrder({ pairs: 12, version: 2 }),
    'Проект приказа готов (версия 2): 12\u00a0пар и групп. После подписи впишите номер и дату.',
  ],
  [wordPlans({ written: 8, done: 8, later: 4, tomorrow: 0 }), 'Готово планов – 8, осталось – 4.'],
  [
    wordPlans({ written: 4, done: 4, later: 0, tomorrow: 1 }),
    'Готово планов – 4. Остался 1\u00a0план: дневной предел документов исчерпан, нажмите кнопку завтра.',
  ],
  [wordPlans({ written: 0, done: 12, later: 0, tomorrow: 0 }), 'Все планы готовы: 12.'],
  [
    wordSigned({ title: 'Приказ', number: '45-од', date: '2026-10-30' }),
    '«Приказ» – подписан, № 45-од от 30.10.2026. Больше он не изменится.',
  ],
])('%s', (sentence, expected) => {
  expect(sentence).toBe(expected);
});
