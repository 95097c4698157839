/** How pupils hear of the programme: the conference of pupils and the hours of each class, with what is left of them on paper. */
import { longDay, shortDay } from '../../../domain/language/dates';
import { heading, line, paragraph } from '../../../schema/document';
import { curatorSigns } from '../order-frame';
import { forYear, inFileName, schoolPaper } from '../programme-paper';
import { numbered } from '../sections';
import { protocol } from './meetings-and-letters';

export const conferenceProtocol = schoolPaper({
  id: 'protocol-conference',
  stage: '1',
  kind: 'протокол',
  name: 'Протокол ученической конференции',
  title: ({ year }) => inFileName(`Протокол ученической конференции о наставничестве ${year}`),
  body: (facts) =>
    protocol(
      facts,
      'ученической конференции',
      [
        ['Делегаты от классов', ''],
        ['Куратор, педагоги', ''],
      ],
      [
        {
          question: `О программе наставничества ${forYear(facts)}`,
          heard:
            'куратора – о том, кто такой наставник, чем он помогает и как им стать; старшеклассников – о своём опыте',
          decided: [
            'поддержать программу наставничества в школе',
            `делегатам рассказать о ней в своих классах до ${longDay(facts.day(9, 15))}`,
            'желающим помогать и получать помощь заполнить анкету',
          ],
        },
      ],
    ),
});

export const classHoursList = schoolPaper({
  id: 'list-class-hours',
  stage: '1',
  kind: 'перечень',
  name: 'Отметка о классных часах',
  isList: true,
  needs: 'classes',
  title: ({ year }) => inFileName(`Отметка о классных часах о наставничестве ${year}`),
  body: (facts) => [
    line(facts.school.full, 'centre'),
    heading(1, 'ОТМЕТКА'),
    heading(2, `о классных часах о наставничестве ${forYear(facts)}`),
    paragraph(
      `Классные руководители проводят классный час о программе до ${longDay(facts.day(9, 15))} и отмечают это здесь: дата и подпись.`,
    ),
    numbered(
      [
        ['Класс', 34],
        ['Провести до', 36],
        ['Дата', 30],
        ['Участников', 32],
        ['Подпись', 36],
      ],
      facts.classes.map((title) => [title, shortDay(facts.day(9, 15)), '', '', '']),
    ),
    curatorSigns(facts),
  ],
});
