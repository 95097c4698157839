/** Respondents: who may answer, what is wrong with an answer, what a good one becomes. */
import { type NewForm, type Stage, stage } from './stage';

let now: Stage;
let form: GoogleAppsScript.Forms.Form;
beforeEach(async () => {
  now = await stage();
  form = now.FormApp.create('Анкета');
});
afterEach(() => now.workspace.close());

const submit = (answers: Record<string, unknown>, options: { email?: string; editOf?: string } = {}) =>
  now.workspace.forms.submit(form.getId(), answers, options);
const problems = async (answers: Record<string, unknown>, options: { email?: string; editOf?: string } = {}) => {
  const result = await submit(answers, options);
  return result.ok ? [] : result.problems.map((problem) => problem.text);
};

describe('who may answer', () => {
  it('anyone with the link, while the form is open', async () => {
    expect(await problems({})).toEqual([]);
    form.setAcceptingResponses(false);
    expect(await problems({})).toEqual(['Ответы на эту форму больше не принимаются.']);
    const described = () => now.workspace.forms.describe(form.getId());
    expect([described().open, described().closedMessage]).toEqual([
      false,
      'Ответы на эту форму больше не принимаются.',
    ]);
    form.setCustomClosedFormMessage('Приём окончен 10 октября');
    expect(await problems({})).toEqual(['Приём окончен 10 октября']);
    (form as NewForm).setPublished(false);
    form.setCustomClosedFormMessage('');
    expect(await problems({})).toEqual(['Эта форма не опубликована, ответить на неё нельзя.']);
    expect(described().confirmation).toBe('Ответ записан.');
    expect(form.getResponses()).toHaveLength(1);
  });

  it('nobody but editors, when Drive made the form and gave nobody the published view', async () => {
    const { id } = now.Drive.Files.create({ name: 'Анкета', mimeType: 'application/vnd.google-apps.form' });
    form = now.FormApp.openById(id);
    (form as NewForm).setPublished(true);
    expect(await problems({})).toEqual(['У вас нет доступа к этой форме.']);
    expect(await problems({}, { email: 'curator@school.example' })).toEqual([]);
    (form as NewForm).addPublishedReader('invited@school.example');
    expect(await problems({}, { email: 'invited@school.example' })).toEqual([]);
    expect(await problems({}, { email: 'other@school.example' })).toEqual(['У вас нет доступа к этой форме.']);
    now.Drive.Permissions.create({ type: 'anyone', role: 'reader', view: 'published' }, id);
    expect(await problems({})).toEqual([]);
  });

  it('one answer a person, if the form says so', async () => {
    form.setLimitOneResponsePerUser(true);
    expect(await problems({})).toEqual(['Чтобы ответить, войдите в аккаунт.']);
    expect(await problems({}, { email: 'a@b.example' })).toEqual([]);
    expect(await problems({}, { email: 'A@b.example' })).toEqual([
      'Вы уже ответили на эту форму. Её можно заполнить только один раз.',
    ]);
    expect(await problems({}, { email: 'c@d.example' })).toEqual([]);
    form.setLimitOneResponsePerUser(false);
    expect(await problems({}, { email: 'a@b.example' })).toEqual([]);
    expect(form.getResponses().map((response) => response.getRespondentEmail())).toEqual(['', '', '']);
  });

  it('only people of the same domain, if the form wants a login', async () => {
    form.setRequireLogin(true);
    expect(await problems({}, { email: 'a@other.example' })).toEqual(['У вас нет доступа к этой форме.']);
    expect(await problems({}, { email: 'a@school.example' })).toEqual([]);
  });

  it('who gives an address, if the form collects them', async () => {
    form.setCollectEmail(true);
    expect(await problems({})).toEqual(['Укажите действительный адрес электронной почты.']);
    expect(await problems({}, { email: 'a@b.example' })).toEqual([]);
    expect(form.getResponses()[0]!.getRespondentEmail()).toBe('a@b.example');
  });
});

