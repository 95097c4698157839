/** The host's public face: everything else under src/host is its own business. */

export type { CallSummary } from './calls';
export { backUpWorld, checkWorld, restoreWorld } from './care';
export { type DescribedWorld, fetchAnswers, isDescribed, readDescribedWorld } from './contents-file';
export type { BlockContents, FileContents, ItemContents, SheetContents, WorldContents } from './contents-shape';
export type { BookDump, FormDump, SheetDump, WorldDump } from './dump';
export { GoogleError, Refusal, StorageError, UsageError } from './errors';
export type { HostEvent, TriggerRecord } from './events';
export type { ChartPicture } from './files/charts/chart-files';
export type { BlockView, DocumentView, LetterView, LineView } from './files/document-view';
export type { Source } from './files/in/source';
export type { WebAnswer, WebRequest } from './google/content/web-app';
export type { FormDescription, ItemDescription, SectionDescription } from './google/forms/form';
export type { ReceivedMail } from './google/mail/mailbox';
export type { Project, ProjectFiles } from './project';
export type { RunError, RunResult } from './runner';
export type { Answer, Audience, MenuEntry, Question, ScreenEvent } from './screen';
export { doStep, failed, readSteps, type Step, type StepOutcome, tellStep } from './steps';
export { Workspace } from './workspace';
export { createWorkspace } from './workspace/open';
export type { Globals, Happening, ProjectInput, RunOptions, WorkspaceOptions } from './workspace/options';
export type { FetchAnswer, FetchRequest } from './world';
