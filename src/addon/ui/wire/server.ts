/**
 * Everything that a menu or a page may call on the server, with plain data only: no Date, no class crosses the wire.
 * requests/ carries it out, main.ts hands it to Google; the pages know nothing of the server but this.
 */
import type { AnswersServer } from './answers';
import type { ArchiveServer } from './archive';
import type { BookServer } from './book';
import type { CareServer } from './care';
import type { ChangesServer } from './changes';
import type { LettersServer } from './letters';
import type { MatchingServer } from './matching';
import type { NextYearServer } from './next-year';
import type { PairingServer } from './pairing';
import type { PapersServer } from './papers';
import type { PeopleServer } from './people';
import type { PracticesServer } from './practices';
import type { PublicationServer } from './publication';
import type { UpwardServer } from './upward';

export interface Server
  extends BookServer,
    PeopleServer,
    AnswersServer,
    PairingServer,
    MatchingServer,
    ChangesServer,
    PapersServer,
    LettersServer,
    CareServer,
    UpwardServer,
    PublicationServer,
    PracticesServer,
    NextYearServer,
    ArchiveServer {}
