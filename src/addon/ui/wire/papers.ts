/** Calls about papers, their register and the roadmap. Plain data only. */
import type { PlanRequest } from '../../domain/programme/requests/papers';
import type { PlanPreview } from '../../usecases/import-roadmap';
import type { PapersState } from '../../usecases/show-papers';
import type { RoadmapState } from '../../usecases/show-roadmap';
import type { ProgressView, Reply } from './reply';

export type PapersView = PapersState;

export type { PlanRequest };

/** What a school's own plan would change. */
export type PlanView = PlanPreview;

export interface PaperView {
  readonly files: number;
  /** The words of the first file. */
  readonly text: string;
}

/** No stages while there is no roadmap. */
export type RoadmapView = RoadmapState;

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
  apiProposeRewards(): Reply<null>;
  apiDeclinePosts(): Reply<null>;
  apiCancelDocument(key: string): Reply<null>;
  showPlan(): void;
  apiPreviewPlan(request: PlanRequest): Reply<PlanView>;
  apiImportPlan(request: PlanRequest): Reply<null>;
  apiMakeRoadmap(): Reply<null>;
  apiReadRoadmap(): Reply<RoadmapView>;
  apiCalendarOfRoadmap(): Reply<FileView>;
}
