/** What preparing a paper needs from the world beside the ports of the book: a place where a settled document is written. */
import type { SettledDocument } from '../schema/document';
import type { PaperLook } from '../schema/paper';

export interface PaperToWrite {
  /** Ours, and short: with the name `key` it must fit into 124 bytes. The same paper has the same key for ever. */
  readonly key: string;
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
   * Writes the paper as a document of its own. What is already whole under this key is left as it is; what a broken run has
   * left is cleared and written anew, so there is never a second file.
   */
  write(paper: PaperToWrite): WrittenPaper;
}
