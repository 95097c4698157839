/** What «Пульт куратора» shows of the roadmap: how far each stage has come and what is overdue. Writes nothing. */
import { stageWordsOf } from '../catalog/roadmap/states';
import { roadmap } from '../catalog/tables';
import { done, type Outcome, refused } from '../schema/issue';
import { openBook, whyNoBook } from './book';
import type { Ports } from './ports';
import { progressOf } from './roadmap-book';

export interface RoadmapState {
  readonly stages: readonly {
    readonly title: string;
    readonly done: number;
    readonly all: number;
    readonly overdue: number;
  }[];
}

/** No stages while there is no roadmap. */
export function showRoadmap(ports: Ports): Outcome<RoadmapState> {
  const book = openBook(ports);
  if (!book) return refused(whyNoBook(ports));
  const today = ports.clock.now().slice(0, 10);
  const stages = progressOf(book.read(roadmap), today).map(({ stage, ...figures }) => ({
    title: stageWordsOf(stage),
    ...figures,
  }));
  return done({ stages });
}
