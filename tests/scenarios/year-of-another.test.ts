/** «Новый учебный год» by a curator to whom the forms were not handed over: nothing begins until the form is parted from the book. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fillSchool } from '../support/pairing';
import { School, setUpRequest } from '../support/school';

const folder = mkdtempSync(path.join(os.tmpdir(), 'another-'));
const store = path.join(folder, 'book.db');
const FIRST = 'curator@school.example';
const SECOND = 'second@school.example';
const YEAR = { year: '2026/27', leaving: [] };

let school: School;
let book: string;

async function become(email: string): Promise<void> {
  const now = school.workspace.clock.now();
  await school.close();
  school = await School.open({ store, now, email, container: { type: 'spreadsheet', id: book } });
}

beforeAll(async () => {
  school = await School.open({ store, email: FIRST });
  book = school.book.getId();
  await school.call('apiSetUpWorkbook', setUpRequest);
  fillSchool(school.workspace, { mentees: 2, mentors: 2 });
  await school.openForm('mentor-offer');
});

afterAll(async () => {
  await school.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What the first curator does with the mouse: «Отвязать форму». */
function unlinkForm(): void {
  const { FormApp } = school.workspace.globals as unknown as {
    readonly FormApp: { openById(id: string): { removeDestination(): void } };
  };
  FormApp.openById(school.workspace.dump().forms[0]!.id).removeDestination();
}

test('the year is not begun to turn, and the curator hears which form and what to do', async () => {
  school.workspace.clock.advance(300 * 86_400_000);
  await become(SECOND);
  const preview = await school.call('apiPreviewNextYear', []);
  expect(preview).toMatchObject({ ok: true, value: { isBarred: true } });
  expect(JSON.stringify(preview)).toContain('Анкета А4 не открывается под вашей учётной записью');
  const before = school.workspace.dump();
  const refused = await school.call('apiTurnYear', YEAR);
  expect(refused).toMatchObject({ ok: false });
  expect(JSON.stringify(refused)).toContain('Отвязать форму');
  expect(school.workspace.dump()).toEqual(before);
});

test('once the form is parted the year turns, and the act says that the form itself stays with its owner', async () => {
  await become(FIRST);
  unlinkForm();
  await become(SECOND);
  for (let later = 1; later > 0; ) {
    const reply = await school.call('apiTurnYear', YEAR);
    if (!reply.ok) throw new Error(reply.message);
    ({ later } = reply.value);
  }
  const { documents, forms } = school.workspace.dump();
  expect(forms).toHaveLength(1);
  const act = documents.find(({ name }) => name.startsWith('Акт'));
  expect(act?.text).toContain('форма А4, которую создавал другой куратор');
  expect(school.book.getSheets().some((sheet) => sheet.getName().startsWith('Ответы'))).toBe(false);
});
