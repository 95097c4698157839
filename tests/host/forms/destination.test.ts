/** The link from a form to a book: its sheet, columns and rows, the events, and what people do to the sheet meanwhile. */
import { type NewForm, type Stage, stage } from './stage';

let now: Stage;
let form: GoogleAppsScript.Forms.Form;
let book: GoogleAppsScript.Spreadsheet.Spreadsheet;
beforeEach(async () => {
  now = await stage();
  form = now.FormApp.create('Анкета');
  book = now.SpreadsheetApp.create('Книга');
});
afterEach(() => now.workspace.close());

const link = () => form.setDestination(now.FormApp.DestinationType.SPREADSHEET, book.getId());
type Options = { readonly email?: string; readonly editOf?: string };
const submit = (answers: Record<string, unknown>, options: Options = {}) =>
  now.workspace.forms.submit(form.getId(), answers, options);
const sheet = () => book.getSheets()[0]!;
/** The response sheet as a person sees it, without the time stamps. */
const drawn = () =>
  sheet()
    .getDataRange()
    .getDisplayValues()
    .map((row) => row.slice(1));

it('makes a sheet in the language of the book, with a column for each question', () => {
  form.addTextItem().setTitle('ФИО');
  form.addSectionHeaderItem().setTitle('Раздел');
  form.addGridItem().setTitle('Дни').setRows(['пн', 'вт']).setColumns(['утро', 'вечер']);
  form.addTextItem();
  expect(() => form.getDestinationId()).toThrow('The form currently has no response destination.');
  link();
  expect(form.getDestinationId()).toBe(book.getId());
  expect(form.getDestinationType()).toBe(now.FormApp.DestinationType.SPREADSHEET);
  expect(sheet().getName()).toBe('Ответы на форму (1)');
  expect(now.workspace.forms.find(sheet().getFormUrl()!)).toBe(form.getId());
  expect(sheet().getDataRange().getValues()).toEqual([['Отметка времени', 'ФИО', 'Дни [пн]', 'Дни [вт]', 'Столбец 5']]);
});

it('writes texts as texts, scales as numbers, dates and times as such', async () => {
  form.addTextItem().setTitle('текст');
  form.addCheckboxItem().setTitle('флажки').setChoiceValues(['а', 'б']);
  form.addScaleItem().setTitle('шкала');
  form.addDateItem().setTitle('дата');
  form.addTimeItem().setTitle('время');
  form.addGridItem().setTitle('сетка').setRows(['пн', 'вт']).setColumns(['1', '2']);
  link();
  const result = await submit({
    текст: '=1+1',
    флажки: ['а', 'б'],
    шкала: 4,
    дата: '2026-09-05',
    время: '16:30',
    сетка: [null, '2'],
  });
  const [, row] = sheet().getDataRange().getValues();
  expect(row![0]).toBeInstanceOf(Date);
  expect(row!.slice(1, 4)).toEqual(['=1+1', 'а, б', 4]);
  expect((row![4] as Date).toISOString()).toBe('2026-09-04T21:00:00.000Z');
  expect(row!.slice(6)).toEqual(['', '2']);
  expect(drawn()[1]).toEqual(['=1+1', 'а, б', '4', '05.09.2026', '16:30:00', '', '2']);
  if (!result.ok) throw new Error('not taken');
  expect(result.event?.values.slice(1)).toEqual(drawn()[1]);
  expect(result.event?.namedValues).toMatchObject({ текст: ['=1+1'], 'сетка [пн]': [''], 'сетка [вт]': ['2'] });
  expect(result.event?.destination).toEqual({ book: book.getId(), sheet: sheet().getSheetId(), row: 2, columns: 8 });
});

it('replays the answers there are when a form is linked', async () => {
  form.addTextItem().setTitle('x');
  await submit({ x: 'раз' });
  await submit({ x: 'два' });
  link();
  expect(drawn()).toEqual([['x'], ['раз'], ['два']]);
  await submit({ x: 'три' });
  expect(drawn()).toEqual([['x'], ['раз'], ['два'], ['три']]);
});

it('adds columns for new questions and renames those of renamed ones', async () => {
  const first = form.addTextItem().setTitle('раз');
  link();
  form.addTextItem().setTitle('два');
  first.setTitle('один');
  expect(drawn()).toEqual([['один', 'два']]);
  form.deleteItem(form.getItemById(first.getId()));
  await submit({ два: 'ответ' });
  expect(drawn()).toEqual([
    ['один', 'два'],
    ['', 'ответ'],
  ]);
});

it('finds its columns after people moved, renamed and inserted some', async () => {
  form.addTextItem().setTitle('раз');
  form.addTextItem().setTitle('два');
  link();
  sheet().insertColumnBefore(2);
  sheet().getRange('B1').setValue('моё');
  sheet().getRange('C1').setValue('Как вас зовут');
  now.workspace.flush();
  await submit({ раз: '1', два: '2' });
  expect(drawn()).toEqual([
    ['моё', 'Как вас зовут', 'два'],
    ['', '1', '2'],
  ]);
});

