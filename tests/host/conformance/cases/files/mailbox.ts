/// <reference types="google-apps-script" />
/** Gmail: drafts, labels, search, and mail that comes back to its sender. */
import type { Case } from '../../case';

export const mailbox: readonly Case[] = [
  {
    name: 'a draft waits with all that it will be sent with',
    space: 'Gmail',
    evidence: 'D reference/gmail/gmail-draft.md, gmail-message.md; mail merge of apps-script-samples',
    run({ is, after }) {
      const subject = `Hello {{name}} ${Utilities.getUuid()}`;
      const draft = GmailApp.createDraft('one@school.example', subject, 'plain', {
        htmlBody: '<b>rich</b>',
        cc: 'two@school.example',
        attachments: [Utilities.newBlob('x', 'text/plain', 'a.txt')],
      });
      after(() =>
        GmailApp.getDrafts()
          .filter((one) => one.getMessage().getSubject().startsWith('Hello {{name}}'))
          .forEach((one) => {
            one.deleteDraft();
          }),
      );
      const found = GmailApp.getDrafts().filter((one) => one.getMessage().getSubject() === subject);
      is('GmailApp.createDraft GmailApp.getDrafts GmailDraft.getMessage GmailMessage.getSubject', found.length, 1);
      const message = found[0]!.getMessage();
      is(
        'GmailMessage.getTo GmailMessage.getCc',
        [message.getTo(), message.getCc()],
        ['one@school.example', 'two@school.example'],
      );
      is('GmailMessage.getPlainBody', message.getPlainBody().trim(), 'plain');
      is('GmailMessage.getBody', message.getBody().includes('<b>rich</b>'), true);
      const [file] = message.getAttachments();
      is(
        'GmailMessage.getAttachments GmailAttachment.getName GmailAttachment.getDataAsString',
        [file?.getName(), file?.getDataAsString()],
        ['a.txt', 'x'],
      );
      is('GmailAttachment.getSize', file?.getSize(), 1);
      is('GmailMessage.isDraft', message.isDraft(), true);
      is('GmailApp.getDraft GmailDraft.getId', GmailApp.getDraft(draft.getId()).getMessage().getSubject(), subject);
      draft.update('three@school.example', `${subject}!`, 'new');
      is('GmailDraft.update', draft.getMessage().getTo(), 'three@school.example');
      draft.deleteDraft();
      is(
        'GmailDraft.deleteDraft',
        GmailApp.getDrafts().some((one) => one.getMessage().getSubject() === `${subject}!`),
        false,
      );
    },
  },
  {
    name: 'mail of Gmail counts as any mail, a draft only when it is sent',
    space: 'Gmail',
    evidence: 'D reference/gmail/gmail-app.md sendEmail; guides/services/quotas',
    run({ is, throws }) {
      const me = Session.getEffectiveUser().getEmail();
      const left = MailApp.getRemainingDailyQuota();
      GmailApp.sendEmail(me, 'Conformance', 'A letter of a case', { name: 'Case' });
      is('GmailApp.sendEmail', left - MailApp.getRemainingDailyQuota(), 1);
      const draft = GmailApp.createDraft(me, 'Conformance', 'A draft of a case');
      is('GmailApp.createDraft', left - MailApp.getRemainingDailyQuota(), 1);
      draft.send();
      is('GmailDraft.send', left - MailApp.getRemainingDailyQuota(), 2);
      throws('GmailApp.sendEmail', () => GmailApp.sendEmail('not an address', 'x', 'y'), 'Invalid email');
    },
  },
  {
    name: 'labels are made, found and deleted',
    space: 'Gmail',
    evidence: 'D reference/gmail/gmail-label.md',
    google: 'a label that is not there is null',
    run({ is }) {
      const name = `Conformance ${Utilities.getUuid()}`;
      is('GmailApp.getUserLabelByName', GmailApp.getUserLabelByName(name), null);
      const label = GmailApp.createLabel(name);
      is(
        'GmailApp.createLabel GmailLabel.getName GmailApp.getUserLabelByName',
        GmailApp.getUserLabelByName(name).getName(),
        name,
      );
      is(
        'GmailApp.getUserLabels',
        GmailApp.getUserLabels().some((one) => one.getName() === name),
        true,
      );
      is('GmailLabel.getThreads', label.getThreads(), []);
      label.deleteLabel();
      is('GmailLabel.deleteLabel', GmailApp.getUserLabelByName(name), null);
    },
  },
  {
    name: 'mail to oneself arrives, is found, read, labelled, answered and put away',
    space: 'Gmail',
    evidence: 'D reference/gmail/gmail-thread.md, gmail-message.md; support.google.com/mail/answer/7190 (search)',
    google: 'a thread is unread as long as one of its messages is',
    run({ is, throws, after }) {
      const me = Session.getEffectiveUser().getEmail();
      const subject = `Conformance ${Utilities.getUuid()}`;
      GmailApp.sendEmail(me, subject, 'Body of a case', {
        attachments: [Utilities.newBlob('a,b', 'text/csv', 'list.csv')],
      });
      Utilities.sleep(5000);
      const found = GmailApp.search(`subject:"${subject}" has:attachment newer_than:1d`);
      is(
        'GmailApp.search GmailApp.sendEmail GmailThread.getFirstMessageSubject',
        found.map((one) => one.getFirstMessageSubject()),
        [subject],
      );
      const thread = found[0]!;
      after(() => thread.moveToTrash());
      is('GmailApp.search', GmailApp.search(`subject:"${subject}" -has:attachment`).length, 0);
      is('GmailApp.search', GmailApp.search(`subject:"${subject}" filename:list.csv is:unread in:inbox`).length, 1);
      is(
        'GmailApp.getInboxThreads',
        GmailApp.getInboxThreads(0, 20).some((one) => one.getId() === thread.getId()),
        true,
      );
      const [message] = thread.getMessages();
      is('GmailThread.getMessages GmailMessage.getPlainBody', message?.getPlainBody().trim(), 'Body of a case');
      is('GmailMessage.getFrom', message?.getFrom().includes(me), true);
      is('GmailMessage.getDate', Math.abs((message?.getDate().getTime() ?? 0) - Date.now()) < 120_000, true);
      is(
        'GmailMessage.getAttachments',
        message?.getAttachments().map((file) => file.getName()),
        ['list.csv'],
      );
      is(
        'GmailApp.getMessageById GmailMessage.getId',
        GmailApp.getMessageById(message?.getId() ?? '').getSubject(),
        subject,
      );
      is('GmailApp.getThreadById GmailThread.getId', GmailApp.getThreadById(thread.getId()).getMessageCount(), 1);
      is('GmailApp.getMessagesForThreads', GmailApp.getMessagesForThreads([thread])[0]?.length, 1);
      thread.markRead();
      is(
        'GmailThread.markRead GmailThread.isUnread',
        [thread.isUnread(), GmailApp.search(`subject:"${subject}" is:unread`).length],
        [false, 0],
      );
      message?.star();
      is('GmailMessage.star GmailMessage.isStarred', message?.isStarred(), true);
      const label = GmailApp.createLabel(subject);
      after(() => label.deleteLabel());
      thread.addLabel(label);
      is(
        'GmailThread.addLabel GmailThread.getLabels',
        thread.getLabels().map((one) => one.getName()),
        [subject],
      );
      is('GmailLabel.getThreads', label.getThreads().length, 1);
      thread.removeLabel(label);
      is('GmailThread.removeLabel', thread.getLabels(), []);
      message?.reply('Answer of a case');
      is('GmailMessage.reply', thread.getMessageCount() > 1, true);
      thread.moveToArchive();
      is('GmailThread.moveToArchive', GmailApp.search(`subject:"${subject}" in:inbox`).length, 0);
      thread.moveToTrash();
      is('GmailThread.moveToTrash', GmailApp.search(`subject:"${subject}"`).length, 0);
      throws('GmailApp.getThreadById', () => GmailApp.getThreadById('nothing'), 'Invalid argument');
    },
  },
];
