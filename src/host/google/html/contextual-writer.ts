/** Writes a page piece by piece and knows at every moment where in the page it stands, so that a value can be fitted into its place. */
import {
  escapeQuery,
  escapeScriptString,
  escapeScriptValue,
  escapeStyleString,
  escapeText,
  escapeUnquoted,
  normalizeAddress,
  safeAddress,
  safeStyleValue,
} from './escape';
import { PagePosition } from './page-position';

/** A template's code assigns to `_` (text as it is) and `_$` (a value fitted into its place); each assignment adds to the page. */
export class ContextualWriter {
  text = '';
  private readonly position = new PagePosition();

  set _(value: unknown) {
    const piece = String(value);
    this.text += piece;
    this.position.read(piece);
  }

  set _$(value: unknown) {
    const piece = this.inPlace(value);
    this.text += piece;
    this.position.read(piece);
  }

  /** What scriptlets call that print without an assignment. */
  append(text: unknown): this {
    this._ = text;
    return this;
  }

  private inPlace(value: unknown): string {
    const { place, quote, content, inString, before } = this.position;
    const text = String(value);
    if (place === 'script') return inString ? escapeScriptString(text) : escapeScriptValue(value);
    if (place === 'style') return inString ? escapeStyleString(text) : safeStyleValue(text);
    if (place !== 'attribute') return escapeText(text);
    const quoted = quote === '' ? escapeUnquoted : escapeText;
    switch (content) {
      case 'address':
        return quoted(
          before === '' ? safeAddress(text) : before.includes('?') ? escapeQuery(text) : normalizeAddress(text),
        );
      case 'script':
        return quoted(inString ? escapeScriptString(text) : escapeScriptValue(value));
      case 'style':
        return quoted(inString ? escapeStyleString(text) : safeStyleValue(text));
      default:
        return quoted(text);
    }
  }
}
