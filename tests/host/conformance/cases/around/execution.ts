/// <reference types="google-apps-script" />
/** What surrounds a run: triggers, properties, cache, locks. */
import type { Case } from '../../case';

/** Triggers of the whole account are few; each case takes its own away. */
const gone = (trigger: GoogleAppsScript.Script.Trigger) => () => ScriptApp.deleteTrigger(trigger);

export const execution: readonly Case[] = [
  {
    name: 'clock triggers are made, listed and deleted',
    space: 'Script',
    evidence: 'D reference/script/clock-trigger-builder.md, trigger.md',
    run({ is, throws, after }) {
      const before = ScriptApp.getProjectTriggers().length;
      const made = ScriptApp.newTrigger('conformance').timeBased().everyHours(6).create();
      after(gone(made));
      is(
        'ScriptApp.newTrigger TriggerBuilder.timeBased ClockTriggerBuilder.everyHours ClockTriggerBuilder.create ScriptApp.getProjectTriggers',
        ScriptApp.getProjectTriggers().length,
        before + 1,
      );
      is('Trigger.getHandlerFunction ScriptApp.newTrigger', made.getHandlerFunction(), 'conformance');
      is('Trigger.getEventType ClockTriggerBuilder.create', made.getEventType(), ScriptApp.EventType.CLOCK);
      is('Trigger.getTriggerSource TriggerBuilder.timeBased', made.getTriggerSource(), ScriptApp.TriggerSource.CLOCK);
      is(
        'Trigger.getUniqueId',
        ScriptApp.getProjectTriggers()
          .map((one) => one.getUniqueId())
          .includes(made.getUniqueId()),
        true,
      );
      is('Trigger.getUniqueId', made.getUniqueId().length > 5, true);
      const daily = ScriptApp.newTrigger('conformance').timeBased().everyDays(1).atHour(3).create();
      const minutes = ScriptApp.newTrigger('conformance').timeBased().everyMinutes(30).create();
      after(gone(minutes));
      is(
        'ClockTriggerBuilder.everyDays ClockTriggerBuilder.atHour ClockTriggerBuilder.everyMinutes',
        ScriptApp.getProjectTriggers().length,
        before + 3,
      );
      ScriptApp.deleteTrigger(daily);
      is('ScriptApp.deleteTrigger', ScriptApp.getProjectTriggers().length, before + 2);
      throws(
        'ClockTriggerBuilder.everyMinutes',
        () => ScriptApp.newTrigger('conformance').timeBased().everyMinutes(7).create(),
        'everyMinutes',
      );
    },
  },
  {
    name: 'triggers watch spreadsheets and forms',
    space: 'Script',
    evidence: 'D reference/script/spreadsheet-trigger-builder.md, form-trigger-builder.md',
    run({ is, book, after }) {
      const submit = ScriptApp.newTrigger('conformance').forSpreadsheet(book).onFormSubmit().create();
      after(gone(submit));
      is(
        'TriggerBuilder.forSpreadsheet SpreadsheetTriggerBuilder.onFormSubmit SpreadsheetTriggerBuilder.create',
        [submit.getTriggerSource(), submit.getEventType()],
        [ScriptApp.TriggerSource.SPREADSHEETS, ScriptApp.EventType.ON_FORM_SUBMIT],
      );
      is('Trigger.getTriggerSourceId', submit.getTriggerSourceId(), book.getId());
      const edit = ScriptApp.newTrigger('conformance').forSpreadsheet(book).onEdit().create();
      after(gone(edit));
      is('SpreadsheetTriggerBuilder.onEdit', edit.getEventType(), ScriptApp.EventType.ON_EDIT);
      const open = ScriptApp.newTrigger('conformance').forSpreadsheet(book.getId()).onOpen().create();
      after(gone(open));
      is('SpreadsheetTriggerBuilder.onOpen', open.getEventType(), ScriptApp.EventType.ON_OPEN);
      const change = ScriptApp.newTrigger('conformance').forSpreadsheet(book).onChange().create();
      after(gone(change));
      is('SpreadsheetTriggerBuilder.onChange', change.getEventType(), ScriptApp.EventType.ON_CHANGE);
      is('ScriptApp.getUserTriggers', ScriptApp.getUserTriggers(book).length, 4);
      const form = FormApp.create('Watched by a case');
      after(() => DriveApp.getFileById(form.getId()).setTrashed(true));
      const answered = ScriptApp.newTrigger('conformance').forForm(form).onFormSubmit().create();
      after(gone(answered));
      is(
        'TriggerBuilder.forForm FormTriggerBuilder.onFormSubmit FormTriggerBuilder.create',
        [answered.getTriggerSource(), answered.getEventType(), answered.getTriggerSourceId()],
        [ScriptApp.TriggerSource.FORMS, ScriptApp.EventType.ON_FORM_SUBMIT, form.getId()],
      );
    },
  },
  {
    name: 'the script tells its permissions',
    space: 'Script',
    evidence: 'D reference/script/script-app.md getAuthorizationInfo, getOAuthToken',
    run({ is }) {
      const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
      is(
        'ScriptApp.getAuthorizationInfo AuthorizationInfo.getAuthorizationStatus',
        info.getAuthorizationStatus(),
        ScriptApp.AuthorizationStatus.NOT_REQUIRED,
      );
      is('ScriptApp.getOAuthToken', ScriptApp.getOAuthToken().length > 20, true);
      is('ScriptApp.getScriptId', ScriptApp.getScriptId().length > 5, true);
    },
  },
  {
    name: 'properties are texts under names, in three stores',
    space: 'Properties',
    evidence: 'D reference/properties/properties.md',
    google: 'values become texts; a missing property is null; numbers inside `setProperties` become `5.0`',
    run({ is, throws, after }) {
      const stores = [
        ['getScriptProperties', PropertiesService.getScriptProperties()],
        ['getUserProperties', PropertiesService.getUserProperties()],
        ['getDocumentProperties', PropertiesService.getDocumentProperties()!],
      ] as const;
      for (const [name, store] of stores) {
        after(() => store.deleteProperty('case'));
        store.setProperty('case', name);
      }
      for (const [name, store] of stores)
        is(`PropertiesService.${name} Properties.setProperty Properties.getProperty`, store.getProperty('case'), name);
      const store = PropertiesService.getDocumentProperties()!;
      is('Properties.getProperty', store.getProperty('no such'), null);
      is('Properties.setProperty', store.setProperty('case', 5 as unknown as string).getProperty('case'), '5');
      store.setProperties({ one: '1', two: '2' });
      is(
        'Properties.setProperties Properties.getProperties',
        [store.getProperties()['one'], store.getProperties()['case']],
        ['1', '5'],
      );
      is('Properties.getKeys', store.getKeys().sort(), ['case', 'one', 'two']);
      is('Properties.deleteProperty', store.deleteProperty('one').getProperty('one'), null);
      store.setProperties({ only: 'this' }, true);
      is('Properties.setProperties', store.getProperties(), { only: 'this' });
      store.deleteAllProperties();
      is('Properties.deleteAllProperties', store.getKeys(), []);
      throws('Properties.setProperty', () => store.setProperty('case', 'x'.repeat(10_000)), 'Argument too large');
    },
  },
  {
    name: 'the cache keeps texts for a while',
    space: 'Cache',
    evidence: 'D reference/cache/cache.md; L gas-fakes notes/oddities.md (put gives null)',
    run({ is, throws, after }) {
      const caches = [
        ['getScriptCache', CacheService.getScriptCache()],
        ['getUserCache', CacheService.getUserCache()],
        ['getDocumentCache', CacheService.getDocumentCache()!],
      ] as const;
      for (const [name, cache] of caches) {
        after(() => cache.remove('case'));
        cache.put('case', name, 60);
      }
      for (const [name, cache] of caches) is(`CacheService.${name} Cache.put Cache.get`, cache.get('case'), name);
      const cache = CacheService.getScriptCache();
      is('Cache.put', cache.put('case', 'x'), null);
      is('Cache.get', cache.get('no such'), null);
      cache.putAll({ one: '1', two: '2' }, 60);
      is('Cache.putAll Cache.getAll', cache.getAll(['one', 'two', 'three']), { one: '1', two: '2' });
      cache.remove('one');
      is('Cache.remove', cache.get('one'), null);
      cache.removeAll(['two']);
      is('Cache.removeAll', cache.get('two'), null);
      throws('Cache.put', () => cache.put('case', 'x'.repeat(102_401)), 'Argument too large: value');
    },
  },
  {
    name: 'locks are taken and released',
    space: 'Lock',
    evidence: 'D reference/lock/lock.md',
    run({ is }) {
      const lock = LockService.getScriptLock();
      is('Lock.hasLock', lock.hasLock(), false);
      is('LockService.getScriptLock Lock.tryLock Lock.hasLock', [lock.tryLock(1000), lock.hasLock()], [true, true]);
      lock.releaseLock();
      is('Lock.releaseLock', lock.hasLock(), false);
      lock.waitLock(1000);
      is('Lock.waitLock', lock.hasLock(), true);
      lock.releaseLock();
      const document = LockService.getDocumentLock()!;
      is('LockService.getDocumentLock', document.tryLock(1000), true);
      document.releaseLock();
      const user = LockService.getUserLock();
      is('LockService.getUserLock', user.tryLock(1000), true);
      user.releaseLock();
    },
  },
];
