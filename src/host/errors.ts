/** The three ways a call can end badly. What Google would say is a GoogleError; the host's own limits are a Refusal; Death ends a run. */

/** An exception that Google itself would throw; a script can catch it and reads Google's sentence in `message`. */
export class GoogleError extends Error {
  override readonly name: string = 'Exception';
}

/** What an advanced service throws: an answer of the web interface, with its code. */
export class ApiError extends GoogleError {
  override readonly name = 'GoogleJsonResponseException';
  readonly details: { readonly code: number; readonly message: string };

  constructor(call: string, message: string, code: number) {
    super(`API call to ${call} failed with error: ${message}`);
    this.details = { code, message };
  }
}

/** The host does not know what Google would do here, so it says so instead of guessing. */
export class Refusal extends Error {
  override readonly name = 'HostRefusal';
}

/** The execution ends at this call and cannot go on: sudden death, or a limit that no script can catch. */
export class Death extends Error {
  override readonly name: string = 'Death';
}

/** The disk is full or broken. The run ends here; what it was writing is not there, everything before is. */
export class StorageError extends Death {}

/** Someone started the host wrongly (file in use, folder not writable, broken project); the message is for that person. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
