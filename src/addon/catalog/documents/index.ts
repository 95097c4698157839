/**
 * Every paper that the tool prepares. Order O7 and the plans of pairs have requests of their own, because they bind pairs;
 * all others are made by one (usecases/prepare-papers.ts): one more is one more declaration and one more line here.
 */

import { roadmapLayoutWords } from '../words';
import { completenessReference } from './acts/completeness';
import { groupMeetingList, groupMeetingPlan, waitingList } from './acts/forming-pairs';
import { classHoursList, conferenceProtocol } from './acts/informing';
import { curatorLeaflet, menteeLeaflet, mentorLeaflet, safetyLeaflet } from './acts/leaflets';
import {
  actsList,
  audiencesList,
  formsReference,
  lawsList,
  pairsReference,
  programmesBank,
  resourcesList,
} from './acts/lists';
import {
  councilProtocol,
  invitation,
  meetingProtocol,
  parentsProtocol,
  siteNews,
  siteSection,
} from './acts/meetings-and-letters';
import { programme } from './acts/programme';
import { regulation } from './acts/regulation';
import { partnerContract, workAgreement, workConsent } from './consents/agreements';
import {
  dataConsentAdult,
  dataConsentChild,
  dataConsentParent,
  joiningConsent,
  joiningConsentParent,
  publicationAdult,
  publicationParent,
} from './consents/personal-data';
import { eventsOfYear, finalEventInvitations, finalEventPlan, yearInCharts } from './final-event/papers';
import { eventsOrder, programmeOrder, regulationOrder, roadmapOrder } from './orders/approval';
import { replacementOrder, termOrder } from './orders/changes';
import { finalEventOrder, monitoringOrder, rewardsOrder } from './orders/later';
import { curatorOrder, launchOrder, teamOrder } from './orders/preparation';
import { mentorsOrder, trainingOrder } from './orders/selection';
import { practiceCatalogue } from './practices';
import { type ProgrammePaper, schoolPaper } from './programme-paper';
import { pressReleases, siteChecklist } from './publicity';
import { reports } from './reports';
import { diplomas, parentLetters, partnerLetters, thanks } from './rewards/festive';
import { rewardProposal } from './rewards/proposal';
import { mentorReference } from './rewards/reference';
import { type RoadmapLayout, roadmapPaper } from './roadmap';
import { interviewProtocol, mentorApplication, selectedList } from './selection/candidates';
import { mentorPortfolios, siteRegister } from './selection/showing';
import { trainingJournal, trainingResources } from './selection/training';
import { menteeDiary, mentorDiary } from './work/diaries';
import { mentorEvents } from './work/events';
import { exitSheets } from './work/exit-sheets';
import { mentorHours } from './work/hours';
import { groupReflection, pairReflection } from './work/reflection';

export { pupilPlan, teacherPlan } from './development-plan';
export { pairsOrder } from './order-pairs';

/** The id of the paper that prints the roadmap in this layout. */
export const idOfRoadmap = (layout: RoadmapLayout): string => `roadmap-${layout}`;

const roadmaps = (Object.keys(roadmapLayoutWords) as RoadmapLayout[]).map((layout) => {
  const { title, body } = roadmapPaper(layout);
  return schoolPaper({
    id: idOfRoadmap(layout),
    stage: '1',
    kind: 'дорожная карта',
    name: `Дорожная карта: ${roadmapLayoutWords[layout]}`,
    needs: 'roadmap',
    title: (facts) => title({ ...facts, rows: facts.roadmap }),
    body: (facts) => body({ ...facts, rows: facts.roadmap }),
  });
});

/** In the order in which a curator meets them. */
export const programmePapers: readonly ProgrammePaper[] = [
  launchOrder,
  teamOrder,
  curatorOrder,
  ...roadmaps,
  roadmapOrder,
  regulation,
  regulationOrder,
  programme,
  programmeOrder,
  eventsOfYear,
  eventsOrder,
  lawsList,
  audiencesList,
  resourcesList,
  programmesBank,
  actsList,
  councilProtocol,
  meetingProtocol,
  parentsProtocol,
  conferenceProtocol,
  classHoursList,
  formsReference,
  invitation,
  siteNews,
  siteSection,
  curatorLeaflet,
  joiningConsent,
  joiningConsentParent,
  dataConsentAdult,
  dataConsentParent,
  dataConsentChild,
  publicationAdult,
  publicationParent,
  workConsent,
  workAgreement,
  partnerContract,
  mentorApplication,
  interviewProtocol,
  selectedList,
  trainingResources,
  mentorLeaflet,
  trainingOrder,
  trainingJournal,
  mentorsOrder,
  siteRegister,
  mentorPortfolios,
  groupMeetingPlan,
  groupMeetingList,
  menteeLeaflet,
  safetyLeaflet,
  pairsReference,
  waitingList,
  mentorEvents,
  mentorDiary,
  menteeDiary,
  mentorHours,
  replacementOrder,
  termOrder,
  pairReflection,
  groupReflection,
  exitSheets,
  practiceCatalogue,
  finalEventOrder,
  finalEventPlan,
  finalEventInvitations,
  yearInCharts,
  rewardProposal,
  rewardsOrder,
  diplomas,
  thanks,
  parentLetters,
  partnerLetters,
  mentorReference,
  completenessReference,
  monitoringOrder,
  ...reports,
  ...pressReleases,
  siteChecklist,
];
