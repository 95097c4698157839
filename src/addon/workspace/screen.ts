/** What the curator sees: the menu, windows, short messages. What stands in them is given. */

export interface MenuItem {
  readonly label: string;
  readonly call: string;
}

export interface Screen {
  /** Works before anything is allowed: asks nothing of the book. */
  showMenu(title: string, items: readonly MenuItem[]): void;
  showSidebar(page: string, title: string): void;
  /** `wide` for a dialog that shows paper, `large` for one that is worked in; `place` is where in the page to begin, letters and figures. */
  showDialog(page: string, title: string, size?: 'usual' | 'wide' | 'large', place?: string): void;
  /** A message that has to be read before going on. */
  tell(title: string, message: string): void;
  /** A question; yes or anything else. */
  ask(title: string, question: string): boolean;
  /** A message that goes away by itself. */
  mention(title: string, message: string): void;
}

const dialogSizes = {
  usual: { width: 560, height: 640 },
  wide: { width: 800, height: 640 },
  large: { width: 1000, height: 720 },
} as const;

export const createScreen = (): Screen => ({
  showMenu(title, items) {
    const menu = SpreadsheetApp.getUi().createMenu(title);
    for (const { label, call } of items) menu.addItem(label, call);
    menu.addToUi();
  },
  showSidebar(page, title) {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(page).setTitle(title));
  },
  showDialog(page, title, size = 'usual', place = '') {
    const { width, height } = dialogSizes[size];
    const output = HtmlService.createHtmlOutputFromFile(page).setWidth(width).setHeight(height);
    if (place !== '') output.setContent(output.getContent().replace('<html', `<html data-place="${place}"`));
    SpreadsheetApp.getUi().showModalDialog(output, title);
  },
  tell(title, message) {
    const ui = SpreadsheetApp.getUi();
    ui.alert(title, message, ui.ButtonSet.OK);
  },
  ask(title, question) {
    const ui = SpreadsheetApp.getUi();
    return ui.alert(title, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
  },
  mention(title, message) {
    SpreadsheetApp.getActiveSpreadsheet().toast(message, title, 8);
  },
});
