/// <reference types="google-apps-script" />
/**
 * What a conformance case is: a plain function over Google's own globals that says what Google does, on what evidence, and asserts it.
 * A case imports nothing of the host and nothing of Node, so that the same text runs inside Apps Script.
 */

/** What a case works with. */
export interface Stage {
  /** The spreadsheet the script is bound to: locale en_US, time zone Europe/Moscow. */
  readonly book: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** A sheet of this case's own, 20 × 10, removed after it. */
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  /** Asserts that what the named methods did or gave is this. `methods`: names as `Range.setValue`, separated by spaces. */
  is(methods: string, actual: unknown, expected: unknown): void;
  /** Asserts that the work throws Google's sentence (a text that the message must hold, or a pattern). */
  throws(methods: string, work: () => unknown, message: string | RegExp): void;
  /** Something to do after the case, whatever comes of it: files to trash, properties to delete. */
  after(work: () => void): void;
}

export interface Case {
  /** A sentence that says what is so. */
  readonly name: string;
  /** Namespace of Google's typings in which `Range.setValue` is looked up: `Spreadsheet`, `Base`, `Utilities` … */
  readonly space: string;
  /** Where this is known from: `D` Google's reference, `L` reports of live behaviour, `M` memory; with the place. */
  readonly evidence: string;
  /** What Google does, where it surprises and is worth a line in the tables. */
  readonly google?: string;
  /** What the host does instead, where it differs from `google`. */
  readonly host?: string;
  /** The file the script must be bound to, where it is not a spreadsheet; on a live account such a case is run by hand from a project of that kind. */
  readonly bound?: 'form' | 'document';
  /** Answers to alerts and prompts, in order; in Google a person gives them and the texts of the questions say which. */
  readonly answers?: readonly { readonly button: string; readonly text?: string }[];
  /**
   * What a person sees that no script can read, one line each, in order: `menu Case: One, –, More`, `dialog Modal: <p>…</p>`,
   * `border A1 top ["DASHED","#ff0000"]`. The host's screen and cells are held to it; in Google a person looks.
   */
  readonly shown?: { readonly methods: string; readonly lines: readonly string[] };
  run(stage: Stage): void;
}

/** One assertion that ran. */
export interface Finding {
  /** Full names, as `Spreadsheet.Range.setValue`. */
  readonly methods: readonly string[];
  readonly ok: boolean;
  readonly actual: string;
  readonly expected: string;
}

export interface CaseRecord {
  readonly name: string;
  readonly ok: boolean;
  readonly findings: readonly Finding[];
  /** Why the case did not come to its end. */
  readonly error?: string;
}
