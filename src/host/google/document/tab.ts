/** Tab and DocumentTab: the host's documents have the one tab that every document begins with. */
import { constant } from '../../surface';
import { type GoogleEnum, GoogleObject } from '../object';
import { Content } from './content';
import type { OpenDocument } from './open-document';

export const FIRST_TAB = 't.0';

/** https://developers.google.com/apps-script/reference/document/document-tab */
export class DocumentTab extends Content {
  override readonly type = 'Document.DocumentTab';
}

/** https://developers.google.com/apps-script/reference/document/tab */
export class Tab extends GoogleObject {
  override readonly type = 'Document.Tab';

  constructor(private readonly open: OpenDocument) {
    super(open.execution);
  }

  asDocumentTab(): DocumentTab {
    return new DocumentTab(this.open);
  }
  getChildTabs(): Tab[] {
    return [];
  }
  getId(): string {
    return FIRST_TAB;
  }
  getIndex(): number {
    return 0;
  }
  getTitle(): string {
    return this.execution.world.locale.startsWith('ru') ? 'Вкладка 1' : 'Tab 1';
  }
  getType(): GoogleEnum {
    return constant('Document.TabType', 'DOCUMENT_TAB');
  }
}
