/** Form as a script holds it: settings, items, answers, destination. Each call reads and writes the committed form. */

import { GoogleError } from '../../errors';
import type { Execution } from '../../execution';
import { constant } from '../../surface';
import { User } from '../base/user';
import { sameAddress, userPermissionId } from '../drive/reach';
import { type FileRecord, findFile, type Permission, updateFile } from '../files';
import { type GoogleEnum, GoogleObject } from '../object';
import { linkDestination, syncColumnsOf, unlinkDestination, writeScore } from './destination';
import { changeForm, editUrl, publishedUrl, readForm, shortUrl } from './form';
import { FormResponse } from './form-response';
import { GenericItem, ITEM_CLASSES } from './generic-item';
import { Item, type ItemHome } from './item';
import { type FormModel, type FormSettings, type ItemKind, type ItemModel, newItem } from './model';
import { deleteAllResponses, deleteResponse, findResponse, readResponses, writeResponseModel } from './responses';

/** https://developers.google.com/apps-script/reference/forms/form */
export class Form extends GoogleObject implements ItemHome {
  override readonly type = 'Forms.Form';

  constructor(
    execution: Execution,
    readonly id: string,
  ) {
    super(execution);
  }

  private get model(): FormModel {
    return readForm(this.execution.world, this.id);
  }
  private get file(): FileRecord {
    return findFile(this.execution.world, this.id) ?? this.execution.refuse('what a deleted form answers');
  }
  private change(change: (form: FormModel) => FormModel): this {
    changeForm(this.execution.world, this.id, change);
    return this;
  }
  private set(settings: Partial<FormSettings>): this {
    return this.change((form) => ({ ...form, settings: { ...form.settings, ...settings } }));
  }

  getId(): string {
    return this.id;
  }
  getTitle(): string {
    return this.model.title;
  }
  setTitle(title: string): this {
    return this.change((form) => ({ ...form, title: String(title) }));
  }
  getDescription(): string {
    return this.model.description;
  }
  setDescription(description: string): this {
    return this.change((form) => ({ ...form, description: String(description) }));
  }

  getEditUrl(): string {
    return editUrl(this.id);
  }
  getPublishedUrl(): string {
    return publishedUrl(this.model);
  }
  getSummaryUrl(): string {
    return `https://docs.google.com/forms/d/${this.id}/viewanalytics`;
  }
  shortenFormUrl(url: string): string {
    return shortUrl(this.execution.world, url);
  }

  // Publishing and who may answer.

  supportsAdvancedResponderPermissions(): boolean {
    return true;
  }
  isPublished(): boolean {
    return this.model.settings.published;
  }
  /** Publishing also opens the form for answers, withdrawing it closes it. */
  setPublished(enabled: boolean): this {
    return this.set({ published: enabled, accepting: enabled });
  }
  isAcceptingResponses(): boolean {
    return this.model.settings.accepting;
  }
  setAcceptingResponses(enabled: boolean): this {
    if (enabled && !this.model.settings.published) {
      this.execution.refuse('what setAcceptingResponses(true) does to a form that is not published');
    }
    return this.set({ accepting: enabled });
  }
  getCustomClosedFormMessage(): string {
    return this.model.settings.closedMessage;
  }
  setCustomClosedFormMessage(message: string): this {
    return this.set({ closedMessage: String(message) });
  }
  getPublishedReaders(): User[] {
    return this.people((permission) => permission.view === 'published');
  }
  addPublishedReader(person: string | User): this {
    return this.invite([person], 'published');
  }
  addPublishedReaders(people: string[]): this {
    return this.invite(people, 'published');
  }
  removePublishedReader(person: string | User): this {
    return this.expel(person, (permission) => permission.view === 'published');
  }

  getEditors(): User[] {
    const owner = new User(this.execution, this.file.owner);
    return [owner, ...this.people((permission) => permission.view === undefined && permission.role === 'writer')];
  }
  addEditor(person: string | User): this {
    return this.invite([person], undefined);
  }
  addEditors(people: string[]): this {
    return this.invite(people, undefined);
  }
  removeEditor(person: string | User): this {
    return this.expel(person, (permission) => permission.view === undefined);
  }

