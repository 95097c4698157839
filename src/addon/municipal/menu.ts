/** The menu of the municipal book. */
import { municipalLabels } from '../texts/ru/municipal';
import type { MunicipalServer } from '../ui/wire/municipal';

export const municipalMenu: readonly { readonly label: string; readonly call: keyof MunicipalServer }[] = [
  { label: municipalLabels.exports, call: 'showExports' },
  { label: municipalLabels.report, call: 'reportFromMenu' },
];
