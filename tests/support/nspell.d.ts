/** The part of nspell that is used; it brings no types of its own. */
declare module 'nspell' {
  interface Speller {
    correct(word: string): boolean;
  }
  export default function nspell(aff: Uint8Array, dic: Uint8Array): Speller;
}
