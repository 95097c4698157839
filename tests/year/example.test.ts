/** The demonstration school: as large as it is said to be, whole, and refused when it is not. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tags } from '../../src/addon/catalog/tags';
import { fullText } from '../../src/year/awkward';
import { ageDay, ageOn, type Day, daysBetween } from '../../src/year/calendar';
import { checkExample } from '../../src/year/check-example';
import { type Example, readExample } from '../../src/year/example';
import { playMeetings } from '../../src/year/meetings';
import { lastMentor } from '../../src/year/pairs';
import { readPapers } from '../../src/year/papers';
import { gradeOf, mentoringForms, type Person, readPeople } from '../../src/year/people';

const folder = fileURLToPath(new URL('../../examples/school-7', import.meta.url));
const example = readExample(folder);
const { school, people, papers, pairs, answerDays, awkward } = example;
const person = (code: string): Person => people.find((one) => one.code === code)!;
const count = (wanted: (person: Person) => boolean): number => people.filter(wanted).length;

describe('its size', () => {
  it('is that of the table by forms', () => {
    const table = mentoringForms.map((form) => {
      const own = pairs.filter((pair) => pair.form === form);
      const ofKind = (kind: string) => own.filter((pair) => pair.kind === kind);
      return [
        form,
        ofKind('пара').length,
        ofKind('группа').map(({ mentees }) => mentees.length),
        new Set(own.map(lastMentor)).size,
        own.flatMap(({ mentees }) => mentees).length,
      ];
    });
    expect(table).toEqual([
      ['ученик – ученик', 12, [5, 5], 14, 22],
      ['учитель – учитель', 6, [], 5, 6],
      ['учитель – ученик', 5, [6, 6], 6, 17],
      ['студент – ученик', 2, [5], 3, 7],
      ['работодатель – ученик', 1, [12, 12, 12], 4, 37],
    ]);
  });

  it('counts people once', () => {
    const within = ({ place }: Person) => place === 'в программе';
    expect(count((one) => one.isMentor && within(one))).toBe(32);
    expect(count((one) => one.isMentee && within(one))).toBe(89);
    expect(count((one) => one.isMentor && one.isMentee)).toBe(3);
    expect(people.filter(({ place }) => place === 'без пары').map(({ kind }) => kind)).toEqual([
      'ученик',
      'педагог',
      'родитель',
    ]);
    const waiting = people.filter(({ place }) => place === 'лист ожидания');
    expect(waiting.map(({ kind }) => kind).sort()).toEqual([
      'педагог',
      'ученик',
      'ученик',
      'ученик',
      'ученик',
      'ученик',
    ]);
    expect(school.partners).toHaveLength(4);
    expect(count(({ letter }) => letter === 'П')).toBeLessThanOrEqual(school.numbers.teachers);
  });

  it('gives the shares of the indicators', () => {
    const age = (one: Person) => ageOn(one.birthday, ageDay);
    const pupils = people.filter((one) => gradeOf(one) !== undefined && one.place === 'в программе');
    const mentees = pupils.filter((one) => one.isMentee && age(one) >= 10 && age(one) <= 19);
    const mentors = pupils.filter((one) => one.isMentor && age(one) >= 15 && age(one) <= 19);
    const young = people.filter((one) => one.kind === 'педагог' && one.isMentee);
    const beginners = people.filter(({ teaching }) => teaching && teaching.years <= 3);
    expect(beginners.map(({ code }) => code)).toEqual(young.map(({ code }) => code));
    expect([mentees.length, school.numbers.aged10to19]).toEqual([83, 310]);
    expect([mentors.length, school.numbers.aged15to19]).toEqual([14, 120]);
    expect(young).toHaveLength(school.numbers.youngTeachers);
    expect(young.filter(({ place }) => place === 'в программе')).toHaveLength(6);
    const share = (of: 'asMentee' | 'asMentor') => {
      const means = answerDays.flatMap(({ content }) => content[of] ?? []);
      return Math.round((means.filter((mean) => mean >= 7).length / means.length) * 100);
    };
    expect([share('asMentee'), share('asMentor')]).toEqual([82, 88]);
    expect(school.conditions.map(({ marks }) => [marks.length, marks.reduce((sum, mark) => sum + mark)])).toEqual([
      [9, 14],
      [9, 16],
    ]);
  });

  it('has one replacement, one early end and two silent pairs at both reports', () => {
    expect(pairs.filter(({ replacement }) => replacement)).toHaveLength(1);
    expect(pairs.filter(({ earlyEnd }) => earlyEnd)).toHaveLength(1);
    const meetings = playMeetings(pairs, '1');
    const silentOn = (day: Day) =>
      pairs
        .filter(({ earlyEnd }) => !earlyEnd || day <= earlyEnd.date)
        .filter(({ code }) => {
          const held = meetings.filter(({ pair, date }) => pair === code && date <= day);
          return daysBetween(held[held.length - 1]!.date, day) > 30;
        })
        .map(({ code }) => code);
    const silent = pairs.filter(({ silences }) => silences.length > 0).map(({ code }) => code);
    expect(silent).toHaveLength(2);
    expect(silentOn('2027-01-29')).toEqual(silent);
    expect(silentOn('2027-04-30')).toEqual(silent);
  });
});

describe('its people', () => {
  it('fit together', () => {
    expect(checkExample(example)).toEqual([]);
  });

  it('speak in the words of the product', () => {
    const known = new Set(tags.map(({ code }) => code));
    const said = people.flatMap(({ requests, competences }) => [...requests, ...competences]);
    expect(said.filter((tag) => !known.has(tag))).toEqual([]);
    expect(new Set(said).size).toBeGreaterThan(35);
  });

  it('can be reached only at addresses and numbers that nobody has', () => {
    expect(people.filter(({ phone }) => !/^\+7 900 000-\d\d-\d\d$/.test(phone))).toEqual([]);
    expect(people.filter(({ email }) => email && !/^[a-z0-9.-]+@[a-z0-9-]+\.example$/.test(email))).toEqual([]);
    expect(count(({ email }) => email === undefined)).toBeGreaterThan(5);
  });

  it('have names that are hard to decline', () => {
    const hard = [/ё/i, /-/, / (оглы|кызы)$/, /^(ван дер|де) /, /’/, /^\S+ \S+$/, /^\S+(ых|их) /, /ко /];
    expect(hard.map((shape) => count(({ fullName }) => shape.test(fullName)) > 0)).toEqual(hard.map(() => true));
    const folded = people.map(({ fullName }) => fullName.replace(/ё/g, 'е'));
    expect(folded.filter((name, index) => folded.indexOf(name) < index)).toEqual(['Ковалев Артем Игоревич']);
  });

  it('bring their papers late, never, or take one back', () => {
    const lacking = (kind: string) =>
      people
        .filter(({ code }) => !papers.some((paper) => paper.code === code && paper.kind === kind))
        .filter((one) => gradeOf(one) !== undefined && ageOn(one.birthday, '2026-10-23') < 18);
    expect(lacking('персональные данные: родитель').map(({ place }) => place)).toEqual([
      'лист ожидания',
      'лист ожидания',
      'без пары',
    ]);
    expect(papers.filter(({ withdrawn }) => withdrawn)).toHaveLength(1);
    expect(papers.filter(({ date }) => date >= '2026-10-12' && date <= '2026-10-23').length).toBeGreaterThan(10);
    const outside = people.filter(({ letter }) => letter === 'Н');
    const unproven = outside.filter(
      ({ code }) => !papers.some((paper) => paper.code === code && paper.kind === 'справка о судимости'),
    );
    expect(unproven.map(({ place }) => place)).toEqual(['без пары']);
  });

  it('sign anew when they turn 18 – but for one', () => {
    const grown = people.filter((one) => {
      const first = papers.find(({ code }) => code === one.code)?.date;
      return first && one.guardian && ageOn(one.birthday, first) < 18 && ageOn(one.birthday, '2027-04-15') >= 18;
    });
    const own = (one: Person) =>
      papers.filter(
        ({ code, kind, date }) =>
          code === one.code && kind === 'персональные данные: сам(а)' && ageOn(one.birthday, date) >= 18,
      );
    expect(grown.length).toBeGreaterThan(3);
    expect(grown.filter((one) => own(one).length === 0).map(({ fullName }) => fullName)).toEqual([
      'Дроздов Константин Михайлович',
    ]);
  });
});

describe('its awkward answers', () => {
  it('are of every kind', () => {
    expect([...new Set(awkward.answers.map(({ kind }) => kind))].sort()).toEqual([
      'emoji',
      'formula',
      'html',
      'lines',
      'long',
      'template',
    ]);
    expect(awkward.answers.filter(({ kind }) => kind === 'formula').every(({ text }) => /^[=+]/.test(text))).toBe(true);
    expect(awkward.answers.filter(({ kind }) => kind === 'long').map((one) => fullText(one).length)).toEqual([3000]);
    expect(awkward.twice.length).toBeGreaterThan(0);
    expect(awkward.typed.some(({ column }) => column.startsWith('Класс'))).toBe(true);
  });

  it('let slip what a school with codes must not keep', () => {
    expect(new Set(awkward.personal.map(({ code }) => code)).size).toBeGreaterThanOrEqual(10);
    const strings = awkward.personal.flatMap((one) => one.strings);
    const people = strings.filter((part) => /^[А-ЯЁ][а-яё]+ [А-ЯЁ]/.test(part));
    const phones = strings.filter((part) => part.replace(/\D/g, '').length === 11);
    expect(people.length).toBeGreaterThan(5);
    expect(phones.length).toBeGreaterThan(3);
    expect(strings).toContain('бронхиальная астма');
    const spoken = awkward.personal.filter(({ meeting }) => meeting !== undefined);
    const held = playMeetings(pairs, '1');
    for (const { code, meeting } of spoken)
      expect(
        held.some(({ number, answers }) => number === meeting && answers.some((one) => one.reporter === code)),
      ).toBe(true);
  });

  it('quote people who exist', () => {
    expect(people.map(({ guardian }) => guardian)).toContain('Цветкова Юлия Сергеевна');
    expect(person('У-002').fullName).toBe('Ковалёв Артём Игоревич');
    expect(person('П-013').fullName).toBe('Ярцева Светлана Геннадьевна');
    expect(person('У-073').birthday).toBe('2011-11-08');
  });
});

describe('a school that does not fit', () => {
  const lines = (name: string) => readFileSync(`${folder}/${name}`, 'utf8').split('\n');
  const withPerson = (code: string, change: Partial<Person>): Example => ({
    ...example,
    people: people.map((one) => (one.code === code ? { ...one, ...change } : one)),
  });

  it.each<[string, Example, string]>([
    ['a name twice', withPerson('У-001', { fullName: person('У-002').fullName }), 'ФИО повторяется'],
    ['a code twice', withPerson('У-001', { code: 'У-002' }), 'Код повторяется: У-002'],
    ['a child in the last class', withPerson('У-001', { post: '11А' }), 'У-001: 13 лет и 11А класс'],
    ['a wrong age band', withPerson('У-001', { ageBand: '15–17' }), 'У-001: в 13 лет группа'],
    ['a wish for nobody', withPerson('У-001', { wanted: ['У-999'] }), 'У-001: У-999?'],
    ['a full mentor', withPerson('У-096', { seats: 4 }), 'У-096: мест 4, а ведёт 5'],
    ['a person lost', withPerson('У-001', { place: 'лист ожидания' }), 'У-001: «лист ожидания» не по парам'],
    [
      'a child that signs',
      {
        ...example,
        papers: [{ code: 'У-001', kind: 'участие: сам(а)', date: '2026-09-10', withdrawn: undefined }],
      },
      'У-001, участие: сам(а), 2026-09-10: подписал сам в 12 лет',
    ],
    [
      'a paper of a Sunday',
      {
        ...example,
        papers: [{ code: 'У-001', kind: 'участие: родитель', date: '2026-09-13', withdrawn: undefined }],
      },
      'У-001, участие: родитель, 2026-09-13: не учебный день',
    ],
    [
      'a mentee led twice',
      { ...example, pairs: pairs.map((pair) => (pair.code === 'ПГ-001' ? { ...pair, mentees: ['У-002'] } : pair)) },
      'Наставляемый повторяется: У-002',
    ],
    [
      'a mentor who cannot help',
      { ...example, pairs: pairs.map((pair) => (pair.code === 'ПГ-001' ? { ...pair, mentor: 'У-095' } : pair)) },
      'ПГ-001: запросы У-001 не по силам У-095',
    ],
    [
      'an answer in the holidays',
      { ...example, answerDays: [{ ...answerDays[0]!, days: { А1: '2027-01-05' } }] },
      'У-001, А1: 2027-01-05 не учебный день',
    ],
    [
      'a string that is not in the text',
      { ...example, awkward: { ...awkward, personal: [{ ...awkward.personal[0]!, strings: ['нет такого'] }] } },
      'У-002: в тексте нет «нет такого»',
    ],
  ])('is refused for %s', (_what, broken, fault) => {
    expect(checkExample(broken).join('\n')).toContain(fault);
  });

  it('says where a file cannot be read', () => {
    const [head = '', first = ''] = lines('people.tsv');
    const people = (line: string) => () => readPeople(`${head}\n${line}\n`);
    expect(people(first)).not.toThrow();
    expect(people(first.replace('2013-', '2013-13-'))).toThrow('people.tsv, строка 2, «Дата рождения»');
    expect(people(first.replace('У-001', 'Ю-001'))).toThrow('people.tsv, строка 2, «Код»');
    expect(people(first.replace('ученик – ученик', 'кто – кого'))).toThrow('people.tsv, строка 2, «Форма»');
    expect(people(`${first}\tлишнее`)).toThrow('people.tsv, строка 2: ячеек');
    expect(() => readPapers(`Код\nУ-001\n`)).toThrow('нет столбца «персональные данные: родитель»');
    expect(() => readPapers(lines('papers.tsv').slice(0, 2).join('\n').replace('2026-09', '2026-00'))).toThrow(
      'не дата',
    );
  });
});
