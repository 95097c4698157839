/** A script project: its files in Google's order, its manifest, and the fresh global scope in which one execution runs them. */

import { createHash } from 'node:crypto';
import vm from 'node:vm';
import { UsageError } from './errors';
import type { Execution } from './execution';
import { Gateway, type Realm } from './gateway';
import { serviceObject } from './google/services';

/** Names with their endings (`Code.js`, `sidebar.html`, `appsscript.json`) and texts. */
export type ProjectFiles = Readonly<Record<string, string>>;

export interface Manifest {
  readonly timeZone: string;
  /** `undefined`: detected automatically, so everything is granted. */
  readonly scopes: readonly string[] | undefined;
  /** Global names of the advanced services that are switched on; `undefined`: all the host has. */
  readonly advanced: readonly string[] | undefined;
}

/** A line of a script. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** A project as it was handed in: broken code is noticed when it is loaded, a broken manifest here. Throws UsageError. */
export class Project {
  readonly id: string;
  readonly manifest: Manifest;
  private readonly scripts: readonly { readonly name: string; readonly text: string }[];
  private compiled: vm.Script[] | undefined;
  private readonly places = new Map<string, Place | undefined>();

  constructor(
    readonly files: ProjectFiles,
    id?: string,
    defaultZone = 'Etc/GMT',
  ) {
    this.scripts = Object.entries(files)
      .filter(([name]) => /\.(js|gs)$/.test(name))
      .map(([name, text]) => ({ name, text }));
    this.manifest = readManifest(files['appsscript.json'], defaultZone);
    this.id = id ?? createHash('sha256').update(Object.keys(files).sort().join('\n')).digest('hex').slice(0, 16);
  }

  /** Where a top-level function is declared, as far as its text shows. */
  placeOf(name: string): Place | undefined {
    if (!this.places.has(name)) this.places.set(name, this.findPlace(name));
    return this.places.get(name);
  }

  /** Takes a while in a large bundle. */
  private findPlace(name: string): Place | undefined {
    const declared = new RegExp(
      `^.*(?:function\\s*\\*?\\s+|(?:var|let|const)\\s+)${name.replace(/\$/g, '\\$')}\\b`,
      'm',
    );
    for (const { name: file, text } of this.scripts) {
      const found = declared.exec(text);
      if (found) return { file, line: text.slice(0, found.index).split('\n').length };
    }
    return undefined;
  }

  /** Loads all files into a realm of its own for this execution. Throws the script's own error when its top level does. */
  start(execution: Execution, realMilliseconds: number): Running {
    // An ordinary global object: a watched one makes each use of Math, JSON or Map many times slower.
    const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
    const realm = vm.runInContext('({ Object, Array, Date, Error, Function })', context) as Realm;
    patchDate(context, () => execution.readTime());
    const gateway = new Gateway(execution, realm, (name) =>
      execution.options.advanced && ADVANCED.has(name) && !execution.options.advanced.includes(name)
        ? undefined
        : serviceObject(execution, name),
    );
    execution.gateway = gateway;
    execution.evaluate = (source, filename, scope) => {
      const names = Object.keys(scope);
      const make = vm.compileFunction(source, names, { parsingContext: context, filename });
      return make(...names.map((name) => scope[name])) as unknown;
    };
    gateway.defineGlobals(vm.runInContext('globalThis', context) as object);
    this.compiled ??= this.scripts.map(({ name, text }) => new vm.Script(text, { filename: name }));
    for (const script of this.compiled) script.runInContext(context, { timeout: realMilliseconds });
    return new Running(context, gateway, realMilliseconds);
  }
}

/** Advanced services, which a manifest switches on one by one. */
const ADVANCED = new Set(['Drive']);

/** One loaded project in one execution. */
export class Running {
  constructor(
    private readonly context: vm.Context,
    private readonly gateway: Gateway,
    private readonly realMilliseconds: number,
  ) {}

  /** Whether the project has a top-level function of this name. */
  has(name: string): boolean {
    return IDENTIFIER.test(name) && vm.runInContext(`typeof ${name} === 'function'`, this.context) === true;
  }

  /** Calls a function with host values; what it returns is a value of the script's realm, or throws what the script threw. */
  call(name: string, args: readonly unknown[]): unknown {
    const target = vm.runInContext(name, this.context) as (...args: unknown[]) => unknown;
    const given = args.map((arg) => this.gateway.toRealm(arg));
    const slot = '__call__';
    Object.defineProperty(this.context, slot, { value: () => target(...given), configurable: true, enumerable: false });
    try {
      return vm.runInContext(`${slot}()`, this.context, { timeout: this.realMilliseconds });
    } finally {
      delete (this.context as Record<string, unknown>)[slot];
    }
  }
}

const IDENTIFIER = /^[\p{L}_$][\p{L}\p{N}_$]*$/u;

function patchDate(context: vm.Context, now: () => number): void {
  const patch = vm.runInContext(
    `(now) => {
      const Native = Date;
      function Clocked(...parts) {
        if (!new.target) return new Native(now()).toString();
        return Reflect.construct(Native, parts.length === 0 ? [now()] : parts, new.target);
      }
      Object.defineProperty(Clocked, 'name', { value: 'Date' });
      Object.defineProperty(Clocked, 'length', { value: 7 });
      Clocked.prototype = Native.prototype;
      Native.prototype.constructor = Clocked;
      Clocked.UTC = Native.UTC;
      Clocked.parse = Native.parse;
      Clocked.now = () => now();
      Object.defineProperty(globalThis, 'Date', { value: Clocked, writable: true, configurable: true, enumerable: false });
    }`,
    context,
  ) as (now: () => number) => void;
  patch(now);
}

function readManifest(text: string | undefined, defaultZone: string): Manifest {
  if (text === undefined) return { timeZone: defaultZone, scopes: undefined, advanced: undefined };
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`Манифест appsscript.json не читается: ${(error as Error).message}`);
  }
  if (typeof manifest !== 'object' || manifest === null)
    throw new UsageError('Манифест appsscript.json должен быть объектом.');
  const { timeZone, oauthScopes, dependencies } = manifest as {
    timeZone?: unknown;
    oauthScopes?: unknown;
    dependencies?: { enabledAdvancedServices?: { userSymbol?: string }[] };
  };
  const zone = typeof timeZone === 'string' ? timeZone : defaultZone;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    throw new UsageError(`В манифесте appsscript.json неизвестный часовой пояс «${zone}».`);
  }
  return {
    timeZone: zone,
    scopes: Array.isArray(oauthScopes) ? oauthScopes.map(String) : undefined,
    advanced: dependencies
      ? (dependencies.enabledAdvancedServices ?? []).map((service) => String(service.userSymbol))
      : undefined,
  };
}
