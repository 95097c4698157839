/** A person types into a cell of the page: never over something they have not seen, and with the sheet's own rules. */
import type { GoogleError, Workspace } from '../../host/index';
import type { Edit, EditOutcome } from '../wire';
import { decided } from './decided';

type Choice = ReturnType<Workspace['view']['cells']>[number][number]['choice'];

/** Longer lists are not read out. */
const MAX_NAMED = 12;

/** Takes the edit, or says in a sentence why the old value stays. Triggers that it starts run on afterwards. */
export async function takeEdit(
  workspace: Workspace,
  book: string,
  edit: Edit,
  isGoogleError: (error: unknown) => error is GoogleError,
): Promise<EditOutcome> {
  const { sheet, row, column, text, seen, mark } = edit;
  const { view } = workspace;
  const place = view.book(book).sheets.find(({ id }) => id === sheet);
  if (!place) return conflict('Этот лист за это время удалили.');
  if (row > place.rows || column > place.columns) return conflict('Эту ячейку за это время удалили.');
  const line = view.cells(book, sheet, row, Math.max(column, mark?.column ?? 1))[row - 1];
  const now = line?.[column - 1];
  if (now && now.entry !== seen) {
    return conflict(
      `Ячейку за это время изменили: теперь в ней «${shorten(now.text)}». Ваше «${shorten(text)}» не записано.`,
    );
  }
  if (mark && line?.[mark.column - 1]?.text !== mark.text) {
    return conflict(
      `Строка за это время изменилась или переместилась. Ваше «${shorten(text)}» не записано, проверьте строку.`,
    );
  }
  try {
    await decided(workspace.edit(book, sheet, row, column, text));
    return { ok: true };
  } catch (error) {
    if (!isGoogleError(error)) throw error;
    return { ok: false, reason: 'refused', message: refusal(error.message, text, now?.choice) };
  }
}

/** Google's sentences are English; what people meet every day is said in Russian, and what may stand there is named. */
function refusal(message: string, text: string, choice: Choice | undefined): string {
  if (message.startsWith('You are trying to edit a protected')) return 'Эта ячейка защищена, изменить её нельзя.';
  const list =
    choice?.kind === 'list' && choice.texts.length <= MAX_NAMED ? ` Здесь бывает: ${choice.texts.join(', ')}.` : '';
  if (message.startsWith('The data you entered')) {
    return `«${shorten(text)}» не подходит для этой ячейки.${list || ' Её правило допускает другие значения.'}`;
  }
  return `«${shorten(text)}» не записано. ${message}${list}`;
}

function conflict(message: string): EditOutcome {
  return { ok: false, reason: 'conflict', message };
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
