/** Remembers how far somebody has come in «Настроить книгу», until it is finished. Nothing personal is remembered. */
import { type SettingDeclaration, type SettingKey, settingDeclarations } from '../catalog/settings';
import { setupSettings } from '../catalog/setup-steps';
import type { SetupDraft } from '../domain/programme/requests/book';
import { done, type Outcome } from '../schema/issue';
import { remembered } from './book';
import type { Ports } from './ports';

const mayBeRemembered = (key: string): boolean =>
  setupSettings.includes(key as SettingKey) &&
  (settingDeclarations[key as SettingKey] as SettingDeclaration).personal !== true;

export function saveSetup(ports: Pick<Ports, 'properties'>, draft: SetupDraft): Outcome<null> {
  const values = Object.fromEntries(Object.entries(draft.values).filter(([key]) => mayBeRemembered(key)));
  ports.properties.set(remembered.setup, JSON.stringify({ ...draft, values }));
  return done(null);
}
