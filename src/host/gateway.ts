/**
 * The border between a script and the host. Everything a script holds is a wrapper made in the script's own realm; every call goes through
 * `invoke`, where it is counted, paid for, allowed, checked against Google's signatures, and only then done. Unknown members are refused aloud.
 */
import { ApiError, Death, GoogleError, Refusal, StorageError } from './errors';
import type { Execution } from './execution';
import { GoogleEnum, GoogleObject } from './google/object';
import { checkSignature } from './signature';
import { classSurface, constants, label, type Overload, services } from './surface';

/** The constructors of the realm a script runs in, so that what it is given passes its own `instanceof`. */
export interface Realm {
  readonly Object: ObjectConstructor;
  readonly Array: ArrayConstructor;
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
  readonly Function: FunctionConstructor;
}

/** No array that Google takes is longer than a spreadsheet has cells. */
const LONGEST_ARRAY = 10_000_000;

type Wrapper = Record<PropertyKey, unknown>;
type Method = (this: GoogleObject | GoogleEnum, ...args: unknown[]) => unknown;

export class Gateway {
  private readonly prototypes = new Map<string, object>();
  private readonly enumTypes = new Map<string, Wrapper>();
  private readonly wrapperOfTarget = new WeakMap<object, Wrapper>();
  private readonly targetOfWrapper = new WeakMap<object, GoogleObject | GoogleEnum>();

  /** Makes a named function of the script's own realm. */
  private readonly makeFunction: (name: string, call: (self: unknown, args: readonly unknown[]) => unknown) => unknown;

  constructor(
    private readonly execution: Execution,
    private readonly realm: Realm,
    /** Makes the object behind a global name; `undefined` when the host does not have that service. */
    private readonly serviceObject: (name: string) => GoogleObject | undefined,
  ) {
    const source = 'return { [name](...args) { return call(this, args); } }[name];';
    this.makeFunction = new realm.Function('name', 'call', source) as Gateway['makeFunction'];
  }

