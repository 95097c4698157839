/**
 * What the requests need from the world. The workspace gives it over Google; nothing here names Google, and every method
 * costs a number of calls that does not depend on the number of rows.
 */
import type { Fate } from '../domain/letters/ledger';
import type { Completion } from '../domain/pairing/complete-pairs';
import type { PracticeDraft, PracticeToWord } from '../domain/pairing/practice-candidates';
import type { ProposalLine, ProposalReason } from '../domain/pairing/propose';
import type { JournalEntry } from '../domain/programme/journal';
import type { RewardCandidate } from '../domain/programme/reward-candidates';
import type { Block } from '../schema/block';
import type { BoardContent, BoardPlan } from '../schema/board';
import type { Cell, Moment } from '../schema/cell';
import type { SettledDocument } from '../schema/document';
import type { SheetDress } from '../schema/dress';
import type { FormItem, FormPlan } from '../schema/form';
import type { Issue, PersonalKind } from '../schema/issue';
import type { PaperLook } from '../schema/paper';
import type { CellRules } from '../schema/rules';
import type { TemplateBlock } from '../schema/template';

export type Cells = readonly (readonly Cell[])[];

/** A sheet as it stands, whoever made it. */
export interface OpenSheet {
  readonly title: string;
  readonly cells: Cells;
  /** As large as the cells. */
  readonly notes: readonly (readonly string[])[];
}

/** A text in the note of a cell; row and column counted from 1. */
export interface NoteEdit {
  readonly row: number;
  readonly column: number;
  readonly note: string;
}

export interface Tables {
  /** Everything on the sheet, headings first; nothing when there is no such sheet. */
  read(title: string): Cells | undefined;
  /** Every sheet of the book with its notes; what is known of the cells of a sheet is not read again. */
  readAll(known?: ReadonlyMap<string, Cells>): readonly OpenSheet[];
  /** Puts the blocks in, in their order, enlarging the sheet if need be. Text stays text. */
  write(title: string, blocks: readonly Block[]): void;
  /** Changes notes; a few calls for each. */
  writeNotes(title: string, notes: readonly NoteEdit[]): void;
  /** Takes whole rows out of the sheet; a call for each piece of neighbouring rows. */
  remove(title: string, rows: readonly number[]): void;
  /** Areas of the sheet whose cells are merged, as people name them: A1:B2. */
  merges(title: string): readonly string[];
  /** What its cells take, as far as the sheet is filled. */
  rules(title: string): CellRules;
  /** Takes merged cells apart, and rules of cells off the first row. */
  loosen(title: string): void;
  rename(title: string, wanted: string): void;
  /** Moves this row to the top. */
  raise(title: string, row: number): void;
  /** Puts an empty row above all others. */
  insertTop(title: string): void;
  /** Takes the sheet with this id out of the book; nothing when it is gone. */
  drop(sheetId: string): void;
  /** Makes an empty sheet at this place among the sheets. */
  create(title: string, position: number): void;
  /** Makes the sheet look as told; may be repeated. */
  dress(dress: SheetDress): void;
  /** Makes what was written so far last, before something outside the sheets says that it is done. */
  commit(): void;
  /** Removes the empty sheet that a new book begins with. */
  removeBlankFirstSheet(): void;
}

/** Sheets that are laid out as pages. A page is found again wherever people have moved or renamed it. */
export interface Boards {
  /** What stands in its area, as large as that has become; nothing when there is no such page. */
  read(plan: BoardPlan): Cells | undefined;
  /** Brings the page, as the first sheet if there is none, and its sizes and looks; beyond its area nothing is changed. */
  lay(plan: BoardPlan): void;
  /** Puts all its content in. */
  write(plan: BoardPlan, content: BoardContent): void;
  /** Puts in nothing but the stamp. */
  stamp(plan: BoardPlan, content: BoardContent): void;
  /** Takes its words and figures out, if there is such a page; what people have put beside it stays. */
  empty(plan: BoardPlan): void;
}

export interface Charts {
  /** Sees to it that the page has each of its charts once, as declared. Charts that people made stay. */
  draw(plan: BoardPlan): void;
}

/** The answers of one response sheet, columns found by the question they belong to. */
export interface Responses {
  readonly title: string;
  readonly lines: readonly {
    readonly row: number;
    readonly at: number | undefined;
    readonly day: string | undefined;
    readonly time: string | undefined;
    readonly cells: Readonly<Record<string, Cell>>;
  }[];
  /** Headings by question id. */
  readonly headings: Readonly<Record<string, string>>;
  /** Where their columns stand, counted from 1. */
  readonly columns: Readonly<Record<string, number>>;
  /** Questions whose column took the place of one that was deleted, and when, in milliseconds. */
  readonly since: Readonly<Record<string, number>>;
  /** Headings of columns that belong to no question. */
  readonly strangers: readonly string[];
  /** Questions to which several columns belong: which of them is right cannot be told, so none is read. */
  readonly repeated: readonly string[];
}

