/**
 * Care on the host: an answer about harm becomes a case in the execution that its sending starts; its words stay in the form's own store
 * and are found nowhere else. Appeals and support are written down once, whatever is pressed twice.
 */
import { School } from '../support/school';
import { draw } from '../support/sheet';

let school: School;
afterEach(() => school.close());

const CASES = 'Дела о безопасности';
const WORDS = 'Отчим меня избил, и я не хочу жить дальше';

async function linkOf(code: string): Promise<string> {
  const links = await school.call('apiShowLinks', 'mentees', 'meeting-feedback');
  const mine = links.ok ? links.value.find((each) => each.code === code) : undefined;
  if (!mine) throw new Error(code);
  return mine.link;
}

const told = async (code: string, more: Readonly<Record<string, unknown>>): Promise<void> => {
  const link = await linkOf(code);
  const form = school.workspace.forms.find(link);
  const given = form ? school.workspace.forms.prefill(form, link) : {};
  const sent = await school.answer(link, {
    ...given,
    'Код пары или группы': 'ПГ-001',
    'Какая это встреча по счёту?': '1',
    'Нужна ли помощь куратора?': 'нет',
    ...more,
  });
  expect(sent).toMatchObject({ ok: true });
};

/** Everything that there is but the form's own store. */
const outside = (): string => {
  const { forms: _stores, ...rest } = school.workspace.dump();
  return JSON.stringify([rest, school.workspace.mail]);
};

const cases = (...headings: string[]): string => draw(school.cells(CASES), headings);

/** What «Проверка» tells now. */
function openFindings(): readonly string[] {
  if (!school.book.getSheetByName('Проверка')) return [];
  return school.cells('Проверка').map((line) => line.join(' '));
}

const rowOf = (key: string): number => school.cells('Настройки').findIndex(([name]) => name === key) + 1;

test('an answer about harm is a case at once, and its words are nowhere but in the form', async () => {
  school = await School.ready('codes');
  await school.type('Настройки', rowOf('Открытые вопросы в режиме кодов'), 'Значение', 'да');
  await school.type('Настройки', rowOf('Почта куратора'), 'Значение', 'curator@school.example');
  await school.type('Настройки', rowOf('Почта психолога'), 'Значение', 'psy@school.example');
  await school.call('apiIssueCodes', { base: 'mentees', letter: 'У', count: 3, after: 0 });
  await school.openForm('meeting-feedback');

  await told('У-001', { 'Что дальше?': 'Решим задачи о травле насекомых и обсудим проект о насилии в истории' });
  expect(school.book.getSheetByName(CASES)).toBeNull();

  await told('У-002', { 'Что дальше?': WORDS });
  expect(cases('№ дела', 'Код пары', 'Кто сказал', 'Вид', 'Анкета', 'Состояние')).toBe(
    [
      '№ дела | Код пары | Кто сказал | Вид | Анкета | Состояние',
      'Д-001 | ПГ-001 | У-002 | угроза жизни | А8 | новое',
    ].join('\n'),
  );
  expect(school.workspace.mail.map(({ to, subject }) => [to, subject])).toEqual([
    [['curator@school.example'], 'Наставничество: дело Д-001, посмотрите сегодня'],
    [['psy@school.example'], 'Наставничество: дело Д-001, посмотрите сегодня'],
  ]);
  for (const words of [WORDS, 'Отчим', 'жить дальше']) expect(outside().includes(words)).toBe(false);
  expect(JSON.stringify(school.workspace.mail)).not.toMatch(/У-002|ПГ-001|угроза/);

  // What hides personal data leaves the words where they are to be read; the hour brings nothing a second time.
  await school.call('apiMaskPersonalData');
  school.workspace.clock.advance(3_600_000);
  await school.call('apiCollectAnswers');
  expect(school.cells(CASES)).toHaveLength(2);
  expect(school.workspace.mail).toHaveLength(2);

  const read = await school.call('apiReadCase', { number: 'Д-001' });
  expect(read.ok && read.value.said).toContainEqual(['Что дальше?', WORDS]);
  expect(draw(school.cells('Журнал'), ['Команда', 'Что сделано'])).toContain(
    'Прочитать слова | Прочитаны слова дела Д-001.',
  );
  expect(await school.call('apiReadCase', { number: 'Д-777' })).toMatchObject({ ok: false });

  // From paper: the words stay on the paper. A closed answer is enough, too; in the tables it is a plain «да».
  const signed = decodeURIComponent(await linkOf('У-003')).match(/У-003-[^&]+/)?.[0] ?? '';
  const entered = {
    questionnaire: 'meeting-feedback',
    entry: 'paper-0001',
    answers: {
      code: signed,
      pair: 'ПГ-001',
      number: '2',
      next: 'меня травят в классе',
      needsHelp: 'да, срочно: кому-то плохо или опасно',
    },
  };
  for (let times = 0; times < 2; times++)
    expect(await school.call('apiEnterAnswer', entered)).toMatchObject({ ok: true });
  expect(cases('№ дела', 'Кто сказал', 'Вид', 'Состояние')).toBe(
    [
      '№ дела | Кто сказал | Вид | Состояние',
      'Д-001 | У-002 | угроза жизни | в работе',
      'Д-002 | У-003 | травля и угрозы | новое',
    ].join('\n'),
  );
  expect(outside().includes('травят в классе')).toBe(false);
  expect(await school.call('apiReadCase', { number: 'Д-002' })).toMatchObject({ value: { isOnPaper: true, said: [] } });
  const conclusion = 'помощь оказана в школе';
  expect(await school.call('apiCloseCase', { number: 'Д-001', conclusion })).toMatchObject({ ok: true });
  await school.call('apiCheckWorkbook');
  expect(openFindings().filter((line) => line.includes('Дело Д-'))).toHaveLength(1);
  for (const words of [WORDS, 'Отчим', 'жить дальше', 'травят в классе']) expect(outside().includes(words)).toBe(false);
});

