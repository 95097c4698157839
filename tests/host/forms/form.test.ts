/** Forms as scripts build them: settings, items with their choices, validations and pages. */
import { type NewForm, type Stage, stage } from './stage';

let now: Stage;
let form: GoogleAppsScript.Forms.Form;
beforeEach(async () => {
  now = await stage();
  form = now.FormApp.create('Анкета наставника');
});
afterEach(() => now.workspace.close());

describe('a new form', () => {
  it('has a file name and no title', () => {
    expect(form.getTitle()).toBe('');
    expect(now.workspace.view.files().map((file) => file.name)).toEqual(['Анкета наставника']);
    form.setTitle('Для наставников').setDescription('Две минуты');
    expect(now.FormApp.openById(form.getId()).getTitle()).toBe('Для наставников');
    expect(form.getDescription()).toBe('Две минуты');
  });

  it('is published unless FormApp.create is told otherwise', () => {
    expect((form as NewForm).isPublished()).toBe(true);
    expect(form.isAcceptingResponses()).toBe(true);
    const create = now.FormApp.create.bind(now.FormApp) as unknown as (title: string, published: boolean) => NewForm;
    expect(create('Черновик', false).isPublished()).toBe(false);
  });

  it('is not published when Drive makes it, and has neither items nor a title', () => {
    const { id } = now.Drive.Files.create({ name: 'Через Drive', mimeType: 'application/vnd.google-apps.form' });
    const made = now.FormApp.openById(id) as NewForm;
    expect([made.isPublished(), made.isAcceptingResponses(), made.getTitle()]).toEqual([false, false, '']);
    expect(made.getItems()).toEqual([]);
    expect(made.setPublished(true).isAcceptingResponses()).toBe(true);
  });

  it('needs a title', () => {
    expect(() => now.FormApp.create('')).toThrow('Invalid argument: title');
  });
});

describe('addresses', () => {
  it('open the form again, except for foreign ones', () => {
    expect(form.getEditUrl()).toBe(`https://docs.google.com/forms/d/${form.getId()}/edit`);
    expect(form.getPublishedUrl()).toMatch(/^https:\/\/docs\.google\.com\/forms\/d\/e\/1FAIpQLS[\w-]{48}\/viewform$/);
    expect(now.FormApp.openByUrl(form.getEditUrl()).getId()).toBe(form.getId());
    expect(() => now.FormApp.openByUrl('https://example.com/forms')).toThrow('Invalid argument: url');
    expect(() => now.FormApp.openById('nothing')).toThrow(
      'No item with the given ID could be found, or you do not have permission to access it.',
    );
  });

  it('can be shortened, always to the same', () => {
    const short = form.shortenFormUrl(form.getPublishedUrl());
    expect(short).toMatch(/^https:\/\/forms\.gle\/\w{17}$/);
    expect(form.shortenFormUrl(form.getPublishedUrl())).toBe(short);
    expect(now.workspace.forms.find(short)).toBe(form.getId());
  });
});

describe('settings', () => {
  it('are false at first and can be changed', () => {
    const read = () => [
      form.collectsEmail(),
      form.hasLimitOneResponsePerUser(),
      form.requiresLogin(),
      form.canEditResponse(),
      form.hasProgressBar(),
      form.getShuffleQuestions(),
      form.isPublishingSummary(),
      form.isQuiz(),
    ];
    expect(read()).toEqual(new Array(8).fill(false));
    form.setCollectEmail(true).setLimitOneResponsePerUser(true).setRequireLogin(true).setAllowResponseEdits(true);
    form.setProgressBar(true).setShuffleQuestions(true).setPublishingSummary(true).setIsQuiz(true);
    expect(read()).toEqual(new Array(8).fill(true));
  });

  it('keep the messages', () => {
    form.setConfirmationMessage('Спасибо!').setCustomClosedFormMessage('Приём окончен');
    expect([form.getConfirmationMessage(), form.getCustomClosedFormMessage()]).toEqual(['Спасибо!', 'Приём окончен']);
    expect(form.setShowLinkToRespondAgain(false).hasRespondAgainLink()).toBe(false);
    expect(form.setAcceptingResponses(false).isAcceptingResponses()).toBe(false);
  });

  it('have editors', () => {
    form.addEditor('second@school.example').addEditors(['third@school.example']);
    const emails = () => form.getEditors().map((user) => user.getEmail());
    expect(emails()).toEqual(['curator@school.example', 'second@school.example', 'third@school.example']);
    form.removeEditor('second@school.example');
    expect(emails()).toEqual(['curator@school.example', 'third@school.example']);
  });
});

