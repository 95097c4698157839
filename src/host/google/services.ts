/** Which global names the host has, and how their objects are made. */
import type { Execution } from '../execution';
import { makers as base } from './base';
import { makers as cache } from './cache';
import { makers as calendar } from './calendar';
import { makers as charts } from './charts';
import { makers as content } from './content';
import { makers as documents } from './document';
import { makers as drive } from './drive';
import { makers as forms } from './forms';
import { makers as html } from './html';
import { makers as lock } from './lock';
import { makers as mail } from './mail';
import type { GoogleObject } from './object';
import { makers as properties } from './properties';
import { makers as script } from './script';
import { makers as slides } from './slides';
import { makers as spreadsheet } from './spreadsheet';
import { makers as fetching } from './url-fetch';
import { makers as utilities } from './utilities';

export type ServiceMakers = Readonly<Record<string, (execution: Execution) => GoogleObject>>;

const all: ServiceMakers = {
  ...base,
  ...cache,
  ...calendar,
  ...charts,
  ...content,
  ...documents,
  ...drive,
  ...forms,
  ...html,
  ...lock,
  ...mail,
  ...properties,
  ...script,
  ...slides,
  ...spreadsheet,
  ...utilities,
  ...fetching,
};

/** The object behind a global name in this execution; undefined when the host does not have the service. */
export function serviceObject(execution: Execution, name: string): GoogleObject | undefined {
  const make = Object.hasOwn(all, name) ? all[name] : undefined;
  return make && execution.once(`service:${name}`, () => make(execution));
}