test('appeals and support are written down once; an appeal that nobody answers in time is told', async () => {
  school = await School.ready('codes');
  const appeal = {
    kind: 'просьба о совете',
    person: 'у-1',
    what: 'как сказать маме Лене Ветровой',
    due: '2026-09-05',
    entry: 'appeal-1',
  };
  const support = {
    kind: 'поддержка методическая',
    person: 'Н-001; Н-002',
    what: 'разбор первой встречи',
    entry: 'support-1',
  };
  for (const entry of [appeal, appeal, support])
    expect(await school.call('apiRecordCare', entry)).toMatchObject({ ok: true });
  expect(draw(school.cells('Обращения и поддержка'), ['Дата', 'Вид', 'От кого или кому', 'О чём', 'Ответить до'])).toBe(
    [
      'Дата | Вид | От кого или кому | О чём | Ответить до',
      '01.09.2026 | просьба о совете | У-001 | как сказать маме [скрыто: имя] | 05.09.2026',
      '01.09.2026 | поддержка методическая | Н-001; Н-002 | разбор первой встречи |',
    ].join('\n'),
  );
  const waiting = async (): Promise<boolean> => {
    await school.call('apiCheckWorkbook');
    return openFindings().some((line) => line.includes('ждёт ответа'));
  };
  expect(await waiting()).toBe(false);
  school.workspace.clock.advance(5 * 86_400_000);
  expect(await waiting()).toBe(true);
  await school.type('Обращения и поддержка', 2, 'Ответ', 'поговорили');
  expect(await waiting()).toBe(false);

  // The matter is put off, comes back on its day, is settled, and is history then – on a sheet that people have sorted.
  await school.type('Обращения и поддержка', 2, 'Ответ', '');
  await school.call('apiCheckWorkbook');
  const list = async () => {
    const console = await school.call('apiReadConsole');
    if (!console.ok) throw new Error(console.message);
    return console.value.attention;
  };
  const [line] = (await list()).lines.filter(({ what }) => what.includes('ждёт ответа'));
  expect(line).toMatchObject({ urgency: 'срочно', action: 'care-kind' });
  const asked = { key: line?.key ?? '', until: '2026-09-10', why: 'маме позвонят 10 сентября' };
  expect(await school.call('apiPutOff', { ...asked, until: '2026-09-01' })).toMatchObject({ ok: false });
  expect(await school.call('apiPutOff', { ...asked, key: 'нет такой' })).toMatchObject({ ok: false });
  expect(await school.call('apiPutOff', asked)).toMatchObject({ ok: true });
  expect(await list()).toMatchObject({ lines: [], putOff: [{ until: '2026-09-10', why: asked.why }] });
  await school.type('Обращения и поддержка', 3, 'Дата', '30.08.2026');
  const area = school.sheet('Обращения и поддержка').getRange(2, 1, 2, 8) as unknown as { sort(column: number): void };
  area.sort(1);
  await school.call('apiCheckWorkbook');
  expect((await list()).putOff).toHaveLength(1);
  school.workspace.clock.advance(5 * 86_400_000);
  await school.call('apiCheckWorkbook');
  expect(await list()).toMatchObject({ lines: [{ since: '2026-09-06', what: line?.what }], putOff: [] });
  await school.type('Обращения и поддержка', 3, 'Ответ', 'поговорили ещё раз');
  await school.call('apiCheckWorkbook');
  expect(await list()).toMatchObject({ lines: [], putOff: [] });
  expect(draw(school.cells('Журнал'), ['Команда', 'Что сделано'])).toContain(
    'Что требует внимания | Ушло (было с 06.09.2026, причины больше нет): Обращение У-001 ждёт ответа: срок – 05.09.2026.',
  );
});
