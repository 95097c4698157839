/**
 * A script of steps on one world: what a person, the respondents of a form, a browser and time do one after the other. Reading the file of
 * steps and checking it is here too; doing a step is left to the workspace.
 */
import { UsageError } from './errors';
import type { WebRequest } from './google/content/web-app';
import type { ReceivedMail } from './google/mail/mailbox';
import type { Project } from './project';
import type { RunResult } from './runner';
import type { Answer, MenuEntry } from './screen';
import type { Workspace } from './workspace';

/** One step; `as` says who does it (an e-mail), `mayFail` that the steps go on after an error. */
export type Step = { readonly as?: string; readonly mayFail?: boolean } & (
  | { readonly run: string; readonly args?: readonly unknown[] }
  /** A page of the project calls a function of the script. */
  | { readonly page: string; readonly args?: readonly unknown[] }
  /** Presses a menu item by its caption. */
  | { readonly menu: string }
  /** Answers to the alerts and prompts to come: a button, a text (typed, then OK), or both. Other steps but `submit` may bring theirs along. */
  | { readonly answers: readonly (string | Answer)[] }
  | { readonly open: true }
  /** Selects cells of the container, `Sheet1!A1:B3`; in a document the first place of a text. */
  | { readonly select: string }
  /** Puts the cursor behind the first place of a text in the document. */
  | { readonly cursor: string }
  /** Types into a cell of the container, `Sheet1!B2` or `B2` of the first sheet. */
  | { readonly edit: string; readonly value: string | number | boolean; readonly file?: string }
  /** Fills in a form, named by title, name, id or address (the only form when left true). */
  | { readonly submit: string | true; readonly answers: Readonly<Record<string, unknown>>; readonly edit?: string }
  /** Lets time pass: `90 minutes`, `2 hours`, `1 day`, or seconds as a number. */
  | { readonly pass: string | number }
  | { readonly get: string; readonly path?: string }
  | { readonly post: unknown; readonly type?: string; readonly query?: string; readonly path?: string }
  | { readonly mail: ReceivedMail }
);

/** What a step came to. */
export interface StepOutcome {
  readonly step: string;
  readonly runs: readonly RunResult[];
  /** Why it failed before any script ran: a cell that refused, a form that did not take the answers. */
  readonly problem?: string;
}

const VERBS = [
  'run',
  'page',
  'menu',
  'open',
  'select',
  'cursor',
  'edit',
  'submit',
  'pass',
  'get',
  'post',
  'mail',
  'answers',
] as const;

/** Steps from the text of a file: a JSON list. Throws UsageError with the number of the step that is wrong. */
export function readSteps(text: string): Step[] {
  let steps: unknown;
  try {
    steps = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`Файл шагов – не JSON: ${(error as Error).message}`);
  }
  if (!Array.isArray(steps)) throw new UsageError('Файл шагов должен быть списком шагов: [{"run": "setUp"}, …].');
  steps.forEach((step: unknown, index) => {
    if (typeof step !== 'object' || step === null || verbOf(step as Step) === undefined) {
      throw new UsageError(`Шаг ${index + 1} непонятен: в нём должно быть одно из слов ${VERBS.join(', ')}.`);
    }
  });
  return steps as Step[];
}

function verbOf(step: Step): (typeof VERBS)[number] | undefined {
  return VERBS.find((verb) => verb in step);
}

/** A step in one line, for people. */
export function tellStep(step: Step): string {
  const verb = verbOf(step)!;
  const value = (step as Readonly<Record<string, unknown>>)[verb];
  return value === true ? verb : `${verb} ${typeof value === 'string' ? value : JSON.stringify(value)}`;
}

/** Whether the step failed, in itself or in a script it started. */
export function failed(outcome: StepOutcome): boolean {
  return outcome.problem !== undefined || outcome.runs.some(({ error }) => error !== undefined);
}

/** Does one step. Throws UsageError when it cannot be done at all (no such form, no such menu item). */
export async function doStep(workspace: Workspace, project: Project, step: Step): Promise<StepOutcome> {
  const told = { step: tellStep(step) };
  const options = step.as === undefined ? {} : { email: step.as };
  if ('answers' in step && !('submit' in step)) {
    workspace.screen.answer(...step.answers.map(answerOf));
    if (verbOf(step) === 'answers') return { ...told, runs: [] };
  }
  if ('run' in step) return { ...told, runs: [await workspace.run(project, step.run, step.args ?? [], options)] };
  if ('page' in step)
    return { ...told, runs: [await workspace.callFromPage(project, step.page, step.args ?? [], options)] };
  if ('menu' in step)
    return { ...told, runs: [await workspace.run(project, pressed(workspace, step.menu), [], options)] };
  if ('open' in step) return { ...told, runs: (await workspace.open(project, options)).runs };
  if ('select' in step || 'cursor' in step) {
    if ('cursor' in step) workspace.putCursor(step.cursor, false);
    else if (workspace.container?.kind === 'document') workspace.putCursor(step.select, true);
    else workspace.selectCells(step.select);
    return { ...told, runs: [] };
  }
  if ('edit' in step && 'value' in step)
    return { ...told, ...(await edit(workspace, step.file, step.edit, step.value, options)) };
  if ('submit' in step) return { ...told, ...(await submit(workspace, step, step.as)) };
  if ('pass' in step) return { ...told, runs: await workspace.pass(milliseconds(step.pass)) };
  if ('mail' in step) {
    workspace.receive(step.mail);
    return { ...told, runs: [] };
  }
  if ('get' in step || 'post' in step)
    return { ...told, runs: [await workspace.request(project, requestOf(step), options)] };
  throw new UsageError(`Шаг «${told.step}» непонятен.`);
}