describe('what is wrong with an answer', () => {
  it('a required question without one, also of nothing but blanks', async () => {
    const item = form.addTextItem().setTitle('ФИО').setRequired(true);
    expect(await problems({})).toEqual(['Это обязательный вопрос.']);
    expect(await problems({ ФИО: '   ' })).toEqual(['Это обязательный вопрос.']);
    const result = await submit({});
    expect(result.ok ? undefined : result.problems[0]!.itemId).toBe(item.getId());
  });

  it('a choice that is not offered', async () => {
    const item = form.addMultipleChoiceItem().setTitle('Да?').setChoiceValues(['да', 'нет']);
    expect(await problems({ 'Да?': 'может быть' })).toEqual(['Выберите один из предложенных ответов.']);
    item.showOtherOption(true);
    expect(await problems({ 'Да?': 'может быть' })).toEqual([]);
  });

  it('a question that is not there', async () => {
    expect(await problems({ 'Нет такого': 1 })).toEqual(['В форме нет такого вопроса. (Нет такого)']);
  });

  it.each<[string, (builder: GoogleAppsScript.Forms.TextValidationBuilder) => unknown, string[], string[]]>([
    ['numbers', (rule) => rule.requireNumber(), ['1', '-2,5', '0.5'], ['два', '1 2', '']],
    ['whole numbers', (rule) => rule.requireWholeNumber(), ['12'], ['1.5']],
    ['a range', (rule) => rule.requireNumberBetween(1, 5), ['1', '5'], ['0', '6']],
    ['outside a range', (rule) => rule.requireNumberNotBetween(1, 5), ['0'], ['3']],
    ['greater', (rule) => rule.requireNumberGreaterThan(3), ['4'], ['3']],
    ['at most', (rule) => rule.requireNumberLessThanOrEqualTo(3), ['3'], ['4']],
    ['an address', (rule) => rule.requireTextIsEmail(), ['a@b.example'], ['a@b', 'a b@c.example']],
    ['a page', (rule) => rule.requireTextIsUrl(), ['https://example.com/x?y', 'школа.рф'], ['слово']],
    ['a pattern', (rule) => rule.requireTextMatchesPattern('\\d{2}[А-Я]'), ['12Ж'], ['112Ж', '12ж']],
    ['a pattern of RE2', (rule) => rule.requireTextMatchesPattern('(?i)[[:alpha:]]\\-\\d+'), ['A-1', 'b-22'], ['Ж-1']],
    ['a part', (rule) => rule.requireTextContainsPattern('\\d'), ['класс 7'], ['класс']],
    ['no such part', (rule) => rule.requireTextDoesNotContainPattern('[<>]'), ['ясно'], ['<b>']],
    ['length', (rule) => rule.requireTextLengthLessThanOrEqualTo(3), ['абв'], ['абвг']],
  ])('text against a rule: %s', async (_, rule, good, bad) => {
    const builder = now.FormApp.createTextValidation().setHelpText('не так');
    rule(builder);
    form.addTextItem().setTitle('x').setRequired(true).setValidation(builder.build());
    for (const text of good) expect([text, await problems({ x: text })]).toEqual([text, []]);
    for (const text of bad) expect([text, (await problems({ x: text })).length]).toEqual([text, 1]);
    expect(await problems({ x: bad[0]! })).toEqual(['не так']);
  });

  it('takes no pattern that RE2 does not have', () => {
    const builder = now.FormApp.createTextValidation();
    expect(() => builder.requireTextMatchesPattern('(?=x)')).toThrow('Invalid regular expression pattern (?=x)');
  });

  it('too few or too many checkboxes', async () => {
    const item = form.addCheckboxItem().setTitle('x').setChoiceValues(['а', 'б', 'в']);
    item.setValidation(now.FormApp.createCheckboxValidation().requireSelectAtMost(2).build());
    expect(await problems({ x: ['а', 'б', 'в'] })).toEqual(['Выберите вариантов не больше 2.']);
    expect(await problems({ x: ['в', 'а'] })).toEqual([]);
    expect(form.getResponses()[0]!.getItemResponses()[0]!.getResponse()).toEqual(['а', 'в']);
  });

  it('a grid with a row left out or a column used twice', async () => {
    const item = form.addGridItem().setTitle('x').setRows(['пн', 'вт']).setColumns(['1', '2']).setRequired(true);
    expect(await problems({ x: { пн: '1' } })).toEqual(['Ответьте на вопрос в каждой строке.']);
    item.setValidation(now.FormApp.createGridValidation().requireLimitOneResponsePerColumn().build());
    expect(await problems({ x: ['1', '1'] })).toEqual(['Выбирайте не больше одного ответа в каждом столбце.']);
    expect(await problems({ x: { пн: '1', вт: '2' } })).toEqual([]);
  });

  it.each([
    ['addDateItem', ['2026-09-01'], ['2026-02-30', '01.09.2026', 'x']],
    ['addTimeItem', ['09:30', '9:30'], ['25:00', '9']],
    ['addDurationItem', ['01:30:00'], ['1:75:00', '80:00:00']],
    ['addDateTimeItem', ['2026-09-01 10:00', '2026-09-01T10:00'], ['2026-09-01']],
    ['addScaleItem', ['1', 5, '3'], ['0', 6, '1.5']],
  ] as const)('a value that %s does not take', async (method, good, bad) => {
    form[method]().setTitle('x');
    for (const value of good) expect([value, await problems({ x: value })]).toEqual([value, []]);
    for (const value of bad) expect([value, (await problems({ x: value })).length]).toEqual([value, 1]);
  });
});