/** A form as it stands, whoever has made it. */
export interface FormThere {
  readonly title: string;
  /** Its questions in their order. */
  readonly items: readonly FormItem[];
  /** How many answers it keeps. */
  readonly answers: number;
  readonly asksEmail: boolean;
  /** Id of the book that its answers go to. */
  readonly destination: string | undefined;
}

/** What a link fills in: this text as the answer to this item. */
export interface LinkMark {
  readonly item: string;
  readonly mark: string;
}

/** Where people answer a form. The link with a code has the marks where the answers to their items go; none without marks. */
export interface FormLinks {
  readonly link: string;
  readonly codeLink: string | undefined;
  readonly openToAnybody: boolean;
}

/** Item of the form by question id. */
export type FormItems = Readonly<Record<string, string>>;

export interface Forms {
  /**
   * Brings at most so many questions and pages that are not ready yet into the form. Brings the items that are ready then
   * and how many are left. Only for a form not yet open to people.
   */
  build(
    formId: string,
    plan: FormPlan,
    ready: FormItems,
    most: number,
  ): { readonly items: FormItems; readonly left: number };
  /**
   * Makes the answers come into this book, on a hidden sheet with columns known by question; returns the sheet's id. Of a form that is
   * `foreign` columns of other questions are known to be nobody's business.
   */
  link(
    formId: string,
    title: string,
    plan: FormPlan,
    items: FormItems | undefined,
    how?: { readonly foreign: boolean },
  ): string;
  /** Makes the item the first of the form. */
  raise(formId: string, item: string): void;
  /** Makes the answers that came into this book go to that one again, or nowhere; they go nowhere also if it is out of reach. */
  unlink(formId: string, former: string | undefined): void;
  /** Opens the form to everybody. */
  publish(formId: string, marks: readonly LinkMark[]): FormLinks;
  /** The links of a form that is left as open as it is. */
  linksOf(formId: string, marks: readonly LinkMark[]): FormLinks & { readonly isAccepting: boolean };
  /** Nothing when there is no such form, or the present user may not edit it. */
  read(formId: string): FormThere | undefined;
  /** Whether the present user may edit the form. */
  isOpen(formId: string): boolean;
  /** Whether answers of a form, whoever may open it, come to this sheet. */
  isFed(sheetId: string): boolean;
  /** Lets somebody edit the form, whoever has made it; done before, it changes nothing. */
  share(formId: string, email: string): void;
  /** Whether the form takes answers; to who comes to a closed one it says why in Russian. */
  accept(formId: string, isOpen: boolean): void;
  /** Ids of the answers that the form itself keeps of about this moment and that have such a text in them. */
  findStored(formId: string, at: number, isWanted: (text: string) => boolean): readonly string[];
  /**
   * Looks through at most so many stored answers sent after that moment: ids of the wanted ones, and the moment to go on from when
   * there are more. An answer is its texts by item of the form, and when it was sent.
   */
  sift(
    formId: string,
    after: number,
    most: number,
    isWanted: (texts: Readonly<Record<string, string>>, sent: Partial<Moment>) => boolean,
  ): { readonly ids: readonly string[]; readonly next: number | undefined };
  /** Takes answers out of the form's own store for good; what is not there any more is no mistake. */
  deleteStored(formId: string, ids: readonly string[]): void;
  /** Nothing when the sheet is gone. */
  readResponses(sheetId: string): Responses | undefined;
}

/** Stands in a link where the code of a person goes. */
export const codeMark = 'CODEHERE';
/** And that of a pair of the person. */
export const pairMark = 'PAIRHERE';

export interface Files {
  /** The file that was made under this key and is not in the bin. */
  find(key: string): string | undefined;
  /** A book of this name that the program has made and that is not in the bin. */
  findBook(title: string): string | undefined;
  /** Puts the file into the folder if the program may see where it is now; done before, it changes nothing. */
  moveInto(id: string, folder: string): void;
  create(file: {
    readonly key: string;
    readonly kind: 'folder' | 'form';
    readonly title: string;
    readonly folder?: string;
  }): string;
  /** Deletes the file that was made under this key, past the bin; nothing when there is none. */
  erase(key: string): void;
  /** Lets somebody edit the file, or everything in the folder; done before, it changes nothing. */
  share(id: string, email: string): void;
  /** The newest forms that the program may see, at most twenty. */
  forms(): readonly { readonly id: string; readonly name: string }[];
}

export interface PaperToWrite {
  /** Ours, and short: with the name `key` it must fit into 124 bytes. The same paper has the same key for ever. */
  readonly key: string;
  /** What the paper says, in at most 100 signs: a paper that stands written in this edition is left as it is. */
  readonly edition: string;
  readonly title: string;
  /** Id of the folder; the root without one. */
  readonly folder?: string;
  readonly document: SettledDocument;
  readonly look: PaperLook;
}

