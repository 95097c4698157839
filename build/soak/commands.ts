/** The commands of the product as the sweep of sudden death needs them: what is there before, and the one call that may die. */
import { bookCommands } from './commands/book';
import { careCommands } from './commands/care';
import { erasureCommands } from './commands/erasure';
import { letterCommands } from './commands/letters';
import { municipalCommands } from './commands/municipal';
import { nextYearCommands } from './commands/next-year';
import { pairingCommands } from './commands/pairing';
import { paperCommands } from './commands/papers';
import { peopleCommands } from './commands/people';
import { practiceCommands } from './commands/practices';
import { questionnaireCommands } from './commands/questionnaires';
import type { SweptCommand } from './commands/swept';

export const sweptCommands: readonly SweptCommand[] = [
  ...bookCommands,
  ...peopleCommands,
  ...questionnaireCommands,
  ...pairingCommands,
  ...practiceCommands,
  ...paperCommands,
  ...careCommands,
  ...erasureCommands,
  ...letterCommands,
  ...municipalCommands,
];

/** Those that only the long runs sweep. */
export const longCommands: readonly SweptCommand[] = nextYearCommands;
