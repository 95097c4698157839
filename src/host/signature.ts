/** Checks the arguments of a call against Google's published signatures and words the refusal as Google does. */
import { GoogleError } from './errors';
import { GoogleEnum, GoogleObject } from './google/object';
import { label, type Overload } from './surface';

/**
 * The arguments as the method gets them. Where there is but one way to call the method, Google takes digits in a text for a whole number, and
 * a list for the text that it makes (`e.parameters.name` of a published script is a list). Throws "The parameters (…) don't match the method signature for …" when no overload takes the arguments.
 */
export function checkSignature(
  type: string,
  method: string,
  overloads: readonly Overload[],
  args: readonly unknown[],
): readonly unknown[] {
  if (overloads.some((overload) => takes(overload.p, args))) return args;
  const [only] = overloads;
  if (only && overloads.length === 1) {
    const converted = args.map((arg, index) => conversion(only.p[index], arg));
    if (takes(only.p, converted)) return converted;
  }
  const given = args.map(typeName).join(',');
  throw new GoogleError(`The parameters (${given}) don't match the method signature for ${label(type, method)}.`);
}

function conversion(parameter: string | undefined, arg: unknown): unknown {
  if (parameter?.startsWith('Integer')) return wholeNumber(arg);
  const text = (parameter === 'String' || parameter === 'String?') && Array.isArray(arg) && arg.every(isPlain);
  return text ? arg.join(',') : arg;
}

function isPlain(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function wholeNumber(arg: unknown): unknown {
  if (typeof arg !== 'string') return arg;
  if (/^\s*[+-]?\d+\s*$/.test(arg)) return Number(arg);
  throw new GoogleError(`Cannot convert '${arg}' to int.`);
}

function takes(parameters: readonly string[], args: readonly unknown[]): boolean {
  const last = parameters[parameters.length - 1];
  const rest = last?.startsWith('...') ? last.slice(3) : undefined;
  const fixed = rest === undefined ? parameters : parameters.slice(0, -1);
  if (args.length > fixed.length && rest === undefined) return false;
  for (let index = 0; index < Math.max(fixed.length, args.length); index++) {
    const parameter = fixed[index];
    if (parameter === undefined) {
      if (!fits(elementOf(rest ?? 'any'), args[index])) return false;
      continue;
    }
    const optional = parameter.endsWith('?');
    if (index >= args.length || (optional && args[index] === undefined)) {
      if (!optional) return false;
      continue;
    }
    if (!fits(optional ? parameter.slice(0, -1) : parameter, args[index])) return false;
  }
  return true;
}

function elementOf(type: string): string {
  return type.endsWith('[]') ? type.slice(0, -2) : type;
}

/** The alternatives of a union; those inside parentheses belong to one of them. */
function alternatives(type: string): string[] {
  return type.split(/\|(?![^(]*\))/);
}

function fits(type: string, value: unknown): boolean {
  const choices = alternatives(type);
  if (choices.length > 1) return choices.some((one) => fits(one, value));
  if (type.startsWith('(') && type.endsWith(')')) return fits(type.slice(1, -1), value);
  if (type.endsWith('[]')) {
    if (!Array.isArray(value)) return false;
    const element = type.slice(0, -2);
    // The first element stands for all: Google converts an array by its first element, and checking a million cells would be slow.
    return value.length === 0 || fits(element, value[0]);
  }
  if (type === 'any') return true;
  if (type.startsWith('enum:')) return value === null || (value instanceof GoogleEnum && value.type === type.slice(5));
  if (type.startsWith('class:')) {
    if (value === null) return true;
    const wanted = type.slice(6);
    return value instanceof GoogleObject && (value.type === wanted || isA(value, wanted));
  }
  switch (type) {
    case 'String':
      return value === null || ['string', 'number', 'boolean'].includes(typeof value);
    case 'Number':
    case 'Integer':
      return typeof value === 'number';
    case 'Boolean':
      return typeof value === 'boolean';
    case 'Date':
      return value instanceof Date;
    case 'Function':
      return typeof value === 'function';
    case 'Blob':
      // Advanced services take null for «no media».
      return value === null || value instanceof GoogleObject;
    case 'null':
      return value === null;
    case 'void':
      return value === undefined;
    default:
      return value === null || typeof value === 'object';
  }
}

const FAMILIES: Readonly<Record<string, RegExp>> = {
  'Base.BlobSource':
    /^(Base\.Blob|Gmail\.GmailAttachment|Drive\.File|Document\.(Document|InlineImage)|Spreadsheet\.(Spreadsheet|EmbeddedChart)|HTML\.HtmlOutput|Charts\.Chart|URL_Fetch\.HTTPResponse|Forms\.Form)$/,
  'Charts.DataTableSource': /^(Charts\.DataTable|Spreadsheet\.Range)$/,
  'Calendar.EventRecurrence': /^Calendar\.(EventRecurrence|RecurrenceRule)$/,
  'Forms.Item': /^Forms\.\w*Item$/,
  'Document.Element': /^Document\./,
  'Document.ContainerElement': /^Document\./,
  'Spreadsheet.Color': /^Spreadsheet\.ColorBuilder$/,
  'Spreadsheet.EmbeddedChart': /Chart$/,
};

function isA(value: GoogleObject, wanted: string): boolean {
  return FAMILIES[wanted]?.test(value.type) ?? false;
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'undefined';
  if (Array.isArray(value)) return value.length > 0 ? `${typeName(value[0])}[]` : '(class)[]';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return typeof value;
  if (typeof value === 'function') return 'function';
  if (value instanceof GoogleObject) return label(value.type, '').replace(/\.$/, '');
  if (value instanceof GoogleEnum) return label(value.type, '').replace(/\.$/, '');
  return '(class)';
}
