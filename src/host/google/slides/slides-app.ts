/** SlidesApp: makes and opens presentations, as far as programs fill in templates and build plain slides. */
import { GoogleError } from '../../errors';
import { atLeast, roleOf } from '../drive/reach';
import { findFile } from '../files';
import { GoogleObject } from '../object';
import { createPresentation, PRESENTATION } from './model';
import { Presentation } from './presentation';

/** https://developers.google.com/apps-script/reference/slides/slides-app */
export class SlidesApp extends GoogleObject {
  override readonly type = 'Slides.SlidesApp';

  create(name: string): Presentation {
    const { world, options } = this.execution;
    const extra = { createdBy: options.projectId };
    return new Presentation(
      this.execution,
      createPresentation(world, { name: String(name), owner: options.user.email, extra }),
    );
  }
  openById(id: string): Presentation {
    const { world, options } = this.execution;
    const file = findFile(world, String(id));
    if (file?.mime !== PRESENTATION || !atLeast(roleOf(world, file, options.user.email), 'reader'))
      throw new GoogleError('Unexpected error while getting the method or property openById on object SlidesApp.');
    return new Presentation(this.execution, file.id);
  }
  openByUrl(url: string): Presentation {
    const id = /^https:\/\/docs\.google\.com\/.*presentation\/.*d\/([\w-]{10,})/.exec(String(url))?.[1];
    if (id === undefined) throw new GoogleError('Invalid argument: url');
    return this.openById(id);
  }
  /** The host has no scripts that are bound to a presentation. */
  getActivePresentation(): null {
    return null;
  }
}
