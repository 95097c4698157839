/** Pages and texts as paper: what `getAs('application/pdf')` makes of them. */
import type { Execution } from '../../execution';
import { documentOfHtml, documentOfText } from '../../files/html-document';
import { modelToPdfNow } from '../../files/pdf';

/** A page of HTML or a plain text as PDF. */
export function textToPdf(execution: Execution, text: string, type: string, name: string): Uint8Array {
  const { world } = execution;
  const model = type === 'text/html' ? documentOfHtml(text, world.locale) : documentOfText(text, world.locale);
  const file = modelToPdfNow(model, name, new Date(world.clock.now()));
  return file?.bytes ?? execution.refuse('a conversion to PDF of pictures with transparency');
}
