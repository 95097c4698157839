/** Requests of care: cases of safety, appeals and support. */
import {
  readCareEntryRequest,
  readCaseRequest,
  readCloseCaseRequest,
  readPutOffRequest,
} from '../domain/programme/requests/care';
import { wordCareRecorded, wordCaseClosed, wordCaseRead, wordPutOff } from '../texts/ru/care';
import type { CareServer } from '../ui/wire/care';
import { putOff } from '../usecases/attention';
import { recordCare } from '../usecases/care-journal';
import { closeCase, readCaseWords } from '../usecases/safety-cases';
import { nothing, reply, sure } from './reply';

export const care: CareServer = {
  apiPutOff: (request) =>
    reply('apiPutOff', (app) => putOff(app, sure(readPutOffRequest(request))), wordPutOff, nothing),
  apiReadCase: (request) =>
    reply(
      'apiReadCase',
      (app) => readCaseWords(app, sure(readCaseRequest(request))),
      wordCaseRead,
      (words) => words,
    ),
  apiCloseCase: (request) =>
    reply('apiCloseCase', (app) => closeCase(app, sure(readCloseCaseRequest(request))), wordCaseClosed, nothing),
  apiRecordCare: (request) =>
    reply('apiRecordCare', (app) => recordCare(app, sure(readCareEntryRequest(request))), wordCareRecorded, nothing),
};
