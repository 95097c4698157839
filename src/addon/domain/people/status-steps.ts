/** Whether a person may go from one status to another. Which statuses there are is the catalogue's business. */

export interface StatusSteps<Status extends string = string> {
  /** May follow any status. */
  readonly always: Status;
  readonly steps: Readonly<Record<Status, readonly Status[]>>;
}

/** The statuses that may follow this one; nothing is known of a status that is not declared, so anything may follow it. */
export function nextStatuses({ always, steps }: StatusSteps, from: string | undefined): readonly string[] | undefined {
  const declared = from === undefined ? undefined : (steps as Readonly<Record<string, readonly string[]>>)[from];
  return declared && [...declared, ...(from === always ? [] : [always])];
}

export const mayFollow = (steps: StatusSteps, from: string | undefined, to: string): boolean =>
  from === to || (nextStatuses(steps, from)?.includes(to) ?? true);
