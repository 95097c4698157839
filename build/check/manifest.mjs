/**
 * Judges appsscript.json against what was decided: these scopes and no others (none of them restricted), the advanced Drive
 * service, and no field that nobody has thought about. Google's own check comes too late, at the push.
 */

const AUTH = 'https://www.googleapis.com/auth/';

/** The permissions the product asks a school for. */
export const SCOPES = [
  'spreadsheets.currentonly',
  'script.container.ui',
  'script.scriptapp',
  'script.send_mail',
  'userinfo.email',
  'forms',
  'documents',
  'drive.file',
].map((name) => AUTH + name);

/** The municipal book sends no mail, makes no forms and has nothing to do by the clock. */
export const MUNICIPAL_SCOPES = ['spreadsheets.currentonly', 'script.container.ui', 'documents', 'drive.file'].map(
  (name) => AUTH + name,
);

/** Every allowed field and the only value it may have. */
const FIELDS = {
  timeZone: 'Europe/Moscow',
  runtimeVersion: 'V8',
  exceptionLogging: 'STACKDRIVER',
  dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }] },
};

/** What is wrong with the parsed manifest, as sentences. */
export function checkManifest(manifest, wanted = SCOPES) {
  const problems = [];
  for (const name of Object.keys(manifest)) {
    if (name !== 'oauthScopes' && !(name in FIELDS)) problems.push(`appsscript.json: лишнее поле ${name}.`);
  }
  for (const [name, value] of Object.entries(FIELDS)) {
    if (sorted(manifest[name]) !== sorted(value)) {
      problems.push(`appsscript.json: в поле ${name} должно стоять ${JSON.stringify(value)}.`);
    }
  }
  const scopes = Array.isArray(manifest.oauthScopes) ? manifest.oauthScopes : [];
  for (const scope of wanted.filter((one) => !scopes.includes(one))) {
    problems.push(`appsscript.json: не хватает разрешения ${scope}.`);
  }
  for (const scope of scopes.filter((one, place) => !wanted.includes(one) || scopes.indexOf(one) !== place)) {
    problems.push(`appsscript.json: лишнее разрешение ${scope}.`);
  }
  return problems;
}

/** JSON with the keys in order, so that only the content is compared. */
function sorted(value) {
  return JSON.stringify(value, (_, part) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [two]) => (one < two ? -1 : 1)))
      : part,
  );
}
