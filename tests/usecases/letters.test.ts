/** Mail of the programme: who gets what and when, each letter once, within the quota of a day, no addresses and no names in codes. */
import path from 'node:path';
import type { Deliver } from '../../src/home/post/mail-settings';
import { Postman } from '../../src/home/post/postman';
import { cleanUp, temporaryFolder } from '../home/running-home';
import { pairCode, pairsAtWork, tellMeetings } from '../support/mailing';
import { fill, menteeCode, paste } from '../support/pairing';
import { School } from '../support/school';

let school: School;
afterEach(() => school.close());
afterAll(cleanUp);

const REGISTER = 'Отправка писем';
const press = (name: string, ...args: readonly unknown[]) => school.run(name, ...args);
const goTo = (moment: string): void =>
  school.workspace.clock.advance(Date.parse(moment) - school.workspace.clock.now());
const hour = () => school.run('everyHour');
const set = (settings: Readonly<Record<string, string | number>>): void =>
  fill(school.workspace, 'Настройки', 'Настройка', 'Значение', settings);
const column = (heading: string): string[] =>
  school
    .cells(REGISTER)
    .slice(1)
    .map((row) => row[school.column(REGISTER, heading) - 1] ?? '');
const subjects = (): string[] => school.workspace.mail.map(({ subject }) => subject);

/** Pairs at work; the hour that brings «Проверка» is over. */
async function begin(pairs: number, regime: 'codes' | 'names' = 'codes'): Promise<void> {
  school = await School.ready(regime);
  await pairsAtWork(school.workspace, press, pairs);
  await hour();
}

/** The home's sender, as it starts: what was there before stays, what it has sent before is written down in the file. */
const postman = (file: string, deliver: Deliver): Postman =>
  new Postman({
    workspace: school.workspace,
    links: { inText: (text) => text },
    file,
    from: 'nastavnik@school.example',
    deliver,
  });

test('the digest comes on its day once, to the curator, in codes; nobody else is written to; the school’s own mail server gets it once', async () => {
  await begin(2);
  const delivered: Parameters<Deliver>[0][] = [];
  const deliver: Deliver = async (letter) => {
    delivered.push(letter);
    return [];
  };
  const file = path.join(temporaryFolder(), 'mail-state.json');
  const own = postman(file, deliver);
  set({ 'Писать участникам': 'да', 'Напоминать за, дней': 0 });
  goTo('2026-09-07T06:30:00+03:00');
  await hour();
  expect(column('Состояние')).toEqual(['ждёт']);
  goTo('2026-09-07T07:30:00+03:00');
  for (let times = 0; times < 3; times++) await hour();
  goTo('2026-09-08T09:00:00+03:00');
  await hour();
  expect(school.workspace.mail).toHaveLength(1);
  const [digest] = school.workspace.mail;
  expect(digest).toMatchObject({
    to: ['curator@school.example'],
    subject: 'Наставничество: сводка на 07.09.2026',
    name: 'СОШ № 7',
  });
  expect(digest?.body).toContain('Пар и групп в работе: 2. По светофору: рано судить – 2.');
  expect(digest?.htmlBody).toMatch(/^<div lang="ru"[^>]*><p [^>]*>СОШ № 7, 2026\/27 учебный год\.<\/p>/);
  expect(`${digest?.body} ${digest?.htmlBody}`).not.toMatch(/[А-ЯЁ][а-яё]+ [А-ЯЁ][а-яё]+(вич|вна)|undefined|NaN/);
  expect(school.cells(REGISTER).flat().join(' ')).not.toContain('@');
  await own.sendWaiting();
  expect(delivered.map(({ from, to }) => [from, to])).toEqual([
    ['nastavnik@school.example', ['curator@school.example']],
  ]);
  const [raw = ''] = delivered.map((letter) => letter.raw.toString());
  const words = [...raw.matchAll(/\r\n\r\n([\w+/=\r\n]+)/g)].map(([, part = '']) =>
    Buffer.from(part, 'base64').toString(),
  );
  expect(words.join(' ')).toContain('Пар и групп в работе: 2. По светофору: рано судить – 2.');

  set({ 'Сводка куратору': 'нет' });
  goTo('2026-09-14T09:00:00+03:00');
  await hour();
  expect(subjects()).toHaveLength(1);
  set({ 'Сводка куратору': 'среда', 'Почта куратора': 'zam@school.example; zam2@school.example' });
  goTo('2026-09-18T09:00:00+03:00');
  await hour();
  expect(school.workspace.mail[1]).toMatchObject({
    to: ['zam@school.example', 'zam2@school.example'],
    subject: 'Наставничество: сводка на 18.09.2026',
  });
  // The home was started anew in between: what it has sent it does not send again.
  const restarted = postman(file, deliver);
  for (let times = 0; times < 2; times++) await restarted.sendWaiting();
  expect(delivered.map(({ to }) => to)).toEqual([
    ['curator@school.example'],
    ['zam@school.example', 'zam2@school.example'],
  ]);
});