  /** Defines all of Google's global names on a script's global object. */
  defineGlobals(target: object): void {
    for (const name of Object.keys(services)) {
      Object.defineProperty(target, name, {
        configurable: true,
        enumerable: false,
        get: () => this.service(name),
        set: (value: unknown) =>
          Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: true }),
      });
    }
  }

  private service(name: string): unknown {
    const object = this.serviceObject(name);
    if (!object) return this.refusedService(name);
    return this.toRealm(object);
  }

  private refusedService(name: string): unknown {
    const fail = (member: PropertyKey): never => {
      throw this.toRealmError(
        new Refusal(`the host does not have the service ${name} (asked for ${name}.${String(member)})`),
      );
    };
    return new Proxy(Object.create(this.realm.Object.prototype), {
      get: (_, member) => (typeof member === 'symbol' ? undefined : fail(member)),
    });
  }

  /** The wrapper a script holds for one of our objects; scripts may hang properties on it (templates do). */
  wrapperOf(target: GoogleObject | GoogleEnum): Wrapper {
    let wrapper = this.wrapperOfTarget.get(target);
    if (!wrapper) {
      wrapper = Object.create(this.prototypeFor(target)) as Wrapper;
      this.wrapperOfTarget.set(target, wrapper);
      this.targetOfWrapper.set(wrapper, target);
    }
    return wrapper;
  }

  private prototypeFor(target: GoogleObject | GoogleEnum): object {
    const key = target instanceof GoogleEnum ? `enum:${target.type}` : target.type;
    let prototype = this.prototypes.get(key);
    if (!prototype) {
      prototype = target instanceof GoogleEnum ? this.enumPrototype(target) : this.objectPrototype(target);
      this.prototypes.set(key, prototype);
    }
    return prototype;
  }

  private enumPrototype(sample: GoogleEnum): object {
    const prototype = Object.create(this.realm.Object.prototype) as object;
    for (const name of ['name', 'ordinal', 'compareTo', 'toString', 'toJSON'] as const) {
      this.define(prototype, name, (self, args) =>
        (self as unknown as Record<string, Method>)[name]!.apply(
          self,
          args.map((arg) => this.fromRealm(arg)),
        ),
      );
    }
    for (const other of constants(sample.type)) {
      Object.defineProperty(prototype, other.name(), { get: () => this.wrapperOf(other), configurable: true });
    }
    return prototype;
  }

  private objectPrototype(sample: GoogleObject): object {
    const { type } = sample;
    const surface = classSurface(type);
    const prototype = Object.create(this.realm.Object.prototype) as object;
    const name = type.slice(type.lastIndexOf('.') + 1);
    for (const [method, overloads] of Object.entries(surface.methods)) {
      this.define(prototype, method, (self, args) => this.execute(self as GoogleObject, method, args, overloads));
    }
    for (const [property, kind] of Object.entries(surface.properties)) {
      Object.defineProperty(prototype, property, {
        enumerable: true,
        configurable: true,
        get: kind.startsWith('enumtype:') ? () => this.enumType(kind.slice(9)) : this.propertyGetter(type, property),
      });
    }
    if (!Object.hasOwn(surface.methods, 'toString')) {
      this.define(prototype, 'toString', (self) => {
        const own = (self as { googleName?: string }).googleName;
        return own ?? name;
      });
    }
    return prototype;
  }

  private propertyGetter(type: string, property: string): () => unknown {
    const gateway = this;
    return function (this: object) {
      const target = gateway.targetOfWrapper.get(this) as unknown as Record<string, unknown>;
      const value = target?.[property];
      if (value === undefined)
        throw gateway.toRealmError(new Refusal(`the host does not know ${label(type, property)}`));
      return gateway.toRealm(value);
    };
  }

  private define(
    prototype: object,
    name: string,
    body: (self: GoogleObject | GoogleEnum, args: readonly unknown[]) => unknown,
  ): void {
    const gateway = this;
    // Google's methods know their object: `const { log } = Logger` works.
    const methodOf = (bound: GoogleObject | GoogleEnum | undefined): unknown =>
      this.makeFunction(name, (self, args) => {
        const target = gateway.targetOf(self, prototype) ?? bound;
        if (!target) throw new gateway.realm.Error(`Illegal invocation of ${name}`);
        return body(target, args);
      });
    let free: unknown;
    Object.defineProperty(prototype, name, {
      get(this: object): unknown {
        const bound = gateway.targetOfWrapper.get(this);
        if (bound) return methodOf(bound);
        free ??= methodOf(undefined);
        return free;
      },
      set(this: object, value: unknown) {
        Object.defineProperty(this, name, { value, writable: true, configurable: true, enumerable: true });
      },
      configurable: true,
      enumerable: true,
    });
  }

  /** The object behind a wrapper of this kind. */
  private targetOf(wrapper: unknown, prototype: object): GoogleObject | GoogleEnum | undefined {
    if (typeof wrapper !== 'object' || wrapper === null || Object.getPrototypeOf(wrapper) !== prototype)
      return undefined;
    return this.targetOfWrapper.get(wrapper);
  }

  private enumType(type: string): unknown {
    let holder = this.enumTypes.get(type);
    if (!holder) {
      holder = Object.create(this.realm.Object.prototype) as Wrapper;
      for (const member of constants(type)) holder[member.name()] = this.wrapperOf(member);
      this.enumTypes.set(type, holder);
    }
    return holder;
  }

  private execute(
    target: GoogleObject,
    method: string,
    args: readonly unknown[],
    overloads: Parameters<typeof checkSignature>[2],
  ): unknown {
    try {
      const implementation = (target as unknown as Record<string, Method | undefined>)[method];
      if (typeof implementation !== 'function') {
        throw new Refusal(`the host does not know ${label(target.type, method)}`);
      }
      const plain = args.map((arg) => this.fromRealm(arg));
      const call = this.execution.enter(target.type, method);
      const accepted = checkSignature(target.type, method, overloads, plain);
      const result = this.perform(implementation, target, accepted, overloads);
      this.execution.leave(call);
      return result === undefined && overloads.every(({ r }) => r === 'void') ? null : this.toRealm(result);
    } catch (error) {
      throw this.toRealmError(error);
    }
  }

  /** Calls the method. Google checks for null where it is used, so a null that nobody expected becomes its sentence here. */
  private perform(
    implementation: Method,
    target: GoogleObject,
    args: readonly unknown[],
    overloads: readonly Overload[],
  ): unknown {
    try {
      return implementation.apply(target, [...args]);
    } catch (error) {
      const position = args.indexOf(null);
      if (position < 0 || !(error instanceof TypeError)) throw error;
      const type = overloads.map(({ p }) => p[position]).find((one) => one !== undefined) ?? 'value';
      const name = type.slice(type.lastIndexOf('.') + 1).replace(/[^A-Za-z].*$/, '');
      throw new GoogleError(`Argument cannot be null: ${name.slice(0, 1).toLowerCase()}${name.slice(1)}`);
    }
  }

  /** What a script passed, in the host's terms: our own objects, arrays, dates and plain objects of the host's realm. */
  fromRealm(value: unknown, outer: readonly unknown[] = []): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const target = this.targetOfWrapper.get(value);
    if (target) return target;
    if (outer.includes(value)) throw new this.realm.Error('Converting circular structure: an object holds itself');
    const inside = [...outer, value];
    if (Array.isArray(value) && value.length > LONGEST_ARRAY) throw new GoogleError('Argument too large.');
    if (Array.isArray(value)) return Array.from(value, (item) => (isPlain(item) ? item : this.fromRealm(item, inside)));
    const tag = Object.prototype.toString.call(value);
    if (tag === '[object Date]') return new Date((value as Date).getTime());
    if (tag === '[object Uint8Array]' || tag === '[object Int8Array]') return Array.from(value as Int8Array);
    if (tag === '[object Error]') {
      const { name, message, stack } = value as Error;
      return Object.assign(new Error(String(message)), { name: String(name), stack });
    }
    const copy: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(value)) {
      Object.defineProperty(copy, key, {
        value: this.fromRealm(item, inside),
        writable: true,
        enumerable: true,
        configurable: true,
      });
    }
    return copy;
  }

  /** What the host answers, in the script's terms. */
  toRealm(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof GoogleObject || value instanceof GoogleEnum) return this.wrapperOf(value);
    if (this.targetOfWrapper.has(value)) return value;
    if (Array.isArray(value)) {
      const copy = new this.realm.Array<unknown>(value.length);
      for (let index = 0; index < value.length; index++) copy[index] = this.toRealm(value[index]);
      return copy;
    }
    if (value instanceof Date) return new this.realm.Date(value.getTime());
    const copy = new this.realm.Object() as Record<string, unknown>;
    for (const [key, item] of Object.entries(value)) {
      Object.defineProperty(copy, key, {
        value: this.toRealm(item),
        writable: true,
        enumerable: true,
        configurable: true,
      });
    }
    return copy;
  }

  /** Our errors as errors of the script's realm; what the script itself threw stays as it is. */
  toRealmError(error: unknown): unknown {
    if (error instanceof StorageError) this.execution.stop(error.message);
    if (error instanceof GoogleError || error instanceof Refusal || error instanceof Death) {
      const own = new this.realm.Error(error.message);
      Object.defineProperty(own, 'name', { value: error.name, configurable: true, writable: true });
      if (error instanceof ApiError) Object.assign(own, { details: this.toRealm(error.details) });
      if (error instanceof Refusal) this.execution.refusals.push(error.message);
      return own;
    }
    return error;
  }
}

/** Values that are the same in every realm. */
function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}
