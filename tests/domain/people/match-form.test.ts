import { questionnaires } from '../../../src/addon/catalog/questionnaires';
import { formIdOf, matchForm, recogniseForm, type Wanted } from '../../../src/addon/domain/people/match-form';
import { asksPersonal } from '../../../src/addon/domain/privacy/asks-personal';
import type { FormItem } from '../../../src/addon/schema/form';
import { defineQuestionnaire, questionsFor } from '../../../src/addon/schema/questionnaire';

const asked = defineQuestionnaire({
  id: 'asked',
  number: 'А0',
  title: '',
  intro: '',
  thanks: '',
  who: 'code',
  mark: 'mark',
  questions: [
    { id: 'code', kind: 'text', title: 'Твой код', required: true },
    { id: 'way', kind: 'choice', title: 'Как удобнее встречаться?', choices: ['в школе', 'по видеосвязи'] },
    { id: 'days', kind: 'checkboxes', title: 'В какие дни удобно?', choices: ['вторник', 'среда'] },
    { id: 'much', kind: 'scale', title: 'Насколько это важно?', from: 1, to: 10 },
    { id: 'story', kind: 'paragraph', title: 'Расскажи об этом' },
    { id: 'hours', kind: 'number', title: 'Сколько часов в месяц?', from: 1, to: 60 },
    { id: 'day', kind: 'date', title: 'Когда была встреча?' },
  ],
});

const wanted: Wanted = {
  who: 'code',
  needed: ['code'],
  questions: asked.questions,
  lists: {},
  regime: 'codes',
  freeText: false,
};

let ids = 0;
const item = (kind: FormItem['kind'], title: string, more: Partial<FormItem> = {}): FormItem => ({
  id: String(++ids),
  kind,
  title,
  choices: [],
  ownWords: false,
  from: 0,
  to: 0,
  ...more,
});
const match = (items: readonly FormItem[], how: Partial<Wanted> = {}, chosen?: ReadonlyMap<string, string>) =>
  matchForm({ items, asksEmail: false }, { ...wanted, ...how }, chosen);
const found = (...items: readonly FormItem[]) => match(items).items.map(({ question }) => question);

test.each<readonly [string, FormItem, string | undefined]>([
  ['the same words', item('text', 'Твой код'), 'code'],
  [
    'other words, a number before them',
    item('choice', '3. Как вам удобнее встречаться', { choices: ['в школе'] }),
    'way',
  ],
  ['one word of a synonymous kind', item('dropdown', 'Как удобнее встречаться?', { choices: ['В ШКОЛЕ'] }), 'way'],
  ['one box where several were asked', item('choice', 'В какие дни удобно?', { choices: ['среда'] }), 'days'],
  ['a short text for a number', item('text', 'Сколько часов в месяц?'), 'hours'],
  ['a day', item('date', 'Когда была встреча?'), 'day'],
  ['a story in one line', item('text', 'Расскажи об этом'), 'story'],
  ['the same scale', item('scale', 'Насколько это важно?', { from: 1, to: 10 }), 'much'],
  ['a shorter scale', item('scale', 'Насколько это важно?', { from: 1, to: 5 }), undefined],
  ['a scale that begins elsewhere', item('scale', 'Насколько это важно?', { from: 0, to: 10 }), undefined],
  ['boxes where one was asked', item('checkboxes', 'Как удобнее встречаться?', { choices: ['в школе'] }), undefined],
  ['choices that are all strange', item('choice', 'Как удобнее встречаться?', { choices: ['никак'] }), undefined],
  ['a long text for the code, which no link can fill in', item('paragraph', 'Твой код'), undefined],
  ['a grid', item('other', 'Насколько это важно?'), undefined],
  ['other words altogether', item('text', 'Любимый предмет'), undefined],
])('%s', (_why, given, question) => {
  expect(found(given)).toEqual([question]);
});

test('two items with one title are nobody’s, and one question is asked once', () => {
  expect(found(item('text', 'Твой код'), item('text', 'Твой код'))).toEqual([undefined, undefined]);
  expect(found(item('text', 'Твой код'), item('text', 'Твой код, если есть'))).toEqual(['code', undefined]);
});

