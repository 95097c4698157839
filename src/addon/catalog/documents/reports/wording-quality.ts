/** Sentences about quality and influence, by the level that the figures reach. */
import type { ConditionLevel, ConditionsJudged } from '../../../domain/monitoring/conditions';
import type { Conclusion } from '../../../domain/monitoring/effect';
import type { Light, Measurement } from '../../../schema/indicator';
import type { pairRoles } from '../../words';
import type { InfluenceFact } from './facts';

type Role = (typeof pairRoles)[number];

const people: Readonly<Record<Role, string>> = { наставляемый: 'Наставляемые', наставник: 'Наставники' };

const satisfactionMeans: Readonly<Record<Role, Readonly<Partial<Record<Light, string>>>>> = {
  наставляемый: {
    reached: 'Наставляемые считают работу с наставником полезной: её организацию стоит сохранить.',
    near: 'Большинство довольно; что мешает остальным, видно из ответов на открытые вопросы.',
    below: 'Программа дала многим меньше, чем они ждали: причины следует обсудить с наставляемыми.',
  },
  наставник: {
    reached: 'Наставники довольны своей работой и поддержкой: их опыт стоит передать новым наставникам.',
    near: 'Большинство наставников довольно; остальным нужны время, обучение или поддержка.',
    below: 'Многим наставникам работа даётся тяжело: нагрузку, обучение и поддержку следует пересмотреть.',
  },
};

interface SatisfactionKnown {
  /** The mean of marks; left out outside the school. */
  readonly index: string | undefined;
  /** So few people that nothing is said outside the school. */
  readonly isUntold: boolean;
}

/** «Наставляемые: довольны 88 %, индекс удовлетворённости – 8,4 из 10. …» */
export function concludesOfSatisfaction(
  role: Role,
  { value, light }: Measurement,
  { index, isUntold }: SatisfactionKnown,
): string {
  const who = people[role];
  if (isUntold) return `${who}: речь о немногих людях, поэтому за пределами школы не сообщается.`;
  if (value === undefined) return `${who}: итоговых ответов меньше пяти, вывод не делается.`;
  const means = satisfactionMeans[role][light];
  const said = `${who}: довольны ${value}\u00a0%${index === undefined ? '' : `, индекс удовлетворённости – ${index} из 10`}.`;
  return means === undefined ? said : `${said} ${means}`;
}

const levelMeans: Readonly<Record<ConditionLevel, string>> = {
  оптимальный: 'Условия отвечают требованиям целевой модели, их достаточно поддерживать.',
  допустимый:
    'Программа может работать, но условия, отмеченные нулём или единицей, требуют мер до следующего полугодия.',
  недопустимый:
    'Условий для программы недостаточно: рабочей группе и директору следует решить, что изменить, прежде чем продолжать.',
};

/** The sum of nine marks with its level; what is not marked yet is no zero. */
export function concludesOfConditions({ marked, sum, level }: ConditionsJudged): string {
  if (sum === undefined || level === undefined || marked.denominator === 0)
    return marked.numerator === 0
      ? 'Куратор ещё не отметил условия, уровень не определён.'
      : `Куратор отметил условий: ${marked.numerator} из ${marked.denominator}, поэтому уровень не определён.`;
  return `Сумма отметок куратора – ${sum} из ${2 * marked.denominator}, уровень ${level}. ${levelMeans[level]}`;
}

const beginnings: Readonly<Record<Conclusion, string>> = {
  better: 'Стало лучше',
  worse: 'Стало хуже',
  unclear: 'Различие не доказано',
};

const howInfluenceIsCounted =
  'Сравниваются одни и те же люди в начале и в конце года, по коду; если замеров обоих раз меньше пяти, вывода нет. Изменение дано с интервалом, в котором оно лежит с вероятностью 95\u00a0%; если интервал включает ноль, различие не доказано. Причина изменений этим не доказывается: контрольной группы нет.';

/** What has become better and worse, and how that is known. */
export function concludesOfInfluence(influence: readonly InfluenceFact[]): readonly string[] {
  const concluded = (['better', 'worse', 'unclear'] as const).flatMap((conclusion) => {
    const titles = influence.filter((one) => one.conclusion === conclusion).map(({ title }) => title);
    return titles.length === 0 ? [] : [`${beginnings[conclusion]}: ${titles.join('; ')}.`];
  });
  return concluded.length === 0
    ? ['Замеров «до» и «после» одних и тех же людей пока меньше пяти, выводы не делаются.']
    : [howInfluenceIsCounted, ...concluded];
}
