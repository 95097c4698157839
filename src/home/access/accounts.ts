/**
 * The people of the school who may sign in over the network: a small file beside the data, replaced whole with each change.
 * It holds hashes of passphrases, never passphrases.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { StartError } from '../start-error';
import { hashOfNobody, hashPassphrase, isPassphrase, makePassphrase } from './passphrase';
import { type RoleName, roleNames } from './roles';

export interface Account {
  /** As the person types it; told apart without case. */
  readonly name: string;
  readonly role: RoleName;
  /** Of a class teacher: 7 «А». */
  readonly grade?: string;
  readonly hash: string;
}

export const LONGEST_NAME = 60;

const keyOf = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();

export class Accounts {
  private list: readonly Account[];

  /** Reads the file; throws StartError when it is damaged, because to begin anew would let somebody in. */
  constructor(private readonly file: string) {
    this.list = existsSync(file) ? readAccounts(file) : [];
  }

  get all(): readonly Account[] {
    return this.list;
  }

  find(name: string): Account | undefined {
    return this.list.find((account) => keyOf(account.name) === keyOf(name));
  }

  /** Adds a person, or gives a known one this role and a new passphrase, which is shown once and kept nowhere. */
  async issue(person: Omit<Account, 'hash'>): Promise<string> {
    const passphrase = makePassphrase();
    await this.keep({ ...person, name: person.name.trim().replace(/\s+/g, ' ') }, passphrase);
    return passphrase;
  }

  /** The person has chosen a passphrase of their own. */
  async change(name: string, passphrase: string): Promise<void> {
    const known = this.find(name);
    if (known) await this.keep(known, passphrase);
  }

  remove(name: string): void {
    this.write(this.list.filter((account) => keyOf(account.name) !== keyOf(name)));
  }

  /** Who this is, or undefined; takes as long for a name that nobody has. */
  async check(name: string, passphrase: string): Promise<Account | undefined> {
    const account = this.find(name);
    const isRight = await isPassphrase(passphrase, account?.hash ?? (await hashOfNobody));
    return isRight ? account : undefined;
  }

  private async keep(person: Omit<Account, 'hash'>, passphrase: string): Promise<void> {
    const hash = await hashPassphrase(passphrase);
    const others = this.list.filter((account) => keyOf(account.name) !== keyOf(person.name));
    this.write([...others, { ...person, hash }]);
  }

  private write(list: readonly Account[]): void {
    const fresh = `${this.file}.new`;
    writeFileSync(fresh, JSON.stringify({ version: 1, accounts: list }, null, 2), { mode: 0o600 });
    renameSync(fresh, this.file);
    this.list = list;
  }
}

function readAccounts(file: string): readonly Account[] {
  const damaged = (): StartError =>
    new StartError(
      `Файл доступа ${file} повреждён. Верните его из копии или удалите: тогда доступ нужно выдать заново.`,
    );
  let given: unknown;
  try {
    given = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw damaged();
  }
  const { accounts } = (given ?? {}) as { accounts?: unknown };
  if (!Array.isArray(accounts) || !accounts.every(isAccount)) throw damaged();
  return accounts;
}

function isAccount(given: unknown): given is Account {
  const { name, role, grade, hash } = (given ?? {}) as Readonly<Record<string, unknown>>;
  const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
  return (
    isText(name) && isText(hash) && roleNames.some((one) => one === role) && (grade === undefined || isText(grade))
  );
}
