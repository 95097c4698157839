/** The first command of the product at its limits: many answers, sudden death at every call, being called twice, an untrusted text. */
import { answerUnheard } from '../../build/soak/unheard';
import type { RunResult, Workspace } from '../../src/host/index';
import { columnOf, curatorOf, openWorld, prepareMentors, product, sheetOf } from '../support/product';

const HOURS = 'Сколько часов в месяц вы готовы уделять наставничеству?';
const SUCCESS = 'Каким своим успехом вы хотели бы поделиться?';

const collect = (workspace: Workspace): Promise<RunResult> => workspace.callFromPage(product, 'apiCollectAnswers', []);

test('400 answers take as many Google calls as 20, give or take 3', async () => {
  const calls: number[] = [];
  for (const answers of [20, 400]) {
    const workspace = await openWorld();
    await answerUnheard(workspace, await prepareMentors(workspace, answers));
    const result = await collect(workspace);
    expect(result.error).toBeUndefined();
    expect(
      columnOf(workspace, 'Наставники', 'Ресурс времени на программу').filter((hours) => hours !== ''),
    ).toHaveLength(answers);
    expect(result.calls.seconds).toBeLessThan(60);
    calls.push(result.calls.total);
    await workspace.close();
  }
  expect(Math.abs(calls[1]! - calls[0]!)).toBeLessThanOrEqual(3);
});

test('what people write stays text: formulas, HTML and marks of templates', async () => {
  const workspace = await openWorld();
  const texts = [
    '=1+1',
    '+79991234567',
    "'кавычка",
    '<b>жирно</b>',
    '{{школа}} ⟦У-001⟧',
    '@SUM(A1)',
    '007',
    '1-2',
    'ИСТИНА',
    '😀'.repeat(300),
  ];
  const links = await prepareMentors(workspace, texts.length, 'names');
  for (const [position, { link }] of links.entries()) {
    const form = workspace.forms.find(link)!;
    await workspace.forms.submit(form, { ...workspace.forms.prefill(form, link), [SUCCESS]: texts[position]! });
  }
  await curatorOf(workspace).press('apiCollectAnswers');
  expect(columnOf(workspace, 'Наставники', 'Важные для программы достижения')).toEqual(texts);
  const book = workspace.dump().spreadsheets.find(({ id }) => id === workspace.container?.id)!;
  expect(book.sheets.flatMap((sheet) => Object.values(sheet.formulas))).toEqual([]);
  await workspace.close();
});

test('an answer with a wrong, missing or foreign key changes nobody and is named in «Проверка»', async () => {
  const workspace = await openWorld();
  const [first, second] = await prepareMentors(workspace, 2);
  const form = workspace.forms.find(first!.link)!;
  for (const code of [
    `${first!.code}-AAAA`,
    first!.code,
    `${first!.code}-${second!.signed.split('-')[2]}`,
    'Н-999-AAAA',
    'Иванов',
  ]) {
    await workspace.forms.submit(form, { 'Ваш код': code, [HOURS]: '9' });
  }
  await curatorOf(workspace).press('apiCollectAnswers');
  expect(columnOf(workspace, 'Наставники', 'Ресурс времени на программу')).toEqual(['', '']);
  const said = sheetOf(workspace, 'Проверка').map(([, what]) => what ?? '');
  expect(said.filter((what) => what.startsWith('Ответ не подтверждён'))).toHaveLength(5);
  // The unreadable code looks like a surname, and that is named as well.
  expect(said).toHaveLength(1 + 5 + 1);
  await workspace.close();
});

test('a later answer replaces the earlier one; what the curator corrected afterwards stays', async () => {
  const workspace = await openWorld();
  const curator = curatorOf(workspace);
  const [mentor] = await prepareMentors(workspace, 1);
  const send = async (hours: string): Promise<void> => {
    const form = workspace.forms.find(mentor!.link)!;
    workspace.clock.advance(60_000);
    await workspace.forms.submit(form, { ...workspace.forms.prefill(form, mentor!.link), [HOURS]: hours });
  };
  const hours = (): readonly string[] => columnOf(workspace, 'Наставники', 'Ресурс времени на программу');
  await send('3');
  await send('5');
  expect(hours()).toEqual(['5']);
  const book = workspace.view.book(workspace.container!.id);
  const sheet = book.sheets.find(({ name }) => name === 'Наставники')!;
  const column = sheetOf(workspace, 'Наставники')[0]!.indexOf('Ресурс времени на программу') + 1;
  await workspace.edit(book.id, sheet.id, 2, column, '7');
  await curator.press('apiCollectAnswers');
  expect(hours()).toEqual(['7']);
  await send('4');
  expect(hours()).toEqual(['4']);
  await workspace.close();
});