describe('items', () => {
  it('have ids, an order, titles and help', () => {
    const first = form.addTextItem().setTitle('ФИО').setHelpText('Полностью').setRequired(true);
    const second = form.addParagraphTextItem().setTitle('О себе');
    expect(first.isRequired()).toBe(true);
    expect(second.isRequired()).toBe(false);
    expect(form.getItems().map((item) => [item.getIndex(), item.getTitle(), item.getType().toString()])).toEqual([
      [0, 'ФИО', 'TEXT'],
      [1, 'О себе', 'PARAGRAPH_TEXT'],
    ]);
    expect(form.getItemById(first.getId()).getHelpText()).toBe('Полностью');
    expect(form.getItemById(-1)).toBeNull();
    expect(form.getItems(now.FormApp.ItemType.TEXT)).toHaveLength(1);
  });

  it('say what they are not', () => {
    form.addTextItem();
    expect(() => form.getItems()[0]!.asListItem()).toThrow('Invalid conversion for item type: TEXT.');
    expect(form.getItems()[0]!.asTextItem().getType()).toBe(now.FormApp.ItemType.TEXT);
  });

  it('can be moved, deleted and doubled', () => {
    for (const title of ['a', 'b', 'c']) form.addTextItem().setTitle(title);
    form.moveItem(2, 0);
    const titles = () => form.getItems().map((item) => item.getTitle());
    expect(titles()).toEqual(['c', 'a', 'b']);
    form.deleteItem(form.getItems()[1]!);
    expect(titles()).toEqual(['c', 'b']);
    const copy = form.getItems()[0]!.asTextItem().setRequired(true).duplicate();
    expect(titles()).toEqual(['c', 'b', 'c']);
    expect(copy.isRequired()).toBe(true);
    expect(copy.getId()).not.toBe(form.getItems()[0]!.getId());
    expect(() => form.deleteItem(9)).toThrow('Invalid argument: index');
  });
});

describe('choices', () => {
  it('begin with one that is empty', () => {
    expect(
      form
        .addListItem()
        .getChoices()
        .map((choice) => choice.getValue()),
    ).toEqual(['']);
  });

  it('are set as values or as objects, each value once', () => {
    const item = form.addCheckboxItem().setChoiceValues(['да', 'нет']);
    expect(item.getChoices().map((choice) => choice.getValue())).toEqual(['да', 'нет']);
    item.setChoices([item.createChoice('может быть')]);
    expect(item.getChoices().map((choice) => choice.getValue())).toEqual(['может быть']);
    expect(() => item.setChoiceValues(['a', 'a'])).toThrow('Questions cannot have duplicate choice values.');
    expect(() => item.setChoiceValues([])).toThrow('Array is empty: values');
    expect(item.showOtherOption(true).hasOtherOption()).toBe(true);
  });

  it('lead to pages', () => {
    const item = form.addMultipleChoiceItem().setTitle('Вы наставник?');
    const page = form.addPageBreakItem().setTitle('Для наставников');
    const { SUBMIT } = now.FormApp.PageNavigationType;
    item.setChoices([item.createChoice('да', page), item.createChoice('нет', SUBMIT)]);
    const [yes, no] = item.getChoices();
    expect(yes!.getGotoPage().getId()).toBe(page.getId());
    expect([yes!.getPageNavigationType().toString(), no!.getPageNavigationType().toString()]).toEqual([
      'GO_TO_PAGE',
      'SUBMIT',
    ]);
    expect(no!.getGotoPage()).toBeNull();
    expect(() => item.setChoices([item.createChoice('да', page), item.createChoice('нет')])).toThrow(
      'Choices that use page navigation cannot be combined',
    );
  });

  it('lead nowhere special when their page is deleted', () => {
    const item = form.addMultipleChoiceItem();
    const page = form.addPageBreakItem();
    item.setChoices([item.createChoice('да', page)]);
    form.deleteItem(form.getItemById(page.getId()));
    expect(item.getChoices()[0]!.getPageNavigationType().toString()).toBe('CONTINUE');
  });
});

