/**
 * Someone who uses the product from outside: opens the book, presses menu entries and buttons of pages, fills in forms. Knows functions by the
 * names that menus and pages call, and nothing of the add-on's code.
 */
import type { MenuEntry, RunResult, Workspace } from '../host/index';

/** What one command cost, added up over its executions. */
export interface CommandCost {
  readonly command: string;
  readonly executions: number;
  readonly calls: number;
  /** Modelled seconds of the longest execution. */
  readonly longest: number;
}

/** What every page of the product gets back from the server. */
export interface Reply {
  readonly ok: boolean;
  readonly message: string;
  readonly value: unknown;
  readonly issues: readonly { readonly what: string; readonly where: string; readonly remedy: string }[];
}

export class Player {
  private readonly costs = new Map<string, { executions: number; calls: number; longest: number }>();

  constructor(
    readonly workspace: Workspace,
    private readonly project: { readonly files: Readonly<Record<string, string>>; readonly id: string },
  ) {
    workspace.install(project);
  }

  get commands(): readonly CommandCost[] {
    return [...this.costs].map(([command, cost]) => ({
      command,
      ...cost,
      longest: Math.round(cost.longest * 10) / 10,
    }));
  }

  /** Opens the book; brings the entries of its menu. */
  async open(): Promise<readonly MenuEntry[]> {
    const { runs } = await this.workspace.open(this.project);
    for (const run of runs) this.account('onOpen', run);
    const menus = this.workspace.screen.shown.filter((event) => event.kind === 'menu');
    return menus[menus.length - 1]?.entries ?? [];
  }

  /** Clicks the entry of the menu with this caption. */
  async choose(caption: string): Promise<void> {
    const entry = (await this.open()).find((one) => one.caption === caption);
    if (!entry?.run) throw new Error(`В меню нет пункта «${caption}».`);
    this.account(entry.run, await this.workspace.run(this.project, entry.run));
  }

  /** Presses a button of a page: calls a function of the server as the page does. Throws when the server refuses. */
  async press<Value>(name: string, ...args: readonly unknown[]): Promise<Value> {
    const reply = await this.ask(name, ...args);
    if (!reply.ok) {
      const issues = reply.issues.map(({ where, what }) => `${where}: ${what}`);
      throw new Error(`${name}: ${[reply.message, ...issues].join(' ')}`);
    }
    return reply.value as Value;
  }

  /** The same, for who wants to read what the server says beside the value. Throws when the server broke down. */
  async ask(name: string, ...args: readonly unknown[]): Promise<Reply> {
    const result = await this.workspace.callFromPage(this.project, name, args);
    this.account(name, result);
    if (result.log.some((line) => line.includes(': unexpected: '))) throw new Error(`${name}: ${result.log.join(' ')}`);
    return result.value as Reply;
  }

  /** Opens a (prefilled) address of a form and sends it with these further answers, by title. Brings what the form objects to. */
  async fillIn(address: string, answers: Readonly<Record<string, unknown>>): Promise<readonly string[]> {
    const form = this.workspace.forms.find(address);
    if (form === undefined) throw new Error(`Нет анкеты по адресу ${address}`);
    const prefilled = this.workspace.forms.prefill(form, address);
    const result = await this.workspace.forms.submit(form, { ...prefilled, ...answers });
    for (const run of result.runs) this.account('onAnswerSent', run);
    return result.ok ? [] : result.problems.map(({ text }) => text);
  }

  /** What is due by the clock happens: what has come due several times meanwhile happens once. */
  async sweep(): Promise<void> {
    for (const run of await this.workspace.pass(0)) this.account('everyHour', run);
  }

  private account(command: string, run: RunResult): void {
    if (run.error) throw new Error(`${command}: ${run.error.message} ${run.error.stack ?? ''}`);
    const cost = this.costs.get(command) ?? { executions: 0, calls: 0, longest: 0 };
    cost.executions++;
    cost.calls += run.calls.total;
    cost.longest = Math.max(cost.longest, run.calls.seconds);
    this.costs.set(command, cost);
  }
}
