/** FormApp: makes and opens forms, and makes the builders of validations and feedback. */
import { GoogleError } from '../../errors';
import { interfaceOf, type Ui } from '../base/ui';
import { atLeast, roleOf } from '../drive/reach';
import { findFile, MIME } from '../files';
import { GoogleObject } from '../object';
import { createForm, formOfUrl } from './form';
import { Form } from './form-object';
import { QuizFeedbackBuilder } from './quiz-feedback';
import { ValidationBuilder } from './validation-builders';

/** https://developers.google.com/apps-script/reference/forms/form-app */
export class FormApp extends GoogleObject {
  override readonly type = 'Forms.FormApp';

  /**
   * The title becomes the name of the file; what respondents read as title stays empty. Whether such a form counts as made by the project for the
   * permission `drive.file` is not known, so it does not: only what the Drive API makes does.
   */
  create(title: string, isPublished = true): Form {
    if (!title) throw new GoogleError('Invalid argument: title');
    const { world, options } = this.execution;
    return this.form(createForm(world, { name: String(title), owner: options.user.email, published: isPublished }));
  }

  openById(id: string): Form {
    const { world, options } = this.execution;
    const file = findFile(world, id);
    if (!file || file.mime !== MIME.form || !atLeast(roleOf(world, file, options.user.email), 'writer')) {
      throw new GoogleError('No item with the given ID could be found, or you do not have permission to access it.');
    }
    return this.form(file.id);
  }
  openByUrl(url: string): Form {
    if (!/^https:\/\/docs\.google\.com\/.*forms\/d\//.test(url)) throw new GoogleError('Invalid argument: url');
    return this.openById(formOfUrl(this.execution.world, url) ?? '');
  }
  getActiveForm(): Form | null {
    const { container } = this.execution.options;
    return container?.kind === 'form' ? this.form(container.id) : null;
  }
  private form(id: string): Form {
    return this.execution.once(`form:${id}`, () => new Form(this.execution, id));
  }

  getUi(): Ui {
    return interfaceOf(this.execution, 'FormApp');
  }

  createTextValidation(): ValidationBuilder {
    return new ValidationBuilder(this.execution, 'Forms.TextValidation');
  }
  createParagraphTextValidation(): ValidationBuilder {
    return new ValidationBuilder(this.execution, 'Forms.ParagraphTextValidation');
  }
  createCheckboxValidation(): ValidationBuilder {
    return new ValidationBuilder(this.execution, 'Forms.CheckboxValidation');
  }
  createGridValidation(): ValidationBuilder {
    return new ValidationBuilder(this.execution, 'Forms.GridValidation');
  }
  createCheckboxGridValidation(): ValidationBuilder {
    return new ValidationBuilder(this.execution, 'Forms.CheckboxGridValidation');
  }
  createFeedback(): QuizFeedbackBuilder {
    return new QuizFeedbackBuilder(this.execution);
  }
}
