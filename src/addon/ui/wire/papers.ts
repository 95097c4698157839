/** Calls about papers, their register and the roadmap. Plain data only. */
import type { ProgressView, Reply } from './reply';

export interface PapersView {
  /** Papers that can be made, by stage. */
  readonly choices: readonly {
    readonly id: string;
    readonly name: string;
    readonly group: string;
    /** Where the school's own text of the paper lies; empty without one. */
    readonly sample: string;
    readonly sampleKey: string;
  }[];
  readonly drafts: number;
  readonly waiting: number;
  readonly signed: number;
  readonly cancelled: number;
}

export interface PaperView {
  readonly files: number;
  /** The words of the first file. */
  readonly text: string;
}

export interface RoadmapView {
  /** None while there is no roadmap. */
  readonly stages: readonly {
    readonly title: string;
    readonly done: number;
    readonly all: number;
    readonly overdue: number;
  }[];
}

/** A file that the browser keeps on the person's computer. */
export interface FileView {
  readonly name: string;
  readonly text: string;
}

export interface PapersServer {
  apiReadPapers(): Reply<PapersView>;
  apiPreviewPaper(id: string): Reply<PaperView>;
  apiPreparePapers(id: string): Reply<ProgressView>;
  apiMakeSample(id: string): Reply<null>;
  apiCancelDocument(key: string): Reply<null>;
  apiMakeRoadmap(): Reply<null>;
  apiReadRoadmap(): Reply<RoadmapView>;
  apiCalendarOfRoadmap(): Reply<FileView>;
}
