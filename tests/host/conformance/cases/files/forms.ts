/// <reference types="google-apps-script" />
/** Forms: questions, settings, answers by script, the link to a spreadsheet. What respondents do is tested in the host only. */
import type { Case, Stage } from '../../case';

type Form = GoogleAppsScript.Forms.Form;
/** Members that Google's reference documents and the published typings lack. */
type Published = Form & { isPublished(): boolean; setPublished(enabled: boolean): Form };

/** A form of the case's own, thrown away after it. */
function made(after: Stage['after'], title = 'Conformance'): Form {
  const form = FormApp.create(title);
  after(() => DriveApp.getFileById(form.getId()).setTrashed(true));
  return form;
}

const titles = (form: Form) => form.getItems().map((item) => item.getTitle());

export const forms: readonly Case[] = [
  {
    name: 'a form is made, named, described and opened',
    space: 'Forms',
    evidence: 'D reference/forms/form-app.md, form.md; L gas-fakes oddities.md create',
    google: 'create gives the file its name; the title that respondents read is empty until setTitle',
    run({ is, throws, after }) {
      const form = made(after, 'File name');
      is(
        'FormApp.create Form.getTitle',
        [DriveApp.getFileById(form.getId()).getName(), form.getTitle()],
        ['File name', ''],
      );
      is('Form.setTitle Form.getTitle', form.setTitle('Questions').getTitle(), 'Questions');
      is('Form.setDescription Form.getDescription', form.setDescription('About us').getDescription(), 'About us');
      is('FormApp.openById Form.getId', FormApp.openById(form.getId()).getTitle(), 'Questions');
      is('FormApp.openByUrl Form.getEditUrl', FormApp.openByUrl(form.getEditUrl()).getId(), form.getId());
      is(
        'Form.getPublishedUrl',
        /^https:\/\/docs\.google\.com\/forms\/d\/e\/[\w-]+\/viewform$/.test(form.getPublishedUrl()),
        true,
      );
      is(
        'Form.shortenFormUrl',
        /^https:\/\/(forms\.gle|goo\.gl)\//.test(form.shortenFormUrl(form.getPublishedUrl())),
        true,
      );
      is('Form.getSummaryUrl', /\/viewanalytics$/.test(form.getSummaryUrl()), true);
      throws('FormApp.openById', () => FormApp.openById('nothing'), 'No item with the given ID could be found');
      throws('FormApp.openByUrl', () => FormApp.openByUrl('https://example.com'), 'Invalid argument: url');
    },
  },
  {
    name: 'a script of a form knows its form and its menu',
    space: 'Forms',
    bound: 'form',
    evidence: 'D reference/forms/form-app.md getActiveForm, getUi',
    run({ is }) {
      FormApp.getActiveForm().setTitle('active');
      is('FormApp.getActiveForm', FormApp.getActiveForm().getTitle(), 'active');
      is('FormApp.getUi', String(FormApp.getUi().createMenu('Case').addItem('One', 'onOpen')), 'Menu');
    },
  },
  {
    name: 'items are added at the end, found, moved, copied and deleted',
    space: 'Forms',
    evidence: 'D reference/forms/form.md, item.md',
    google: 'numbers of items are integers and stay when an item moves',
    run({ is, after }) {
      const form = made(after);
      const name = form.addTextItem().setTitle('Name');
      form.addParagraphTextItem().setTitle('Story');
      const day = form.addMultipleChoiceItem().setTitle('Day');
      is(
        'Form.addTextItem Form.addParagraphTextItem Form.addMultipleChoiceItem Form.getItems TextItem.setTitle',
        titles(form),
        ['Name', 'Story', 'Day'],
      );
      is('TextItem.getId Form.getItemById', form.getItemById(name.getId()).getTitle(), 'Name');
      is('Form.getItems', form.getItems(FormApp.ItemType.TEXT).length, 1);
      form.moveItem(day.getIndex(), 0);
      is('Form.moveItem MultipleChoiceItem.getIndex', [titles(form), day.getIndex()], [['Day', 'Name', 'Story'], 0]);
      is('Item.getType', form.getItems()[0]?.getType(), FormApp.ItemType.MULTIPLE_CHOICE);
      is('Item.asMultipleChoiceItem', form.getItems()[0]?.asMultipleChoiceItem().getTitle(), 'Day');
      is('Item.asTextItem', form.getItems()[1]?.asTextItem().getTitle(), 'Name');
      name.duplicate();
      is('TextItem.duplicate', titles(form), ['Day', 'Name', 'Story', 'Name']);
      form.deleteItem(3);
      is('Form.deleteItem', titles(form), ['Day', 'Name', 'Story']);
      is(
        'Item.getId Form.getItemById',
        form.getItems().map((item) => form.getItemById(item.getId()).getIndex()),
        [0, 1, 2],
      );
    },
  },
  {
    name: 'questions have help, may be required, and texts have rules',
    space: 'Forms',
    evidence: 'D reference/forms/text-item.md, text-validation-builder.md',
    run({ is, after }) {
      const item = made(after).addTextItem();
      is('TextItem.getTitle TextItem.setTitle', item.setTitle('Mark').getTitle(), 'Mark');
      is('TextItem.setHelpText TextItem.getHelpText', item.setHelpText('1 to 5').getHelpText(), '1 to 5');
      is(
        'TextItem.setRequired TextItem.isRequired',
        [item.isRequired(), item.setRequired(true).isRequired()],
        [false, true],
      );
      const rule = FormApp.createTextValidation().requireNumberBetween(1, 5).setHelpText('wrong').build();
      item.setValidation(rule);
      is('TextItem.createResponse', item.createResponse('4').getResponse(), '4');
      is('TextItem.getType', item.getType(), FormApp.ItemType.TEXT);
    },
  },
  {
    name: 'choices are given as texts or as choices that lead to pages',
    space: 'Forms',
    evidence: 'D reference/forms/multiple-choice-item.md, choice.md; L gas-fakes oddities.md',
    google: 'choices with and without a page cannot stand in one item; a new choice item has one empty choice',
    run({ is, throws, after }) {
      const form = made(after);
      const item = form.addMultipleChoiceItem();
      is(
        'MultipleChoiceItem.setChoiceValues MultipleChoiceItem.getChoices Choice.getValue',
        item
          .setChoiceValues(['a', 'b'])
          .getChoices()
          .map((choice) => choice.getValue()),
        ['a', 'b'],
      );
      const page = form.addPageBreakItem().setTitle('Second');
      item.setChoices([item.createChoice('go', page), item.createChoice('end', FormApp.PageNavigationType.SUBMIT)]);
      is(
        'MultipleChoiceItem.createChoice MultipleChoiceItem.setChoices Choice.getGotoPage',
        item.getChoices()[0]?.getGotoPage().getTitle(),
        'Second',
      );
      is(
        'Choice.getPageNavigationType',
        item.getChoices()[1]?.getPageNavigationType(),
        FormApp.PageNavigationType.SUBMIT,
      );
      throws(
        'MultipleChoiceItem.setChoices',
        () => item.setChoices([item.createChoice('x', page), item.createChoice('y')]),
        'Choices that use page navigation cannot be combined',
      );
      throws('MultipleChoiceItem.setChoiceValues', () => item.setChoiceValues(['a', 'a']), 'duplicate choice values');
      throws('MultipleChoiceItem.setChoices', () => item.setChoices([]), 'Array is empty: choices');
      is(
        'MultipleChoiceItem.showOtherOption MultipleChoiceItem.hasOtherOption',
        item.showOtherOption(true).hasOtherOption(),
        true,
      );
      is('MultipleChoiceItem.setTitle MultipleChoiceItem.getTitle', item.setTitle('Way').getTitle(), 'Way');
      is('MultipleChoiceItem.setRequired MultipleChoiceItem.isRequired', item.setRequired(true).isRequired(), true);
      const list = form.addListItem().setChoiceValues(['x', 'y']);
      is('Form.addListItem ListItem.setChoiceValues ListItem.getChoices', list.getChoices().length, 2);
      is('ListItem.createResponse', list.createResponse('x').getResponse(), 'x');
      const boxes = form.addCheckboxItem().setChoiceValues(['p', 'q', 'r']);
      boxes.setValidation(FormApp.createCheckboxValidation().requireSelectAtMost(2).build());
      is(
        'Form.addCheckboxItem CheckboxItem.setChoiceValues CheckboxItem.createResponse',
        boxes.createResponse(['p', 'q']).getResponse(),
        ['p', 'q'],
      );
      is(
        'Form.addPageBreakItem PageBreakItem.setTitle',
        form.getItems(FormApp.ItemType.PAGE_BREAK).map((one) => one.getTitle()),
        ['Second'],
      );
      is(
        'PageBreakItem.setGoToPage PageBreakItem.getPageNavigationType',
        page.setGoToPage(FormApp.PageNavigationType.RESTART).getPageNavigationType(),
        FormApp.PageNavigationType.RESTART,
      );
    },
  },
  {
    name: 'grids, scales, dates and times are answered in shapes of their own',
    space: 'Forms',
    evidence: 'D reference/forms/grid-item.md, scale-item.md, date-item.md; L gas-fakes oddities.md createResponse',
    google: 'answers are texts: a scale gives 4 as text, a date 2026-09-01, a time 07:45',
    run({ is, throws, after }) {
      const form = made(after);
      const grid = form.addGridItem().setRows(['r1', 'r2']).setColumns(['c1', 'c2']);
      is('Form.addGridItem GridItem.setRows GridItem.getRows', grid.getRows(), ['r1', 'r2']);
      is('GridItem.setColumns GridItem.getColumns', grid.getColumns(), ['c1', 'c2']);
      is('GridItem.createResponse', grid.createResponse(['c1', 'c2']).getResponse(), ['c1', 'c2']);
      throws('GridItem.createResponse', () => grid.createResponse(['c1']), 'Invalid response submitted to item');
      const many = form.addCheckboxGridItem().setRows(['r']).setColumns(['a', 'b']);
      is(
        'Form.addCheckboxGridItem CheckboxGridItem.setRows CheckboxGridItem.setColumns CheckboxGridItem.createResponse',
        many.createResponse([['a', 'b']]).getResponse(),
        [['a', 'b']],
      );
      is('CheckboxGridItem.getRows CheckboxGridItem.setRows', many.getRows(), ['r']);
      const scale = form.addScaleItem().setBounds(0, 10).setLabels('low', 'high');
      is(
        'Form.addScaleItem ScaleItem.setBounds ScaleItem.getLowerBound ScaleItem.getUpperBound',
        [scale.getLowerBound(), scale.getUpperBound()],
        [0, 10],
      );
      is(
        'ScaleItem.setLabels ScaleItem.getLeftLabel ScaleItem.getRightLabel',
        [scale.getLeftLabel(), scale.getRightLabel()],
        ['low', 'high'],
      );
      is('ScaleItem.createResponse', scale.createResponse(4).getResponse(), '4');
      throws('ScaleItem.setBounds', () => scale.setBounds(2, 5), 'The lower bound must be 0 or 1.');
      is(
        'Form.addDateItem DateItem.createResponse',
        form
          .addDateItem()
          .createResponse(new Date(2026, 8, 1))
          .getResponse(),
        '2026-09-01',
      );
      is(
        'DateItem.setIncludesYear DateItem.includesYear',
        form.addDateItem().setIncludesYear(false).includesYear(),
        false,
      );
      is(
        'Form.addDateTimeItem DateTimeItem.createResponse',
        form
          .addDateTimeItem()
          .createResponse(new Date(2026, 8, 1, 7, 45))
          .getResponse(),
        '2026-09-01 07:45',
      );
      is('Form.addTimeItem TimeItem.createResponse', form.addTimeItem().createResponse(7, 45).getResponse(), '07:45');
      is(
        'Form.addDurationItem DurationItem.createResponse',
        form.addDurationItem().createResponse(1, 2, 3).getResponse(),
        '01:02:03',
      );
      is(
        'Form.addSectionHeaderItem SectionHeaderItem.setTitle',
        form.addSectionHeaderItem().setTitle('Part').getTitle(),
        'Part',
      );
      is('Form.addImageItem ImageItem.setTitle', form.addImageItem().setTitle('Picture').getTitle(), 'Picture');
      is('Form.addVideoItem VideoItem.setTitle', form.addVideoItem().setTitle('Film').getTitle(), 'Film');
    },
  },
  {
    name: 'settings of a form are kept',
    space: 'Forms',
    evidence: 'D reference/forms/form.md',
    google: 'setPublished opens the form for answers, or closes it',
    run({ is, after }) {
      const form = made(after) as Published;
      is(
        'Form.setCollectEmail Form.collectsEmail',
        [form.collectsEmail(), form.setCollectEmail(true).collectsEmail()],
        [false, true],
      );
      is(
        'Form.setLimitOneResponsePerUser Form.hasLimitOneResponsePerUser',
        form.setLimitOneResponsePerUser(true).hasLimitOneResponsePerUser(),
        true,
      );
      is('Form.setAllowResponseEdits Form.canEditResponse', form.setAllowResponseEdits(true).canEditResponse(), true);
      is('Form.setProgressBar Form.hasProgressBar', form.setProgressBar(true).hasProgressBar(), true);
      is(
        'Form.setShuffleQuestions Form.getShuffleQuestions',
        form.setShuffleQuestions(true).getShuffleQuestions(),
        true,
      );
      is(
        'Form.setShowLinkToRespondAgain Form.hasRespondAgainLink',
        form.setShowLinkToRespondAgain(false).hasRespondAgainLink(),
        false,
      );
      is(
        'Form.setPublishingSummary Form.isPublishingSummary',
        form.setPublishingSummary(true).isPublishingSummary(),
        true,
      );
      is(
        'Form.setConfirmationMessage Form.getConfirmationMessage',
        form.setConfirmationMessage('Thanks').getConfirmationMessage(),
        'Thanks',
      );
      is(
        'Form.setAcceptingResponses Form.isAcceptingResponses',
        form.setAcceptingResponses(false).isAcceptingResponses(),
        false,
      );
      is(
        'Form.setCustomClosedFormMessage Form.getCustomClosedFormMessage',
        form.setCustomClosedFormMessage('Closed').getCustomClosedFormMessage(),
        'Closed',
      );
      form.setPublished(false);
      is(
        'Form.setPublished Form.isPublished',
        [form.isPublished(), (form.setPublished(true) as Published).isPublished()],
        [false, true],
      );
      is('Form.setIsQuiz Form.isQuiz', form.setIsQuiz(true).isQuiz(), true);
      form.addEditor('other@school.example');
      is(
        'Form.addEditor Form.getEditors',
        form
          .getEditors()
          .map((user) => user.getEmail())
          .includes('other@school.example'),
        true,
      );
      form.removeEditor('other@school.example');
      is(
        'Form.removeEditor',
        form
          .getEditors()
          .map((user) => user.getEmail())
          .includes('other@school.example'),
        false,
      );
    },
  },
  {
    name: 'a quiz has points, right answers and feedback',
    space: 'Forms',
    evidence: 'D reference/forms/quiz-feedback-builder.md, multiple-choice-item.md',
    run({ is, after }) {
      const form = made(after).setIsQuiz(true);
      const item = form.addMultipleChoiceItem().setPoints(3);
      is('MultipleChoiceItem.setPoints MultipleChoiceItem.getPoints', item.getPoints(), 3);
      item.setChoices([item.createChoice('right', true), item.createChoice('wrong', false)]);
      is(
        'MultipleChoiceItem.createChoice Choice.isCorrectAnswer',
        item.getChoices().map((choice) => choice.isCorrectAnswer()),
        [true, false],
      );
      const feedback = FormApp.createFeedback().setText('Well done').addLink('https://example.com', 'More').build();
      item.setFeedbackForCorrect(feedback);
      is(
        'FormApp.createFeedback QuizFeedbackBuilder.setText QuizFeedbackBuilder.build MultipleChoiceItem.setFeedbackForCorrect MultipleChoiceItem.getFeedbackForCorrect QuizFeedback.getText',
        item.getFeedbackForCorrect().getText(),
        'Well done',
      );
      is('QuizFeedbackBuilder.addLink QuizFeedback.getLinkUrls', item.getFeedbackForCorrect().getLinkUrls(), [
        'https://example.com',
      ]);
      const text = form.addTextItem();
      is('TextItem.setPoints TextItem.getPoints', text.setPoints(2).getPoints(), 2);
      text.setGeneralFeedback(FormApp.createFeedback().setText('Hm').build());
      is('TextItem.setGeneralFeedback TextItem.getGeneralFeedback', text.getGeneralFeedback().getText(), 'Hm');
      const response = form.createResponse().withItemResponse(item.createResponse('right')).submit();
      const graded = form.getResponses()[0]?.getGradableResponseForItem(item as never);
      graded?.setScore(2);
      is('ItemResponse.setScore ItemResponse.getScore FormResponse.getGradableResponseForItem', graded?.getScore(), 2);
      is('FormResponse.getId', response.getId() === '', false);
    },
  },
  {
    name: 'answers by script are kept and read item by item',
    space: 'Forms',
    evidence: 'D reference/forms/form-response.md, item-response.md',
    google:
      'a text that was not answered is absent from getItemResponses of a response by script; getId is null before submit',
    run({ is, after }) {
      const form = made(after);
      const name = form.addTextItem().setTitle('Name');
      const boxes = form.addCheckboxItem().setTitle('Days').setChoiceValues(['Mon', 'Tue', 'Wed']);
      const draft = form.createResponse();
      draft.withItemResponse(name.createResponse('Anna'));
      draft.withItemResponse(boxes.createResponse(['Mon', 'Wed']));
      is('FormResponse.toPrefilledUrl', draft.toPrefilledUrl().includes('Anna'), true);
      const sent = draft.submit();
      is(
        'Form.createResponse FormResponse.submit Form.getResponses FormResponse.withItemResponse',
        form.getResponses().length,
        1,
      );
      const answers = form.getResponses()[0]!.getItemResponses();
      is(
        'FormResponse.getItemResponses ItemResponse.getResponse',
        answers.map((answer) => answer.getResponse()),
        ['Anna', ['Mon', 'Wed']],
      );
      is(
        'ItemResponse.getItem',
        answers.map((answer) => answer.getItem().getTitle()),
        ['Name', 'Days'],
      );
      is(
        'FormResponse.getResponseForItem',
        (
          form.getResponses()[0]!.getResponseForItem(name as never) as GoogleAppsScript.Forms.ItemResponse
        ).getResponse(),
        'Anna',
      );
      is('FormResponse.getId Form.getResponse', form.getResponse(sent.getId()).getItemResponses().length, 2);
      is('FormResponse.getTimestamp', Math.abs(sent.getTimestamp().getTime() - Date.now()) < 60_000, true);
      is('Form.getResponses', form.getResponses(new Date(Date.now() + 86_400_000)).length, 0);
      form.deleteResponse(sent.getId());
      is('Form.deleteResponse', form.getResponses().length, 0);
      form.createResponse().withItemResponse(name.createResponse('Ben')).submit();
      form.deleteAllResponses();
      is('Form.deleteAllResponses', form.getResponses().length, 0);
    },
  },
  {
    name: 'a form writes its answers into a sheet of a spreadsheet',
    space: 'Forms',
    evidence: 'D reference/forms/form.md setDestination; platform notes on response sheets',
    google:
      'the response sheet has a localized name and a first column for the time; getFormUrl leads back; unlinking leaves the sheet',
    run({ is, after, book }) {
      const form = made(after);
      form.addTextItem().setTitle('Name');
      const before = book.getSheets().map((sheet) => sheet.getSheetId());
      form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
      SpreadsheetApp.flush();
      const sheet = book.getSheets().find((one) => !before.includes(one.getSheetId()))!;
      after(() => book.deleteSheet(sheet));
      is('Form.setDestination Form.getDestinationId', form.getDestinationId(), book.getId());
      is('Form.getDestinationType', form.getDestinationType(), FormApp.DestinationType.SPREADSHEET);
      is('Form.setDestination Spreadsheet.Sheet.getFormUrl', String(sheet.getFormUrl()).includes(form.getId()), true);
      is('Form.setDestination', sheet.getDataRange().getValues(), [['Timestamp', 'Name']]);
      form.createResponse().withItemResponse(form.getItems()[0]!.asTextItem().createResponse('Anna')).submit();
      SpreadsheetApp.flush();
      is('FormResponse.submit', sheet.getRange('B2').getValue(), 'Anna');
      form.addTextItem().setTitle('Class');
      SpreadsheetApp.flush();
      is('Form.addTextItem', sheet.getRange('A1:C1').getValues(), [['Timestamp', 'Name', 'Class']]);
      form.removeDestination();
      SpreadsheetApp.flush();
      is('Form.removeDestination', [sheet.getFormUrl(), sheet.getRange('B2').getValue()], [null, 'Anna']);
    },
  },
  {
    name: 'linking a form that has answers writes them all into the new sheet',
    space: 'Forms',
    evidence: 'L maintainapplication.com; live-checklist 6',
    google: 'answers from before the link appear in the new response sheet',
    run({ is, after, book }) {
      const form = made(after);
      const name = form.addTextItem().setTitle('Name');
      for (const answer of ['Anna', 'Ben'])
        form.createResponse().withItemResponse(name.createResponse(answer)).submit();
      const before = book.getSheets().map((sheet) => sheet.getSheetId());
      form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
      SpreadsheetApp.flush();
      const sheet = book.getSheets().find((one) => !before.includes(one.getSheetId()))!;
      after(() => {
        form.removeDestination();
        SpreadsheetApp.flush();
        book.deleteSheet(sheet);
      });
      is('Form.setDestination', sheet.getRange('B1:B3').getValues(), [['Name'], ['Anna'], ['Ben']]);
    },
  },
];
