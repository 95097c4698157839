/** Protection of a range or a sheet: who may edit, or only a warning. How it holds for those who write stands in admission. */
import { GoogleError } from '../../errors';
import { constant } from '../../surface';
import { User } from '../base/user';
import { findFile } from '../files';
import { type GoogleEnum, GoogleObject } from '../object';
import type { ProtectionRecord } from './parts';
import type { Range } from './range';
import type { Sheet } from './sheet';

/** https://developers.google.com/apps-script/reference/spreadsheet/protection */
export class Protection extends GoogleObject {
  override readonly type = 'Spreadsheet.Protection';

  constructor(
    private readonly sheet: Sheet,
    readonly id: string,
  ) {
    super(sheet.execution);
  }

  private get record(): ProtectionRecord {
    const found = this.sheet.model.props.protections.find(({ id }) => id === this.id);
    if (!found) throw new GoogleError('This protection no longer exists.');
    return found;
  }

  private change(change: (record: ProtectionRecord) => ProtectionRecord): this {
    const { id } = this;
    if (!this.canEdit()) throw new GoogleError('You do not have permission to perform that action.');
    this.sheet.write(({ props }) => {
      props.protections = props.protections.map((one) => (one.id === id ? change(one) : one));
    });
    return this;
  }

  private get owner(): string {
    return findFile(this.execution.world, this.sheet.open.id)?.owner ?? '';
  }

  getProtectionType(): GoogleEnum {
    return constant('Spreadsheet.ProtectionType', this.record.area ? 'RANGE' : 'SHEET');
  }

  getDescription(): string {
    return this.record.description;
  }

  setDescription(description: string): this {
    return this.change((record) => ({ ...record, description: String(description) }));
  }

  getRange(): Range {
    const { rows, columns } = this.sheet.model.props;
    return this.sheet.rangeAt(this.record.area ?? { row: 1, column: 1, rows, columns });
  }

  setRange(range: Range): this {
    const { area } = range;
    return this.change(({ name: _, ...record }) => ({ ...record, area }));
  }

  getRangeName(): string | null {
    return this.record.name ?? null;
  }

  setRangeName(name: string): this {
    const range = this.sheet.spreadsheet.getRangeByName(name);
    if (!range) throw new GoogleError(`No named range with name ${name}.`);
    const { area } = range;
    return this.change((record) => ({ ...record, area, name }));
  }

  setNamedRange(named: GoogleObject & { getName(): string }): this {
    return this.setRangeName(named.getName());
  }

  isWarningOnly(): boolean {
    return this.record.warningOnly;
  }

  setWarningOnly(warningOnly: boolean): this {
    return this.change((record) => ({ ...record, warningOnly }));
  }

  canEdit(): boolean {
    const { email } = this.execution.options.user;
    return this.record.warningOnly || email === this.owner || this.record.editors.includes(email);
  }

  /** Google leaves the owner out of this list (issuetracker 442636162). */
  getEditors(): User[] {
    return this.record.editors.filter((email) => email !== this.owner).map((email) => new User(this.execution, email));
  }

  addEditor(user: string | User): this {
    return this.addEditors([user]);
  }

  addEditors(users: readonly (string | User)[]): this {
    const emails = users.map(emailOf);
    return this.change((record) => ({ ...record, editors: [...new Set([...record.editors, ...emails])] }));
  }

  removeEditor(user: string | User): this {
    return this.removeEditors([user]);
  }

  /** Neither the owner nor the user who runs the script can be removed. */
  removeEditors(users: readonly (string | User)[]): this {
    const kept = [this.owner, this.execution.options.user.email];
    const emails = users.map(emailOf).filter((email) => !kept.includes(email));
    return this.change((record) => ({ ...record, editors: record.editors.filter((email) => !emails.includes(email)) }));
  }

  canDomainEdit(): boolean {
    return false;
  }

  setDomainEdit(allowed: boolean): this {
    if (allowed) throw new GoogleError('Cannot set domain edit on a spreadsheet that does not belong to a domain.');
    return this;
  }

  getUnprotectedRanges(): Range[] {
    return this.record.open.map((area) => this.sheet.rangeAt(area));
  }

  setUnprotectedRanges(ranges: readonly Range[]): this {
    if (this.record.area) throw new GoogleError('Unprotected ranges are only allowed for protected sheets.');
    const open = ranges.map(({ area }) => area);
    return this.change((record) => ({ ...record, open }));
  }

  remove(): void {
    const { id } = this;
    if (!this.canEdit()) throw new GoogleError('You do not have permission to perform that action.');
    this.sheet.write(({ props }) => {
      props.protections = props.protections.filter((one) => one.id !== id);
    });
  }
}

function emailOf(user: string | User): string {
  return typeof user === 'string' ? user : user.getEmail();
}

/** Protects a sheet (without `area`) or a range. Its editors are all who may edit the file, until they are removed. */
export function protect(sheet: Sheet, area: ProtectionRecord['area']): Protection {
  const existing = area ? undefined : sheet.model.props.protections.find((one) => one.area === undefined);
  if (existing) return new Protection(sheet, existing.id);
  const id = String(sheet.execution.world.ids.number());
  const editors = sheet.spreadsheet.getEditors().map((user) => user.getEmail());
  const { email } = sheet.execution.options.user;
  const record: ProtectionRecord = {
    id,
    ...(area ? { area } : {}),
    description: '',
    warningOnly: false,
    editors: [...new Set([...editors, email])],
    open: [],
  };
  sheet.write(({ props }) => {
    props.protections.push(record);
  });
  return new Protection(sheet, id);
}
