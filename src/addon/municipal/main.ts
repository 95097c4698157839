/** The municipal book: the single list of what Google, its menu and its page may call. */
import { readTexts } from '../domain/programme/requests/upward';
import { reply, say, screen, silence, sure } from '../requests/reply';
import { municipalLabels, wordReport } from '../texts/ru/municipal';
import type { MunicipalServer } from '../ui/wire/municipal';
import { prepareMunicipalReport } from '../usecases/municipal/municipal-report';
import { takeExports } from '../usecases/municipal/take-exports';
import { municipalMenu } from './menu';

declare const global: Record<string, unknown>;

const report: MunicipalServer['apiPrepareReport'] = () =>
  reply('apiPrepareReport', prepareMunicipalReport, wordReport, (prepared) => prepared);

const server: MunicipalServer = {
  showExports: () => screen.showDialog('exports', municipalLabels.exports),
  reportFromMenu: () => say(municipalLabels.report, report()),
  apiTakeExports: (texts) =>
    reply(
      'apiTakeExports',
      (app) => takeExports(app, sure(readTexts(texts))),
      silence,
      (taken) => taken,
    ),
  apiPrepareReport: report,
};

const onOpen = (): void => screen.showMenu(municipalLabels.menu, municipalMenu);

global.onOpen = onOpen;
global.onInstall = onOpen;
global.showExports = server.showExports;
global.reportFromMenu = server.reportFromMenu;
global.apiTakeExports = server.apiTakeExports;
global.apiPrepareReport = server.apiPrepareReport;
