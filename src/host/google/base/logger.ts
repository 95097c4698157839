/** Logger: the log of one execution, in Java's words. */
import { GoogleObject } from '../object';
import { formatJava } from './java-format';
import { javaDate, javaText } from './java-text';

/** https://developers.google.com/apps-script/reference/base/logger */
export class Logger extends GoogleObject {
  override readonly type = 'Base.Logger';
  private lines: string[] = [];

  log(...args: unknown[]): this {
    const zone = this.execution.options.scriptTimeZone;
    const [first, ...values] = args;
    const text =
      values.length > 0 ? formatJava(String(first), values, (value) => javaText(value, zone)) : this.textOf(first);
    this.execution.log.push(text);
    this.lines.push(`${javaDate(new Date(this.execution.world.clock.now()), zone)} INFO: ${text}`);
    return this;
  }

  /** An object with a message is logged by its message; the rest of it goes where only developers look. */
  private textOf(value: unknown): string {
    const message = typeof value === 'object' && value !== null ? (value as { message?: unknown }).message : undefined;
    const zone = this.execution.options.scriptTimeZone;
    return message === undefined || value instanceof Error ? javaText(value, zone) : javaText(message, zone);
  }

  clear(): void {
    this.lines = [];
  }

  getLog(): string {
    return this.lines.map((line) => `${line}\n`).join('');
  }
}
