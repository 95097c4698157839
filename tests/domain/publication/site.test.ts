/** Whoever is in the bases and whatever stands there: no page names a child or anybody without a consent that holds; hostile words stay words. */
import fc from 'fast-check';
import { privacyWords } from '../../../src/addon/catalog/privacy';
import { sitePage, sitePages } from '../../../src/addon/catalog/site';
import { proposeForms } from '../../../src/addon/domain/language/names';
import { createDetector } from '../../../src/addon/domain/privacy/detect';
import { chooseSite, type SchoolToShow } from '../../../src/addon/domain/publication/site';
import { name, showMark } from '../../../src/addon/schema/name';

const today = '2027-05-20';
const detector = createDetector(privacyWords, (kind) => kind);

const surnames = [
  'Смирнова',
  'Кузнецов',
  'Соловей',
  'Черных',
  'Мамедова',
  'Жук',
  'Островский',
  'Гоголь',
  'Белая',
  'Ли',
];
const givenNames = ['Мария Петровна', 'Павел Игоревич'];

type Person = SchoolToShow['people'][number];

const days = ['2008-05-20', '2027-05-19', '2027-05-20', '2027-05-21', '2028-01-01'];
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const ageOf = fc.constantFrom('10–14', '15–17', '18–19', 'взрослый', undefined);
const rowOf = (code: string, fullName: string): fc.Arbitrary<Person> =>
  fc.record({
    code: fc.constant(code),
    age: ageOf,
    turns18: maybe(fc.constantFrom(...days)),
    fullName: fc.constant(fullName),
  }) as fc.Arbitrary<Person>;
const paperOf = (person: string) =>
  fc.record({
    person: fc.constant(person),
    kind: fc.constantFrom('публикация: сам(а)', 'публикация: сам(а)', 'публикация: родитель', 'участие: сам(а)'),
    day: maybe(fc.constantFrom(...days)),
    until: maybe(fc.constantFrom(...days)),
    withdrawn: maybe(fc.constantFrom(...days)),
  });

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onclick='alert(1)",
  '</main></body>',
  '⟦У-001|им|Фамилия Имя Отчество⟧',
  '=HYPERLINK("http://x")',
  '{{имя}}',
  '&lt;b&gt;',
];

/** Words of people: of nobody, hostile, or about somebody by the surname in any case. */
const wordsAbout = (names: readonly string[]) =>
  fc.oneof(
    fc.constantFrom('', 'Победитель конкурса', 'Завод точных приборов', ...hostile),
    fc.constantFrom(...names).chain((fullName) => {
      const forms = Object.values(proposeForms(fullName).forms).map((form) => form.split(' ')[0] ?? form);
      return fc.constantFrom(...forms).map((form) => `Хвалят и ${form}, и других`);
    }),
  );

const schools: fc.Arbitrary<SchoolToShow> = fc.subarray(surnames, { minLength: 1 }).chain((chosen) => {
  const people = chosen.map((surname, index) => ({
    code: `${index % 2 === 0 ? 'У' : 'П'}-${String(index + 1).padStart(3, '0')}`,
    fullName: `${surname} ${givenNames[index % 2]}`,
  }));
  const words = wordsAbout(people.map(({ fullName }) => fullName));
  const lists = fc.array(words, { maxLength: 2 });
  return fc.record({
    school: fc.record({ full: words, short: words, phone: words, site: words }).map(() => ({
      ...{ full: 'Школа № 7', short: 'СОШ № 7', phone: '<b>', site: '' },
    })),
    year: fc.constant('2026/2027'),
    approval: maybe(fc.constant({ date: '2026-10-01', number: '3-од' })),
    figures: fc.constant(new Map()),
    today: fc.constant(today),
    people: fc
      .tuple(...people.map(({ code, fullName }) => fc.array(rowOf(code, fullName), { minLength: 1, maxLength: 2 })))
      .map((rows) => rows.flat()),
    papers: fc.tuple(...people.map(({ code }) => fc.array(paperOf(code), { maxLength: 3 }))).map((all) => all.flat()),
    mentors: fc.tuple(
      ...people.map(({ code }) =>
        fc.record({
          ...{ code: fc.constant(code), about: words, teaching: fc.constant('до 3 лет'), experience: words },
          ...{ achievements: words, forms: fc.constant([]), roleModels: fc.constant([]) },
          ...{ competences: fc.constant(['Медиа']), training: fc.constant([]), deeds: fc.constant([]) },
        }),
      ),
    ),
    partners: lists.map((all) => all.map((each) => ({ name: each, mentors: 1 }))),
    activities: lists.map((all) =>
      all.map((each) => ({ what: each, term: '', from: undefined, to: undefined, by: each })),
    ),
    practices: lists.map((all) =>
      all.map((each) => ({
        title: 'Практика',
        problem: each,
        request: '',
        done: '',
        result: '',
        review: each,
        repeat: '',
      })),
    ),
    isPersonal: fc.constant((text: string) => detector.mask(text) !== text),
    print: fc.constantFrom(
      (code: string) => people.find((one) => one.code === code)?.fullName,
      (code: string) => showMark(name({ code })),
    ),
  });
});

