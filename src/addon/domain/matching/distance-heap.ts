/**
 * A binary heap of columns by distance, laid out in arrays of the caller (position 1 is the nearest), because a search
 * reuses them thousands of times. Equal distances stay in the order in which the steps put them, which depends on nothing
 * but the input.
 */

/** The arrays of a heap over columns; `place` is where each column stands. */
export interface DistanceHeap {
  readonly order: Int32Array;
  readonly place: Int32Array;
  readonly distance: Float64Array;
}

/** Room for as many columns as there are. */
export function makeHeap(columns: number): DistanceHeap {
  return {
    order: new Int32Array(columns + 1),
    place: new Int32Array(columns),
    distance: new Float64Array(columns),
  };
}

/** Puts a column whose distance is set at the position, or nearer the top. */
export function siftUp({ order, place, distance }: DistanceHeap, column: number, position: number): void {
  const far = distance[column]!;
  let at = position;
  while (at > 1) {
    const above = order[at >> 1]!;
    if (distance[above]! <= far) break;
    order[at] = above;
    place[above] = at;
    at >>= 1;
  }
  order[at] = column;
  place[column] = at;
}

/** Takes the nearest column off a heap of the given size; the caller lowers the size by one. */
export function takeNearest({ order, place, distance }: DistanceHeap, size: number): number {
  const nearest = order[1]!;
  const last = order[size]!;
  const far = distance[last]!;
  let at = 1;
  for (;;) {
    let below = at * 2;
    if (below >= size) break;
    if (below + 1 < size && distance[order[below + 1]!]! < distance[order[below]!]!) below++;
    const candidate = order[below]!;
    if (distance[candidate]! >= far) break;
    order[at] = candidate;
    place[candidate] = at;
    at = below;
  }
  order[at] = last;
  place[last] = at;
  return nearest;
}