describe('pages', () => {
  it('asks only what stands on the pages that were visited', async () => {
    const role = form.addMultipleChoiceItem().setTitle('Роль').setRequired(true);
    const mentor = form.addPageBreakItem().setTitle('Наставник');
    form.addTextItem().setTitle('Предмет').setRequired(true);
    const last = form.addPageBreakItem().setTitle('Конец').setGoToPage(now.FormApp.PageNavigationType.SUBMIT);
    form.addTextItem().setTitle('Класс').setRequired(true);
    role.setChoices([role.createChoice('наставник', mentor), role.createChoice('ученик', last)]);

    expect(await problems({ Роль: 'наставник' })).toEqual(['Это обязательный вопрос.']);
    expect(await problems({ Роль: 'наставник', Предмет: 'химия', Класс: '7' })).toEqual([]);
    expect(await problems({ Роль: 'ученик', Предмет: 'химия' })).toEqual(['Это обязательный вопрос.']);
    expect(await problems({ Роль: 'ученик', Предмет: 'химия', Класс: '7' })).toEqual([]);
    const answered = form.getResponses().map((response) =>
      response
        .getItemResponses()
        .map((answer) => answer.getResponse())
        .filter((answer) => answer !== ''),
    );
    expect(answered).toEqual([
      ['наставник', 'химия'],
      ['ученик', '7'],
    ]);
  });
});

describe('edits', () => {
  it('change the same response, if the form allows it', async () => {
    form.addTextItem().setTitle('x');
    const first = await submit({ x: 'один' });
    if (!first.ok) throw new Error('not taken');
    expect(await problems({ x: 'два' }, { editOf: first.editUrl })).toEqual(['Изменять отправленные ответы нельзя.']);
    form.setAllowResponseEdits(true);
    expect(form.getResponse(first.responseId).getEditResponseUrl()).toBe(first.editUrl);
    now.workspace.clock.advance(60_000);
    const second = await submit({ x: 'два' }, { editOf: first.editUrl });
    expect(second.ok && second.responseId).toBe(first.responseId);
    expect(form.getResponses().map((response) => response.getItemResponses()[0]!.getResponse())).toEqual(['два']);
    expect(await problems({}, { editOf: 'nothing' })).toEqual(['Такого ответа нет.']);
  });
});