test('the curator has the last word, but only within what can be read', () => {
  const [name, scale] = [item('text', 'Номер участника'), item('scale', 'Оцени', { from: 1, to: 5 })];
  const chosen = new Map([
    [name.id, 'code'],
    [scale.id, 'much'],
  ]);
  const { items, missing } = match([name, scale], {}, chosen);
  expect(items.map(({ question, may }) => [question, may])).toEqual([
    ['code', ['code', 'story', 'hours']],
    [undefined, []],
  ]);
  expect(missing.map(({ id }) => id)).toEqual(['way', 'days', 'much', 'story', 'hours', 'day']);
});

describe('a book of codes', () => {
  const bars = (given: FormItem, how: Partial<Wanted> = {}) => match([given], how).bars.map(({ why }) => why);
  const other = item('choice', 'Как удобнее встречаться?', { choices: ['в школе'], ownWords: true });

  test('takes no form that asks for names, files or words of one’s own', () => {
    expect(bars(item('text', 'Фамилия и имя'))).toEqual(['personal']);
    expect(bars(item('date', 'Дата рождения'))).toEqual(['personal']);
    expect(bars(item('file', 'Приложи рисунок'))).toEqual(['file']);
    expect(bars(item('paragraph', 'О чём ты мечтаешь?'))).toEqual(['words']);
    expect(bars(other)).toEqual(['words']);
    expect(matchForm({ items: [], asksEmail: true }, wanted).bars).toEqual([{ why: 'email', title: '' }]);
  });

  test('takes words where the school wants them, names never; a book of names takes both', () => {
    expect(bars(item('paragraph', 'О чём ты мечтаешь?'), { freeText: true })).toEqual([]);
    expect(bars(item('text', 'Фамилия и имя'), { freeText: true })).toEqual(['personal']);
    expect(bars(item('text', 'Фамилия и имя'), { regime: 'names' })).toEqual([]);
    expect(bars(item('text', 'Твой код'))).toEqual([]);
  });
});

describe('the words of a question', () => {
  test.each([
    'ФИО',
    'Ф.И.О. ребёнка',
    'Укажите ваше имя',
    'Как тебя зовут?',
    'Адрес эл. почты',
    'E-mail для связи',
    'Телефон родителя',
    'Домашний адрес',
    'Дата твоего рождения',
    'Когда вы родились?',
    'Ссылка на ВКонтакте',
    'Номер СНИЛС',
  ])('%s: personal', (title) => expect(asksPersonal(title)).toBe(true));

  test('no question of a book of codes is taken for one', () => {
    const rules = { regime: 'codes', freeText: true } as const;
    const all = questionnaires.flatMap(({ questionnaire }) => questionsFor(questionnaire, rules));
    expect(all.filter(({ title }) => asksPersonal(title)).map(({ title }) => title)).toEqual([]);
    expect(all.length).toBeGreaterThan(100);
    expect(['Почти всегда ли ты готов(а)?', 'Какое время удобно?', 'Кому адресован вопрос?'].some(asksPersonal)).toBe(
      false,
    );
  });
});

test('a questionnaire is recognised by what most of it asks, and nothing is guessed from two questions', () => {
  const candidates = ['one', 'two'].map((name, index) => ({
    name,
    wanted: { ...wanted, questions: asked.questions.slice(index === 0 ? 0 : 1) },
  }));
  const items = [
    item('choice', 'Как удобнее встречаться?', { choices: ['в школе'] }),
    item('date', 'Когда была встреча?'),
    item('text', 'Сколько часов в месяц?'),
  ];
  const recognise = (...given: readonly FormItem[]) =>
    recogniseForm({ items: given, asksEmail: false }, candidates)?.name;
  expect(recognise(...items)).toBe('two');
  expect(recognise(item('text', 'Твой код'), ...items)).toBe('one');
  expect(recognise(...items.slice(1))).toBeUndefined();
});

test.each([
  ['https://docs.google.com/forms/d/1aB-c_dEfGhIjK/edit#responses', { id: '1aB-c_dEfGhIjK' }],
  ['https://docs.google.com/forms/u/1/d/1aB-c_dEfGhIjK/edit', { id: '1aB-c_dEfGhIjK' }],
  [' 1aB-c_dEfGhIjK ', { id: '1aB-c_dEfGhIjK' }],
  ['https://docs.google.com/forms/d/e/1FAIpQLSabcdef/viewform', 'published'],
  ['https://forms.gle/abcdef', 'published'],
  ['https://example.org/', undefined],
  ['анкета', undefined],
])('the address %s', (address, id) => {
  expect(formIdOf(address)).toEqual(id);
});
