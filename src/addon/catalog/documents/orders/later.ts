/** Orders of the last stage and of monitoring: how the year ends with an event, how its figures are gathered twice a year. */
import { longDay } from '../../../domain/language/dates';
import { forYear, inFileName, schoolPaper } from '../programme-paper';
import { vocabularies } from '../vocabulary';
import { order, teamOf, titleOf, toCurator } from './preparation';

export const finalEventOrder = schoolPaper({
  id: 'order-final-event',
  stage: '7',
  kind: 'приказ',
  name: 'Приказ об итоговом мероприятии',
  title: titleOf('об итоговом мероприятии'),
  body: (facts) =>
    order(facts, {
      title: `О проведении итогового мероприятия программы наставничества ${forYear(facts)}`,
      aim: 'в целях подведения итогов программы, выявления лучших практик и поощрения участников',
      items: [
        {
          content: `Провести ${longDay(facts.day(5, 14))} открытое итоговое мероприятие «Наставник года» в актовом зале школы.`,
        },
        {
          content: 'Утвердить программу мероприятия:',
          items: [
            'итоги года: показатели программы без имён наставляемых;',
            'представление лучших практик парами и группами, которые на это согласны;',
            'награждение наставников, слово участников и гостей;',
            'приглашение в программу следующего года.',
          ],
        },
        {
          content: toCurator(facts),
          items: [
            `пригласить участников, родителей и партнёров до ${longDay(facts.day(4, 30))};`,
            `представить список для поощрения до ${longDay(facts.day(5, 7))};`,
            'публиковать имена и фотографии только с отдельного согласия на распространение персональных данных.',
          ],
        },
        {
          content:
            'Заместителю директора по воспитательной работе обеспечить порядок и безопасность участников во время мероприятия.',
        },
      ],
      readers: teamOf(facts),
    }),
});

export const monitoringOrder = schoolPaper({
  id: 'order-monitoring',
  stage: 'М',
  kind: 'приказ',
  name: 'Приказ о проведении мониторинга',
  title: (facts) => inFileName(`Приказ о проведении мониторинга ${forYear(facts)}`),
  body: (facts) => {
    const { model } = vocabularies[facts.vocabulary];
    return order(facts, {
      title: `О проведении мониторинга реализации ${model.genitive} ${forYear(facts)}`,
      aim: 'в целях оценки качества программы и её влияния на участников',
      items: [
        {
          content: 'Провести мониторинг дважды в учебном году:',
          items: [
            `за первое полугодие – до ${longDay(facts.day(1, 29))};`,
            `за учебный год – до ${longDay(facts.day(6, 11))}.`,
          ],
        },
        {
          content: toCurator(facts),
          items: [
            'собрать ответы участников и их родителей, оценить условия по анкете куратора;',
            'подготовить отчёт: показатели с целями, состояние пар и групп, сильные и слабые стороны по каждой форме, выводы и меры;',
            'представить отчёт директору в сроки, названные в пункте 1.',
          ],
        },
        {
          content:
            'Классным руководителям и руководителям методических объединений напомнить участникам об анкетах и не собирать с педагогов других отчётов о наставничестве.',
        },
        { content: 'Сведения для мониторинга передавать за пределы школы только в обобщённом виде, без имён.' },
      ],
      readers: teamOf(facts),
    });
  },
});
