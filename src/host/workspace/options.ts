/** What a world is opened with, what its runs are told, and what comes of something a person does. */
import type { WorldContents } from '../contents-shape';
import type { HostEvent } from '../events';
import type { Container } from '../execution';
import type { Account } from '../limits';
import type { ProjectFiles } from '../project';
import type { RunRequest, RunResult } from '../runner';
import type { Answer, Audience } from '../screen';
import type { FetchAnswer, FetchRequest } from '../world';

export interface WorkspaceOptions {
  /** File of the database; a world in memory when left out. */
  readonly store?: string;
  /** The user at the keyboard. */
  readonly email?: string;
  readonly name?: string;
  /** Locale (`ru_RU`, `en_US`) and time zone of new files. */
  readonly locale?: string;
  readonly timeZone?: string;
  /** Start of a scripted clock, which moves only with modelled time; without it the machine's time is used. */
  readonly now?: Date | string | number;
  /** Makes ids repeat from run to run. */
  readonly seed?: string;
  readonly limits?: Account;
  /** Text of `appsscript.json`, or its content, for `globals`; all scopes are granted without it. */
  readonly manifest?: string | Readonly<Record<string, unknown>>;
  /** The file the script is bound to; without an id the world's own is used, or made. Left out, the script is standalone. */
  readonly container?: { readonly type: Container['kind']; readonly id?: string };
  /** Files of the project for HtmlService of `globals`. */
  readonly files?: ProjectFiles;
  /** Answers to alerts and prompts, in order. */
  readonly ui?: readonly Answer[];
  /** What is there before anything runs: files, properties, mail. */
  readonly contents?: WorldContents;
  /** Answers the requests of scripts to other servers; those for which it gives undefined are refused, as all are without it. */
  readonly fetch?: (request: FetchRequest) => FetchAnswer | undefined;
  /**
   * A trigger on answers of forms runs so many milliseconds after the first answer to a form, once for all answers to that form
   * that came meanwhile, with the event of the last. Left out, it runs at once for each, as at Google's.
   */
  readonly gatherAnswers?: number;
  /** People in front of the host: scripts then run in a thread of their own, which waits for their answers. Needs `store`. */
  readonly audience?: Audience;
}

/** A project: its files, and an id that its properties, triggers and files in Drive belong to. */
export interface ProjectInput {
  readonly files: ProjectFiles;
  readonly id?: string;
}

export interface RunOptions {
  /** Whose execution it is; the user of the workspace unless said otherwise. */
  readonly email?: string;
  readonly source?: RunRequest['source'];
  readonly authMode?: RunRequest['authMode'];
  /** Real time a script may take before it counts as an endless loop; a minute unless said otherwise. */
  readonly realMilliseconds?: number;
}

/** The user at the keyboard. */
export interface User {
  readonly email: string;
  readonly name: string;
}

/** Google's global names. Typed loosely here; a test or program that wants Google's types gets them from `@types/google-apps-script`. */
export type Globals = Readonly<Record<string, never>>;

/** What a person did and the runs that it started. */
export interface Happening {
  readonly event: HostEvent;
  readonly runs: readonly RunResult[];
}
