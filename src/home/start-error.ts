/** The home cannot start; the message tells the person at the keyboard why and what to do. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
