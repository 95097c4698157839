/** What all objects of the Google surface have in common: a type from Google's published typings and the execution they live in. */
import type { Execution } from '../execution';

/**
 * An object that a script can hold. Only the methods that Google's typings name for its `type` are visible to scripts;
 * all others are the host's own. `type` is the class in the typings, such as `Spreadsheet.Sheet`.
 */
export abstract class GoogleObject {
  abstract readonly type: string;
  constructor(readonly execution: Execution) {}
}

/** A constant such as `SpreadsheetApp.ProtectionType.SHEET`: an object, never a bare string; one for each name. */
export class GoogleEnum {
  private static readonly known = new Map<string, GoogleEnum>();
  private constructor(
    readonly type: string,
    private readonly member: string,
    private readonly position: number,
  ) {}

  static of(type: string, member: string, position: number): GoogleEnum {
    const key = `${type}.${member}`;
    let found = GoogleEnum.known.get(key);
    if (!found) {
      found = new GoogleEnum(type, member, position);
      GoogleEnum.known.set(key, found);
    }
    return found;
  }

  name(): string {
    return this.member;
  }
  ordinal(): number {
    return this.position;
  }
  compareTo(other: GoogleEnum): number {
    return this.position - other.position;
  }
  toString(): string {
    return this.member;
  }
  toJSON(): string {
    return this.member;
  }
}