  private people(wanted: (permission: Permission) => boolean): User[] {
    const found = (this.file.extra.permissions ?? []).filter(
      (permission) => permission.email !== undefined && wanted(permission),
    );
    return found.map((permission) => new User(this.execution, permission.email!));
  }
  private invite(people: readonly (string | User)[], view: 'published' | undefined): this {
    const { extra } = this.file;
    const added = people.map((person): Permission => {
      const email = addressOf(person);
      const id = `${userPermissionId(email)}${view ? 'p' : ''}`;
      return { id, type: 'user', role: view ? 'reader' : 'writer', email, ...(view ? { view } : {}) };
    });
    const kept = (extra.permissions ?? []).filter((permission) => !added.some((one) => one.id === permission.id));
    updateFile(this.execution.world, this.id, { extra: { ...extra, permissions: [...kept, ...added] } });
    return this;
  }
  private expel(person: string | User, from: (permission: Permission) => boolean): this {
    const email = addressOf(person);
    const { extra } = this.file;
    const permissions = (extra.permissions ?? []).filter(
      (permission) => !(permission.email !== undefined && sameAddress(permission.email, email) && from(permission)),
    );
    updateFile(this.execution.world, this.id, { extra: { ...extra, permissions } });
    return this;
  }

  // Settings.

  collectsEmail(): boolean {
    return this.model.settings.collectEmail;
  }
  setCollectEmail(collect: boolean): this {
    this.set({ collectEmail: collect });
    syncColumnsOf(this.execution, this.id);
    return this;
  }
  hasLimitOneResponsePerUser(): boolean {
    return this.model.settings.limitOne;
  }
  setLimitOneResponsePerUser(enabled: boolean): this {
    return this.set({ limitOne: enabled });
  }
  requiresLogin(): boolean {
    return this.model.settings.requireLogin;
  }
  setRequireLogin(requireLogin: boolean): this {
    return this.set({ requireLogin });
  }
  canEditResponse(): boolean {
    return this.model.settings.allowEdits;
  }
  setAllowResponseEdits(enabled: boolean): this {
    return this.set({ allowEdits: enabled });
  }
  hasProgressBar(): boolean {
    return this.model.settings.progressBar;
  }
  setProgressBar(enabled: boolean): this {
    return this.set({ progressBar: enabled });
  }
  getShuffleQuestions(): boolean {
    return this.model.settings.shuffle;
  }
  setShuffleQuestions(shuffle: boolean): this {
    return this.set({ shuffle });
  }
  hasRespondAgainLink(): boolean {
    return this.model.settings.respondAgain;
  }
  setShowLinkToRespondAgain(enabled: boolean): this {
    return this.set({ respondAgain: enabled });
  }
  isPublishingSummary(): boolean {
    return this.model.settings.publishSummary;
  }
  setPublishingSummary(enabled: boolean): this {
    return this.set({ publishSummary: enabled });
  }
  isQuiz(): boolean {
    return this.model.settings.quiz;
  }
  setIsQuiz(enabled: boolean): this {
    this.set({ quiz: enabled });
    syncColumnsOf(this.execution, this.id);
    return this;
  }
  getConfirmationMessage(): string {
    return this.model.settings.confirmation;
  }
  setConfirmationMessage(message: string): this {
    return this.set({ confirmation: String(message) });
  }

  // Items.

  private add<K extends ItemKind>(kind: K): InstanceType<(typeof ITEM_CLASSES)[K]> {
    const { world } = this.execution;
    const item = newItem(kind, world.ids.number(), world.ids.number());
    this.change((form) => ({ ...form, items: [...form.items, item] }));
    const make = ITEM_CLASSES[kind] as new (execution: Execution, home: ItemHome, id: number) => Item;
    return new make(this.execution, this, item.id) as InstanceType<(typeof ITEM_CLASSES)[K]>;
  }
  addCheckboxGridItem() {
    return this.add('CHECKBOX_GRID');
  }
  addCheckboxItem() {
    return this.add('CHECKBOX');
  }
  addDateItem() {
    return this.add('DATE');
  }
  addDateTimeItem() {
    return this.add('DATETIME');
  }
  addDurationItem() {
    return this.add('DURATION');
  }
  addGridItem() {
    return this.add('GRID');
  }
  addImageItem() {
    return this.add('IMAGE');
  }
  addListItem() {
    return this.add('LIST');
  }
  addMultipleChoiceItem() {
    return this.add('MULTIPLE_CHOICE');
  }
  addPageBreakItem() {
    return this.add('PAGE_BREAK');
  }
  addParagraphTextItem() {
    return this.add('PARAGRAPH_TEXT');
  }
  addScaleItem() {
    return this.add('SCALE');
  }
  addSectionHeaderItem() {
    return this.add('SECTION_HEADER');
  }
  addTextItem() {
    return this.add('TEXT');
  }
  addTimeItem() {
    return this.add('TIME');
  }
  addVideoItem() {
    return this.add('VIDEO');
  }

