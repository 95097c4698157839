/** Google's published typings as data: which classes, members, parameters and constants exist, and the few members that are documented only. */
import { GoogleEnum } from './google/object';
import generated from './google/surface.generated.json' with { type: 'json' };
import additions from './google/surface-additions.json' with { type: 'json' };

/** `p` are the parameters' types (`?` optional, `...` rest), `r` what comes back. */
export interface Overload {
  readonly p: readonly string[];
  readonly r: string;
}

export interface ClassSurface {
  readonly methods: Readonly<Record<string, readonly Overload[]>>;
  readonly properties: Readonly<Record<string, string>>;
}

interface Surface {
  readonly services: Readonly<Record<string, string>>;
  readonly classes: Readonly<Record<string, ClassSurface>>;
  readonly enums: Readonly<Record<string, readonly string[]>>;
}

const surface = generated as unknown as Surface;

for (const [type, methods] of Object.entries(additions.classes)) {
  const classes = surface.classes as Record<string, ClassSurface>;
  classes[type] ??= { methods: {}, properties: {} };
  const known = classes[type].methods as Record<string, readonly Overload[]>;
  for (const [method, overloads] of Object.entries(methods)) known[method] = [...(known[method] ?? []), ...overloads];
}

for (const [type, members] of Object.entries(additions.enums)) {
  const known = surface.enums as Record<string, readonly string[]>;
  known[type] = [...known[type]!, ...members.filter((member) => !known[type]!.includes(member))];
}

/** Global name → class, such as `SpreadsheetApp` → `Spreadsheet.SpreadsheetApp`. */
export const services = surface.services;

export function classSurface(type: string): ClassSurface {
  const found = surface.classes[type];
  if (!found) throw new Error(`no such class in Google's typings: ${type}`);
  return found;
}

/** A constant by its type and name, such as `Spreadsheet.ProtectionType`, `SHEET`. Throws when Google has no such constant. */
export function constant(type: string, member: string): GoogleEnum {
  const position = (surface.enums[type] ?? []).indexOf(member);
  if (position < 0) throw new Error(`no such constant in Google's typings: ${type}.${member}`);
  return GoogleEnum.of(type, member, position);
}

/** All constants of a type in Google's order. */
export function constants(type: string): readonly GoogleEnum[] {
  const members = surface.enums[type];
  if (!members) throw new Error(`no such enum in Google's typings: ${type}`);
  return members.map((member, position) => GoogleEnum.of(type, member, position));
}

const SERVICE_OF: Readonly<Record<string, string>> = {
  Spreadsheet: 'SpreadsheetApp',
  Document: 'DocumentApp',
  Forms: 'FormApp',
  Drive: 'DriveApp',
  Slides: 'SlidesApp',
  HTML: 'HtmlService',
  Mail: 'MailApp',
  Gmail: 'GmailApp',
  Calendar: 'CalendarApp',
  Script: 'ScriptApp',
  Properties: 'PropertiesService',
  Cache: 'CacheService',
  Lock: 'LockService',
  Content: 'ContentService',
  Charts: 'Charts',
  URL_Fetch: 'UrlFetchApp',
  Utilities: 'Utilities',
};

/** Types that are services themselves, by their last names: `Spreadsheet.SpreadsheetApp`. */
const serviceTypes = new Set(
  Object.entries(services).flatMap(([service, type]) => (type.endsWith(`.${service}`) ? type : [])),
);

/** How Google names a method in its messages: `SpreadsheetApp.Sheet.getRange`, `SpreadsheetApp.getActive`, `Ui.alert`. */
export function label(type: string, method: string): string {
  const [namespace = '', name = ''] = type.split('.');
  if (serviceTypes.has(type)) return `${name}.${method}`;
  const service = SERVICE_OF[namespace];
  return service ? `${service}.${name}.${method}` : `${name}.${method}`;
}
