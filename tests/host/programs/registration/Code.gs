/** Registration for an event: makes the form, counts the seats, answers each visitor, closes the form when it is full. */
const SEATS = 2;

function setUp() {
  const book = SpreadsheetApp.getActive();
  const form = FormApp.create('Open day')
    .setTitle('Open day')
    .setDescription('Come and see')
    .setCollectEmail(true)
    .setConfirmationMessage('See you!');
  form.addTextItem().setTitle('Name').setRequired(true);
  form.addMultipleChoiceItem().setTitle('Group').setChoiceValues(['morning', 'evening']).setRequired(true);
  form.addCheckboxItem().setTitle('Lessons').setChoiceValues(['maths', 'art', 'music']);
  form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
  ScriptApp.newTrigger('onRegistered').forSpreadsheet(book).onFormSubmit().create();
  PropertiesService.getScriptProperties().setProperty('form', form.getId());
}

function onRegistered(e) {
  const name = e.namedValues.Name[0];
  const lessons = e.namedValues.Lessons[0] || 'none';
  const page = HtmlService.createTemplateFromFile('answer');
  page.name = name;
  page.lessons = lessons.split(', ');
  MailApp.sendEmail({ to: e.namedValues['Email Address'][0], subject: 'Registered', htmlBody: page.evaluate().getContent() });
  e.range.getSheet().getRange(e.range.getRow(), 6).setValue('answered');
  const form = FormApp.openById(PropertiesService.getScriptProperties().getProperty('form'));
  if (form.getResponses().length >= SEATS) form.setAcceptingResponses(false).setCustomClosedFormMessage('Full');
}
