/** One sentence about what a command has done, and about what should be done next. */
import type { NextStep } from '../../domain/programme/next-step';
import { counted, enumerate, plural, quoted } from './grammar';

export function wordCollected(result: {
  readonly codes: readonly string[];
  readonly answers: number;
  readonly unconfirmed: number;
}): string {
  const { codes, answers, unconfirmed } = result;
  if (answers === 0) return 'Ответов пока нет.';
  const taken =
    codes.length === 0
      ? 'Новых ответов нет: всё уже в базе.'
      : `В базу ${plural(codes.length, 'перенесён', 'перенесены', 'перенесены')} ${counted(codes.length, 'ответ', 'ответа', 'ответов')}: ${enumerate(codes)}.`;
  return unconfirmed === 0
    ? taken
    : `${taken} Не ${plural(unconfirmed, 'подтверждён', 'подтверждены', 'подтверждены')} ${counted(unconfirmed, 'ответ', 'ответа', 'ответов')} – см. «Проверка».`;
}

export const wordChecked = ({ open }: { readonly open: number }): string =>
  open === 0
    ? 'Замечаний нет.'
    : `${counted(open, 'замечание', 'замечания', 'замечаний')}: что и где поправить – на листе «Проверка».`;

export const wordIssued = ({
  codes,
  repeated,
}: {
  readonly codes: readonly string[];
  readonly repeated: boolean;
}): string =>
  repeated
    ? `Эти коды уже в базе: ${range(codes)}.`
    : `${plural(codes.length, 'Выдан', 'Выданы', 'Выдано')} ${counted(codes.length, 'код', 'кода', 'кодов')}: ${range(codes)}.`;

const range = (codes: readonly string[]): string =>
  codes.length < 2 ? codes.join('') : `с ${codes[0]} по ${codes[codes.length - 1]}`;

export const wordCreated = ({
  title,
  done,
  later,
}: {
  readonly title: string;
  readonly done: number;
  readonly later: number;
}): string =>
  later > 0
    ? `Анкета ${quoted(title)} создаётся: готово ${done} из ${done + later}. Нажмите ещё раз.`
    : `Анкета ${quoted(title)} открыта.`;

export const wordLinked = ({
  title,
  later,
}: {
  readonly title: string;
  readonly done: number;
  readonly later: number;
}): string =>
  later > 0
    ? `Форма связывается с анкетой ${quoted(title)}: осталось добавить вопросов – ${later}. Нажмите ещё раз.`
    : `Форма связана с анкетой ${quoted(title)}: её ответы приходят в эту книгу.`;

export const wordQuestionnaireState = ({ title, state }: { readonly title: string; readonly state: string }): string =>
  `Анкета ${quoted(title)} ${state === 'закрыта' ? 'закрыта: ответы больше не принимаются' : 'открыта и снова принимает ответы'}.`;

export const wordMeasurements = ({ added, all }: { readonly added: number; readonly all: number }): string =>
  added === 0
    ? `План замеров уже составлен: ${counted(all, 'строка', 'строки', 'строк')}.`
    : `План замеров составлен: ${counted(all, 'строка', 'строки', 'строк')}. Проверьте даты и тех, кто измеряет.`;

export const wordMonitoring = ({
  half,
  changed,
  drafts,
  unmarked,
}: {
  readonly half: string;
  readonly changed: number;
  readonly drafts: number;
  readonly unmarked: number;
}): string =>
  [
    changed === 0 ? `Мониторинг (${half}): ничего не изменилось.` : `Мониторинг (${half}) собран.`,
    ...(drafts > 0 ? [`Прочтите SWOT: ${counted(drafts, 'строка', 'строки', 'строк')} в черновике.`] : []),
    ...(unmarked > 0
      ? [
          `На листе «Мониторинг» поставьте отметки А12: ${counted(unmarked, 'условие', 'условия', 'условий')}, потом соберите мониторинг ещё раз.`,
        ]
      : []),
  ].join(' ');

export const wordDashboard = ({ written }: { readonly written: boolean }): string =>
  written ? 'Дашборд обновлён.' : 'На дашборде ничего не изменилось.';

export function wordImported({
  added,
  updated,
  same,
}: {
  readonly added: readonly string[];
  readonly updated: readonly string[];
  readonly same: number;
}): string {
  const parts = [
    ...(added.length > 0 ? [`добавлено строк – ${added.length} (${range(added)})`] : []),
    ...(updated.length > 0 ? [`изменено – ${updated.length}`] : []),
    ...(same > 0 ? [`без изменений – ${same}`] : []),
  ];
  return parts.length > 0 ? `Из списка ${parts.join(', ')}.` : 'В списке нет ни одной строки с кодом.';
}

export const wordRequests = ({ asking }: { readonly asking: number }): string =>
  `Сводка на листе «Запросы» обновлена: запросы назвали ${asking}.`;

export function wordSelection(result: {
  readonly added: number;
  readonly candidates: number;
  readonly interviewed: number;
  readonly trained: number;
  readonly passed: number;
}): string {
  const { added, candidates, interviewed, trained, passed } = result;
  const lines =
    added === 0
      ? ''
      : ` ${plural(added, 'Добавлена', 'Добавлены', 'Добавлено')} ${counted(added, 'строка', 'строки', 'строк')} на лист «Отбор и обучение»: впишите выдвижение, вывод собеседования и посещённые занятия.`;
  const into = passed === 0 ? '' : ` Прошли отбор сейчас – ${passed}.`;
  return `Кандидатов – ${candidates}, собеседование прошли – ${interviewed}, обучение – ${trained}.${into}${lines}`;
}

export const wordRequestsPaper = ({ version }: { readonly version: number }): string =>
  `Справка о запросах готова (версия ${version}). Она в папке программы и на листе «Документы».`;

