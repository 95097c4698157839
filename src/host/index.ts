/** The host's public face: everything else under src/host is its own business. */

export type { CallSummary } from './calls';
export { backUpWorld, checkWorld, restoreWorld } from './care';
export type { BookDump, FormDump, SheetDump, WorldDump } from './dump';
export { GoogleError, Refusal, UsageError } from './errors';
export type { HostEvent, TriggerRecord } from './events';
export type { FormDescription, ItemDescription, SectionDescription } from './google/forms/form';
export type { Project, ProjectFiles } from './project';
export type { RunError, RunResult } from './runner';
export type { Answer, Audience, MenuEntry, Question, ScreenEvent } from './screen';
export {
  createWorkspace,
  type Globals,
  type Happening,
  type ProjectInput,
  type RunOptions,
  Workspace,
  type WorkspaceOptions,
} from './workspace';
