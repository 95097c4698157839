/**
 * Colours of charts that ask for none: told apart by those who see red and green alike, dark enough on white paper, and of
 * different lightness, so that a copy without colours keeps them apart.
 *
 * Source: M. Okabe, K. Ito, «Color Universal Design» (2008), without its yellow, which paper swallows.
 */
export const COLORS: readonly string[] = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#56b4e9', '#e69f00', '#44505c'];

/** Colours for slices that stand in a circle: the last one touches the first and never looks like it. */
export const sliceColors = (count: number, given: readonly string[] = COLORS): readonly string[] =>
  Array.from({ length: count }, (_, index) => {
    const touchesItsLike = index > 0 && index === count - 1 && index % given.length === 0;
    return given[touchesItsLike ? given.length >> 1 : index % given.length]!;
  });
