/** Answers as scripts read and make them: what is there, what is '', what is left out; links with answers in them; grades. */
import { type Stage, stage } from './stage';

let now: Stage;
let form: GoogleAppsScript.Forms.Form;
beforeEach(async () => {
  now = await stage();
  form = now.FormApp.create('Анкета');
});
afterEach(() => now.workspace.close());

const submit = (answers: Record<string, unknown>) => now.workspace.forms.submit(form.getId(), answers);

it('gives each kind of answer in its shape', async () => {
  form.addTextItem().setTitle('текст');
  form.addCheckboxItem().setTitle('флажки').setChoiceValues(['а', 'б']);
  form.addScaleItem().setTitle('шкала');
  form.addDateItem().setTitle('дата');
  form.addTimeItem().setTitle('время');
  form.addGridItem().setTitle('сетка').setRows(['пн', 'вт']).setColumns(['1', '2']);
  form.addCheckboxGridItem().setTitle('сетка флажков').setRows(['пн', 'вт']).setColumns(['1', '2']);
  await submit({
    текст: '007',
    флажки: ['б', 'а'],
    шкала: 4,
    дата: '2026-09-05',
    время: '7:45',
    сетка: { вт: '2' },
    'сетка флажков': [['1', '2'], null],
  });
  const [response] = form.getResponses();
  expect(response!.getItemResponses().map((answer) => [answer.getItem().getTitle(), answer.getResponse()])).toEqual([
    ['текст', '007'],
    ['флажки', ['а', 'б']],
    ['шкала', '4'],
    ['дата', '2026-09-05'],
    ['время', '07:45'],
    ['сетка', [null, '2']],
    ['сетка флажков', [['1', '2'], null]],
  ]);
});

it("gives '' for text, dates and times that were left out, and nothing for other questions", async () => {
  form.addTextItem().setTitle('текст');
  form.addParagraphTextItem().setTitle('абзац');
  form.addDateItem().setTitle('дата');
  form.addTimeItem().setTitle('время');
  form.addListItem().setTitle('список').setChoiceValues(['а']);
  form.addScaleItem().setTitle('шкала');
  await submit({});
  const answers = form.getResponses()[0]!.getItemResponses();
  expect(answers.map((answer) => [answer.getItem().getTitle(), answer.getResponse()])).toEqual([
    ['текст', ''],
    ['абзац', ''],
    ['дата', ''],
    ['время', ''],
  ]);
  expect(form.getResponses()[0]!.getResponseForItem(form.getItems()[5]!)).toBeNull();
});

it('gives responses since a moment, by id, and deletes them', async () => {
  await submit({});
  now.workspace.clock.advance(3_600_000);
  const later = new Date(now.workspace.clock.now());
  const second = await submit({});
  if (!second.ok) throw new Error('not taken');
  expect(form.getResponses()).toHaveLength(2);
  expect(form.getResponses(later).map((response) => response.getId())).toEqual([second.responseId]);
  expect(form.getResponse(second.responseId).getTimestamp().getTime()).toBeGreaterThanOrEqual(later.getTime());
  form.deleteResponse(second.responseId);
  expect(form.getResponses()).toHaveLength(1);
  expect(() => form.getResponse(second.responseId)).toThrow('Invalid response ID.');
  form.deleteAllResponses();
  expect(form.getResponses()).toEqual([]);
});

describe('a response made by a script', () => {
  it('has no identity before it is submitted, and can be submitted once', () => {
    const item = form.addTextItem().setTitle('x');
    const draft = form.createResponse().withItemResponse(item.createResponse('да'));
    expect([draft.getId(), draft.getTimestamp(), draft.getEditResponseUrl()]).toEqual([null, null, null]);
    const sent = draft.submit();
    expect(form.getResponse(sent.getId()).getItemResponses()[0]!.getResponse()).toBe('да');
    expect(() => draft.submit()).toThrow();
  });

  it('writes values as Google does', () => {
    const date = form.addDateItem();
    const time = form.addTimeItem();
    const duration = form.addDurationItem();
    const scale = form.addScaleItem();
    expect(date.createResponse(new Date(2000, 0, 1)).getResponse()).toBe('2000-01-01');
    expect(time.createResponse(10, 90).getResponse()).toBe('11:30');
    expect(time.createResponse(-1, 60).getResponse()).toBe('00:00');
    expect(duration.createResponse(24, 60, 90).getResponse()).toBe('24:59:59');
    expect(scale.createResponse(4).getResponse()).toBe('4');
    expect(() => scale.createResponse(6)).toThrow();
  });

  it('takes only choices that are offered', () => {
    const list = form.addListItem().setChoiceValues(['а']);
    expect(() => list.createResponse('б')).toThrow('Invalid response submitted to item');
    const open = form.addMultipleChoiceItem().setChoiceValues(['а']).showOtherOption(true);
    expect(open.createResponse('б').getResponse()).toBe('б');
  });
});

