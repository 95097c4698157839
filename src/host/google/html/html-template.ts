/** HtmlTemplate: a page with scriptlets. What the script hangs on the template are the variables of its scriptlets. */
import type { Execution } from '../../execution';
import { GoogleObject } from '../object';
import { ContextualWriter } from './contextual-writer';
import { HtmlOutput } from './html-output';
import { compileTemplate, OUTPUT } from './template-code';

const IDENTIFIER = /^[\p{L}_$][\p{L}\p{N}_$]*$/u;

/** https://developers.google.com/apps-script/reference/html/html-template */
export class HtmlTemplate extends GoogleObject {
  override readonly type = 'HTML.HtmlTemplate';

  constructor(
    execution: Execution,
    private readonly source: string,
    private readonly name: string,
  ) {
    super(execution);
  }

  evaluate(): HtmlOutput {
    const { evaluate } = this.execution;
    if (!evaluate) this.execution.refuse('HtmlTemplate.evaluate without a script around it');
    const writer = new ContextualWriter();
    evaluate(compileTemplate(this.source), `${this.name}.html`, { ...this.variables(), [OUTPUT]: writer });
    return new HtmlOutput(this.execution, writer.text);
  }

  getCode(): string {
    return compileTemplate(this.source);
  }

  getCodeWithComments(): string {
    return compileTemplate(this.source, true);
  }

  getRawContent(): string {
    return this.source;
  }

  private variables(): Record<string, unknown> {
    const wrapper = this.execution.gateway.wrapperOf(this);
    const entries = Object.keys(wrapper).filter((name) => IDENTIFIER.test(name));
    return Object.fromEntries(entries.map((name) => [name, wrapper[name]]));
  }
}
