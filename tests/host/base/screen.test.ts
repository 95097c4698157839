/** Menus, questions, sidebars and dialogs: what a script says and what a person sees and answers. */
import { interfaceOf } from '../../../src/host/google/base/ui';
import { type Begun, Stage } from './stage';

function uiOf({ execution }: Begun): GoogleAppsScript.Base.Ui {
  return execution.gateway.toRealm(interfaceOf(execution, 'SpreadsheetApp')) as GoogleAppsScript.Base.Ui;
}

describe('menus', () => {
  test('appear with their entries when they are added, not before', () => {
    const stage = new Stage();
    const ui = uiOf(stage.begin());
    const menu = ui
      .createMenu('Наставничество')
      .addItem('Пульт', 'showPanel')
      .addSeparator()
      .addSubMenu(ui.createMenu('Ещё').addItem('Проверка', 'check'));
    expect(stage.screen.shown).toEqual([]);
    expect(menu.addToUi()).toBeNull();
    expect(stage.screen.shown).toEqual([
      {
        kind: 'menu',
        caption: 'Наставничество',
        file: 'book',
        entries: [
          { caption: 'Пульт', run: 'showPanel' },
          { caption: '' },
          { caption: 'Ещё', entries: [{ caption: 'Проверка', run: 'check' }] },
        ],
      },
    ]);
  });

  test('of an add-on stand among the extensions', () => {
    const stage = new Stage();
    uiOf(stage.begin()).createAddonMenu().addItem('a', 'a').addToUi();
    uiOf(stage.begin({ locale: 'en_US' }))
      .createAddonMenu()
      .addItem('a', 'a')
      .addToUi();
    expect(stage.screen.shown).toMatchObject([{ caption: 'Расширения' }, { caption: 'Extensions' }]);
  });
});

describe('questions', () => {
  test('are asked with title, text and buttons', () => {
    const stage = new Stage();
    const ui = uiOf(stage.begin());
    stage.screen.answer({ button: 'OK' }, { button: 'YES' }, { button: 'CLOSE' });
    expect(ui.alert('text')).toBe(ui.Button.OK);
    expect(ui.alert('text', ui.ButtonSet.YES_NO)).toBe(ui.Button.YES);
    expect(ui.alert('title', 'text', ui.ButtonSet.YES_NO_CANCEL)).toBe(ui.Button.CLOSE);
    expect(stage.screen.asked).toEqual([
      { kind: 'alert', title: '', text: 'text', buttons: 'OK' },
      { kind: 'alert', title: '', text: 'text', buttons: 'YES_NO' },
      { kind: 'alert', title: 'title', text: 'text', buttons: 'YES_NO_CANCEL' },
    ]);
  });

  test('give the text also when they were cancelled', () => {
    const stage = new Stage();
    const ui = uiOf(stage.begin());
    stage.screen.answer({ button: 'OK', text: 'Анна' }, { button: 'CANCEL', text: 'half' }, { button: 'CLOSE' });
    const answers = [
      ui.prompt('name'),
      ui.prompt('name', ui.ButtonSet.OK_CANCEL),
      ui.prompt('a', 'b', ui.ButtonSet.OK),
    ];
    expect(answers.map((answer) => [String(answer.getSelectedButton()), answer.getResponseText()])).toEqual([
      ['OK', 'Анна'],
      ['CANCEL', 'half'],
      ['CLOSE', ''],
    ]);
  });

  test('of Browser are answered in words', () => {
    const stage = new Stage();
    const { Browser } = stage.begin();
    stage.screen.answer(
      { button: 'YES' },
      { button: 'CLOSE' },
      { button: 'OK', text: '7' },
      { button: 'CANCEL', text: '7' },
    );
    expect(Browser.msgBox('t', 'x', Browser.Buttons.YES_NO)).toBe('yes');
    expect(Browser.msgBox('one\\ntwo')).toBe('cancel');
    expect(stage.screen.asked[1]?.text).toBe('one\ntwo');
    expect(Browser.inputBox('x')).toBe('7');
    expect(Browser.inputBox('x', Browser.Buttons.OK_CANCEL)).toBe('cancel');
  });

  test('nobody can be asked without an open editor', () => {
    const stage = new Stage();
    const begun = stage.begin({ hasEditor: false });
    expect(() => uiOf(begun)).toThrow('Cannot call SpreadsheetApp.getUi() from this context.');
    expect(() => begun.Browser.msgBox('x')).toThrow(
      'Cannot call Browser.msgBox() from this context; have you tried Logger.log() instead?',
    );
    expect(() => interfaceOf(stage.begin().execution, 'FormApp')).toThrow(
      'Cannot call FormApp.getUi() from this context.',
    );
  });
});

describe('pages', () => {
  test('a sidebar shows the page under its title', () => {
    const stage = new Stage();
    const begun = stage.begin();
    uiOf(begun).showSidebar(begun.HtmlService.createHtmlOutput('<b>a</b>').setTitle('Пульт'));
    expect(stage.screen.shown).toEqual([{ kind: 'sidebar', title: 'Пульт', html: '<b>a</b>' }]);
  });

  test('a dialog has the size of the page and the title given with it', () => {
    const stage = new Stage();
    const begun = stage.begin();
    const page = begun.HtmlService.createHtmlOutput('a').setTitle('ignored').setWidth(400).setHeight(300);
    uiOf(begun).showModalDialog(page, 'Мастер');
    uiOf(begun).showModelessDialog(begun.HtmlService.createHtmlOutput('b'), 'Справка');
    expect(stage.screen.shown).toEqual([
      { kind: 'dialog', title: 'Мастер', html: 'a', width: 400, height: 300, modal: true },
      { kind: 'dialog', title: 'Справка', html: 'b', width: undefined, height: undefined, modal: false },
    ]);
  });

  test('are shown as Google serves them', () => {
    const stage = new Stage();
    const begun = stage.begin();
    const page = begun.HtmlService.createHtmlOutput('<script>a = `http://b`\n</script>');
    uiOf(begun).showSidebar(page);
    expect(page.getContent()).toContain('http://b');
    expect(stage.screen.latest('sidebar')?.html).toBe('<script>a = `http:\n</script>');
  });
});
