/** Google's quotas and maxima (platform.md section 4), by kind of account. Maxima of a single service stand beside that service. */

export type Account = 'consumer' | 'workspace' | 'none';

export const EXECUTION_SECONDS = 360;
export const SIMPLE_TRIGGER_SECONDS = 30;
/** Triggers one user may have in one script. */
export const TRIGGERS_PER_USER = 20;

interface Quotas {
  readonly mailRecipientsPerDay: number;
  readonly mailRecipientsPerMessage: number;
  readonly mailBodyBytes: number;
  readonly documentsPerDay: number;
  readonly spreadsheetsPerDay: number;
  readonly conversionsPerDay: number;
  readonly calendarEventsPerDay: number;
  readonly propertyOperationsPerDay: number;
  /** Modelled time of all runs that installed triggers start. */
  readonly triggerSecondsPerDay: number;
}

const QUOTAS: Readonly<Record<Exclude<Account, 'none'>, Quotas>> = {
  consumer: {
    mailRecipientsPerDay: 100,
    mailRecipientsPerMessage: 50,
    mailBodyBytes: 200 * 1024,
    documentsPerDay: 250,
    spreadsheetsPerDay: 250,
    conversionsPerDay: 2000,
    calendarEventsPerDay: 5000,
    propertyOperationsPerDay: 50_000,
    triggerSecondsPerDay: 90 * 60,
  },
  workspace: {
    mailRecipientsPerDay: 1500,
    mailRecipientsPerMessage: 50,
    mailBodyBytes: 400 * 1024,
    documentsPerDay: 1500,
    spreadsheetsPerDay: 3200,
    conversionsPerDay: 4000,
    calendarEventsPerDay: 10000,
    propertyOperationsPerDay: 500_000,
    triggerSecondsPerDay: 6 * 3600,
  },
};

/** The quotas of an account; `undefined` where the host runs without Google's quotas. */
export function quotasOf(account: Account): Quotas | undefined {
  return account === 'none' ? undefined : QUOTAS[account];
}

export type QuotaName = Extract<keyof Quotas, `${string}PerDay`>;