export const wordPaper = ({ title }: { readonly title: string }): string =>
  `Готово: ${quoted(title)}. Документ в папке программы и на листе «Документы».`;

export const wordErased = ({ later }: { readonly later: number }): string =>
  later > 0
    ? 'Данные уничтожаются. Не закрывайте пульт.'
    : 'Данные уничтожены. Акт – в папке программы и на листе «Документы»: распечатайте и подпишите его. Если человек был в паре или группе, проверьте статусы остальных.';

export const wordDataRequest = ({ code }: { readonly code: string }): string =>
  `Обращение ${code} записано на лист «Обращения о данных».`;

export const wordWithdrawn = ({ code, number }: { readonly code: string; readonly number: string }): string =>
  `Ответ ${code} на анкету ${number} отозван. Запись об этом – на листе «Обращения о данных».`;

export const wordProposedTags = (proposals: readonly unknown[]): string =>
  proposals.length === 0
    ? 'В запросах своими словами нет ничего, чего ещё нет в базе.'
    : `Есть что добавить: ${counted(proposals.length, 'человек', 'человека', 'человек')}. Отметьте верное и подтвердите.`;

export const wordEntered = ({ code, repeated }: { readonly code: string; readonly repeated: boolean }): string =>
  repeated ? `Этот ответ ${code} уже внесён.` : `Ответ ${code} внесён.`;

export function wordImportedAnswers({
  entered,
  known,
  taken,
}: {
  readonly entered: number;
  readonly known: number;
  readonly taken: number;
}): string {
  const again = known > 0 ? ` Были внесены раньше: ${known}.` : '';
  return `Внесено ответов: ${entered}, в базу перенесено: ${taken}.${again}`;
}

export const wordStatusChanged = ({
  codes,
  status,
  same,
}: {
  readonly codes: readonly string[];
  readonly status: string;
  readonly same: number;
}): string =>
  codes.length === 0
    ? `Статус ${quoted(status)} у них уже стоит.`
    : `Статус ${quoted(status)} ${plural(codes.length, 'получил', 'получили', 'получили')} ${counted(codes.length, 'человек', 'человека', 'человек')}: ${enumerate(codes)}.${same > 0 ? ` У остальных он уже стоял: ${same}.` : ''}`;

export const wordReissued = ({ signed, repeated }: { readonly signed: string; readonly repeated: boolean }): string =>
  repeated
    ? `Ключ уже сменили: теперь действует ${signed}.`
    : `Новый код с ключом: ${signed}. По прежней ссылке ответы больше не подтверждаются – дайте человеку новую.`;

export const wordTargets = ({ changed }: { readonly changed: number }): string =>
  changed === 0 ? 'Цели уже такие.' : `Записано целей: ${changed}.`;

export const wordSetUp = 'Книга настроена. Дальше – «Пульт куратора» в меню «Наставничество».';

/** What to do next: a sentence and the button that does it. */
export const nextSteps: Readonly<Record<NextStep, { readonly what: string; readonly button: string }>> = {
  'issue-codes': {
    what: 'Выдайте коды будущим наставникам и наставляемым: по коду и ключу анкета узнаёт, чей это ответ.',
    button: 'Выдать коды',
  },
  'create-questionnaire': {
    what: 'Создайте анкеты: А1 и А2 соберут запросы учеников и педагогов, А3 и А4 – то, чем могут помочь наставники.',
    button: 'Создать анкеты А1–А4',
  },
  'collect-answers': { what: 'Пришли новые ответы. Перенесите их в базу.', button: 'Собрать ответы' },
  'record-consents': {
    what: 'Запросы известны. Проверьте, какие согласия и документы нужны каждому: для них появятся строки.',
    button: 'Проверить согласия',
  },
  'bring-papers': {
    what: 'Соберите согласия и документы и впишите их даты на лист «Согласия и документы»: без них пар не будет.',
    button: 'Проверить согласия',
  },
  'match-pairs': {
    what: 'Есть допущенные наставляемые без пары. Подберите им наставников: программа предложит и объяснит, решите вы.',
    button: 'Подобрать пары',
  },
  'approve-pairs': {
    what: 'Пары предложены. Посмотрите причины на листе «Подбор», закрепите или запретите, что нужно, и запишите пары.',
    button: 'Записать пары',
  },
  'prepare-order': {
    what: 'Пары согласованы. Подготовьте проект приказа, который их утвердит.',
    button: 'Подготовить приказ',
  },
  'sign-order': {
    what: 'Проект приказа готов. Отдайте его директору; когда подпишет, впишите номер и дату.',
    button: 'Отметить подпись',
  },
  'prepare-plans': {
    what: 'Пары утверждены. Подготовьте план развития для каждой.',
    button: 'Подготовить планы',
  },
  'open-meetings': {
    what: 'Пары начинают работу. Откройте анкету А8: по ней участники отмечают каждую встречу.',
    button: 'Создать анкету А8',
  },
  'refresh-dashboard': {
    what: 'Откройте дашборд: этапы, показатели и встречи – на одном листе для директора.',
    button: 'Обновить дашборд',
  },
  'follow-meetings': {
    what: 'Пары встречаются. Следите за дашбордом: кто молчит, кому нужна помощь, какие сроки близко.',
    button: 'Обновить дашборд',
  },
  'mend-findings': {
    what: 'Есть замечания. Поправьте отмеченное и проверьте книгу ещё раз.',
    button: 'Проверить книгу',
  },
  'wait-for-answers': {
    what: 'Раздайте личные ссылки и ждите ответов. Они попадают в базу сами, не позже чем через час.',
    button: 'Собрать ответы',
  },
};
