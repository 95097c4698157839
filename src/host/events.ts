/** What happens in the world and can start a script: as data, so that it can wait, be stored and cross threads. The script gets objects made from it. */
import type { Container } from './execution';

export type HostEvent =
  | { readonly kind: 'open'; readonly file: Container }
  | {
      readonly kind: 'edit';
      readonly file: Container;
      readonly sheet: number;
      readonly row: number;
      readonly column: number;
      readonly rows: number;
      readonly columns: number;
      /** Only for a single cell, as Google gives them. */
      readonly value?: string | number | boolean;
      readonly oldValue?: string | number | boolean;
    }
  | { readonly kind: 'change'; readonly file: Container; readonly changeType: string }
  | {
      readonly kind: 'form-submit';
      readonly form: string;
      readonly response: string;
      /** Where the answer landed, when the form has a destination. */
      readonly destination?: {
        readonly book: string;
        readonly sheet: number;
        readonly row: number;
        readonly columns: number;
      };
      readonly values: readonly string[];
      readonly namedValues: Readonly<Record<string, readonly string[]>>;
    }
  | { readonly kind: 'clock'; readonly at: number };

/** An installed trigger as the database keeps it. */
export interface TriggerRecord {
  readonly id: string;
  readonly project: string;
  /** E-mail of the user who made it and as whom it runs. */
  readonly owner: string;
  readonly handler: string;
  readonly event: 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT' | 'CLOCK';
  readonly source: 'SPREADSHEETS' | 'DOCUMENTS' | 'FORMS' | 'CLOCK';
  /** The file it watches; undefined for a clock. */
  readonly sourceId?: string;
  /** When a clock trigger fires next (milliseconds), and how often after that (milliseconds; undefined for once). */
  readonly next?: number;
  readonly every?: number;
}
