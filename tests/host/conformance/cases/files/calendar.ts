/// <reference types="google-apps-script" />
/** Calendars: events, series by their rules, guests. */
import type { Case, Stage } from '../../case';

/** A calendar of the case's own, deleted after it. */
function own(after: Stage['after']): GoogleAppsScript.Calendar.Calendar {
  const calendar = CalendarApp.createCalendar(`Conformance ${Utilities.getUuid()}`);
  after(() => calendar.deleteCalendar());
  return calendar;
}

const day = (date: number, hour = 0, minute = 0) => new Date(2026, 8, date, hour, minute);
const titles = (events: readonly GoogleAppsScript.Calendar.CalendarEvent[]) => events.map((event) => event.getTitle());

export const calendar: readonly Case[] = [
  {
    name: 'calendars are made, found, described and deleted',
    space: 'Calendar',
    evidence: 'D reference/calendar/calendar-app.md, calendar.md',
    google: 'the id of the main calendar is the address of its owner; a calendar that is not there is null',
    run({ is, after }) {
      const made = own(after);
      const name = made.getName();
      is(
        'CalendarApp.createCalendar CalendarApp.getCalendarsByName Calendar.getId',
        CalendarApp.getCalendarsByName(name).map((one) => one.getId()),
        [made.getId()],
      );
      is(
        'CalendarApp.getCalendarById Calendar.getName',
        CalendarApp.getCalendarById(made.getId()).getName() === name && name !== '',
        true,
      );
      is(
        'CalendarApp.getDefaultCalendar',
        CalendarApp.getDefaultCalendar().getId(),
        Session.getEffectiveUser().getEmail(),
      );
      is(
        'CalendarApp.getAllCalendars',
        CalendarApp.getAllCalendars().some((one) => one.getId() === made.getId()),
        true,
      );
      is(
        'CalendarApp.getAllOwnedCalendars',
        CalendarApp.getAllOwnedCalendars().some((one) => one.getId() === made.getId()),
        true,
      );
      is('Calendar.setDescription Calendar.getDescription', made.setDescription('about').getDescription(), 'about');
      is('Calendar.setTimeZone Calendar.getTimeZone', made.setTimeZone('Asia/Tokyo').getTimeZone(), 'Asia/Tokyo');
      is('Calendar.setName', made.setName(`${name} x`).getName(), `${name} x`);
      is(
        'Calendar.isOwnedByMe Calendar.isMyPrimaryCalendar',
        [made.isOwnedByMe(), made.isMyPrimaryCalendar()],
        [true, false],
      );
      const second = CalendarApp.createCalendar('Short-lived');
      second.deleteCalendar();
      is('Calendar.deleteCalendar', CalendarApp.getCalendarById(second.getId()), null);
    },
  },
  {
    name: 'events are made, found in their time, changed and deleted',
    space: 'Calendar',
    evidence: 'D reference/calendar/calendar-event.md',
    google: 'getEvents finds what touches the time; an event cannot end before it begins',
    run({ is, throws, after }) {
      const made = own(after);
      const event = made.createEvent('Meeting', day(1, 10), day(1, 11), {
        description: 'first',
        location: 'Room 5',
        guests: 'one@school.example',
      });
      is('Calendar.createEvent CalendarEvent.getTitle', event.getTitle(), 'Meeting');
      is(
        'CalendarEvent.getStartTime CalendarEvent.getEndTime',
        [event.getStartTime(), event.getEndTime()],
        [day(1, 10), day(1, 11)],
      );
      is(
        'Calendar.createEvent CalendarEvent.getDescription CalendarEvent.getLocation',
        [event.getDescription(), event.getLocation()],
        ['first', 'Room 5'],
      );
      is(
        'Calendar.createEvent CalendarEvent.getGuestList EventGuest.getEmail',
        event.getGuestList().map((guest) => guest.getEmail()),
        ['one@school.example'],
      );
      is('Calendar.getEvents', titles(made.getEvents(day(1, 10, 30), day(1, 12))), ['Meeting']);
      is('Calendar.getEvents', titles(made.getEvents(day(1, 11), day(1, 12))), []);
      is('Calendar.getEventsForDay', titles(made.getEventsForDay(day(1, 3))), ['Meeting']);
      is('Calendar.getEvents', titles(made.getEvents(day(1), day(2), { search: 'nothing' })), []);
      is('Calendar.getEventById CalendarEvent.getId', made.getEventById(event.getId()).getTitle(), 'Meeting');
      is('CalendarEvent.setTitle', event.setTitle('Talk').getTitle(), 'Talk');
      is('CalendarEvent.setDescription', event.setDescription('second').getDescription(), 'second');
      is('CalendarEvent.setLocation', event.setLocation('Hall').getLocation(), 'Hall');
      is('CalendarEvent.setTime', event.setTime(day(2, 9), day(2, 10)).getStartTime(), day(2, 9));
      event.addGuest('two@school.example');
      is('CalendarEvent.addGuest', event.getGuestList().length, 2);
      event.removeGuest('one@school.example');
      is(
        'CalendarEvent.removeGuest',
        event.getGuestList().map((guest) => guest.getEmail()),
        ['two@school.example'],
      );
      is('CalendarEvent.setColor CalendarEvent.getColor', event.setColor('5').getColor(), '5');
      event.setTag('key', 'value');
      is('CalendarEvent.setTag CalendarEvent.getTag', event.getTag('key'), 'value');
      event.removeAllReminders().addPopupReminder(30);
      is('CalendarEvent.addPopupReminder CalendarEvent.getPopupReminders', event.getPopupReminders(), [30]);
      is(
        'CalendarEvent.isAllDayEvent CalendarEvent.isRecurringEvent',
        [event.isAllDayEvent(), event.isRecurringEvent()],
        [false, false],
      );
      is('CalendarEvent.getOriginalCalendarId', event.getOriginalCalendarId(), made.getId());
      event.deleteEvent();
      is('CalendarEvent.deleteEvent', titles(made.getEvents(day(1), day(5))), []);
      throws(
        'Calendar.createEvent',
        () => made.createEvent('x', day(2), day(1)),
        'Event start date must be before event end date.',
      );
    },
  },
  {
    name: 'events of whole days have days, not hours',
    space: 'Calendar',
    evidence: 'D reference/calendar/calendar-event.md getAllDayStartDate',
    google: 'the end is the day after the last one',
    run({ is, after }) {
      const made = own(after);
      const event = made.createAllDayEvent('Holiday', day(1, 15));
      is('Calendar.createAllDayEvent CalendarEvent.isAllDayEvent', event.isAllDayEvent(), true);
      is(
        'CalendarEvent.getAllDayStartDate CalendarEvent.getAllDayEndDate',
        [event.getAllDayStartDate(), event.getAllDayEndDate()],
        [day(1), day(2)],
      );
      is('CalendarEvent.getStartTime', event.getStartTime(), day(1));
      is(
        'Calendar.getEventsForDay',
        [titles(made.getEventsForDay(day(1))), titles(made.getEventsForDay(day(2)))],
        [['Holiday'], []],
      );
      is('CalendarEvent.setAllDayDate', event.setAllDayDate(day(4)).getAllDayStartDate(), day(4));
      is('Calendar.createAllDayEvent', titles(made.getEventsForDay(day(4))), ['Holiday']);
      const long = made.createAllDayEvent('Camp', day(6), day(9));
      is(
        'Calendar.createAllDayEvent',
        [titles(made.getEventsForDay(day(8))), long.getAllDayEndDate()],
        [['Camp'], day(9)],
      );
    },
  },
  {
    name: 'a series takes place by its rules, and one of its events can be changed or left out',
    space: 'Calendar',
    evidence: 'D reference/calendar/event-recurrence.md, recurrence-rule.md',
    google: 'all events of a series have the id of the series',
    run({ is, after }) {
      const made = own(after);
      const rule = CalendarApp.newRecurrence()
        .addWeeklyRule()
        .onlyOnWeekdays([CalendarApp.Weekday.TUESDAY, CalendarApp.Weekday.THURSDAY])
        .times(4);
      const series = made.createEventSeries('Club', day(1, 16), day(1, 17), rule);
      const dates = () => made.getEvents(day(1), day(30)).map((event) => event.getStartTime().getDate());
      is(
        'CalendarApp.newRecurrence EventRecurrence.addWeeklyRule RecurrenceRule.onlyOnWeekdays RecurrenceRule.times Calendar.createEventSeries',
        dates(),
        [1, 3, 8, 10],
      );
      const [first, second] = made.getEvents(day(1), day(30));
      is(
        'CalendarEvent.isRecurringEvent CalendarEvent.getEventSeries CalendarEventSeries.getId',
        [first?.isRecurringEvent(), first?.getEventSeries().getId() === series.getId()],
        [true, true],
      );
      second?.setTitle('Club, moved');
      is('CalendarEvent.setTitle', titles(made.getEvents(day(1), day(30))), ['Club', 'Club, moved', 'Club', 'Club']);
      first?.deleteEvent();
      is('CalendarEvent.deleteEvent', dates(), [3, 8, 10]);
      is('CalendarEventSeries.setTitle CalendarEventSeries.getTitle', series.setTitle('Circle').getTitle(), 'Circle');
      is('Calendar.getEventSeriesById', made.getEventSeriesById(series.getId()).getTitle(), 'Circle');
      series.setRecurrence(
        CalendarApp.newRecurrence().addDailyRule().interval(2).until(day(6)),
        day(1, 16),
        day(1, 17),
      );
      is(
        'CalendarEventSeries.setRecurrence EventRecurrence.addDailyRule RecurrenceRule.interval RecurrenceRule.until',
        dates(),
        [3, 5],
      );
      series.deleteEventSeries();
      is('CalendarEventSeries.deleteEventSeries', dates(), []);
      made.createAllDayEventSeries('Pay', day(10), CalendarApp.newRecurrence().addMonthlyRule().times(2));
      is(
        'Calendar.createAllDayEventSeries EventRecurrence.addMonthlyRule',
        made.getEvents(day(1), new Date(2026, 11, 1)).map((event) => event.getStartTime()),
        [day(10), new Date(2026, 9, 10)],
      );
    },
  },
  {
    name: 'CalendarApp itself is the main calendar',
    space: 'Calendar',
    evidence: 'D reference/calendar/calendar-app.md',
    run({ is, after }) {
      const title = `Conformance ${Utilities.getUuid()}`;
      const event = CalendarApp.createEvent(title, day(1, 10), day(1, 11));
      after(() => event.deleteEvent());
      is(
        'CalendarApp.createEvent CalendarApp.getEvents',
        titles(CalendarApp.getEvents(day(1), day(2), { search: title })),
        [title],
      );
      is('CalendarApp.getEventById', CalendarApp.getEventById(event.getId()).getTitle(), title);
      is('CalendarApp.getId', CalendarApp.getId(), Session.getEffectiveUser().getEmail());
    },
  },
];
