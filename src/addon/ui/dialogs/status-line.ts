/** The line of a dialog that says what has happened, or why not. */
import { element } from '../sidebar/call';

/** Says it there; a refusal looks like one. */
export function say(message: string, refused = false): void {
  const line = element('status', HTMLDivElement);
  line.textContent = message;
  line.classList.toggle('refused', refused);
}
