/** Orders that approve the acts of the year: roadmap, regulation, programme. */
import { longDay, sinceDay } from '../../../domain/language/dates';
import type { Block } from '../../../schema/document';
import { guessSheets, usualLook } from '../../../schema/paper';
import { counted } from '../../../texts/ru/grammar';
import { programme } from '../acts/programme';
import { regulation } from '../acts/regulation';
import { eventsOfYear } from '../final-event/papers';
import { annexNote } from '../order-frame';
import { forYear, type ProgrammeFacts, schoolPaper } from '../programme-paper';
import { roadmapPaper } from '../roadmap';
import { vocabularies } from '../vocabulary';
import { order, teamOf, titleOf, toCurator } from './preparation';

interface Approved {
  readonly id: string;
  /** «дорожной карты» */
  readonly genitive: string;
  /** «дорожную карту» */
  readonly accusative: string;
  readonly nominative: string;
  /** «Ввести … в действие» */
  readonly force: string;
  readonly needs?: 'roadmap';
  readonly body: (facts: ProgrammeFacts) => readonly Block[];
}

/** Orders that approve an act; the act is a paper of its own, with the corner «УТВЕРЖДЕНО». */
const approving = ({ id, genitive, accusative, nominative, force, needs, body }: Approved) =>
  schoolPaper({
    id,
    stage: '1',
    kind: 'приказ',
    name: `Приказ об утверждении ${genitive}`,
    ...(needs ? { needs } : {}),
    title: titleOf(`об утверждении ${genitive}`),
    body: (facts) => {
      const { model } = vocabularies[facts.vocabulary];
      return order(facts, {
        title: `Об утверждении ${genitive} ${forYear(facts)}`,
        aim: `в целях внедрения ${model.genitive} в ${facts.year} учебном году`,
        items: [
          { content: `Утвердить ${accusative} ${forYear(facts)} согласно приложению к настоящему приказу.` },
          { content: `${force} ${sinceDay(facts.since(9, 16))}.` },
          {
            content: toCurator(facts),
            items: [
              `познакомить с документом участников программы до ${longDay(facts.day(9, 25))};`,
              `разместить его на сайте школы в течение ${counted(10, 'рабочего дня', 'рабочих дней', 'рабочих дней')};`,
              'следить за его исполнением и сообщать директору о ходе работы раз в полугодие.',
            ],
          },
          { content: 'Признать утратившим силу документ с тем же названием, который действовал прежде.' },
        ],
        notes: [annexNote(nominative, guessSheets(body(facts), usualLook))],
        readers: teamOf(facts),
      });
    },
  });

export const roadmapOrder = approving({
  id: 'order-roadmap',
  genitive: 'дорожной карты',
  accusative: 'дорожную карту',
  nominative: 'дорожная карта',
  force: 'Приступить к выполнению мероприятий дорожной карты',
  needs: 'roadmap',
  body: (facts) => roadmapPaper(facts.roadmapLayout).body({ ...facts, rows: facts.roadmap }),
});

export const regulationOrder = approving({
  id: 'order-regulation',
  genitive: 'Положения о наставничестве',
  accusative: 'Положение о наставничестве',
  nominative: 'Положение о наставничестве',
  force: 'Ввести Положение в действие',
  body: (facts) => regulation.body(facts),
});

export const programmeOrder = approving({
  id: 'order-programme',
  genitive: 'программы наставничества',
  accusative: 'программу наставничества',
  nominative: 'программа наставничества',
  force: 'Ввести программу в действие',
  body: (facts) => programme.body(facts),
});

export const eventsOrder = approving({
  id: 'order-events',
  genitive: 'комплекса тематических мероприятий',
  accusative: 'комплекс тематических мероприятий',
  nominative: 'комплекс тематических мероприятий',
  force: 'Приступить к проведению мероприятий',
  body: (facts) => eventsOfYear.body(facts),
});