describe('other items', () => {
  it('scales go from 0 or 1 to at most 10', () => {
    const scale = form.addScaleItem();
    expect([scale.getLowerBound(), scale.getUpperBound()]).toEqual([1, 5]);
    scale.setBounds(0, 10).setLabels('никогда', 'всегда');
    expect([scale.getLowerBound(), scale.getUpperBound(), scale.getLeftLabel(), scale.getRightLabel()]).toEqual([
      0,
      10,
      'никогда',
      'всегда',
    ]);
    expect(() => scale.setBounds(2, 5)).toThrow();
    expect(() => scale.setBounds(1, 11)).toThrow();
  });

  it('grids have rows and columns', () => {
    const grid = form.addGridItem().setRows(['пн', 'вт']).setColumns(['утро', 'вечер']);
    expect([grid.getRows(), grid.getColumns()]).toEqual([
      ['пн', 'вт'],
      ['утро', 'вечер'],
    ]);
    expect(form.addCheckboxGridItem().getType()).toBe(now.FormApp.ItemType.CHECKBOX_GRID);
  });

  it('page breaks say what follows the page before them', () => {
    const page = form.addPageBreakItem();
    expect(page.getPageNavigationType().toString()).toBe('CONTINUE');
    const last = form.addPageBreakItem();
    page.setGoToPage(last);
    expect(page.getGoToPage().getId()).toBe(last.getId());
    page.setGoToPage(now.FormApp.PageNavigationType.SUBMIT);
    expect(page.getGoToPage()).toBeNull();
    const sections = now.workspace.forms.describe(form.getId()).sections;
    expect(sections.map((section) => section.after)).toEqual(['submit', 'next', 'submit']);
  });

  it('dates may be without a year', () => {
    expect(form.addDateItem().includesYear()).toBe(true);
    expect(form.addDateTimeItem().setIncludesYear(false).includesYear()).toBe(false);
  });

  it('quizzes have points and feedback', () => {
    const feedback = now.FormApp.createFeedback().setText('Верно').addLink('https://example.com').build();
    const item = form.addMultipleChoiceItem().setPoints(2).setFeedbackForCorrect(feedback);
    expect(item.getPoints()).toBe(2);
    expect(item.getFeedbackForCorrect().getText()).toBe('Верно');
    expect(item.getFeedbackForCorrect().getLinkUrls()).toEqual(['https://example.com']);
    expect(item.getFeedbackForIncorrect()).toBeNull();
  });
});

it('describes itself as plain data', () => {
  form.setTitle('Анкета');
  const validation = now.FormApp.createTextValidation().setHelpText('Число!').requireNumberBetween(1, 5).build();
  form.addTextItem().setTitle('Сколько?').setValidation(validation).setRequired(true);
  form.addPageBreakItem().setTitle('Дальше').setHelpText('ещё вопрос');
  form.addGridItem().setTitle('Когда').setRows(['пн', 'вт']).setColumns(['утро']);
  const described = now.workspace.forms.describe(form.getId());
  expect(JSON.parse(JSON.stringify(described))).toEqual(described);
  expect(described).toMatchObject({
    title: 'Анкета',
    open: true,
    sections: [
      {
        items: [
          {
            kind: 'TEXT',
            title: 'Сколько?',
            required: true,
            validation: { rule: 'requireNumberBetween', values: [1, 5], help: 'Число!' },
          },
        ],
      },
      { title: 'Дальше', help: 'ещё вопрос', items: [{ kind: 'GRID', rows: ['пн', 'вт'], columns: ['утро'] }] },
    ],
  });
  expect(described.sections[1]!.items[0]!.entries).toHaveLength(2);
});
