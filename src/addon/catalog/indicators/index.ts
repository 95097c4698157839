/** The indicators of the programme. One more of them is one more entry here. */
import { isPupilOf, share } from '../../domain/indicators/counting';
import type { ProgrammeFacts } from '../../domain/indicators/facts';
import { defineIndicators } from '../../schema/indicator';

const aim2024 = 'ориентир 2024 года (Р-145)';
const bySchool = 'решение школы';

const isFrom10 = isPupilOf('10–14', '15–17', '18–19');
const isFrom15 = isPupilOf('15–17', '18–19');

export const indicators = defineIndicators<ProgrammeFacts>([
  {
    id: 'pupils-mentored',
    title: 'Охват учеников 10–19 лет',
    unit: '%',
    counted: 'ученики 10–19 лет в утверждённых парах и группах',
    among: 'ученики школы 10–19 лет',
    rule: 'Наставляемые с буквой У, по графе «Возрастная группа» от 10 до 19 лет, чья пара или группа утверждена приказом или уже завершена. Каждый считается один раз, сколько бы пар у него ни было. Число учеников школы – в «Настройках».',
    target: 70,
    source: aim2024,
    count: ({ people, school }) => ({
      numerator: people.filter((person) => isFrom10(person) && person.isMentored).length,
      denominator: school.pupilsFrom10,
    }),
  },
  {
    id: 'pupil-mentors',
    title: 'Ученики 15–19 лет – наставники',
    unit: '%',
    counted: 'ученики 15–19 лет – наставники утверждённых пар и групп',
    among: 'ученики школы 15–19 лет',
    rule: 'Наставники с буквой У, по графе «Возрастная группа» от 15 до 19 лет, чья пара или группа утверждена приказом или уже завершена. Каждый считается один раз. Число учеников школы – в «Настройках».',
    target: 10,
    source: aim2024,
    count: ({ people, school }) => ({
      numerator: people.filter((person) => isFrom15(person) && person.isMentoring).length,
      denominator: school.pupilsFrom15,
    }),
  },
  {
    id: 'pairs-complete',
    title: 'Пары со всеми документами',
    unit: '%',
    counted: 'пары со всеми согласиями, приказом и планом',
    among: 'все пары и группы года',
    rule: 'Согласия и справки каждого участника действуют сегодня (у завершённой пары – в её последний день), номер приказа записан, план развития подготовлен.',
    target: 100,
    source: bySchool,
    count: ({ pairs }) => share(pairs, ({ hasPapers, hasOrder, hasPlan }) => hasPapers && hasOrder && hasPlan),
  },
  {
    id: 'pairs-regular',
    title: 'Пары с регулярными встречами',
    unit: '%',
    counted: 'пары, у которых встреч не меньше положенного',
    among: 'утверждённые пары, работающие от месяца',
    rule: 'Разных номеров встреч в отзывах А8 – не меньше, чем полных месяцев работы (по 30 дней), умноженных на настройку «Встреч в месяц».',
    target: 80,
    source: bySchool,
    count: ({ pairs, meetingsInMonth }) =>
      share(
        pairs.filter(({ isConfirmed, months }) => isConfirmed && months > 0),
        ({ meetings, months }) => meetings.length >= months * meetingsInMonth,
      ),
  },
  {
    id: 'meetings-content',
    title: 'Довольны встречами',
    unit: '%',
    counted: 'участники со средней оценкой 7 и выше',
    among: 'участники, приславшие отзывы А8',
    rule: 'Среднее всех оценок пользы и комфорта, которые человек поставил за год, от 1 до 10. Если ответили меньше пяти человек, вывод не делается.',
    target: 85,
    source: aim2024,
    least: 5,
    count: ({ people }) =>
      share(
        people.flatMap(({ contentment }) => contentment ?? []),
        (contentment) => contentment >= 7,
      ),
  },
  {
    id: 'young-mentored',
    title: 'Охват молодых специалистов',
    unit: '%',
    counted: 'педагоги со стажем до трёх лет, у которых есть наставник',
    among: 'педагоги школы со стажем до трёх лет',
    rule: 'Наставляемые с буквой П и стажем «до 3 лет», чья пара или группа утверждена приказом или уже завершена. Каждый считается один раз. Число молодых специалистов школы – в «Настройках».',
    target: 70,
    source: aim2024,
    count: ({ people, school }) => ({
      numerator: people.filter(({ isYoung, isMentored }) => isYoung && isMentored).length,
      denominator: school.youngTeachers,
    }),
  },
  {
    id: 'partners-mentoring',
    title: 'Партнёры, давшие наставников',
    unit: '%',
    counted: 'партнёры, от которых есть наставник утверждённой пары',
    among: 'социальные партнёры школы',
    rule: 'Партнёры из «Настроек», название которых стоит у наставника утверждённой или завершённой пары в «Месте работы/учёбы».',
    target: 10,
    source: bySchool,
    count: ({ school }) => share(school.partners, ({ hasMentor }) => hasMentor),
  },
  {
    id: 'mentees-satisfied',
    title: 'Довольны наставляемые (А10)',
    unit: '%',
    counted: 'наставляемые, довольные программой',
    among: 'наставляемые, ответившие на анкету А10',
    rule: 'Доволен тот, чьё среднее оценок не ниже порога из «Настроек», или кому понравилось. Каждый считается один раз. Если ответили меньше пяти человек, вывод не делается.',
    target: 85,
    source: aim2024,
    least: 5,
    count: ({ people }) =>
      share(
        people.flatMap(({ isSatisfiedMentee }) => isSatisfiedMentee ?? []),
        (isSatisfied) => isSatisfied,
      ),
  },
  {
    id: 'mentors-satisfied',
    title: 'Довольны наставники (А11)',
    unit: '%',
    counted: 'наставники, довольные программой',
    among: 'наставники, ответившие на анкету А11',
    rule: 'Доволен тот, чьё среднее оценок не ниже порога из «Настроек», или кому понравилось. Каждый считается один раз. Если ответили меньше пяти человек, вывод не делается.',
    target: 85,
    source: aim2024,
    least: 5,
    count: ({ people }) =>
      share(
        people.flatMap(({ isSatisfiedMentor }) => isSatisfiedMentor ?? []),
        (isSatisfied) => isSatisfied,
      ),
  },
]);
