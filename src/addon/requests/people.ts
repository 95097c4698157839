/** Requests about the two bases and the people in them. */
import { readImportRequest, readPreviewRequest } from '../domain/programme/requests/lists';
import {
  readChangeStatusRequest,
  readDataRequestRequest,
  readErasureRequest,
  readIssueCodesRequest,
  readMergePreviewRequest,
  readMergeRequest,
  readReissueRequest,
} from '../domain/programme/requests/people';
import { labels } from '../texts/ru/labels';
import { wordAlike, wordLikeness, wordMerged } from '../texts/ru/people';
import {
  wordDataRequest,
  wordErased,
  wordImported,
  wordIssued,
  wordPaper,
  wordProposedTags,
  wordReissued,
  wordRequests,
  wordRequestsPaper,
  wordSelection,
  wordStatusChanged,
} from '../texts/ru/results';
import type { PeopleServer } from '../ui/wire/people';
import { changeStatus } from '../usecases/change-status';
import { erasePerson, previewErasure } from '../usecases/erase-person';
import { importPeople, previewImport, showImport as readImport } from '../usecases/import-people';
import { issueCodes } from '../usecases/issue-codes';
import { mergePeople, previewMerge, showAlike } from '../usecases/merge-people';
import { prepareDataKept, recordDataRequest, showPerson } from '../usecases/people-papers';
import { prepareTrainingReport } from '../usecases/prepare-training-report';
import { proposeTags } from '../usecases/propose-tags';
import { recordSelection } from '../usecases/record-selection';
import { prepareRequestsPaper, refreshRequests } from '../usecases/refresh-requests';
import { reissueKey } from '../usecases/reissue-key';
import { nothing, reply, screen, silence, sure } from './reply';

export const people: PeopleServer = {
  showImport: () => screen.showDialog('import', labels.import),
  showKeys: () => screen.showDialog('keys', labels.keys),
  apiIssueCodes: (request) =>
    reply(
      'apiIssueCodes',
      (app) => issueCodes(app, sure(readIssueCodesRequest(request))),
      wordIssued,
      ({ codes }) => codes,
    ),
  apiReadImport: () => reply('apiReadImport', readImport, silence, (columns) => columns),
  apiPreviewImport: (request) =>
    reply(
      'apiPreviewImport',
      (app) => previewImport(app, sure(readPreviewRequest(request))),
      silence,
      (preview) => preview,
    ),
  apiImportPeople: (request) =>
    reply(
      'apiImportPeople',
      (app) => importPeople(app, sure(readImportRequest(request))),
      wordImported,
      (imported) => imported,
    ),
  apiChangeStatus: (request) =>
    reply(
      'apiChangeStatus',
      (app) => changeStatus(app, sure(readChangeStatusRequest(request))),
      wordStatusChanged,
      nothing,
    ),
  apiReissueKey: (request) =>
    reply(
      'apiReissueKey',
      (app) => reissueKey(app, sure(readReissueRequest(request))),
      wordReissued,
      ({ code, signed }) => ({ code, signed }),
    ),
  apiFindAlike: () =>
    reply('apiFindAlike', showAlike, wordAlike, ({ pairs, more }) => ({
      pairs: pairs.map(({ base, codes, reasons }) => ({ base, codes, why: wordLikeness(reasons) })),
      more,
    })),
  apiPreviewMerge: (request) =>
    reply(
      'apiPreviewMerge',
      (app) => previewMerge(app, sure(readMergePreviewRequest(request))),
      silence,
      (preview) => preview,
    ),
  apiMergePeople: (request) =>
    reply('apiMergePeople', (app) => mergePeople(app, sure(readMergeRequest(request))), wordMerged, nothing),
  apiRefreshRequests: () => reply('apiRefreshRequests', refreshRequests, wordRequests, nothing),
  apiPrepareRequestsPaper: () => reply('apiPrepareRequestsPaper', prepareRequestsPaper, wordRequestsPaper, nothing),
  apiProposeTags: () => reply('apiProposeTags', proposeTags, wordProposedTags, (proposals) => proposals),
  apiReadPerson: (code) =>
    reply(
      'apiReadPerson',
      (app) => showPerson(app, String(code)),
      silence,
      (card) => ({
        code: card.code,
        entries: card.entries.map(({ table, day = '', cells }) => ({ table, day, cells })),
      }),
    ),
  apiRecordDataRequest: (request) =>
    reply(
      'apiRecordDataRequest',
      (app) => recordDataRequest(app, sure(readDataRequestRequest(request))),
      wordDataRequest,
      nothing,
    ),
  apiPrepareDataKept: (code) =>
    reply('apiPrepareDataKept', (app) => prepareDataKept(app, String(code)), wordPaper, nothing),
  apiPrepareTrainingReport: () => reply('apiPrepareTrainingReport', prepareTrainingReport, wordPaper, nothing),
  apiRecordSelection: () => reply('apiRecordSelection', recordSelection, wordSelection, nothing),
  apiPreviewErasure: (code) =>
    reply(
      'apiPreviewErasure',
      (app) => previewErasure(app, String(code)),
      silence,
      (preview) => preview,
    ),
  apiErasePerson: (request) =>
    reply(
      'apiErasePerson',
      (app) => {
        const { code, entry } = sure(readErasureRequest(request));
        return erasePerson(app, code, entry);
      },
      wordErased,
      ({ done, later }) => ({ done, later, tomorrow: 0 }),
    ),
};
