/**
 * What a call costs on the modelled clock, and whether it reaches Google at all. Constants come from cost-model.json (given, never edited);
 * this file only says which constant belongs to which method.
 */
import model from './cost-model.json' with { type: 'json' };

/** `local` stays inside the script and is not counted; `navigate` names a thing without fetching it; the others are what they say. */
export type Effect = 'local' | 'navigate' | 'read' | 'write' | 'flush' | 'other';

export interface Cost {
  readonly effect: Effect;
  readonly seconds: number;
}

const LOCAL: Cost = { effect: 'local', seconds: 0 };
const NAVIGATE: Cost = { effect: 'navigate', seconds: 0 };

const LOCAL_TYPES =
  /^(HTML\.|Content\.|Utilities\.|Base\.(Blob|Logger|Console|Menu|Browser|Button|ButtonSet|PromptResponse|User|Ui)$|XML|Charts\.)|Builder$|^Spreadsheet\.(RichTextValue|TextStyle|Color)|^Spreadsheet\.(DataValidation|ConditionalFormatRule|BooleanCondition|GradientCondition)$|^Script\.(.*TriggerBuilder|AuthorizationInfo)|^Forms\.(Choice|.*Validation.*|PageNavigation.*)$|^Forms\.ItemResponse$/;

const NAVIGATION =
  /^(getActive|getCurrent|getRange$|getRangeList$|offset$|getSheets?$|getSheetByName$|getSheetById$|getParent$|getSpreadsheet$|getA1Notation$|getRow$|getColumn$|getLastRow$|getLastColumn$|getNumRows$|getNumColumns$|getRowIndex$|getHeight$|getWidth$|getCell$|getUi$|getId$|getSheetId$|getName$|getSheetName$|getRangeByName$|getDataRange$|getUrl$|getIndex$|as[A-Z]\w*Item$|newDataValidation$|newConditionalFormatRule$|newTextStyle$|newRichTextValue$|newColor$|newTrigger$|new[A-Z]\w*)/;

const READS = /^(get|is|has|can|find|list|next$|search|columnIndex)/;

const known = new Map<string, Cost>();

/** The cost of a call before its size is known; `cells` are added by `cellsOf` after it. */
export function costOf(type: string, method: string): Cost {
  const key = `${type}.${method}`;
  const cost = known.get(key) ?? judge(type, method);
  known.set(key, cost);
  return cost;
}

function judge(type: string, method: string): Cost {
  if (method === 'toString') return LOCAL;
  if (type === 'Spreadsheet.SpreadsheetApp' && method === 'flush') return { effect: 'flush', seconds: model.flush };
  if (LOCAL_TYPES.test(type)) return LOCAL;
  const [namespace] = type.split('.');
  const reads = READS.test(method);
  switch (namespace) {
    case 'Spreadsheet':
      if (method === 'openById' || method === 'openByUrl' || method === 'create')
        return { effect: 'read', seconds: model.openSpreadsheet };
      if (/^(getLastRow|getLastColumn|getDataRange)$/.test(method) && type === 'Spreadsheet.Sheet')
        return { effect: 'read', seconds: 0 };
      if (NAVIGATION.test(method)) return NAVIGATE;
      return reads ? { effect: 'read', seconds: model.readCall } : { effect: 'write', seconds: model.writeCall };
    case 'Properties':
      if (type === 'Properties.PropertiesService') return NAVIGATE;
      return { effect: 'other', seconds: reads ? model.propertyGet : model.propertySet };
    case 'Cache':
      if (type === 'Cache.CacheService') return NAVIGATE;
      return { effect: 'other', seconds: reads ? model.cacheGet : model.cachePut };
    case 'Document':
      if (method === 'create') return { effect: 'other', seconds: model.documentCreate };
      if (method === 'saveAndClose') return { effect: 'other', seconds: model.documentSave };
      if (method === 'getAs') return { effect: 'other', seconds: model.pdf };
      return { effect: 'other', seconds: model.documentElement };
    case 'Forms':
      if (method === 'create') return { effect: 'other', seconds: model.formCreate };
      if (/^add\w+Item$/.test(method)) return { effect: 'other', seconds: model.formItem };
      if (NAVIGATION.test(method)) return NAVIGATE;
      return { effect: 'other', seconds: reads ? model.readCall : model.writeCall };
    case 'Drive':
    case 'Drive_v3':
      if (method === 'getAs') return { effect: 'other', seconds: model.pdf };
      return { effect: 'other', seconds: model.driveCall };
    case 'Mail':
    case 'Gmail':
      if (/^send/.test(method)) return { effect: 'other', seconds: model.mail };
      return { effect: 'other', seconds: model.readCall };
    default:
      return { effect: 'other', seconds: reads ? model.readCall : model.writeCall };
  }
}

/** What the size of a spreadsheet call adds: `cells` read or written. */
export function secondsForCells(effect: Effect, cells: number): number {
  if (effect === 'read') return cells * model.cellRead;
  if (effect === 'write') return cells * model.cellWritten;
  return 0;
}

export const EXECUTION_START = model.executionStart;
export const OPEN_SPREADSHEET = model.openSpreadsheet;
export const READ_AFTER_WRITE = model.readAfterWrite;
