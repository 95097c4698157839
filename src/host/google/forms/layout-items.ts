/** Items that ask nothing: page breaks, headings, pictures, videos. */
import { constant } from '../../surface';
import { Blob } from '../base/blob';
import { GoogleEnum, type GoogleObject } from '../object';
import { Item } from './item';
import type { Navigation } from './model';

/** https://developers.google.com/apps-script/reference/forms/page-break-item */
export class PageBreakItem extends Item {
  override readonly type = 'Forms.PageBreakItem';

  /** Where the form goes after the page *before* this break. */
  getGoToPage(): PageBreakItem | null {
    const { go, page } = this.model;
    return go === 'GO_TO_PAGE' && page !== undefined ? new PageBreakItem(this.execution, this.home, page) : null;
  }
  getPageNavigationType(): GoogleEnum {
    return constant('Forms.PageNavigationType', this.model.go ?? 'CONTINUE');
  }
  setGoToPage(goal: unknown): this {
    if (goal instanceof GoogleEnum) return this.drop('page').change({ go: goal.name() as Navigation });
    return this.change({ go: 'GO_TO_PAGE', page: (goal as PageBreakItem).id });
  }
}

/** https://developers.google.com/apps-script/reference/forms/section-header-item */
export class SectionHeaderItem extends Item {
  override readonly type = 'Forms.SectionHeaderItem';
}

abstract class MediaItem extends Item {
  getAlignment(): GoogleEnum {
    return constant('Forms.Alignment', this.model.alignment ?? 'LEFT');
  }
  setAlignment(alignment: GoogleEnum): this {
    return this.change({ alignment: alignment.name() as 'LEFT' | 'CENTER' | 'RIGHT' });
  }
  getWidth(): number {
    return this.model.width ?? this.execution.refuse('the width of an item before setWidth');
  }
  setWidth(width: number): this {
    return this.change({ width });
  }
}

/** https://developers.google.com/apps-script/reference/forms/image-item */
export class ImageItem extends MediaItem {
  override readonly type = 'Forms.ImageItem';
  getImage(): Blob | null {
    const { image } = this.model;
    return image ? new Blob(this.execution, Buffer.from(image.base64, 'base64'), image.type, image.name) : null;
  }
  setImage(source: GoogleObject): this {
    const blob = source instanceof Blob ? source : (source as unknown as { getBlob(): Blob }).getBlob();
    const base64 = Buffer.from(blob.bytes).toString('base64');
    return this.change({ image: { type: blob.contentTypeText ?? '', name: blob.nameText ?? '', base64 } });
  }
}

/** https://developers.google.com/apps-script/reference/forms/video-item */
export class VideoItem extends MediaItem {
  override readonly type = 'Forms.VideoItem';
  setVideoUrl(url: string): this {
    return this.change({ url: String(url) });
  }
}
