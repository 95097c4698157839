/**
 * How often public Apps Script projects call which methods (29 projects, about 125,000 lines, calls resolved by the TypeScript checker;
 * calendars, Gmail, presentations and the web: 624 small public programs, calls counted by name).
 * The methods the host must answer first; numbers are calls.
 */

/** A page of docs/host and the classes it tells of. */
export interface Service {
  readonly file: string;
  readonly title: string;
  /** Class in Google's typings → `method calls` pairs. */
  readonly classes: Readonly<Record<string, string>>;
}

export const services: readonly Service[] = [
  {
    file: 'spreadsheet',
    title: 'Spreadsheet',
    classes: {
      'Spreadsheet.SpreadsheetApp':
        'getUi 178, getActive 176, getActiveSpreadsheet 174, flush 46, openById 31, openByUrl 30, getActiveSheet 23, newDataValidation 19, create 15, newConditionalFormatRule 10, newTextStyle 9, newRichTextValue 7',
      'Spreadsheet.Spreadsheet':
        'getSheetByName 292, toast 53, getRange 49, getSheets 46, insertSheet 42, getId 41, getActiveSheet 29, getUrl 23, setActiveSheet 21, deleteSheet 13, getRangeByName 10, getName 10, getSpreadsheetTimeZone 9, addMenu 6, getFormUrl 6',
      'Spreadsheet.Sheet':
        'getRange 663, getDataRange 122, getLastRow 85, setColumnWidths 37, appendRow 34, getLastColumn 31, getName 29, getMaxRows 25, clear 22, activate 16, setName 13, getFormUrl 13, getMaxColumns 12, setColumnWidth 11, getFrozenRows 10, deleteRows 9, getSheetId 9, setFrozenRows 8, autoResizeColumns 8, clearContents 8, deleteColumns 7, copyTo 7, insertRowBefore 6, setRowHeights 6, getParent 5, deleteRow 5, insertRowsAfter 5, getActiveRange 3, getActiveCell 3, newChart 2, insertChart 2, getConditionalFormatRules 2, setConditionalFormatRules 2',
      'Spreadsheet.Range':
        'setValue 201, getValues 187, getValue 125, setValues 124, setBackground 37, getRow 19, setDataValidation 19, getSheet 17, setFormula 17, setNumberFormat 16, setFontWeight 15, setBorder 15, getColumn 14, getDisplayValues 13, getNumRows 13, clearContent 12, sort 12, getA1Notation 11, merge 10, setVerticalAlignment 10, setHorizontalAlignment 9, getDisplayValue 10, setWrapStrategy 9, offset 9, getDataRegion 9, clear 8, setFormulaR1C1 7, setFontColor 7, setFontSize 6, getBackground 6, insertCheckboxes 5, setRichTextValue 5, createFilter 3',
      'Spreadsheet.DataValidationBuilder':
        'build 18, requireValueInList 7, setAllowInvalid 7, requireValueInRange 5, requireCheckbox 5',
      'Spreadsheet.ConditionalFormatRuleBuilder':
        'setBackground 10, setRanges 7, whenTextEqualTo 5, whenFormulaSatisfied 4, build 4',
      'Spreadsheet.TextStyleBuilder':
        'build 9, setBold 9, setFontSize 6, setForegroundColor 6, setItalic 3, setUnderline 3',
      'Spreadsheet.RichTextValueBuilder': 'setText 9, setTextStyle 9, build 9',
    },
  },
  {
    file: 'base',
    title: 'User interface, session, log',
    classes: {
      'Base.Ui': 'alert 95, createMenu 76, showModalDialog 34, showSidebar 29, createAddonMenu 16, prompt 13',
      'Base.Menu': 'addItem 200, addToUi 88, addSeparator 35, addSubMenu 13',
      'Base.PromptResponse': 'getResponseText 15, getSelectedButton 10',
      'Base.Browser': 'msgBox 44, inputBox 9',
      'Base.Session': 'getActiveUser 39, getEffectiveUser 20, getScriptTimeZone 19',
      'Base.User': 'getEmail 64',
      'Base.Logger': 'log 267',
    },
  },
  {
    file: 'script',
    title: 'Script and triggers',
    classes: {
      'Script.ScriptApp': 'newTrigger 57, deleteTrigger 44, getOAuthToken 42, getProjectTriggers 40',
      'Script.TriggerBuilder': 'timeBased 29, forSpreadsheet 13, forForm 10',
      'Script.ClockTriggerBuilder': 'create 29, atHour 12, everyMinutes 8, everyHours 7, everyDays 7',
      'Script.SpreadsheetTriggerBuilder': 'onFormSubmit 12, create 12',
      'Script.FormTriggerBuilder': 'onFormSubmit 10, create 10',
      'Script.Trigger': 'getHandlerFunction 18, getUniqueId 15',
    },
  },
  {
    file: 'properties',
    title: 'Properties',
    classes: {
      'Properties.PropertiesService': 'getScriptProperties 112, getDocumentProperties 99, getUserProperties 81',
      'Properties.Properties':
        'getProperty 247, setProperty 144, deleteProperty 55, getProperties 18, setProperties 9, deleteAllProperties 9',
    },
  },
  {
    file: 'cache-and-lock',
    title: 'Cache and locks',
    classes: {
      'Cache.CacheService': 'getScriptCache 15',
      'Cache.Cache': 'put 13, get 9',
      'Lock.LockService': 'getScriptLock 8, getDocumentLock 6',
      'Lock.Lock': 'releaseLock 14, tryLock 8, waitLock 4',
    },
  },
  {
    file: 'utilities',
    title: 'Utilities',
    classes: {
      'Utilities.Utilities':
        'formatDate 65, formatString 22, newBlob 18, getUuid 18, base64Encode 16, sleep 8, base64Decode 6, parseCsv 5',
    },
  },
  {
    file: 'html-and-mail',
    title: 'Pages and mail',
    classes: {
      'HTML.HtmlService': 'createTemplateFromFile 66, createHtmlOutputFromFile 59, createHtmlOutput 22',
      'HTML.HtmlTemplate': 'evaluate 67',
      'HTML.HtmlOutput':
        'getContent 56, setTitle 48, setWidth 41, setHeight 38, setSandboxMode 16, setXFrameOptionsMode 9',
      'Mail.MailApp': 'sendEmail 49, getRemainingDailyQuota 9',
    },
  },
  {
    file: 'drive',
    title: 'Drive',
    classes: {
      'Drive.DriveApp':
        'getFileById 97, getFolderById 47, getRootFolder 18, createFolder 16, createFile 16, getFoldersByName 13',
      'Drive.File':
        'getId 30, makeCopy 24, getUrl 28, setName 17, getName 29, setTrashed 15, getParents 16, moveTo 13, getAs 9, getBlob 6, setSharing 3',
      'Drive.FileIterator': 'next 52, hasNext 32',
      'Drive.Folder': 'addFile 7, getFiles 7, createFolder 16, createFile 16',
    },
  },
  {
    file: 'document',
    title: 'Documents',
    classes: {
      'Document.DocumentApp': 'openById 37, getUi 20, getActiveDocument 20, create 17',
      'Document.Document': 'getBody 45, saveAndClose 27, getHeader 5, getFooter 5',
      'Document.Body': 'replaceText 55, appendParagraph 54, appendTable 11, insertParagraph 4, getTables 4',
      'Document.Text': 'setBold 17',
      'Document.Paragraph': 'editAsText 16, setHeading 15',
      'Document.Table': 'getRow 9, appendTableRow 6',
      'Document.TableRow': 'appendTableCell 6',
    },
  },
  {
    file: 'forms',
    title: 'Forms',
    classes: {
      'Forms.FormApp': 'openByUrl 24, getActiveForm 17, create 9',
      'Forms.Form':
        'addTextItem 16, getId 11, getTitle 10, setDestination 8, getPublishedUrl 8, getItems 6, getResponses 5, addMultipleChoiceItem 5, setCollectEmail 5',
      'Forms.TextItem': 'setTitle 15, setRequired 13',
      'Forms.MultipleChoiceItem': 'createChoice 9',
      'Forms.FormResponse': 'getItemResponses 8',
    },
  },
  {
    file: 'calendar',
    title: 'Calendars',
    classes: {
      'Calendar.CalendarApp':
        'getDefaultCalendar 22, getCalendarById 12, createCalendar 3, getCalendarsByName 3, newRecurrence 2, getAllCalendars 2, getAllOwnedCalendars 2',
      'Calendar.Calendar': 'getEvents 16, createEvent 15, getEventSeriesById 3, createEventSeries 2, getEventById 2',
      'Calendar.CalendarEvent':
        'getTitle 20, getStartTime 10, addGuest 9, getEndTime 7, setColor 6, setTime 4, getLocation 4, deleteEvent 3, addPopupReminder 2',
    },
  },
  {
    file: 'gmail',
    title: 'Gmail',
    classes: {
      'Gmail.GmailApp':
        'sendEmail 49, search 31, getUserLabelByName 13, createLabel 12, getUserLabels 5, getInboxThreads 4, getDrafts 4, createDraft 4, getMessagesForThreads 2, getMessageById 2',
      'Gmail.GmailThread': 'getMessages 23, getFirstMessageSubject 12, addLabel 11, moveToArchive 3, markRead 2',
      'Gmail.GmailMessage':
        'getPlainBody 12, getAttachments 10, getFrom 8, getSubject 8, getDate 8, getBody 6, reply 4',
      'Gmail.GmailDraft': 'getMessage 9',
    },
  },
  {
    file: 'web',
    title: 'The web: published scripts and requests',
    classes: {
      'Content.ContentService': 'createTextOutput 108',
      'Content.TextOutput': 'setMimeType 107',
      'URL_Fetch.UrlFetchApp': 'fetch 365, fetchAll 7',
      'URL_Fetch.HTTPResponse': 'getContentText 385, getResponseCode 254, getContent 20',
    },
  },
  {
    file: 'slides',
    title: 'Presentations',
    classes: {
      'Slides.SlidesApp': 'create 10, openById 8',
      'Slides.Presentation': 'getSlides 14, getPageWidth 10, getUrl 8, replaceAllText 4, appendSlide 2',
      'Slides.Slide': 'insertTextBox 22, getPageElements 14, getPlaceholder 4, getShapes 3, replaceAllText 3',
      'Slides.Shape': 'getText 10',
    },
  },
];

/** The priority list as `Class.method` → calls. */
export function frequencies(service: Service): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [type, list] of Object.entries(service.classes)) {
    for (const pair of list.split(', ')) {
      const [method, calls] = pair.split(' ');
      found.set(`${type}.${method}`, Number(calls));
    }
  }
  return found;
}
