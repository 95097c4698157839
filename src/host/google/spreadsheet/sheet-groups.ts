/** Groups of rows and columns of a Sheet that can be folded. A lower part of Sheet. */
import { constant } from '../../surface';
import type { GoogleEnum } from '../object';
import type { Axis } from './area';
import { allGroups, Group, runAt } from './group';
import type { Sheet } from './sheet';
import { SheetLines } from './sheet-lines';

export abstract class SheetGroups extends SheetLines {
  getRowGroupDepth(row: number): number {
    return this.model.props.rowGroups.depths[row] ?? 0;
  }

  getColumnGroupDepth(column: number): number {
    return this.model.props.columnGroups.depths[column] ?? 0;
  }

  getRowGroup(row: number, depth: number): Group | null {
    const run = runAt(this.model.props.rowGroups, row, depth);
    return run ? new Group(this.whole, 'row', run.start, depth) : null;
  }

  getColumnGroup(column: number, depth: number): Group | null {
    const run = runAt(this.model.props.columnGroups, column, depth);
    return run ? new Group(this.whole, 'column', run.start, depth) : null;
  }

  private fold(axis: Axis, folds: (depth: number) => boolean): Sheet {
    for (const group of allGroups(this.whole, axis)) {
      if (folds(group.getDepth())) group.collapse();
      else group.expand();
    }
    return this.whole;
  }

  collapseAllRowGroups(): Sheet {
    return this.fold('row', () => true);
  }

  collapseAllColumnGroups(): Sheet {
    return this.fold('column', () => true);
  }

  expandAllRowGroups(): Sheet {
    return this.fold('row', () => false);
  }

  expandAllColumnGroups(): Sheet {
    return this.fold('column', () => false);
  }

  /** Groups down to this depth are open, deeper ones folded. */
  expandRowGroupsUpToDepth(depth: number): Sheet {
    return this.fold('row', (own) => own > depth);
  }

  expandColumnGroupsUpToDepth(depth: number): Sheet {
    return this.fold('column', (own) => own > depth);
  }

  getRowGroupControlPosition(): GoogleEnum {
    return togglePosition(this.model.props.rowGroups.controlBefore);
  }

  getColumnGroupControlPosition(): GoogleEnum {
    return togglePosition(this.model.props.columnGroups.controlBefore);
  }

  setRowGroupControlPosition(position: GoogleEnum): Sheet {
    this.write(({ props }) => {
      props.rowGroups.controlBefore = position.name() === 'BEFORE';
    });
    return this.whole;
  }

  setColumnGroupControlPosition(position: GoogleEnum): Sheet {
    this.write(({ props }) => {
      props.columnGroups.controlBefore = position.name() === 'BEFORE';
    });
    return this.whole;
  }
}

function togglePosition(before: boolean): GoogleEnum {
  return constant('Spreadsheet.GroupControlTogglePosition', before ? 'BEFORE' : 'AFTER');
}