it('collects addresses in a column of their own', async () => {
  form.setCollectEmail(true).addTextItem().setTitle('x');
  link();
  await submit({ x: 'да' }, { email: 'a@b.example' });
  expect(drawn()).toEqual([
    ['Адрес электронной почты', 'x'],
    ['a@b.example', 'да'],
  ]);
});

it('rewrites the row of an edited answer, wherever it is by now, and tells only what changed', async () => {
  form.setAllowResponseEdits(true);
  form.addTextItem().setTitle('x');
  form.addTextItem().setTitle('y');
  link();
  const first = await submit({ x: 'раз', y: 'да' });
  now.workspace.clock.advance(60_000);
  await submit({ x: 'два' });
  if (!first.ok) throw new Error('not taken');
  sheet().insertRowBefore(2);
  now.workspace.flush();
  now.workspace.clock.advance(60_000);
  const edit = await submit({ x: 'исправлено', y: 'да' }, { editOf: first.editUrl });
  expect(drawn()).toEqual([
    ['x', 'y'],
    ['', ''],
    ['исправлено', 'да'],
    ['два', ''],
  ]);
  expect(edit.ok && edit.event?.destination?.row).toBe(3);
  expect(edit.ok && edit.event?.values.slice(1)).toEqual(['исправлено', '']);
});

it('leaves the sheet as it is when it is unlinked', async () => {
  form.addTextItem().setTitle('x');
  link();
  await submit({ x: 'раз' });
  form.removeDestination();
  await submit({ x: 'два' });
  expect(drawn()).toEqual([['x'], ['раз']]);
  expect(sheet().getFormUrl()).toBeNull();
  expect(() => form.removeDestination()).toThrow('The form currently has no response destination.');
});

it('starts the triggers of the book and of the form', async () => {
  const id = form.getId();
  const code = `
    function install(book, form) {
      ScriptApp.newTrigger('onBook').forSpreadsheet(book).onFormSubmit().create();
      ScriptApp.newTrigger('onForm').forForm(form).onFormSubmit().create();
    }
    function onBook(e) {
      console.log(JSON.stringify([e.values.slice(1), e.namedValues.x, e.range.getA1Notation(), e.range.getSheet().getName()]));
    }
    function onForm(e) {
      console.log(JSON.stringify([e.source.getId() === '${id}', e.response.getItemResponses()[0].getResponse()]));
    }`;
  form.addTextItem().setTitle('x');
  link();
  const project = { id: 'p', files: { 'Code.js': code } };
  const installed = await now.workspace.run(project, 'install', [book.getId(), id]);
  expect(installed.error).toBeUndefined();
  const result = await submit({ x: 'раз' });
  expect(result.runs.map((run) => run.error)).toEqual([undefined, undefined]);
  expect(result.runs.flatMap((run) => run.log)).toHaveLength(2);
  expect(result.runs.flatMap((run) => run.log).join(' ')).toContain('[["раз"],["раз"],"A2:B2","Ответы на форму (1)"]');
  expect(result.runs.flatMap((run) => run.log).join(' ')).toContain('[true,"раз"]');
});

it('starts no trigger when a script submits', async () => {
  const item = form.addTextItem().setTitle('x');
  link();
  form.createResponse().withItemResponse(item.createResponse('сам')).submit();
  expect(drawn()).toEqual([['x'], ['сам']]);
});

it('is copied with a book that is copied, for the copy', async () => {
  form.addTextItem().setTitle('x');
  link();
  await submit({ x: 'раз' });
  const copy = now.Drive.Files.copy({ name: 'Архив' }, book.getId());
  const copied = now.SpreadsheetApp.openById(copy.id).getSheets()[0]!;
  const own = now.FormApp.openByUrl(copied.getFormUrl()!);
  expect(own.getId()).not.toBe(form.getId());
  expect(own.getDestinationId()).toBe(copy.id);
  expect(own.getResponses()).toEqual([]);
  await submit({ x: 'два' });
  expect(
    copied
      .getDataRange()
      .getDisplayValues()
      .map((row) => row[1]),
  ).toEqual(['x', 'раз']);
  (own as NewForm).setPublished(true);
  await now.workspace.forms.submit(own.getId(), { x: 'в копию' }, { email: 'curator@school.example' });
  expect(
    copied
      .getDataRange()
      .getDisplayValues()
      .map((row) => row[1]),
  ).toEqual(['x', 'раз', 'в копию']);
  expect(drawn()).toEqual([['x'], ['раз'], ['два']]);
});

it('comes after what the script itself wrote before', () => {
  const item = form.addTextItem().setTitle('x');
  link();
  sheet().getRange('D2').setValue('заметка');
  form.createResponse().withItemResponse(item.createResponse('раз')).submit();
  expect(drawn()).toEqual([
    ['x', '', ''],
    ['раз', '', ''],
    ['', '', 'заметка'],
  ]);
  sheet().getRange('B1').setValue('моё');
  item.setTitle('y');
  expect(drawn()[0]).toEqual(['y', '', '']);
});

it('takes an answer also when its sheet is gone', async () => {
  form.addTextItem().setTitle('x');
  link();
  const id = book.getId();
  now.Drive.Files.remove(id);
  const result = await submit({ x: 'раз' });
  expect(result.ok && result.event?.destination).toBeUndefined();
  expect(form.getResponses()).toHaveLength(1);
});
