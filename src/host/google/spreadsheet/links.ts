/** Addresses of files as Google shows them to scripts. */

export function bookUrl(id: string): string {
  return `https://docs.google.com/spreadsheets/d/${id}/edit`;
}

/** Where people fill in a form that writes into a sheet. */
export function formUrl(form: string): string {
  return `https://docs.google.com/forms/d/${form}/viewform`;
}
