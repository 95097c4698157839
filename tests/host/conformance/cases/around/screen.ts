/// <reference types="google-apps-script" />
/** What a person sees and answers: menus, alerts, prompts, sidebars, toasts; who the person is; the log. */
import type { Case } from '../../case';

const space = 'Base';

export const screen: readonly Case[] = [
  {
    name: 'menus are built piece by piece and added',
    space,
    evidence: 'D reference/base/menu.md, ui.md createMenu',
    shown: {
      methods:
        'Menu.addItem Menu.addSeparator Menu.addSubMenu Menu.addToUi Ui.createMenu Ui.createAddonMenu Spreadsheet.Spreadsheet.addMenu Spreadsheet.Spreadsheet.toast',
      lines: ['menu Case: One, –, More', 'menu Extensions: One', 'menu Old: One, –', 'toast Toast: A toast of a case'],
    },
    run({ is, book }) {
      const ui = SpreadsheetApp.getUi();
      is('Spreadsheet.SpreadsheetApp.getUi', typeof ui.createMenu, 'function');
      const sub = ui.createMenu('More').addItem('Two', 'conformance');
      const menu = ui.createMenu('Case').addItem('One', 'conformance').addSeparator().addSubMenu(sub);
      is('Ui.createMenu Menu.addItem Menu.addSeparator Menu.addSubMenu', String(menu), 'Menu');
      is('Menu.addToUi', menu.addToUi(), null);
      is('Ui.createAddonMenu', ui.createAddonMenu().addItem('One', 'conformance').addToUi(), null);
      is(
        'Spreadsheet.Spreadsheet.addMenu',
        book.addMenu('Old', [{ name: 'One', functionName: 'conformance' }, null as never]),
        null,
      );
      is('Spreadsheet.Spreadsheet.toast', book.toast('A toast of a case', 'Toast', 1), null);
    },
  },
  {
    name: 'alerts and prompts give the button and the text',
    space,
    evidence: 'D reference/base/ui.md alert, prompt; prompt-response.md',
    answers: [{ button: 'YES' }, { button: 'OK' }, { button: 'OK', text: 'school' }, { button: 'CLOSE' }],
    run({ is }) {
      const ui = SpreadsheetApp.getUi();
      is('Ui.alert', ui.alert('Question', 'Press Yes', ui.ButtonSet.YES_NO), ui.Button.YES);
      is('Ui.alert', ui.alert('Press OK'), ui.Button.OK);
      const answer = ui.prompt('Title', 'Type: school, and press OK', ui.ButtonSet.OK_CANCEL);
      is(
        'Ui.prompt PromptResponse.getResponseText PromptResponse.getSelectedButton',
        [answer.getResponseText(), answer.getSelectedButton()],
        ['school', ui.Button.OK],
      );
      is(
        'Ui.prompt PromptResponse.getSelectedButton',
        ui.prompt('Close this with the cross').getSelectedButton(),
        ui.Button.CLOSE,
      );
    },
  },
  {
    name: 'the older boxes answer with words',
    space,
    evidence: 'D reference/base/browser.md',
    google: '`Browser.msgBox` gives `ok`, `yes`, `no`, `cancel`; `Browser.inputBox` the text or `cancel`',
    answers: [{ button: 'OK' }, { button: 'NO' }, { button: 'OK', text: 'word' }, { button: 'CANCEL' }],
    run({ is }) {
      is('Browser.msgBox', Browser.msgBox('Press OK'), 'ok');
      is('Browser.msgBox', Browser.msgBox('Title', 'Press No', Browser.Buttons.YES_NO), 'no');
      is('Browser.inputBox', Browser.inputBox('Type: word, and press OK'), 'word');
      is('Browser.inputBox', Browser.inputBox('Title', 'Press Cancel', Browser.Buttons.OK_CANCEL), 'cancel');
    },
  },
  {
    name: 'sidebars and dialogs are shown and do not stop the script',
    space,
    evidence: 'D reference/base/ui.md showSidebar, showModalDialog',
    shown: {
      methods: 'Ui.showSidebar Ui.showModalDialog Ui.showModelessDialog',
      lines: ['sidebar Side: <p>side</p>', 'dialog Modal: <p>modal</p>', 'window Free: <p>free</p>'],
    },
    run({ is }) {
      const ui = SpreadsheetApp.getUi();
      is('Ui.showSidebar', ui.showSidebar(HtmlService.createHtmlOutput('<p>side</p>').setTitle('Side')), null);
      is('Ui.showModalDialog', ui.showModalDialog(HtmlService.createHtmlOutput('<p>modal</p>'), 'Modal'), null);
      is('Ui.showModelessDialog', ui.showModelessDialog(HtmlService.createHtmlOutput('<p>free</p>'), 'Free'), null);
    },
  },
  {
    name: 'a session knows the user and the zone of the script',
    space,
    evidence: 'D reference/base/session.md',
    run({ is, book }) {
      is('Session.getActiveUser User.getEmail', Session.getActiveUser().getEmail(), book.getOwner()!.getEmail());
      is('Session.getEffectiveUser User.getEmail', Session.getEffectiveUser().getEmail(), book.getOwner()!.getEmail());
      is('User.getEmail', /^[^@]+@[^@]+$/.test(Session.getActiveUser().getEmail()), true);
      is('Session.getScriptTimeZone', Session.getScriptTimeZone(), 'Europe/Moscow');
      is('Session.getActiveUserLocale', Session.getActiveUserLocale().length >= 2, true);
      is('Session.getTemporaryActiveUserKey', Session.getTemporaryActiveUserKey().length > 20, true);
    },
  },
  {
    name: 'the log keeps lines until it is cleared',
    space,
    evidence: 'D reference/base/logger.md',
    run({ is }) {
      Logger.clear();
      Logger.log('plain');
      Logger.log('%s is %s', 'one', 1);
      is('Logger.log Logger.getLog', /plain[\s\S]*one is 1/.test(Logger.getLog()), true);
      Logger.clear();
      is('Logger.clear', Logger.getLog(), '');
    },
  },
];
