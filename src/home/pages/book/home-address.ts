/** Where a link leads from here: Google's address of a form, a document or a file is answered by the home itself. */
export function homeAddress(href: string): string {
  const address = new URL(href);
  const isOwn =
    (address.hostname === 'docs.google.com' && /^\/(forms|document)\//.test(address.pathname)) ||
    (address.hostname === 'drive.google.com' && /^\/file\/d\//.test(address.pathname));
  return isOwn ? `${address.pathname}${address.search}` : href;
}
