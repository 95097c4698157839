/// <reference types="google-apps-script" />
/** A world and executions in it – of several users, in several ways begun – with the services that surround execution and spreadsheets. */
import { Clock } from '../../../src/host/clock';
import { Execution, type ExecutionOptions } from '../../../src/host/execution';
import { Gateway } from '../../../src/host/gateway';
import { makers as base } from '../../../src/host/google/base';
import { makers as cache } from '../../../src/host/google/cache';
import { makers as content } from '../../../src/host/google/content';
import { makers as html } from '../../../src/host/google/html';
import { makers as lock } from '../../../src/host/google/lock';
import { makers as properties } from '../../../src/host/google/properties';
import { makers as script } from '../../../src/host/google/script';
import { makers as utilities } from '../../../src/host/google/utilities';
import type { Account } from '../../../src/host/limits';
import { ScriptedScreen } from '../../../src/host/screen';
import { Store } from '../../../src/host/store';
import { World } from '../../../src/host/world';

const makers = { ...base, ...cache, ...content, ...html, ...lock, ...properties, ...script, ...utilities };

/** The global names that these tests use, with Google's own types. */
export interface Globals {
  readonly Browser: GoogleAppsScript.Base.Browser;
  readonly CacheService: GoogleAppsScript.Cache.CacheService;
  readonly ContentService: GoogleAppsScript.Content.ContentService;
  readonly HtmlService: GoogleAppsScript.HTML.HtmlService;
  readonly LockService: GoogleAppsScript.Lock.LockService;
  readonly Logger: GoogleAppsScript.Base.Logger;
  readonly MimeType: Record<string, string>;
  readonly PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  readonly ScriptApp: GoogleAppsScript.Script.ScriptApp;
  readonly Session: GoogleAppsScript.Base.Session;
  readonly Utilities: GoogleAppsScript.Utilities.Utilities;
  readonly console: Console;
}

export interface Begun extends Globals {
  readonly execution: Execution;
}

export class Stage {
  readonly screen = new ScriptedScreen();
  readonly world: World;

  constructor(
    limits: Account = 'consumer',
    clock = Clock.scripted('2026-09-01T09:00:00+03:00'),
    store = Store.open(undefined),
  ) {
    const { screen } = this;
    this.world = new World({ store, clock, limits, seed: 'stage', screen, locale: 'ru_RU', timeZone: 'Europe/Moscow' });
  }

  /** Begins an execution: from a menu of the curator's spreadsheet unless said otherwise. */
  begin(options: Partial<ExecutionOptions> = {}): Begun {
    const execution = new Execution({
      world: this.world,
      user: { email: 'curator@school.example', name: 'Curator' },
      source: 'menu',
      authMode: 'FULL',
      scopes: undefined,
      advanced: undefined,
      container: { kind: 'spreadsheet', id: 'book' },
      projectId: 'project',
      scriptTimeZone: 'Europe/Moscow',
      files: {},
      hasEditor: true,
      locale: 'ru_RU',
      ...options,
    });
    execution.gateway = new Gateway(execution, { Object, Array, Date, Error, Function }, (name) => {
      const make = Object.hasOwn(makers, name) ? makers[name] : undefined;
      return make && execution.once(`service:${name}`, () => make(execution));
    });
    execution.evaluate = (source, _filename, scope) =>
      new Function(...Object.keys(scope), source)(...Object.values(scope));
    const globals = { execution };
    execution.gateway.defineGlobals(globals);
    return globals as Begun;
  }
}
