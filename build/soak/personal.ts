/** A book of codes in which people have written what must not stay there – in a form, on a sheet, in a note; for the sweep of sudden death. */
import type { Workspace } from '../../src/host/index';
import { fill } from '../../tests/support/pairing';
import { curatorOf, type PersonalLink, SETUP } from '../../tests/support/product';

/** The few of Google's methods by which a curator writes by hand. */
interface Book {
  getSheetByName(name: string): {
    getRange(row: number, column: number): { setNote(note: string): void };
  };
}

const SUCCESS = 'Каким своим успехом вы хотели бы поделиться?';

const TEXTS = ['Учила Ковалёва Артёма, он сдал.', 'Веду кружок робототехники.', 'Мой телефон 8 900 000-47-14.'];

/** Three answers, two of which tell of a person; a phone beside a status, a name in a note. */
export async function preparePersonal(workspace: Workspace): Promise<void> {
  const curator = curatorOf(workspace);
  await curator.press('apiSetUpWorkbook', SETUP);
  fill(workspace, 'Настройки', 'Настройка', 'Значение', { 'Открытые вопросы в режиме кодов': 'да' });
  await curator.press('apiIssueCodes', { base: 'mentors', letter: 'Н', count: TEXTS.length, after: 0 });
  await curator.press('apiCreateQuestionnaire', 'mentor-offer');
  const links = await curator.press<readonly PersonalLink[]>('apiShowLinks', 'mentors', 'mentor-offer');
  for (const [position, { link }] of links.entries()) {
    const form = workspace.forms.find(link)!;
    const sent = await workspace.forms.submit(form, {
      ...workspace.forms.prefill(form, link),
      [SUCCESS]: TEXTS[position],
    });
    if (!sent.ok) throw new Error(JSON.stringify(sent.problems));
    workspace.clock.advance(2000);
  }
  fill(workspace, 'Наставники', 'Код', 'Примечание', { 'Н-002': 'Звонить Петровой Инне, 8 900 000-11-22' });
  const { SpreadsheetApp } = workspace.globals as unknown as {
    readonly SpreadsheetApp: { getActiveSpreadsheet(): Book };
  };
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Наставники').getRange(3, 1).setNote('Это Грачёва Мария');
  workspace.flush();
}
