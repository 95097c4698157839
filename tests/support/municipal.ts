/** The municipal book on the host, through the entry of its own bundle (needs a build), and exports of schools for it. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { ShownCount } from '../../src/addon/domain/privacy/small-counts';
import { schoolId, writeExport } from '../../src/addon/domain/upward/export-file';
import { portionsOf } from '../../src/addon/domain/upward/portions';
import { releaseFigures } from '../../src/addon/domain/upward/release';
import type { TakenExports } from '../../src/addon/usecases/municipal/take-exports';
import { createWorkspace, type RunResult, type Workspace, type WorkspaceOptions } from '../../src/host/index';
import { schoolOf } from '../domain/upward/schools';

/** So many texts the page sends at once. */
/** What the page is told, and what it cost: Google calls and modelled seconds of this execution. */
export interface Answer<Value> {
  readonly value: Value;
  readonly message: string;
  readonly calls: number;
  readonly seconds: number;
}

/** The files of the municipal book's own add-on. */
export const municipal = {
  id: 'municipal',
  files: Object.fromEntries(
    readdirSync('dist/municipal').map((name) => [name, readFileSync(`dist/municipal/${name}`, 'utf8')]),
  ),
};

/** An empty book of the municipal office, in memory or in a file. */
export const openMunicipalBook = (options: WorkspaceOptions = {}): Promise<Workspace> =>
  createWorkspace({
    container: { type: 'spreadsheet' },
    email: 'office@town.example',
    locale: 'ru_RU',
    timeZone: 'Europe/Moscow',
    now: '2027-01-20T06:00:00Z',
    seed: 'office',
    manifest: JSON.parse(municipal.files['appsscript.json'] ?? '{}') as Readonly<Record<string, unknown>>,
    ...options,
  });

export class MunicipalOffice {
  private constructor(
    readonly workspace: Workspace,
    readonly project: ReturnType<Workspace['install']>,
  ) {}

  static async open(): Promise<MunicipalOffice> {
    const workspace = await openMunicipalBook();
    return new MunicipalOffice(workspace, workspace.install(municipal));
  }

  /** Calls the function of the server as the page does; an error of the script is the test's failure. */
  async run(name: string, ...args: readonly unknown[]): Promise<RunResult> {
    const result = await this.workspace.callFromPage(this.project, name, args);
    const { error, refusals, log } = result;
    if (error) throw new Error(`${name}: ${error.message}\n${error.stack ?? ''}\n${log.join('\n')}`);
    if (refusals.length > 0) throw new Error(`The host does not know: ${refusals.join(', ')}`);
    return result;
  }

  /** What the page is told; a refusal is an error. */
  async call<Value>(name: string, ...args: readonly unknown[]): Promise<Answer<Value>> {
    const { value, calls, log } = await this.run(name, ...args);
    const reply = value as { readonly ok: boolean; readonly message: string; readonly value: Value };
    if (!reply.ok) throw new Error(`${reply.message}\n${log.join('\n')}`);
    return { value: reply.value, message: reply.message, calls: calls.total, seconds: calls.seconds };
  }

  /** Sends the texts portion by portion, as the page does; an answer for each portion. */
  async send(texts: readonly string[]): Promise<readonly Answer<TakenExports>[]> {
    const answers: Answer<TakenExports>[] = [];
    for (const portion of portionsOf(texts)) answers.push(await this.call('apiTakeExports', portion));
    return answers;
  }

  /** The rows of «Выгрузки» as they are shown, machine columns too. */
  rows(): readonly (readonly string[])[] {
    const sheets = this.workspace.dump().spreadsheets[0]?.sheets ?? [];
    const sheet = sheets.find(({ name }) => name === 'Выгрузки');
    return sheet?.display.slice(1).filter((row) => row[0] !== '') ?? [];
  }

  close(): Promise<void> {
    return this.workspace.close();
  }
}

/** The file of a school's figures for the first half-year. */
export const exportOf = (
  name: string,
  figures: ReadonlyMap<string, ShownCount>,
  asOf = '2026-12-25',
  revision = 1,
): string => writeExport({ school: { id: schoolId(name), name }, year: '2026/27', half: 1, asOf, revision }, figures);

/** Figures as so many schools of so many people tell them; protected as everything that leaves a school. */
export const kindsOfFigures = (
  kinds: number,
  people: fc.ArrayConstraints,
): readonly ReadonlyMap<string, ShownCount>[] =>
  fc.sample(schoolOf(people), { numRuns: kinds, seed: 14 }).map(releaseFigures);