export interface WrittenPaper {
  readonly id: string;
  readonly url: string;
}

export interface Documents {
  /**
   * Writes the paper as a document of its own. What is whole under this key in this edition is left as it is; another
   * edition, or what a broken run has left, is cleared and written anew, so there is never a second file.
   */
  write(paper: PaperToWrite): WrittenPaper;
  /**
   * A document of the school as text with its lists and tables; nothing when it is gone or has more than so many pieces – lines and
   * cells.
   */
  read(id: string, mostPieces: number): readonly TemplateBlock[] | undefined;
  /** The words of the document; nothing when there is no such document any more. */
  textOf(key: string): string | undefined;
  /** The paper as PDF, its bytes in base64; nothing when it is gone. */
  print(fileId: string): string | undefined;
  /** Keeps a PDF (base64) as a file of its own; one that is there under this key is left as it is. */
  keepPrinted(file: {
    readonly key: string;
    readonly title: string;
    readonly folder: string;
    readonly pdf: string;
  }): WrittenPaper;
  /**
   * Keeps a text as the one file under this key. What is there in this edition is left as it is; another edition is deleted for good first,
   * so nothing of it stays, not even as an earlier version.
   */
  keepEdition(file: {
    readonly key: string;
    /** In at most 100 signs. */
    readonly edition: string;
    readonly title: string;
    readonly type: string;
    readonly folder: string;
    readonly text: string;
  }): WrittenPaper;
  /** Keeps a text as a file of its own; one that is there under this key is left as it is. */
  keepText(file: {
    readonly key: string;
    readonly title: string;
    readonly type: string;
    readonly folder: string;
    readonly text: string;
  }): WrittenPaper;
}

/** What the book remembers out of sight. */
export interface Properties {
  all(): Readonly<Record<string, string>>;
  set(key: string, value: string): void;
}

export interface LetterToSend {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Who writes, as the recipient reads it. */
  readonly name: string;
  readonly attachment: { readonly name: string; readonly type: string; readonly text: string } | undefined;
}

export type { Fate };

export interface Mail {
  /** How many recipients may still be written to today. */
  left(): number;
  /** Hands the letter over and tells what came of it; never throws. */
  send(letter: LetterToSend): Fate;
}

export interface BookFile {
  id(): string;
  /** Makes a copy of the whole book under this name and tells its id. Forms linked to the book would be copied too. */
  copy(title: string): string;
  /** Lets somebody edit the book. */
  share(email: string): void;
  /** The language and the time zone by which the book reads and shows dates and numbers. */
  setRegion(locale: string, timeZone: string): void;
}

export interface Clock {
  /** 2026-09-01 14:05:09 in the time zone of the book. */
  now(): string;
}

export interface Lock {
  /** Does the work while nobody else changes the book; everything written is visible to others afterwards. */
  hold<Result>(work: () => Result): Result;
}

export interface Triggers {
  /** Sees to it that the book is told of new answers and woken every hour. */
  ensure(): void;
}

/** Sentences of the interface, which requests carry into the sheets without making them. */
export interface RewardWords {
  readonly merit: string;
  readonly basis: string;
}

export interface Words {
  issue(issue: Issue): { readonly what: string; readonly where: string; readonly remedy: string };
  journal(entry: JournalEntry): { readonly command: string; readonly what: string };
  reason(reason: ProposalReason, tagName: (code: string) => string): string;
  others(others: ProposalLine['others']): string;
  folder(year: string): string;
  readonly siteFolder: string;
  /** The name of the archive of a year of this book, which no other book's has. */
  archive(year: string, bookId: string): string;
  responses(number: string): string;
  readonly freeTextWarning: string;
  personalKind(kind: PersonalKind): string;
  /** For the remarks of two rows that were made one; without a code they had the same. */
  mergedWith(code: string | undefined, reason: string): string;
  /** What a pair has done, in figures. */
  pairResult(completion: Completion): string;
  /** A case as it is proposed. */
  practice(pair: PracticeToWord): PracticeDraft;
  /** For what a reward is proposed, and the figures behind it. */
  merit(candidate: RewardCandidate): RewardWords;
  partnerMerit(mentors: number): RewardWords;
}

export interface Ports {
  readonly tables: Tables;
  readonly boards: Boards;
  readonly charts: Charts;
  readonly forms: Forms;
  readonly files: Files;
  readonly documents: Documents;
  readonly mail: Mail;
  readonly properties: Properties;
  readonly book: BookFile;
  readonly clock: Clock;
  readonly lock: Lock;
  readonly triggers: Triggers;
  readonly user: { email(): string };
  readonly secrets: { create(): string };
  readonly words: Words;
}
