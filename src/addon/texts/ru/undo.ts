/** «Отменить» in words: what would be taken back, what stays whatever is done, what came of it. */
import { counted, quoted } from './grammar';
import { wordTakenBack } from './journal';

interface Undoable {
  readonly operation: string;
  readonly command: string;
  readonly what: string;
  readonly time: string;
}

/** What taking back a command cannot reach, by the command's name in the key of its operation. */
const limits: Readonly<Record<string, string>> = {
  'collect-answers':
    'Сами ответы участников останутся на листах ответов. Сами собой они больше не перенесутся: чтобы перенести их снова, нажмите «Собрать ответы».',
  'issue-codes': 'Розданные карточки и ссылки с этими кодами перестанут действовать: соберите их.',
  'import-people': 'Ссылки и карточки, уже розданные добавленным людям, перестанут действовать.',
  'bring-archive': 'Файлы документов, уже перенесённые из архива, останутся на Диске.',
  'reissue-key': 'Снова будет действовать прежняя личная ссылка, а новая перестанет.',
  'approve-pairs': 'Приказ и планы, если они уже подготовлены, останутся документами на Диске и строками реестра.',
  'prepare-site': 'Файлы страниц останутся в папке программы, а на сайте – то, что вы туда выложили.',
  'sign-document': 'Сам документ не изменится: вернётся только отметка в реестре.',
};

/** Sentences about what stays; what was done afterwards comes in the journal's words. */
export function wordLimits({ operation }: Pick<Undoable, 'operation'>, stays: readonly string[]): readonly string[] {
  const limit = limits[operation.split(':')[0] ?? ''];
  return [...(limit === undefined ? [] : [limit]), ...stays.map((what) => `Сделано после и останется: ${what}`)];
}

/** 2026-09-01 14:05:09 as people write it. */
const showTime = (time: string): string =>
  `${time.slice(8, 10)}.${time.slice(5, 7)}.${time.slice(0, 4)} ${time.slice(11, 16)}`;

/** What would come of it. */
export function wordPreview({ restored, removed }: { readonly restored: number; readonly removed: number }): string {
  const parts = [
    ...(restored > 0 ? [`Строк вернётся к прежнему виду: ${restored}.`] : []),
    ...(removed > 0 ? [`Добавленных строк уберётся: ${removed}.`] : []),
  ];
  return parts.length > 0 ? parts.join(' ') : 'Ни одна строка не изменится.';
}

/** The question before it is done. */
export function wordUndoQuestion(
  preview: Undoable & { readonly restored: number; readonly removed: number },
  left: readonly string[],
  limitsAndStays: readonly string[],
): string {
  return [
    `${quoted(preview.command)}, ${showTime(preview.time)}. ${preview.what}`,
    wordPreview(preview),
    ...(left.length > 0
      ? [
          `${capital(counted(left.length, 'строка останется', 'строки останутся', 'строк останется'))} как есть: ${left.join(' ')}`,
        ]
      : []),
    ...limitsAndStays,
    'Отменить эту команду?',
  ].join('\n\n');
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export const nothingToUndo = 'Отменять нечего: после настройки книги команды ничего не меняли.';

export function wordUndone(result: {
  readonly command: string;
  readonly restored: number;
  readonly removed: number;
  readonly left: readonly unknown[];
  readonly repeated: boolean;
}): string {
  const { command, left, repeated } = result;
  if (repeated) return `Команда ${quoted(command)} уже отменена.`;
  const kept =
    left.length > 0
      ? ` ${capital(counted(left.length, 'строка изменена', 'строки изменены', 'строк изменено'))} после команды и оставлены как есть.`
      : '';
  return `Отменено ${quoted(command)}: ${wordTakenBack(result)}${kept}`;
}
