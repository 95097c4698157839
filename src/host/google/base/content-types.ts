/** Which file name ending belongs to which content type, as Google guesses one from the other. */

const TYPES: Readonly<Record<string, string>> = {
  bmp: 'image/bmp',
  css: 'text/css',
  csv: 'text/csv',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  gif: 'image/gif',
  htm: 'text/html',
  html: 'text/html',
  ics: 'text/calendar',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'application/javascript',
  json: 'application/json',
  odp: 'application/vnd.oasis.opendocument.presentation',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odt: 'application/vnd.oasis.opendocument.text',
  pdf: 'application/pdf',
  png: 'image/png',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  rtf: 'application/rtf',
  svg: 'image/svg+xml',
  tsv: 'text/tab-separated-values',
  txt: 'text/plain',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'text/xml',
  zip: 'application/zip',
};

const PREFERRED: Readonly<Record<string, string>> = { 'text/html': 'html', 'image/jpeg': 'jpg' };

/** The content type that a file name's ending stands for; null when nobody knows. */
export function typeOfName(name: string): string | null {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? null : (TYPES[name.slice(dot + 1).toLowerCase()] ?? null);
}

/** The ending (no dot) that files of this type get; undefined when nobody knows. */
export function extensionOf(type: string): string | undefined {
  return PREFERRED[type] ?? Object.keys(TYPES).find((extension) => TYPES[extension] === type);
}

/** A file's name after conversion: whatever follows its last dot is taken for the old ending and replaced. */
export function renamedFor(name: string, type: string): string {
  const extension = extensionOf(type);
  if (extension === undefined) return name;
  const dot = name.lastIndexOf('.');
  return `${dot < 0 ? name : name.slice(0, dot)}.${extension}`;
}
