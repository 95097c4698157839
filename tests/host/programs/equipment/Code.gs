/** Equipment requests: a form-bound workflow; the form's own answers are read, the shelf decides, an hour later the reminder goes out. */
function setUp() {
  const form = FormApp.getActiveForm();
  form.setTitle('Equipment').setAllowResponseEdits(true);
  form.addListItem().setTitle('Thing').setChoiceValues(['camera', 'ball', 'tent']).setRequired(true);
  form.addDateItem().setTitle('Until').setRequired(true);
  form.addScaleItem().setTitle('Urgency').setBounds(1, 5).setLabels('can wait', 'now');
  ScriptApp.newTrigger('onRequest').forForm(form).onFormSubmit().create();
  ScriptApp.newTrigger('remind').timeBased().everyHours(1).create();
}

function onRequest(e) {
  const answers = {};
  e.response.getItemResponses().forEach((one) => { answers[one.getItem().getTitle()] = one.getResponse(); });
  const list = JSON.parse(PropertiesService.getScriptProperties().getProperty('open') || '[]');
  list.push({ thing: answers.Thing, until: answers.Until, urgency: Number(answers.Urgency || 1), id: e.response.getId() });
  PropertiesService.getScriptProperties().setProperty('open', JSON.stringify(list));
  if (answers.Urgency === '5') MailApp.sendEmail('store@school.example', 'Now: ' + answers.Thing, e.response.getEditResponseUrl());
}

function remind() {
  const open = JSON.parse(PropertiesService.getScriptProperties().getProperty('open') || '[]');
  if (open.length === 0) return;
  const text = open.sort((a, b) => b.urgency - a.urgency).map((one) => `${one.thing} until ${one.until}`).join('\n');
  MailApp.sendEmail('store@school.example', `${open.length} open`, text);
}
