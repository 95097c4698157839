/** console: messages in the execution log, written as V8 writes them. */
import { format } from 'node:util';
import { GoogleObject } from '../object';
import { nameOf } from './java-text';

/** https://developers.google.com/apps-script/reference/base/console */
export class Console extends GoogleObject {
  override readonly type = 'Base.Console';
  readonly googleName = 'console';
  private readonly timers = new Map<string, number>();

  log(...args: unknown[]): void {
    this.write(args);
  }

  info(...args: unknown[]): void {
    this.write(args);
  }

  warn(...args: unknown[]): void {
    this.write(args);
  }

  error(...args: unknown[]): void {
    this.write(args);
  }

  time(label: string): void {
    this.timers.set(label, this.execution.world.clock.now());
  }

  timeEnd(label: string): void {
    const begun = this.timers.get(label);
    if (begun === undefined) return;
    this.timers.delete(label);
    this.execution.log.push(`${label}: ${this.execution.world.clock.now() - begun}ms`);
  }

  private write(args: readonly unknown[]): void {
    this.execution.log.push(format(...args.map(plain)));
  }
}

/** Google's objects are written by their names and errors by their messages, wherever they are. */
function plain(value: unknown): unknown {
  if (value instanceof GoogleObject) return nameOf(value);
  if (value instanceof Error) return String(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}
