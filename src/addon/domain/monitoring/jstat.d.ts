/** What is used of jStat, which brings no types of its own. */
declare module 'jstat' {
  export const jStat: {
    readonly studentt: {
      /** The quantile of Student's distribution. */
      inv(probability: number, degreesOfFreedom: number): number;
    };
  };
}
