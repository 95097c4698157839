/**
 * The activities of the roadmap: the union of what five known plans ask of a school, numbered as the requirements that they
 * fulfil. A school changes its own sheet; what is told here is where that sheet begins.
 */
import type { Activity } from './activity';
import { bases } from './bases';
import { preparation } from './preparation';
import { selection } from './selection';
import { throughout } from './throughout';
import { work } from './work';

export const activities: readonly Activity[] = [...preparation, ...bases, ...selection, ...work, ...throughout];

/** «Э1.13», «М.20»: a sheet would take 1.13 for a day. */
export const rowNumber = ({ number, stage }: Activity): string => (stage === 'М' ? number : `Э${number}`);