  item(id: number): GenericItem {
    return new GenericItem(this.execution, this, id);
  }
  getItems(type?: GoogleEnum): GenericItem[] {
    const items = this.model.items.filter((item) => type === undefined || item.kind === type.name());
    return items.map((item) => this.item(item.id));
  }
  getItemById(id: number): GenericItem | null {
    return this.model.items.some((item) => item.id === id) ? this.item(id) : null;
  }
  deleteItem(which: number | Item): void {
    const id = this.indexed(which).id;
    this.change((form) => ({
      ...form,
      items: form.items.filter((item) => item.id !== id).map((item) => forgetPage(item, id)),
    }));
  }
  moveItem(which: number | Item, to: number): GenericItem {
    const item = this.indexed(which);
    const { items } = this.model;
    if (to < 0 || to >= items.length)
      throw new GoogleError(`Invalid argument: ${typeof which === 'number' ? 'to' : 'toIndex'}`);
    const others = items.filter((one) => one.id !== item.id);
    this.change((form) => ({ ...form, items: [...others.slice(0, to), item, ...others.slice(to)] }));
    return this.item(item.id);
  }
  private indexed(which: number | Item): ItemModel {
    if (which instanceof Item) return which.model;
    return this.model.items[which] ?? fail('Invalid argument: index');
  }

  // Answers.

  createResponse(): FormResponse {
    return new FormResponse(this.execution, this);
  }
  getResponses(since?: Date): FormResponse[] {
    const all = readResponses(this.execution.world, this.id);
    const wanted = since === undefined ? all : all.filter((response) => response.at >= since.getTime());
    return wanted.map((response) => new FormResponse(this.execution, this, response));
  }
  getResponse(id: string): FormResponse {
    const found = findResponse(this.execution.world, this.id, id);
    return new FormResponse(this.execution, this, found ?? fail('Invalid response ID.'));
  }
  deleteAllResponses(): this {
    deleteAllResponses(this.execution.world, this.id);
    return this;
  }
  deleteResponse(id: string): this {
    if (!findResponse(this.execution.world, this.id, id)) fail('Invalid response ID.');
    deleteResponse(this.execution.world, this.id, id);
    return this;
  }
  submitGrades(responses: FormResponse[]): this {
    const { world } = this.execution;
    if (this.model.destination) this.execution.commitCells();
    world.store.transaction(() => {
      for (const response of responses) {
        const stored = findResponse(world, this.id, response.getId() ?? '') ?? fail('Invalid response ID.');
        const graded = { ...stored, grades: { ...stored.grades, ...response.grades } };
        writeResponseModel(world, this.id, graded);
        writeScore(world, this.model, graded);
      }
    });
    return this;
  }

  // Where answers go.

  getDestinationId(): string {
    return this.model.destination?.book ?? fail('The form currently has no response destination.');
  }
  getDestinationType(): GoogleEnum {
    if (!this.model.destination) fail('The form currently has no response destination.');
    return constant('Forms.DestinationType', 'SPREADSHEET');
  }
  setDestination(_type: GoogleEnum, id: string): this {
    linkDestination(this.execution, this.id, id);
    return this;
  }
  removeDestination(): this {
    unlinkDestination(this.execution, this.id);
    return this;
  }
}

function addressOf(person: string | User): string {
  const email = typeof person === 'string' ? person : person.getEmail();
  return /^[^\s@]+@[^\s@]+$/.test(email) ? email : fail(`Invalid email: ${email}`);
}

/** Choices and page breaks that led to a deleted page go on to the next one. */
function forgetPage(item: ItemModel, page: number): ItemModel {
  const choices = item.choices?.map((choice) => {
    if (choice.page !== page) return choice;
    const { page: _, ...rest } = choice;
    return { ...rest, go: 'CONTINUE' as const };
  });
  if (item.page === page) {
    const { page: _, ...rest } = item;
    return { ...rest, go: 'CONTINUE' };
  }
  return choices ? { ...item, choices } : item;
}

function fail(message: string): never {
  throw new GoogleError(message);
}
