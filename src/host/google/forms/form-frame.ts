/** What a form is called, who may see, answer and edit it, and its settings. The lower part of Form. */
import { GoogleError } from '../../errors';
import type { Execution } from '../../execution';
import { User } from '../base/user';
import { sameAddress, userPermissionId } from '../drive/reach';
import { type FileRecord, findFile, type Permission, updateFile } from '../files';
import { GoogleObject } from '../object';
import { syncColumnsOf } from './destination';
import { changeForm, editUrl, publishedUrl, readForm, shortUrl } from './form';
import type { FormModel, FormSettings } from './model';

export abstract class FormFrame extends GoogleObject {
  override readonly type = 'Forms.Form';

  constructor(
    execution: Execution,
    readonly id: string,
  ) {
    super(execution);
  }

  protected get model(): FormModel {
    return readForm(this.execution.world, this.id);
  }
  private get file(): FileRecord {
    return findFile(this.execution.world, this.id) ?? this.execution.refuse('what a deleted form answers');
  }
  protected change(change: (form: FormModel) => FormModel): this {
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
}

function addressOf(person: string | User): string {
  const email = typeof person === 'string' ? person : person.getEmail();
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new GoogleError(`Invalid email: ${email}`);
  return email;
}
