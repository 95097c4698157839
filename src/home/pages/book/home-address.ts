/** Where a link leads from here: Google's address of a form is answered by the home itself. */
export function homeAddress(href: string): string {
  const address = new URL(href);
  const isForm = address.hostname === 'docs.google.com' && address.pathname.startsWith('/forms/');
  return isForm ? `${address.pathname}${address.search}` : href;
}
