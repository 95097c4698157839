/** «Что требует внимания»: how urgent a matter is called, and which button of «Пульт куратора» helps with it. */
import type { Weight } from '../domain/programme/attention';
import type { IssueCode } from '../schema/issue';

export const urgencies = ['сегодня', 'срочно', 'скоро'] as const;

export const urgencyOf: Readonly<Record<Weight, (typeof urgencies)[number]>> = {
  3: 'сегодня',
  2: 'срочно',
  1: 'скоро',
};

/** The element of the console's page that is pressed, or that is gone to. */
export const actionOf: Readonly<Partial<Record<IssueCode, string>>> = {
  'safety-case': 'case-number',
  'plan-missing': 'prepare-plans',
  'tasks-late': 'update-plans',
  'papers-missing': 'record-consents',
  'papers-ahead': 'record-consents',
  'draft-waiting': 'draft',
  'erasure-due': 'person-code',
  'appeal-waiting': 'care-kind',
};
