/** Forms as respondents meet them. */
import type { HostEvent } from '../events';
import { prefill } from '../google/forms/describe';
import { describeForm, type FormDescription, formOfUrl, longUrl } from '../google/forms/form';
import { sentThrough } from '../google/forms/submission';
import {
  problemsOf,
  type SubmitOptions,
  type SubmitProblem,
  type SubmitResult,
  submitAsRespondent,
} from '../google/forms/submit';
import type { RunResult } from '../runner';
import type { World } from '../world';

/** `fire` starts the triggers of an event and gives their runs. */
export const formsOf = (
  world: World,
  flush: () => void,
  fire: (event: HostEvent) => Promise<readonly RunResult[]>,
) => ({
  /** The form behind a published, prefilled, short or editor's address. */
  find: (address: string): string | undefined => formOfUrl(world, address),
  /** The answers that a prefilled address carries, by item id. */
  prefill: (form: string, address: string): Readonly<Record<string, unknown>> => {
    const query = longUrl(world, address).split('?')[1] ?? '';
    return prefill(world, form, query);
  },
  /** What a respondent sees. */
  describe: (form: string): FormDescription => {
    flush();
    return describeForm(world, form);
  },
  /** What the form objects to in answers that are not sent yet, as far as their pages have been reached. */
  problems: (form: string, answers: Readonly<Record<string, unknown>>): readonly SubmitProblem[] =>
    problemsOf(world, form, answers),
  /** When an answer came last by the link with this mark (`SubmitOptions.link`); undefined when none is there. */
  answeredThrough: (form: string, link: string): number | undefined => sentThrough(world, form, link)?.at,
  /** A respondent sends answers, keyed by item id or title; problems come back as values, triggers run. */
  submit: async (
    form: string,
    answers: Readonly<Record<string, unknown>>,
    options: SubmitOptions = {},
  ): Promise<SubmitResult & { readonly runs: readonly RunResult[] }> => {
    flush();
    const result = submitAsRespondent(world, form, answers, options);
    return { ...result, runs: result.ok && result.event ? await fire(result.event) : [] };
  },
});
