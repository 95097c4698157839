/** «Каталог практик»: approved cases by form, each told the same way, and an index by request. Nobody is named. */
import { type Block, type Content, heading, paragraph, sideBySide, table } from '../../schema/document';
import { counted } from '../../texts/ru/grammar';
import { forms as usualForms } from '../words';
import { curatorSigns } from './order-frame';
import { type CatalogueCase, headOf, inFileName, type ProgrammeFacts, schoolPaper } from './programme-paper';

interface Numbered extends CatalogueCase {
  readonly number: number;
}

const byWords = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const anyForm = 'Для любой формы';

/** Forms in the order of the programme, what names none at the end. */
function byForm(cases: readonly CatalogueCase[]): readonly (readonly [form: string, cases: readonly Numbered[]])[] {
  let number = 0;
  const forms = [...new Set(cases.map(({ form }) => form))].sort((a, b) => orderOf(a) - orderOf(b));
  return forms.map((form) => [
    form === undefined ? anyForm : `Форма «${form}»`,
    cases
      .filter((one) => one.form === form)
      .sort((a, b) => byWords(a.title, b.title))
      .map((one) => ({ ...one, number: ++number })),
  ]);
}

const inOrder: readonly string[] = usualForms;

const orderOf = (form: string | undefined): number => {
  const at = inOrder.indexOf(form ?? '');
  return at < 0 ? inOrder.length : at;
};

function told(one: Numbered): readonly Block[] {
  const rows: readonly (readonly [label: string, words: string])[] = [
    ['Учебный год:', one.year],
    ['Теги:', one.tagNames.join('; ')],
    ['Проблема:', one.problem],
    ['Запрос:', one.request],
    ['Что делали:', one.done],
    ['Результат:', one.result],
    ['Отзыв:', one.review],
    ['Как повторить:', one.repeat],
    ['Материалы:', one.materials],
  ];
  return [
    heading(3, `${one.number}. ${one.title}`, 'left'),
    sideBySide(
      [{ width: 34 }, { width: 66 }],
      rows.filter(([, words]) => words !== ''),
    ),
  ];
}

/** Every tag that a case has, with the numbers of the cases. */
function index(cases: readonly Numbered[]): readonly (readonly Content[])[] {
  const names = [...new Set(cases.flatMap(({ tagNames }) => tagNames))].sort(byWords);
  return names.map((name) => {
    const found = cases.filter(({ tagNames }) => tagNames.includes(name));
    return [name, found.map(({ number, title }) => `${number}. ${title}`).join('; ')];
  });
}

function body(facts: ProgrammeFacts): readonly Block[] {
  const forms = byForm(facts.practices());
  const all = forms.flatMap(([, cases]) => cases);
  return [
    ...headOf(facts, 'КАТАЛОГ ПРАКТИК', 'наставничества: что получилось и как это повторить'),
    paragraph(
      `В каталоге ${counted(all.length, 'практика', 'практики', 'практик')}. Имён в них нет. Теги – слова, которыми школа называет запросы; по ним составлен указатель в конце.`,
    ),
    ...forms.flatMap(([form, cases]) => [heading(2, form), ...cases.flatMap(told)]),
    heading(2, 'Указатель по тегам'),
    table(
      [
        { heading: 'Тег', width: 64 },
        { heading: 'Практики', width: 116 },
      ],
      index(all),
    ),
    curatorSigns(facts),
  ];
}

export const practiceCatalogue = schoolPaper({
  id: 'catalogue-practices',
  stage: '7',
  isList: true,
  isReckoned: true,
  kind: 'перечень',
  name: 'Каталог практик',
  needs: 'practices',
  title: ({ year }) => inFileName(`Каталог практик ${year}`),
  body,
});
