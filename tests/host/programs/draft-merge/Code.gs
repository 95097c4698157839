/** Mail merge from a draft: the draft whose subject is named is the letter; quota and failures are written beside the people. */
function merge() {
  const subject = Browser.inputBox('Merge', 'Subject of the draft', Browser.Buttons.OK_CANCEL);
  if (subject === 'cancel' || subject === '') return;
  const draft = GmailApp.getDrafts().find((one) => one.getMessage().getSubject() === subject);
  if (!draft) return Browser.msgBox('No draft «' + subject + '»');
  const message = draft.getMessage();
  const sheet = SpreadsheetApp.getActiveSheet();
  const [head, ...rows] = sheet.getDataRange().getDisplayValues();
  const state = head.indexOf('State');
  const states = rows.map((row) => {
    if (row[state] !== '') return [row[state]];
    if (MailApp.getRemainingDailyQuota() < 1) return ['tomorrow'];
    const fill = (text) => text.replace(/{{(\w+)}}/g, (whole, name) => (head.includes(name) ? row[head.indexOf(name)] : whole));
    try {
      GmailApp.sendEmail(row[head.indexOf('Mail')], fill(subject), fill(message.getPlainBody()), {
        htmlBody: fill(message.getBody()),
        attachments: message.getAttachments(),
        cc: message.getCc(),
      });
      return ['sent'];
    } catch (error) {
      return [error.message];
    }
  });
  sheet.getRange(2, state + 1, states.length, 1).setValues(states);
}
