/** Secrets of one start. */
import { randomBytes } from 'node:crypto';

/** A text that nobody can guess. */
export function randomToken(): string {
  return randomBytes(24).toString('base64url');
}
