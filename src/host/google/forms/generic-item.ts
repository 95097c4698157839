/** An item as a form hands it out, before a script says what kind it takes it for. */
import { GoogleError } from '../../errors';
import type { Execution } from '../../execution';
import { CheckboxItem, ListItem, MultipleChoiceItem } from './choice-items';
import { CheckboxGridItem, GridItem } from './grid-items';
import { Item, type ItemHome } from './item';
import { ImageItem, PageBreakItem, SectionHeaderItem, VideoItem } from './layout-items';
import type { ItemKind } from './model';
import { ScaleItem } from './scale-item';
import { ParagraphTextItem, TextItem } from './text-items';
import { DateItem, DateTimeItem, DurationItem, TimeItem } from './time-items';

type Maker<T extends Item> = new (execution: Execution, home: ItemHome, id: number) => T;

/** The class of each kind of item. */
export const ITEM_CLASSES = {
  CHECKBOX: CheckboxItem,
  CHECKBOX_GRID: CheckboxGridItem,
  DATE: DateItem,
  DATETIME: DateTimeItem,
  DURATION: DurationItem,
  GRID: GridItem,
  IMAGE: ImageItem,
  LIST: ListItem,
  MULTIPLE_CHOICE: MultipleChoiceItem,
  PAGE_BREAK: PageBreakItem,
  PARAGRAPH_TEXT: ParagraphTextItem,
  SCALE: ScaleItem,
  SECTION_HEADER: SectionHeaderItem,
  TEXT: TextItem,
  TIME: TimeItem,
  VIDEO: VideoItem,
} as const satisfies Record<ItemKind, Maker<Item>>;

/** https://developers.google.com/apps-script/reference/forms/item */
export class GenericItem extends Item {
  override readonly type = 'Forms.Item';

  private as<T extends Item>(kind: ItemKind, make: Maker<T>): T {
    const own = this.model.kind;
    if (own !== kind) throw new GoogleError(`Invalid conversion for item type: ${own}.`);
    return new make(this.execution, this.home, this.id);
  }

  asCheckboxGridItem(): CheckboxGridItem {
    return this.as('CHECKBOX_GRID', CheckboxGridItem);
  }
  asCheckboxItem(): CheckboxItem {
    return this.as('CHECKBOX', CheckboxItem);
  }
  asDateItem(): DateItem {
    return this.as('DATE', DateItem);
  }
  asDateTimeItem(): DateTimeItem {
    return this.as('DATETIME', DateTimeItem);
  }
  asDurationItem(): DurationItem {
    return this.as('DURATION', DurationItem);
  }
  asGridItem(): GridItem {
    return this.as('GRID', GridItem);
  }
  asImageItem(): ImageItem {
    return this.as('IMAGE', ImageItem);
  }
  asListItem(): ListItem {
    return this.as('LIST', ListItem);
  }
  asMultipleChoiceItem(): MultipleChoiceItem {
    return this.as('MULTIPLE_CHOICE', MultipleChoiceItem);
  }
  asPageBreakItem(): PageBreakItem {
    return this.as('PAGE_BREAK', PageBreakItem);
  }
  asParagraphTextItem(): ParagraphTextItem {
    return this.as('PARAGRAPH_TEXT', ParagraphTextItem);
  }
  asScaleItem(): ScaleItem {
    return this.as('SCALE', ScaleItem);
  }
  asSectionHeaderItem(): SectionHeaderItem {
    return this.as('SECTION_HEADER', SectionHeaderItem);
  }
  asTextItem(): TextItem {
    return this.as('TEXT', TextItem);
  }
  asTimeItem(): TimeItem {
    return this.as('TIME', TimeItem);
  }
  asVideoItem(): VideoItem {
    return this.as('VIDEO', VideoItem);
  }
}
