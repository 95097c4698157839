/** A form that a school had made before it met the program: some questions like ours, some of its own, answers going to a book of its own. */
import type { Workspace } from '../../src/host/index';

interface Item {
  setTitle(title: string): this;
  setRequired(required: boolean): this;
  setChoiceValues(choices: readonly string[]): this;
  setBounds(from: number, to: number): this;
  getId(): number;
}
interface Form {
  getId(): string;
  getTitle(): string;
  setTitle(title: string): Form;
  getPublishedUrl(): string;
  getDestinationId(): string;
  setDestination(type: unknown, book: string): Form;
  setCollectEmail(collect: boolean): Form;
  getItems(): readonly { getTitle(): string }[];
  addTextItem(): Item;
  addListItem(): Item;
  addCheckboxItem(): Item;
  addMultipleChoiceItem(): Item;
  addScaleItem(): Item;
}
interface Globals {
  readonly FormApp: {
    create(title: string): Form;
    openById(id: string): Form;
    readonly DestinationType: { readonly SPREADSHEET: unknown };
  };
  readonly SpreadsheetApp: {
    create(title: string): { getId(): string };
    openById(id: string): { getSheets(): readonly { getLastRow(): number }[] };
  };
}

export const googleOf = (workspace: Workspace): Globals => workspace.globals as unknown as Globals;

export const titles = {
  grade: 'В каком ты классе?',
  study: 'С чем тебе помочь в учёбе?',
  importance: 'Насколько тебе важно с этим справиться?',
  time: 'Готов(а) ли ты тратить на это своё время?',
  subject: 'Какой урок нравится больше всего?',
} as const;

/** The form, and the book that its answers go to. One scale is like ours but shorter; one choice is none of ours. */
export function makeOwnForm(workspace: Workspace): { readonly form: Form; readonly book: string } {
  const { FormApp, SpreadsheetApp } = googleOf(workspace);
  const form = FormApp.create('Анкета школы').setTitle('Хочу наставника!');
  form.addListItem().setTitle(titles.grade).setChoiceValues(['7 класс', '8 класс']);
  form.addCheckboxItem().setTitle(titles.study).setChoiceValues(['Математика', 'Волшебство']);
  form.addScaleItem().setTitle(titles.importance).setBounds(1, 10);
  form.addScaleItem().setTitle(titles.time).setBounds(1, 5);
  form.addMultipleChoiceItem().setTitle(titles.subject).setChoiceValues(['Физика', 'Труд']);
  const book = SpreadsheetApp.create('Ответы школы').getId();
  form.setDestination(FormApp.DestinationType.SPREADSHEET, book);
  return { form, book };
}
