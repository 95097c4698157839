/** What a page of the add-on and the window around it say to each other. */

/** From the page to the window. */
export type FromPanel =
  | { readonly google: 'call'; readonly call: number; readonly function: string; readonly args: readonly unknown[] }
  | { readonly google: 'close' }
  | { readonly google: 'focus' }
  | { readonly google: 'height'; readonly pixels: number }
  | { readonly google: 'width'; readonly pixels: number }
  | { readonly google: 'link'; readonly href: string }
  | { readonly google: 'unheard'; readonly message: string };

/** From the window to the page. */
export type ToPanel =
  | { readonly google: 'answer'; readonly call: number; readonly ok: true; readonly value: unknown }
  | {
      readonly google: 'answer';
      readonly call: number;
      readonly ok: false;
      readonly error: { readonly name: string; readonly message: string };
    };
