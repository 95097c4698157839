/** Requests of «Переезд»: a school moves from one home to another as one file. */
import {
  mostArchived,
  readArchivedSheet,
  readArchiveSheetRequest,
  readBringPaperRequest,
  readBringRequest,
  readCheckKeys,
} from '../domain/programme/requests/archive';
import { readDocumentKey } from '../domain/programme/requests/papers';
import { labels } from '../texts/ru/labels';
import type { ArchiveServer } from '../ui/wire/archive';
import { bringArchive, bringCheckKeys, bringPaper, previewArchive } from '../usecases/bring-archive';
import { readArchive, readArchivePaper, readArchiveSheet } from '../usecases/read-archive';
import { reply, screen, silence, sure } from './reply';

const same = <Value>(value: Value): Value => value;

export const archive: ArchiveServer = {
  showArchive: () => screen.showDialog('archive', labels.archive),
  apiReadArchive: () => reply('apiReadArchive', readArchive, silence, same),
  apiReadArchiveSheet: (request) =>
    reply(
      'apiReadArchiveSheet',
      (app) => readArchiveSheet(app, { ...sure(readArchiveSheetRequest(request)), count: mostArchived }),
      silence,
      same,
    ),
  apiReadArchivePaper: (key) =>
    reply(
      'apiReadArchivePaper',
      (app) => readArchivePaper(app, sure(readDocumentKey(key))),
      silence,
      (pdf) => pdf ?? null,
    ),
  apiPreviewArchive: (sheet) =>
    reply('apiPreviewArchive', (app) => previewArchive(app, sure(readArchivedSheet(sheet))), silence, same),
  apiBringArchive: (request) =>
    reply('apiBringArchive', (app) => bringArchive(app, sure(readBringRequest(request))), silence, same),
  apiBringCheckKeys: (checkKeys) =>
    reply('apiBringCheckKeys', (app) => bringCheckKeys(app, sure(readCheckKeys(checkKeys))), silence, same),
  apiBringPaper: (request) =>
    reply('apiBringPaper', (app) => bringPaper(app, sure(readBringPaperRequest(request))), silence, same),
};
