/** Which object a script holds for each kind of element. */
import { Body } from './body';
import type { NodeKind } from './data';
import type { Element } from './element';
import { FooterSection } from './footer-section';
import { HeaderSection } from './header-section';
import { HorizontalRule } from './horizontal-rule';
import { InlineImage } from './inline-image';
import { ListItem } from './list-item';
import type { DocNode } from './node';
import type { OpenDocument } from './open-document';
import { PageBreak } from './page-break';
import { Paragraph } from './paragraph';
import { Table } from './table';
import { TableCell } from './table-cell';
import { TableRow } from './table-row';
import { Text } from './text';

const CLASSES: Readonly<Record<NodeKind, new (document: OpenDocument, node: DocNode) => Element>> = {
  BODY_SECTION: Body,
  HEADER_SECTION: HeaderSection,
  FOOTER_SECTION: FooterSection,
  PARAGRAPH: Paragraph,
  LIST_ITEM: ListItem,
  TEXT: Text,
  TABLE: Table,
  TABLE_ROW: TableRow,
  TABLE_CELL: TableCell,
  PAGE_BREAK: PageBreak,
  HORIZONTAL_RULE: HorizontalRule,
  INLINE_IMAGE: InlineImage,
};

export function wrapElement(document: OpenDocument, node: DocNode): Element {
  return new CLASSES[node.kind](document, node);
}