const BUTTONS = ['OK', 'CANCEL', 'YES', 'NO', 'CLOSE'];

function answerOf(given: string | Answer): Answer {
  if (typeof given !== 'string') return given;
  return BUTTONS.includes(given) ? { button: given } : { button: 'OK', text: given };
}

/** The function behind the newest menu item of that caption. */
function pressed(workspace: Workspace, caption: string): string {
  const entries = workspace.screen.shown.flatMap((event) => (event.kind === 'menu' ? event.entries : [])).reverse();
  const found = deep(entries).find((entry) => entry.caption === caption && entry.run !== undefined);
  if (found?.run === undefined) throw new UsageError(`В меню нет пункта «${caption}» (меню появляется шагом open).`);
  return found.run;
}

function deep(entries: readonly MenuEntry[]): MenuEntry[] {
  return entries.flatMap((entry) => [entry, ...deep(entry.entries ?? [])]);
}

async function edit(
  workspace: Workspace,
  file: string | undefined,
  place: string,
  value: string | number | boolean,
  options: { readonly email?: string },
): Promise<Omit<StepOutcome, 'step'>> {
  const book = file ?? (workspace.container?.kind === 'spreadsheet' ? workspace.container.id : undefined);
  if (book === undefined) throw new UsageError('Печатать некуда: у сценария нет своей таблицы, назовите её в file.');
  const [, sheetName, letters = '', digits = ''] = /^(?:'?([^'!]+)'?!)?([A-Za-z]+)(\d+)$/.exec(place) ?? [];
  if (letters === '') throw new UsageError(`Клетка названа непонятно: «${place}», нужно так: Лист1!B2.`);
  const { sheets } = workspace.view.book(book);
  const sheet = sheetName === undefined ? sheets[0] : sheets.find(({ name }) => name === sheetName);
  if (!sheet) throw new UsageError(`В таблице нет листа «${sheetName}».`);
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  try {
    const { runs } = await workspace.edit(book, sheet.id, Number(digits), column, String(value), options);
    return { runs };
  } catch (error) {
    return { runs: [], problem: (error as Error).message };
  }
}

async function submit(
  workspace: Workspace,
  step: Extract<Step, { submit: string | true }>,
  email: string | undefined,
): Promise<Omit<StepOutcome, 'step'>> {
  const id = formOf(workspace, step.submit);
  const result = await workspace.forms.submit(id, step.answers, {
    ...(email === undefined ? {} : { email }),
    ...(step.edit === undefined ? {} : { editOf: step.edit }),
  });
  if (result.ok) return { runs: result.runs };
  return { runs: [], problem: result.problems.map(({ text }) => text).join('; ') };
}

function formOf(workspace: Workspace, wanted: string | true): string {
  const { forms } = workspace.dump();
  const found =
    wanted === true
      ? forms.length === 1 && forms[0]
      : (forms.find(({ id }) => id === wanted) ?? forms.find(({ title, name }) => title === wanted || name === wanted));
  const id = found ? found.id : typeof wanted === 'string' ? workspace.forms.find(wanted) : undefined;
  if (id !== undefined) return id;
  throw new UsageError(
    wanted === true ? `В мире не одна форма, а ${forms.length}: назовите её.` : `В мире нет формы «${wanted}».`,
  );
}

const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };

function milliseconds(given: string | number): number {
  if (typeof given === 'number') return given * 1000;
  const [, count, unit = ''] = /^\s*(\d+(?:\.\d+)?)\s*(s|m|h|d|w)[a-z]*\s*$/i.exec(given) ?? [];
  if (count === undefined)
    throw new UsageError(`Время понятно так: «90 minutes», «2 hours», «1 day», а не «${given}».`);
  return Number(count) * SECONDS[unit.toLowerCase()]! * 1000;
}

/** A text is sent as a form's fields, anything else as JSON, unless `type` says otherwise. */
function requestOf(step: Extract<Step, { get: string } | { post: unknown }>): WebRequest {
  const path = step.path === undefined ? {} : { path: step.path };
  if ('get' in step) return { query: step.get, ...path };
  const text = typeof step.post === 'string';
  const type = step.type ?? (text ? 'application/x-www-form-urlencoded' : 'application/json');
  const form = !text && /^application\/x-www-form-urlencoded\b/.test(type);
  const contents = text
    ? String(step.post)
    : form
      ? String(new URLSearchParams(step.post as Record<string, string>))
      : JSON.stringify(step.post);
  return { ...(step.query === undefined ? {} : { query: step.query }), ...path, body: { type, contents } };
}
