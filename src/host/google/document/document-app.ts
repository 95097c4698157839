/** DocumentApp: makes and opens documents. */
import { GoogleError } from '../../errors';
import { interfaceOf, type Ui } from '../base/ui';
import { atLeast, roleOf } from '../drive/reach';
import { findFile, MIME } from '../files';
import { GoogleObject } from '../object';
import { Document } from './document';
import { createDocument } from './model';
import { OpenDocument } from './open-document';
import { wrapElement } from './wrap';

/** https://developers.google.com/apps-script/reference/document/document-app */
export class DocumentApp extends GoogleObject {
  override readonly type = 'Document.DocumentApp';

  create(name: string): Document {
    const { world, options } = this.execution;
    world.spendQuota(options.user.email, 'documentsPerDay', 1, 'docs create');
    const extra = { createdBy: options.projectId };
    return this.document(createDocument(world, { name: String(name), owner: options.user.email, extra }));
  }

  openById(id: string): Document {
    const { world, options } = this.execution;
    const file = findFile(world, String(id));
    if (!file || file.mime !== MIME.document) {
      throw new GoogleError('Unexpected error while getting the method or property openById on object DocumentApp.');
    }
    if (!atLeast(roleOf(world, file, options.user.email), 'reader')) {
      throw new GoogleError(`Document ${file.id} is missing (perhaps it was deleted, or you don't have read access?)`);
    }
    return this.document(file.id);
  }

  openByUrl(url: string): Document {
    const id = /^https:\/\/docs\.google\.com\/.*document\/.*d\/([\w-]{10,})/.exec(String(url))?.[1];
    if (id === undefined) throw new GoogleError('Invalid argument: url');
    return this.openById(id);
  }

  getActiveDocument(): Document | null {
    const { container } = this.execution.options;
    return container?.kind === 'document' ? this.document(container.id) : null;
  }

  getUi(): Ui {
    return interfaceOf(this.execution, 'DocumentApp');
  }

  private document(id: string): Document {
    return new Document(OpenDocument.of(this.execution, id, wrapElement));
  }
}
