/** What is said about the end of a school year: what would happen, what to think of before, how far it has come. */
import type { NextYearPreview } from '../../domain/programme/next-year';
import { counted, enumerate, plural, quoted } from './grammar';

type Plan = Omit<NextYearPreview, 'year' | 'isRunning' | 'isBarred'>;

const listed = 20;

/** «У-001, У-002 и ещё 5» */
const codes = (all: readonly string[]): string =>
  all.length <= listed ? enumerate(all) : `${all.slice(0, listed).join(', ')} и ещё ${all.length - listed}`;

const why = {
  'left-programme': 'выбыли из программы',
  'left-school': 'уходят из школы',
  'finished-school': 'окончили школу',
} as const;

/** What happens, in the order in which it does. */
export function linesOfNextYear(plan: Omit<Plan, 'unread'>): readonly string[] {
  const rows = plan.cleared.reduce((sum, each) => sum + each.rows, 0);
  const gone = (Object.keys(why) as (keyof typeof why)[]).flatMap((reason) => {
    const own = plan.gone.filter((one) => one.why === reason).map(({ code }) => code);
    return own.length > 0 ? [`Данные уничтожаются с актом, потому что люди ${why[reason]}: ${codes(own)}.`] : [];
  });
  return [
    'Книга копируется в архив – целиком, как она есть сегодня; показатели года ложатся на лист «Сравнение лет».',
    `Анкеты года (${plan.forms}) закрываются и удаляются вместе с ответами: ответы остаются в архиве.`,
    rows > 0
      ? `Очищаются листы года – ${counted(rows, 'строка', 'строки', 'строк')}: ${plan.cleared.map(({ title }) => quoted(title)).join(', ')}.`
      : 'Листы года пусты, очищать нечего.',
    ...gone,
    ...(plan.joining.length > 0
      ? [
          `В базу наставников входят наставляемые, готовые помогать другим: ${codes(plan.joining.map(({ code }) => code))}.`,
        ]
      : []),
    ...(plan.graduates.length > 0
      ? [`Наставники окончили школу и остаются выпускниками: ${codes(plan.graduates)}.`]
      : []),
    `В следующий класс переходят: ${plan.raised.length}.`,
    plan.continuing.length > 0
      ? `Продолжают работать по действующему приказу: ${codes(plan.continuing)}.`
      : 'Пар, срок которых по приказу идёт дальше, нет.',
    `Начинается ${plan.next} учебный год: дорожная карта получает новые сроки, цели показателей остаются прежними.`,
  ];
}

/** What the curator had better think of before. */
export function warningsOfNextYear(plan: Omit<Plan, 'next'>): readonly string[] {
  const expiring = [...new Set(plan.expiring.map(({ person }) => person))];
  return [
    ...(plan.mayContinue.length > 0
      ? [
          `Обе стороны остаются, а срок пары кончается: ${codes(plan.mayContinue)}. Если пара продолжает, сначала продлите её приказом («Изменить пару»).`,
        ]
      : []),
    ...(expiring.length > 0
      ? [`До конца нового года кончаются согласия: ${codes(expiring)}. Попросите новые в сентябре.`]
      : []),
    ...(plan.unread.length > 0 ? [`Класс не прочитан, он останется прежним: ${codes(plan.unread)}.`] : []),
    ...(plan.drafts > 0
      ? [
          `${plural(plan.drafts, 'Не подписан', 'Не подписаны', 'Не подписаны')} ${counted(plan.drafts, 'документ', 'документа', 'документов')}. Проекты, в которых названы выбывшие, удаляются; остальные документы остаются в папке прошлого года.`,
        ]
      : []),
  ];
}

export const wordTurned = ({
  later,
  year,
  done,
}: {
  readonly later: number;
  readonly done: number;
  readonly year: string;
}): string =>
  later > 0
    ? `${year} учебный год закрывается: шаг ${done} из ${done + later}.`
    : 'Новый учебный год начат. Архив и акт – в папках программы, сравнение – на листе «Сравнение лет».';
