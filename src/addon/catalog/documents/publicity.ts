/** What the school tells of the programme outside: a press release for each level, and the checklist of its pages on the site. */
import { longDay, shortDay } from '../../domain/language/dates';
import type { ShownCount } from '../../domain/privacy/small-counts';
import { peopleFigure, type Role } from '../../domain/upward/figures';
import { type Block, heading, line, paragraph } from '../../schema/document';
import { curatorSigns } from './order-frame';
import { forYear, headOf, inFileName, type ProgrammeFacts, type SchoolPaper, schoolPaper } from './programme-paper';
import { told } from './reports/parts';
import { numbered, points } from './sections';

interface Level {
  readonly id: string;
  readonly name: string;
  /** For whom it is. */
  readonly to: string;
  readonly title: (facts: ProgrammeFacts) => string;
  /** What matters to these readers. */
  readonly lead: (facts: ProgrammeFacts) => string;
  readonly offer: string;
  readonly offers: readonly string[];
}

const began = (facts: ProgrammeFacts, role: Role): ShownCount =>
  facts
    .report()
    .released()
    .get(peopleFigure(role, 'all', 'all', 'began')) ?? 0;

/** Only counts that may be told; what is withheld is not spoken of. */
function numbers(facts: ProgrammeFacts): readonly string[] {
  const released = facts.report().released();
  const figure = (words: string, count: ShownCount | undefined): string[] =>
    typeof count === 'number' && count > 0 ? [`${words} – ${told(count)}`] : [];
  return [
    ...figure('наставляемых в парах и группах', began(facts, 'mentee')),
    ...figure('наставников', began(facts, 'mentor')),
    ...figure('пар и групп, утверждённых приказом', released.get('pairs.all')),
    ...figure('пар и групп, завершивших работу', released.get('pairs.finished')),
  ];
}

const levels: readonly Level[] = [
  {
    id: 'press-municipal',
    name: 'муниципальный уровень',
    to: 'Для муниципальных СМИ и сайта органа управления образованием',
    title: ({ school }) => `${school.short}: год наставничества завершён`,
    lead: (facts) =>
      `В ${facts.year} учебном году в ${facts.school.short} работала программа наставничества: опытные педагоги, старшеклассники, родители и сотрудники предприятий помогали тем, кому нужна поддержка в учёбе, проекте, выборе профессии или в новой должности.`,
    offer: 'Школа приглашает в новый цикл:',
    offers: [
      'жителей и выпускников – стать наставниками: одна или две встречи в месяц с ноября по апрель',
      'организации – провести экскурсию, профессиональную пробу, открытое занятие',
      'родителей и учеников – прийти на общую встречу осенью',
    ],
  },
  {
    id: 'press-regional',
    name: 'региональный уровень',
    to: 'Для региональных СМИ и регионального наставнического центра',
    title: ({ school }) => `Наставничество в ${school.short}: что получилось и что можно повторить`,
    lead: (facts) =>
      `Школа (${facts.school.short}) завершила цикл целевой модели наставничества ${facts.year} учебного года. Пары и группы закрепляются приказом и работают по плану развития; ход работы виден по отзывам о встречах, влияние – по замерам в начале и в конце цикла.`,
    offer: 'Школа готова поделиться с коллегами региона:',
    offers: [
      'описаниями практик без имён участников – на странице школы',
      'порядком подбора пар, анкетами и программой обучения наставников',
      'опытом работы с предприятиями и организациями; партнёров и спонсоров ждём в новом цикле',
    ],
  },
  {
    id: 'press-national',
    name: 'всероссийский уровень',
    to: 'Для всероссийских порталов и отраслевых изданий',
    title: () => 'Целевая модель наставничества в обычной школе: опыт одного года',
    lead: (facts) =>
      `Целевая модель наставничества – семь этапов за учебный год, от приказов в сентябре до итоговой встречи в мае. Школа (${facts.school.short}) прошла их в ${facts.year} учебном году: две базы, анкеты, отбор и обучение наставников, подбор пар по запросам и компетенциям, мониторинг два раза в год.`,
    offer: 'Чем опыт полезен другим школам:',
    offers: [
      'всё, что названо в цифрах, считается по одним правилам и может быть проверено',
      'имена детей не публикуются; имена взрослых – только с отдельного согласия',
      'материалы открыты для тиражирования; партнёров и спонсоров приглашаем к новому циклу',
    ],
  },
];

const formsOf = ({ forms }: ProgrammeFacts): readonly string[] =>
  forms.length === 0 ? [] : [`Формы работы: ${forms.map((form) => `«${form}»`).join(', ')}.`];

const partnersOf = (facts: ProgrammeFacts): readonly string[] => {
  const names = facts.selection().partners.map(({ name }) => name);
  return names.length === 0 ? [] : [`Программу поддержали: ${names.join(', ')}.`];
};

function release(facts: ProgrammeFacts, level: Level): readonly Block[] {
  const counts = numbers(facts);
  const { school } = facts;
  return [
    line(school.full, 'centre'),
    heading(1, 'ПРЕСС-РЕЛИЗ'),
    line(`${level.to}, ${longDay(facts.today)}`, 'centre'),
    heading(2, level.title(facts)),
    paragraph(level.lead(facts)),
    ...formsOf(facts).map((words) => paragraph(words)),
    ...(counts.length > 0
      ? [paragraph('Год в цифрах:'), ...points(counts)]
      : [paragraph('Участников немного, поэтому числа не называются: по ним можно было бы узнать человека.')]),
    ...partnersOf(facts).map((words) => paragraph(words)),
    paragraph(level.offer),
    ...points(level.offers),
    paragraph(
      `Контакт: куратор наставничества, тел. ${school.phone}${school.site === '' ? '' : `; страница о наставничестве: ${school.site}`}.`,
    ),
  ];
}

/** One for each level, from the town to the country. */
export const pressReleases: readonly SchoolPaper[] = levels.map((level) =>
  schoolPaper({
    id: level.id,
    stage: '7',
    isReckoned: true,
    kind: 'письмо',
    name: `Пресс-релиз: ${level.name}`,
    needs: 'report',
    title: ({ year }) => inFileName(`Пресс-релиз ${year}, ${level.name}`),
    body: (facts) => release(facts, level),
  }),
);

const dayOf = (day: string | undefined): string => (day === undefined ? 'нет' : shortDay(day));

/** How a page stands, in the words of the list. */
const pageStates = {
  never: 'не готовилась',
  stale: 'устарела',
  waiting: 'ждёт размещения',
  fresh: 'обновлена',
} as const;

export const siteChecklist = schoolPaper({
  id: 'list-site',
  stage: 'М',
  isList: true,
  kind: 'перечень',
  name: 'Чек-лист сайта',
  title: ({ year }) => inFileName(`Чек-лист сайта ${year}`),
  body: (facts) => [
    ...headOf(facts, 'ПЕРЕЧЕНЬ', `страниц сайта о наставничестве ${forYear(facts)}`),
    line(`по состоянию на ${longDay(facts.today)}`, 'centre'),
    numbered(
      [
        ['Страница', 40],
        ['Что на ней', 42],
        ['Готова', 30],
        ['Размещена', 34],
        ['Состояние', 30],
      ],
      facts
        .site()
        .map(({ title, about, prepared, placed, state }) => [
          title,
          about,
          dayOf(prepared),
          dayOf(placed),
          pageStates[state],
        ]),
    ),
    paragraph(
      'Устаревшую страницу подготовьте ещё раз и замените на сайте. Названы на страницах только взрослые с отдельным согласием на публикацию.',
    ),
    curatorSigns(facts),
  ],
});
