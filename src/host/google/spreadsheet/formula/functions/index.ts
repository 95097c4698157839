/** Every function that formulas can call, by its English name. A name not here is `#NAME?`. */
import type { Definition } from '../definition';
import { arrays } from './arrays';
import { conditional } from './conditional';
import { dates } from './dates';
import { information } from './information';
import { library } from './library';
import { logic } from './logic';
import { lookups } from './lookups';
import { numbers } from './numbers';
import { places } from './places';
import { regular } from './regular';
import { texts } from './texts';

export const FUNCTIONS: ReadonlyMap<string, Definition> = new Map(
  Object.entries({
    ...library,
    ...arrays,
    ...conditional,
    ...dates,
    ...information,
    ...logic,
    ...lookups,
    ...numbers,
    ...places,
    ...regular,
    ...texts,
  }),
);
