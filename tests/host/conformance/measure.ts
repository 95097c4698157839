/**
 * Runs the cases in the host and measures what they cover: a method counts as done only when a case called it – the gateway
 * says so – and asserted something of it. Also tells which members of Google's classes the host answers at all.
 */
import { Gateway } from '../../../src/host/gateway';
import type { GoogleObject } from '../../../src/host/google/object';
import { createWorkspace, type ProjectFiles, type ScreenEvent, type Workspace } from '../../../src/host/index';
import { classSurface } from '../../../src/host/surface';
import type { Case, CaseRecord } from './case';
import { fullNames } from './perform';

export interface Measured {
  readonly records: ReadonlyMap<string, CaseRecord>;
  /** Method → names of the cases that called it and asserted it. */
  readonly done: ReadonlyMap<string, readonly string[]>;
  /** `case: method` of assertions about methods that the case never called with success. */
  readonly claims: readonly string[];
  /** Class → member → whether the host answers it; for the classes that the cases met. */
  readonly answered: ReadonlyMap<string, ReadonlyMap<string, boolean>>;
  /** Calls a member of a class that the cases met, without arguments, and gives the error or undefined. */
  call(type: string, member: string): { readonly name: string; readonly message: string } | undefined;
}

interface Ran {
  readonly record: CaseRecord;
  readonly members: Readonly<Record<string, number>>;
}

/** One case in a world of its own. */
export async function runCase(files: ProjectFiles, one: Case): Promise<Ran> {
  const workspace = await createWorkspace({
    container: { type: one.bound ?? 'spreadsheet' },
    locale: 'en_US',
    timeZone: 'Europe/Moscow',
    now: '2026-09-01T09:00:00+03:00',
    seed: one.name,
    email: 'curator@school.example',
    ui: one.answers ?? [],
  });
  try {
    const { value, error, members } = await workspace.run({ files, id: 'conformance' }, 'conformanceCase', [one.name]);
    if (error) return { record: { name: one.name, ok: false, findings: [], error: error.message }, members };
    return { record: withShown(value as CaseRecord, one, workspace), members };
  } finally {
    await workspace.close();
  }
}

/** Adds to the record whether a person sees what the case promises. */
function withShown(record: CaseRecord, one: Case, workspace: Workspace): CaseRecord {
  if (!one.shown) return record;
  const actual = JSON.stringify(seen(workspace, one.name));
  const expected = JSON.stringify(one.shown.lines);
  const ok = actual === expected;
  const finding = { methods: fullNames(one.space, one.shown.methods), ok, actual, expected };
  return { ...record, ok: record.ok && ok, findings: [...record.findings, finding] };
}

function lineOf(event: ScreenEvent): string {
  switch (event.kind) {
    case 'menu':
      return `menu ${event.caption}: ${event.entries.map((one) => (one.run || one.entries ? one.caption : '–')).join(', ')}`;
    case 'toast':
      return `toast ${event.title}: ${event.text}`;
    case 'sidebar':
      return `sidebar ${event.title}: ${event.html}`;
    case 'dialog':
      return `${event.modal ? 'dialog' : 'window'} ${event.title}: ${event.html}`;
  }
}

/** What stands on the screen, and the borders on the case's own sheet, a line each. */
function seen(workspace: Workspace, name: string): string[] {
  const events = workspace.screen.shown.map(lineOf);
  const { container } = workspace;
  const sheet = workspace.view.book(container!.id).sheets.find((one) => one.name === name.slice(0, 80));
  if (!sheet) return events;
  const borders: string[] = [];
  for (const [y, row] of workspace.view.cells(container!.id, sheet.id, 20, 10).entries()) {
    for (const [x, { style }] of row.entries()) {
      for (const side of ['top', 'right', 'bottom', 'left'] as const) {
        if (style[side]) borders.push(`border ${'ABCDEFGHIJ'[x]}${y + 1} ${side} ${JSON.stringify(style[side])}`);
      }
    }
  }
  return [...events, ...borders];
}

export async function measure(files: ProjectFiles, cases: readonly Case[]): Promise<Measured> {
  const records = new Map<string, CaseRecord>();
  const done = new Map<string, string[]>();
  const claims: string[] = [];
  const answered = new Map<string, Map<string, boolean>>();
  const met = new Map<string, () => Record<string, () => unknown>>();
  const stopWatching = watchPrototypes((sample, gateway) => {
    met.set(sample.type, () => gateway.wrapperOf(sample) as Record<string, () => unknown>);
    const { methods } = classSurface(sample.type);
    const has = (name: string): boolean => typeof (sample as unknown as Record<string, unknown>)[name] === 'function';
    answered.set(sample.type, new Map(Object.keys(methods).map((name) => [name, has(name)])));
  });
  try {
    for (const one of cases) {
      const { record, members } = await runCase(files, one);
      records.set(one.name, record);
      for (const method of new Set(record.findings.flatMap(({ methods }) => methods))) {
        if (members[method] === undefined) claims.push(`${one.name}: ${method}`);
        else if (record.ok) done.set(method, [...(done.get(method) ?? []), one.name]);
      }
    }
  } finally {
    stopWatching();
  }
  const call: Measured['call'] = (type, member) => {
    try {
      met.get(type)!()[member]!();
      return undefined;
    } catch (error) {
      return error as Error;
    }
  };
  return { records, done, claims, answered, call };
}

type Maker = (this: Gateway, sample: GoogleObject) => object;

/** Calls back for each class of Google's that a script meets; gives what ends the watch. */
function watchPrototypes(seen: (sample: GoogleObject, gateway: Gateway) => void): () => void {
  const gateway = Gateway.prototype as unknown as { objectPrototype: Maker };
  const own = gateway.objectPrototype;
  gateway.objectPrototype = function (sample) {
    seen(sample, this);
    return own.call(this, sample);
  };
  return () => {
    gateway.objectPrototype = own;
  };
}

/** Makes one method do nothing (it gives its own object or null) while the work runs; whoever asserts it must notice. */
export async function withoutEffect<T>(method: string, work: () => Promise<T>): Promise<T> {
  const gateway = Gateway.prototype as unknown as { objectPrototype: Maker };
  const own = gateway.objectPrototype;
  const type = method.slice(0, method.lastIndexOf('.'));
  const name = method.slice(method.lastIndexOf('.') + 1);
  gateway.objectPrototype = function (sample) {
    const prototype = own.call(this, sample);
    if (sample.type === type) {
      const chained = classSurface(type).methods[name]?.some(({ r }) => r === `class:${type}`);
      const value = function (this: object): unknown {
        return chained ? this : null;
      };
      Object.defineProperty(prototype, name, { value, configurable: true, writable: true, enumerable: true });
    }
    return prototype;
  };
  try {
    return await work();
  } finally {
    gateway.objectPrototype = own;
  }
}