/** Said once more, without a line of the program: grown up in every row, and one paper that holds today. */
const mayName = ({ people, papers }: SchoolToShow, code: string): boolean => {
  const rows = people.filter((row) => row.code === code);
  const isAdult = ({ age, turns18 }: Person): boolean =>
    age !== undefined && (['взрослый', '18–19'].includes(age) || (turns18 !== undefined && turns18 <= today));
  return (
    rows.every(isAdult) &&
    rows.every(({ turns18 }) =>
      papers.some(
        ({ person, kind, day, until, withdrawn }) =>
          person === code &&
          kind === 'публикация: сам(а)' &&
          day !== undefined &&
          day <= today &&
          !(turns18 !== undefined && turns18 <= today && day < turns18) &&
          (until === undefined || until >= today) &&
          (withdrawn === undefined || withdrawn > today),
      ),
    )
  );
};

const filesOf = (school: SchoolToShow): readonly string[] => {
  const { facts } = chooseSite(school);
  return sitePages.map((page) => sitePage(page, facts, today));
};

const tagsOf = (html: string): readonly string[] => html.match(/<\/?[a-z!][^>]*>/gi) ?? [];
const known =
  /^<\/?(?:!DOCTYPE|html|head|meta|title|style|body|header|p|nav|ul|li|a|main|footer|h1|h2|br|table|caption|thead|tbody|tr|th|td|dl|dt|dd|article|span)\b/i;

test('nobody without a consent that holds and no child stands on any page, by name or by mark, in their own words or in those of others', () => {
  let named = 0;
  fc.assert(
    fc.property(schools, (school) => {
      const all = filesOf(school).join('\n');
      for (const { code, fullName = '' } of school.people) {
        const isAllowed = mayName(school, code);
        const forms = Object.values(proposeForms(fullName).forms).map((form) => form.split(' ')[0] ?? form);
        const letters = '[А-ЯЁа-яё]';
        const stands = forms.some((form) => new RegExp(`(?<!${letters})${form}(?!${letters})`).test(all));
        const isMarked = all.includes(`⟦${code}|`);
        if (isAllowed && (all.includes(fullName) || isMarked)) named++;
        if (!isAllowed && (stands || isMarked)) throw new Error(`${code} ${fullName}`);
      }
    }),
    { numRuns: 400 },
  );
  expect(named).toBeGreaterThan(30);
});

test('words of people are never a tag or an attribute, and a mark of a name that somebody wrote is left out', () => {
  fc.assert(
    fc.property(schools, (school) => {
      for (const html of filesOf(school)) {
        const strange = tagsOf(html).filter((tag) => !known.test(tag) || /\son\w+\s*=/i.test(tag));
        if (strange.length > 0) throw new Error(strange.join(' '));
        if (html.includes('<b>') || html.includes('У-001|им|Фамилия Имя Отчество⟧, и')) throw new Error('words');
      }
    }),
    { numRuns: 100 },
  );
});

test('the same facts are the same letters', () => {
  fc.assert(
    fc.property(schools, (school) => {
      expect(filesOf({ ...school, papers: [...school.papers].reverse() })).toEqual(filesOf(school));
    }),
    { numRuns: 50 },
  );
});

test('everybody of the register is named or is told with the reason', () => {
  fc.assert(
    fc.property(schools, (school) => {
      const { facts, barred } = chooseSite(school);
      const told = [...facts.mentors, ...barred].map(({ code }) => code).sort();
      expect(told).toEqual(school.mentors.map(({ code }) => code).sort());
    }),
    { numRuns: 50 },
  );
});
