/** Which permission a method needs, and what it may do in which authorization mode (platform.md sections 3.2 and 3.3). */

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

const AUTH = 'https://www.googleapis.com/auth/';
const any = (...names: string[]): readonly string[] => names.map((name) => AUTH + name);

const NOTHING: readonly string[] = [];
const CURRENT_SHEET = any('spreadsheets.currentonly', 'spreadsheets');
const ALL_SHEETS = any('spreadsheets');
const INTERFACE = any('script.container.ui');
const FORMS = any('forms');
const FORMS_CURRENT = any('forms.currentonly', 'forms');
const DOCUMENTS = any('documents');
const DOCUMENTS_CURRENT = any('documents.currentonly', 'documents');
const DRIVE = any('drive');
const DRIVE_READ = any('drive.readonly', 'drive');
const ADVANCED_DRIVE = any('drive.file', 'drive');
const SEND = [...any('script.send_mail'), 'https://mail.google.com/'];
const GMAIL = ['https://mail.google.com/', ...any('gmail.send')];

/** The permissions of which one is enough for this method; none needed when empty. */
export function requiredScopes(type: string, method: string): readonly string[] {
  const [namespace = '', name = ''] = type.split('.');
  switch (namespace) {
    case 'Spreadsheet':
      if (name === 'SpreadsheetApp') {
        if (/^(openById|openByUrl|open|create)$/.test(method)) return ALL_SHEETS;
        if (/^(getUi|flush|new[A-Z])/.test(method)) return NOTHING;
      }
      return CURRENT_SHEET;
    case 'Base':
      if (name === 'Ui') return /^show/.test(method) ? INTERFACE : NOTHING;
      if (name === 'Session') return /^get(Active|Effective)User$/.test(method) ? NOTHING : NOTHING;
      if (name === 'User') return method === 'getEmail' ? any('userinfo.email') : NOTHING;
      return NOTHING;
    case 'Script':
      if (/^(getProjectTriggers|getUserTriggers|deleteTrigger|newTrigger)$/.test(method))
        return any('script.scriptapp');
      return NOTHING;
    case 'Forms':
      if (name === 'FormApp')
        return /^(create|openById|openByUrl)$/.test(method)
          ? FORMS
          : method === 'getActiveForm'
            ? FORMS_CURRENT
            : NOTHING;
      return FORMS_CURRENT;
    case 'Document':
      if (name === 'DocumentApp')
        return /^(create|openById|openByUrl)$/.test(method)
          ? DOCUMENTS
          : method === 'getActiveDocument'
            ? DOCUMENTS_CURRENT
            : NOTHING;
      return DOCUMENTS_CURRENT;
    case 'Drive':
      if (type === 'Drive') return NOTHING;
      return /^(get|has|next|search|is)/.test(method) ? DRIVE_READ : DRIVE;
    case 'Drive_v3':
      return ADVANCED_DRIVE;
    case 'Mail':
      return SEND;
    case 'Gmail':
      return GMAIL;
    case 'URL_Fetch':
      return /^fetch/.test(method) ? any('script.external_request') : NOTHING;
    case 'Slides':
      return type === 'Slides.SlidesApp' && method === 'getActivePresentation' ? NOTHING : any('presentations');
    case 'Calendar':
      return any('calendar');
    default:
      return NOTHING;
  }
}

/** Whether the mode lets the call through at all, whatever the permissions. */
export function allowedIn(mode: AuthMode, type: string, method: string): boolean {
  if (mode === 'FULL') return true;
  const [namespace = '', name = ''] = type.split('.');
  if (name === 'Ui') return !/^show/.test(method);
  if (name === 'Menu' || name === 'Logger' || name === 'Console') return true;
  if (name === 'Session')
    return method === 'getActiveUserLocale' || method === 'getScriptTimeZone' || mode === 'LIMITED';
  if (/^(Utilities|HTML|Content|XML_Service|Lock)$/.test(namespace)) return true;
  if (namespace === 'Script')
    return !/^(newTrigger|getProjectTriggers|deleteTrigger|getUserTriggers|getOAuthToken)$/.test(method);
  if (method === 'getUi' && /^(Spreadsheet\.SpreadsheetApp|Document\.DocumentApp|Forms\.FormApp)$/.test(type))
    return true;
  if (mode === 'NONE') return false;
  // The file that the script is bound to, and no other.
  if (/^(Spreadsheet\.SpreadsheetApp|Document\.DocumentApp|Forms\.FormApp)$/.test(type))
    return !/^(open|openById|openByUrl|create)$/.test(method);
  if (/^(Spreadsheet|Document|Forms)$/.test(namespace)) return true;
  return namespace === 'Properties' || namespace === 'Cache' || namespace === 'Base';
}
