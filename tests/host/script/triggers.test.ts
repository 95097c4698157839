/** Installing triggers, seeing them, taking them away, and when they are due. */
import { createFile, MIME } from '../../../src/host/google/files';
import { advanceTrigger, dueTriggers, triggersFor } from '../../../src/host/google/script/events';
import { installAsAddOn } from '../../../src/host/google/script/installation';
import type { Account } from '../../../src/host/limits';
import { Stage } from '../base/stage';

function withFiles(limits: Account = 'consumer'): Stage {
  const stage = new Stage(limits);
  for (const [id, mime] of [
    ['book', MIME.spreadsheet],
    ['two', MIME.spreadsheet],
    ['form', MIME.form],
    ['doc', MIME.document],
  ] as const) {
    createFile(stage.world, { id, mime, name: id, owner: 'curator@school.example' });
  }
  return stage;
}

const HOUR = 3_600_000;

describe('installing', () => {
  test('a trigger tells its function, event, source and id', () => {
    const { ScriptApp } = withFiles().begin();
    const trigger = ScriptApp.newTrigger('onAnswer').forSpreadsheet('book').onFormSubmit().create();
    expect(trigger.getHandlerFunction()).toBe('onAnswer');
    expect(trigger.getEventType()).toBe(ScriptApp.EventType.ON_FORM_SUBMIT);
    expect(trigger.getTriggerSource()).toBe(ScriptApp.TriggerSource.SPREADSHEETS);
    expect(trigger.getTriggerSourceId()).toBe('book');
    expect(trigger.getUniqueId()).toMatch(/^\d{11,20}$/);
    const clock = ScriptApp.newTrigger('sweep').timeBased().everyHours(1).create();
    expect([String(clock.getEventType()), String(clock.getTriggerSource()), clock.getTriggerSourceId()]).toEqual([
      'CLOCK',
      'CLOCK',
      null,
    ]);
  });

  test('all kinds of files and events', () => {
    const { ScriptApp } = withFiles().begin();
    const make = (name: string) => ScriptApp.newTrigger(name);
    make('a').forSpreadsheet('book').onOpen().create();
    make('b').forSpreadsheet('book').onEdit().create();
    make('c').forSpreadsheet('book').onChange().create();
    make('d').forForm('form').onFormSubmit().create();
    make('e').forForm('form').onOpen().create();
    make('f').forDocument('doc').onOpen().create();
    expect(
      ScriptApp.getProjectTriggers().map((trigger) => [
        trigger.getHandlerFunction(),
        `${trigger.getTriggerSource()} ${trigger.getEventType()}`,
      ]),
    ).toEqual([
      ['a', 'SPREADSHEETS ON_OPEN'],
      ['b', 'SPREADSHEETS ON_EDIT'],
      ['c', 'SPREADSHEETS ON_CHANGE'],
      ['d', 'FORMS ON_FORM_SUBMIT'],
      ['e', 'FORMS ON_OPEN'],
      ['f', 'DOCUMENTS ON_OPEN'],
    ]);
  });

  test('nobody sees the triggers of others, and deleting takes one away', () => {
    const stage = withFiles();
    const { ScriptApp } = stage.begin();
    const first = ScriptApp.newTrigger('a').timeBased().everyDays(1).atHour(9).create();
    ScriptApp.newTrigger('b').timeBased().everyDays(1).atHour(9).create();
    expect(stage.begin({ user: { email: 'b@b.example', name: 'b' } }).ScriptApp.getProjectTriggers()).toEqual([]);
    expect(stage.begin({ projectId: 'other' }).ScriptApp.getProjectTriggers()).toEqual([]);
    expect(ScriptApp.deleteTrigger(first)).toBeNull();
    expect(
      stage
        .begin()
        .ScriptApp.getProjectTriggers()
        .map((trigger) => trigger.getHandlerFunction()),
    ).toEqual(['b']);
  });

  test('a missing file, another kind of file and a wrong rhythm are refused', () => {
    const { ScriptApp } = withFiles().begin();
    const missing = /^Document (nothing|form) is missing/;
    expect(() => ScriptApp.newTrigger('a').forSpreadsheet('nothing')).toThrow(missing);
    expect(() => ScriptApp.newTrigger('a').forSpreadsheet('form')).toThrow(missing);
    expect(() => ScriptApp.newTrigger('a').timeBased().everyMinutes(2)).toThrow(
      'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
    );
  });

  test('a user has at most 20 triggers in a script', () => {
    const stage = withFiles();
    const { ScriptApp } = stage.begin();
    const add = () => ScriptApp.newTrigger('a').timeBased().after(1000).create();
    for (let count = 0; count < 20; count++) add();
    expect(add).toThrow(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
    stage
      .begin({ user: { email: 'b@b.example', name: 'b' } })
      .ScriptApp.newTrigger('a')
      .timeBased()
      .after(1000)
      .create();
    ScriptApp.deleteTrigger(ScriptApp.getProjectTriggers()[0]!);
    expect(add).not.toThrow();
  });
});

describe('a published add-on', () => {
  function addOn() {
    const stage = withFiles();
    installAsAddOn(stage.world, 'project');
    return stage.begin().ScriptApp;
  }

  test('has one trigger of each type in a file', () => {
    const ScriptApp = addOn();
    ScriptApp.newTrigger('a').forSpreadsheet('book').onOpen().create();
    ScriptApp.newTrigger('a').forSpreadsheet('book').onEdit().create();
    ScriptApp.newTrigger('a').timeBased().everyHours(1).create();
    expect(() => ScriptApp.newTrigger('b').forSpreadsheet('book').onEdit().create()).toThrow(
      'This add-on has created too many edit triggers in this document for this Google user account.',
    );
    expect(() => ScriptApp.newTrigger('b').timeBased().everyHours(2).create()).toThrow(
      'This add-on has created too many time-based triggers in this document for this Google user account.',
    );
  });

  test('watches its own file only', () => {
    const ScriptApp = addOn();
    expect(() => ScriptApp.newTrigger('a').forForm('form').onFormSubmit().create()).toThrow(
      'The Add-on attempted an action that is not permitted.',
    );
  });

  test('runs at most once an hour', () => {
    const sentence = 'Clock events must be scheduled at least 1 hour(s) apart.';
    const ScriptApp = addOn();
    expect(() => ScriptApp.newTrigger('a').timeBased().everyMinutes(30).create()).toThrow(sentence);
    expect(() => ScriptApp.newTrigger('a').timeBased().after(60_000).create()).toThrow(sentence);
    expect(ScriptApp.getProjectTriggers()).toEqual([]);
    expect(() => ScriptApp.newTrigger('a').timeBased().after(HOUR).create()).not.toThrow();
  });

  test('says so', () => {
    expect(String(addOn().getInstallationSource())).toBe('WEB_STORE_ADD_ON');
    expect(String(withFiles().begin().ScriptApp.getInstallationSource())).toBe('NONE');
  });
});

describe('what is due', () => {
  const names = (found: readonly { readonly handler: string }[]) => found.map((trigger) => trigger.handler);

  test('clock triggers in the order of their times, again and again', () => {
    const stage = withFiles();
    const { world } = stage;
    const { ScriptApp } = stage.begin();
    ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create();
    ScriptApp.newTrigger('soon').timeBased().after(600_000).create();
    ScriptApp.newTrigger('later')
      .timeBased()
      .at(new Date(world.clock.now() + 5 * HOUR))
      .create();
    ScriptApp.newTrigger('never').forSpreadsheet('book').onEdit().create();
    expect(dueTriggers(world, world.clock.now())).toEqual([]);
    const until = world.clock.now() + 2.5 * HOUR;
    const fired: string[] = [];
    for (let [next] = dueTriggers(world, until); next; [next] = dueTriggers(world, until)) {
      world.clock.advance((next.next ?? 0) - world.clock.now());
      fired.push(next.handler);
      advanceTrigger(world, next);
    }
    expect(fired).toEqual(['soon', 'hourly', 'hourly']);
    expect(ScriptApp.getProjectTriggers()).toHaveLength(4);
  });

  test('events start the triggers of their file', () => {
    const stage = withFiles();
    const { ScriptApp } = stage.begin();
    ScriptApp.newTrigger('answers').forSpreadsheet('book').onFormSubmit().create();
    ScriptApp.newTrigger('others').forSpreadsheet('two').onFormSubmit().create();
    ScriptApp.newTrigger('form').forForm('form').onFormSubmit().create();
    ScriptApp.newTrigger('edit').forSpreadsheet('book').onEdit().create();
    const submit = { kind: 'form-submit', form: 'form', response: 'r', values: [], namedValues: {} } as const;
    expect(names(triggersFor(stage.world, submit))).toEqual(['form']);
    const destination = { book: 'book', sheet: 0, row: 2, columns: 3 };
    expect(names(triggersFor(stage.world, { ...submit, destination }))).toEqual(['answers', 'form']);
    const file = { kind: 'spreadsheet', id: 'book' } as const;
    expect(
      names(triggersFor(stage.world, { kind: 'edit', file, sheet: 0, row: 1, column: 1, rows: 1, columns: 1 })),
    ).toEqual(['edit']);
    expect(triggersFor(stage.world, { kind: 'open', file })).toEqual([]);
    expect(triggersFor(stage.world, { kind: 'clock', at: 0 })).toEqual([]);
  });
});

describe('the script about itself', () => {
  test('has an id, no address, and everything allowed', () => {
    const { ScriptApp } = withFiles().begin();
    expect(ScriptApp.getScriptId()).toBe('project');
    expect(ScriptApp.getService().getUrl()).toBeNull();
    const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
    expect([String(info.getAuthorizationStatus()), info.getAuthorizationUrl()]).toEqual(['NOT_REQUIRED', null]);
  });

  test('must ask while nobody has allowed it anything', () => {
    const { ScriptApp } = withFiles().begin({ authMode: 'NONE', source: 'add-on-open' });
    expect(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus()).toBe(
      ScriptApp.AuthorizationStatus.REQUIRED,
    );
  });

  test('ends where a permission is missing that it requires', () => {
    const { ScriptApp, execution } = withFiles().begin({ scopes: ['https://www.googleapis.com/auth/forms'] });
    const scopes = ['https://www.googleapis.com/auth/forms'];
    expect(() => ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, scopes)).not.toThrow();
    expect(() =>
      ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [...scopes, 'https://www.googleapis.com/auth/drive']),
    ).toThrow('Authorization is required to perform that action.');
    expect(execution.deathMessage).toBe('Authorization is required to perform that action.');
  });

  test('has a token of its own for each user, the same for a while', () => {
    const files = withFiles();
    const token = files.begin().ScriptApp.getOAuthToken();
    expect(token).toMatch(/^ya29\.[\w-]{40,}$/);
    expect(files.begin().ScriptApp.getOAuthToken()).toBe(token);
    const other = { email: 'psychologist@school.example', name: 'Other' };
    expect(files.begin({ user: other }).ScriptApp.getOAuthToken()).not.toBe(token);
  });

  test('lacks a permission that its manifest does not name', () => {
    const scope = 'https://www.googleapis.com/auth/spreadsheets';
    const { ScriptApp } = withFiles().begin({ scopes: [scope] });
    const status = (...scopes: string[]) =>
      (
        ScriptApp.getAuthorizationInfo as (mode: unknown, scopes: string[]) => GoogleAppsScript.Script.AuthorizationInfo
      )(ScriptApp.AuthMode.FULL, scopes);
    expect(String(status(scope).getAuthorizationStatus())).toBe('NOT_REQUIRED');
    const missing = status(scope, 'https://www.googleapis.com/auth/drive');
    expect(String(missing.getAuthorizationStatus())).toBe('REQUIRED');
    expect(missing.getAuthorizationUrl()).toContain('https://script.google.com/');
    expect((missing as unknown as { getAuthorizedScopes(): string[] }).getAuthorizedScopes()).toEqual([scope]);
  });
});
