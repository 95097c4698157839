/** Words about practices: how a case stands, and what a case must say before the school may show it. */

/** A draft waits for a person; an approved case is shown; one that was taken off stays, so that it is not proposed again. */
export const practiceStates = ['черновик', 'утверждена', 'снята'] as const;

export type PracticeState = (typeof practiceStates)[number];
