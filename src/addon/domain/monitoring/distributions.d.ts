/** What is used of the library of distributions, which brings no types of its own. */
declare module 'distributions' {
  /** Student's distribution with so many degrees of freedom; `inv` is its quantile. */
  export const Studentt: (degreesOfFreedom: number) => { inv(probability: number): number };
}
