/** What the journal remembers: facts of each command. The sentence is made from them in texts/ru/journal.ts. */

export type JournalEntry =
  | { readonly command: 'set-up-workbook'; readonly school: string; readonly year: string; readonly regime: string }
  | {
      readonly command: 'issue-codes';
      readonly base: string;
      readonly first: string;
      readonly last: string;
      readonly count: number;
    }
  | { readonly command: 'create-questionnaire'; readonly number: string; readonly title: string }
  | {
      readonly command: 'collect-answers';
      readonly number: string;
      readonly base: string;
      readonly codes: readonly string[];
    };
