/** A person types into a cell of the page: never over something they have not seen, and with the sheet's own rules. */
import type { GoogleError, Workspace } from '../../host/index';
import type { Edit, EditOutcome, Paste } from '../wire';
import { decided } from './decided';

type Choice = ReturnType<Workspace['view']['cells']>[number][number]['choice'];

/** Longer lists are not read out. */
const MAX_NAMED = 12;

/** Takes what was typed into one cell, or says in a sentence why the old value stays. Triggers that it starts run on afterwards. */
export function takeEdit(place: Editing, edit: Edit): Promise<EditOutcome> {
  const { sheet, row, column, text, seen, mark } = edit;
  return take(place, { sheet, row, column, texts: [[text]], seen: [[seen]] }, mark);
}

/** The same for a block of cells: all of it is written, or nothing. */
export function takePaste(place: Editing, paste: Paste): Promise<EditOutcome> {
  return take(place, paste, undefined);
}

export interface Editing {
  readonly workspace: Workspace;
  readonly book: string;
  readonly isGoogleError: (error: unknown) => error is GoogleError;
}

async function take(
  { workspace, book, isGoogleError }: Editing,
  paste: Paste,
  mark: Edit['mark'],
): Promise<EditOutcome> {
  const { sheet, row, column, texts, seen } = paste;
  const { view } = workspace;
  const place = view.book(book).sheets.find(({ id }) => id === sheet);
  if (!place) return conflict('Этот лист за это время удалили.');
  const [height, width] = [texts.length, texts[0]?.length ?? 0];
  const isOne = height * width === 1;
  if (row + height - 1 > place.rows || column + width - 1 > place.columns) {
    return isOne
      ? conflict('Эту ячейку за это время удалили.')
      : conflict('Вставка не помещается: на листе не хватает строк или столбцов.');
  }
  const block = () => {
    const wide = Math.max(column + width - 1, mark?.column ?? 1);
    return view.cells(book, sheet, height, wide, row);
  };
  const lines = block();
  const now = lines.map((line) => line.slice(column - 1, column - 1 + width));
  const theirs = now.map((line) => line.map(({ entry }) => entry));
  const changed = now.flatMap((line, down) => line.filter(({ entry }, right) => entry !== seen[down]?.[right]));
  const typed = isOne ? `Ваше «${shorten(texts[0]?.[0] ?? '')}» не записано` : 'Вставка не записана';
  if (changed.length > 0) {
    const what = isOne
      ? `Ячейку за это время изменили: теперь в ней «${shorten(changed[0]?.text ?? '')}».`
      : `Ячейки за это время изменили (${changed.length}).`;
    return { ...conflict(`${what} ${typed}.`), theirs };
  }
  if (mark && lines[0]?.[mark.column - 1]?.text !== mark.text) {
    return conflict(`Строка за это время изменилась или переместилась. ${typed}, проверьте строку.`);
  }
  try {
    await decided(workspace.paste(book, sheet, row, column, texts));
  } catch (error) {
    if (!isGoogleError(error)) throw error;
    const cell = isOne ? now[0]?.[0] : undefined;
    return {
      ok: false,
      reason: 'refused',
      message: refusal(error.message, isOne ? (texts[0]?.[0] ?? '') : undefined, cell?.choice),
    };
  }
  const after = block();
  const written = theirs.flatMap((line, down) =>
    line.map((before, right) => ({
      row: row + down,
      column: column + right,
      before,
      after: after[down]?.[column - 1 + right]?.entry ?? '',
    })),
  );
  return { ok: true, written };
}

/** Google's sentences are English; what people meet every day is said in Russian, and what may stand there is named. */
function refusal(message: string, text: string | undefined, choice: Choice | undefined): string {
  if (message.startsWith('You are trying to edit a protected')) {
    return text === undefined
      ? 'Среди этих ячеек есть защищённые, изменить их нельзя. Ничего не записано.'
      : 'Эта ячейка защищена, изменить её нельзя.';
  }
  const list =
    choice?.kind === 'list' && choice.texts.length <= MAX_NAMED ? ` Здесь бывает: ${choice.texts.join(', ')}.` : '';
  const isRule = message.startsWith('The data you entered');
  if (text === undefined) {
    const cell = /in cell ([A-Z]+\d+)/.exec(message)?.[1];
    const why = isRule && cell ? `Ячейка ${cell} такого значения не допускает.` : message;
    return `Вставка не записана. ${why}`;
  }
  if (isRule)
    return `«${shorten(text)}» не подходит для этой ячейки.${list || ' Её правило допускает другие значения.'}`;
  return `«${shorten(text)}» не записано. ${message}${list}`;
}

function conflict(message: string): Extract<EditOutcome, { readonly reason: 'conflict' }> {
  return { ok: false, reason: 'conflict', message };
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