describe('a prefilled link', () => {
  it('carries the answers to the page, and entry numbers stay when items change', () => {
    const text = form.addTextItem().setTitle('Код');
    const boxes = form.addCheckboxItem().setChoiceValues(['а', 'б', 'в']).showOtherOption(true);
    const grid = form.addGridItem().setRows(['пн', 'вт']).setColumns(['1', '2']);
    const url = form
      .createResponse()
      .withItemResponse(text.createResponse('У-017 & Ко'))
      .withItemResponse(boxes.createResponse(['а', 'своё']))
      .withItemResponse(grid.createResponse([null as unknown as string, '2']))
      .toPrefilledUrl();
    expect(url.startsWith(`${form.getPublishedUrl()}?usp=pp_url&entry.`)).toBe(true);
    text.setTitle('Код участника');
    form.moveItem(0, 2);
    expect(now.workspace.forms.prefill(form.getId(), url)).toEqual({
      [text.getId()]: 'У-017 & Ко',
      [boxes.getId()]: ['а', 'своё'],
      [grid.getId()]: [null, '2'],
    });
  });
});

describe('a quiz', () => {
  beforeEach(() => form.setIsQuiz(true));

  it('grades what has right choices by itself', async () => {
    const one = form.addMultipleChoiceItem().setTitle('2 + 2').setPoints(2);
    one.setChoices([one.createChoice('4', true), one.createChoice('5', false)]);
    const many = form.addCheckboxItem().setTitle('чётные').setPoints(3);
    many.setChoices([many.createChoice('2', true), many.createChoice('3', false), many.createChoice('4', true)]);
    form.addTextItem().setTitle('почему').setPoints(5);
    const book = now.SpreadsheetApp.create('Книга');
    form.setDestination(now.FormApp.DestinationType.SPREADSHEET, book.getId());
    await submit({ '2 + 2': '4', чётные: ['2'] });
    now.workspace.clock.advance(1000);
    await submit({ '2 + 2': '5', чётные: ['2', '4'] });
    await submit({ чётные: ['2', '3', '4'] });
    const scores = () =>
      form.getResponses().map((response) => response.getItemResponses().map((answer) => answer.getScore()));
    expect(scores()).toEqual([
      [2, 0, null],
      [0, 3, null],
      [0, null],
    ]);
    const column = () =>
      book
        .getSheets()[0]!
        .getDataRange()
        .getDisplayValues()
        .map((row) => row[1]);
    expect(column()).toEqual(['Баллы', '2 / 10', '3 / 10', '0 / 10']);

    const [first] = form.getResponses();
    const answer = first!.getGradableResponseForItem(form.getItems()[2]!);
    answer.setScore(4);
    form.submitGrades([first!.withItemGrade(answer)]);
    expect(column()).toEqual(['Баллы', '6 / 10', '3 / 10', '0 / 10']);
  });

  it('keeps the grades of a script once they are submitted', async () => {
    const item = form.addMultipleChoiceItem().setTitle('2 + 2').setChoiceValues(['4', '5']).setPoints(2);
    await submit({ '2 + 2': '5' });
    const [response] = form.getResponses();
    const answer = response!.getGradableResponseForItem(form.getItemById(item.getId()));
    answer.setScore(1);
    response!.withItemGrade(answer);
    expect(form.getResponses()[0]!.getItemResponses()[0]!.getScore()).toBeNull();
    form.submitGrades([response!]);
    expect(form.getResponses()[0]!.getItemResponses()[0]!.getScore()).toBe(1);
  });
});