test('a pair that falls silent is told once, before the digest of the same day', async () => {
  await begin(2);
  await school.openForm('meeting-feedback');
  tellMeetings(school.workspace, [pairCode(1)], 6);
  set({ 'Напоминать за, дней': 0 });
  goTo('2026-10-12T09:00:00+03:00');
  for (let times = 0; times < 3; times++) await hour();
  expect(subjects()).toEqual(['Наставничество: нужно вмешаться – 1 пара', 'Наставничество: сводка на 12.10.2026']);
  expect(school.workspace.mail[0]?.body).toContain('– ПГ-001: нет отзывов о встречах с 01.09.2026');
  expect(school.workspace.mail[0]?.body).not.toContain('ПГ-002');
  goTo('2026-10-13T09:00:00+03:00');
  await hour();
  expect(subjects()).toHaveLength(2);
});

test('a letter that breaks off is doubtful and goes again only when the curator says so; one without an address waits', async () => {
  await begin(1);
  set({ 'Напоминать за, дней': 0 });
  goTo('2026-09-07T09:00:00+03:00');
  school.workspace.faults.throwFrom('MailApp.sendEmail', 'Server error occurred. Please try again.');
  await hour();
  await hour();
  expect([column('Состояние'), subjects()]).toEqual([['сомнительно'], []]);
  expect(school.cells('Проверка').flat().join('\n')).toContain(
    'Письмо «Наставничество: сводка на 07.09.2026» (сводка, кому – куратор): отправка оборвалась',
  );
  const state = await school.call('apiReadLetters');
  if (!state.ok) throw new Error(state.message);
  const [{ key } = { key: '' }] = state.value.inDoubt;
  expect(state.value).toMatchObject({ waiting: 0, sent: 0, inDoubt: [{ kind: 'сводка', person: 'куратор' }] });
  const decide = (decision: 'отправить ещё раз' | 'считать отправленным') =>
    school.call('apiDecideLetter', { key, decision });
  expect(await decide('отправить ещё раз')).toMatchObject({ ok: true });
  expect(await decide('считать отправленным')).toMatchObject({ ok: false, message: 'Об этом письме уже решено.' });
  expect(await school.call('apiSendLetters')).toMatchObject({ message: 'Отправлено: 1\u00a0письмо.' });
  await hour();
  expect([column('Состояние'), subjects().length]).toEqual([['отправлено'], 1]);

  // The line is gone with its sheet: the letter does not go twice all the same.
  (school.book as unknown as { deleteSheet(sheet: unknown): void }).deleteSheet(school.sheet(REGISTER));
  await hour();
  expect(subjects()).toHaveLength(1);

  set({ 'Почта куратора': 'завуч' });
  goTo('2026-09-14T09:00:00+03:00');
  await hour();
  await hour();
  expect([column('Состояние'), column('Почему не ушло')]).toEqual([['ждёт'], ['в адресе ошибка']]);
  expect(school.cells('Проверка').flat().join('\n')).toContain('не ушло: в адресе ошибка');
  set({ 'Почта куратора': 'zam@school.example' });
  await hour();
  expect([column('Состояние'), column('Почему не ушло')]).toEqual([['отправлено'], ['']]);
});

test('where names are kept and the curator wants it, those with an address are reminded of their meeting once, with a calendar file', async () => {
  await begin(14, 'names');
  await school.openForm('meeting-feedback');
  const contacts = Object.fromEntries(
    Array.from({ length: 14 }, (_none, index) => [
      `У-${String(index + 1).padStart(3, '0')}`,
      `8 (000) 000-00-00, parent${index}@mail.example`,
    ]),
  );
  const heading = (title: string): string =>
    school.cells(title)[0]?.find((words) => words.startsWith('Контактные данные')) ?? '';
  fill(school.workspace, 'Наставляемые', 'Код', heading('Наставляемые'), contacts);
  fill(school.workspace, 'Наставники', 'Код', heading('Наставники'), {
    ...Object.fromEntries(
      Object.entries(contacts).map(([code, words]) => [code.replace('У', 'Н'), words.replace('parent', 'mentor')]),
    ),
    'Н-001': 'адреса нет',
  });
  set({ 'Сводка куратору': 'нет' });
  goTo('2026-09-02T09:00:00+03:00');
  await hour();
  expect(subjects()).toEqual([]);

  // A Monday with a digest, one urgent letter, and more reminders than a day allows.
  set({ 'Сводка куратору': 'понедельник', 'Писать участникам': 'да', 'Напоминать за, дней': 14 });
  goTo('2026-10-12T06:00:00+03:00');
  tellMeetings(
    school.workspace,
    Array.from({ length: 13 }, (_none, index) => pairCode(index + 1)),
    6,
  );
  await hour();
  // By noon others have spent most of the hundred that a day allows.
  const { MailApp } = school.workspace.globals as unknown as { MailApp: { sendEmail(...words: string[]): void } };
  for (let number = 0; number < 70; number++) MailApp.sendEmail('others@school.example', 'Другое', 'Другое');
  const days: string[][] = [];
  for (const day of ['12T09', '13T10']) {
    goTo(`2026-10-${day}:00:00+03:00`);
    const before = subjects().length;
    for (let later = 1; later > 0; ) {
      const reply = await school.call('apiSendLetters');
      if (!reply.ok) throw new Error(reply.message);
      ({ later } = reply.value);
    }
    days.push(subjects().slice(before));
  }
  const [monday = [], tuesday = []] = days;
  expect(monday.slice(0, 2)).toEqual([
    'Наставничество: нужно вмешаться – 1 пара',
    'Наставничество: сводка на 12.10.2026',
  ]);
  expect([monday.length, tuesday.length]).toEqual([20, 8]);
  const reminders = school.workspace.mail.slice(72);
  expect(new Set(reminders.map(({ to, subject }) => `${to} ${subject}`)).size).toBe(26);
  const [first] = reminders;
  expect(first?.subject).toMatch(/^Наставничество: встреча № 7, ПГ-\d+$/);
  expect(first?.body).toMatch(/встреча № 7 \(ПГ-\d+\): \d\d\.\d\d\.2026 – \d\d\.\d\d\.2026[\s\S]*https:\/\//);
  expect(first?.attachments.map(({ name, type }) => [name, type])).toEqual([
    [expect.stringMatching(/^Встреча № 7 пары ПГ-\d+\.ics$/), 'text/calendar'],
  ]);
});

test('an hour, dashboard and monitoring of 1,500 people, 300 pairs, 6,000 meetings take as many calls as those of 20 pairs, and half a minute at most', async () => {
  const hours: { readonly total: number; readonly seconds: number }[][] = [];
  for (const pairs of [20, 300]) {
    school = await School.ready();
    await pairsAtWork(school.workspace, press, pairs);
    await school.openForm('meeting-feedback');
    tellMeetings(
      school.workspace,
      Array.from({ length: pairs }, (_none, index) => pairCode(index)),
      20,
    );
    // A digest; pairs that have turned yellow, and a fortnight later red.
    const own: { total: number; seconds: number }[] = [];
    for (const moment of ['2027-02-08T07', '2027-02-08T08', '2027-02-16T08', '2027-02-16T09']) {
      goTo(`${moment}:00:00+03:00`);
      own.push((await hour()).calls);
    }
    const waiting = Array.from({ length: pairs * 3 }, (_none, index) => menteeCode(pairs + index));
    paste(
      school.workspace,
      'Наставляемые',
      waiting.map((code) => ({
        Код: code,
        Статус: 'лист ожидания',
        'Возрастная группа': '15–17',
        Запросы: 'Математика',
      })),
    );
    for (const command of ['apiRefreshDashboard', 'apiGatherMonitoring']) own.push((await school.run(command)).calls);
    hours.push(own);
    expect(subjects()).toEqual([
      'Наставничество: сводка на 08.02.2027',
      `Наставничество: нужно вмешаться – ${pairs} пар`,
      'Наставничество: сводка на 16.02.2027',
    ]);
    if (pairs === 20) await school.close();
  }
  const [small = [], large = []] = hours;
  small.forEach(({ total }, index) => void expect(Math.abs(total - (large[index]?.total ?? 0))).toBeLessThanOrEqual(3));
  expect(Math.max(...large.map(({ seconds }) => seconds))).toBeLessThanOrEqual(30);
});
