/** Puts the meetings of a sheet into the calendar, moves those that changed, and lists next week's in a letter. */
function sync() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const calendar = CalendarApp.getCalendarsByName('Clubs')[0] || CalendarApp.createCalendar('Clubs');
  const rows = sheet.getDataRange().getValues();
  rows.slice(1).forEach((row, index) => {
    const [title, start, hours, place, id] = row;
    const end = new Date(start.getTime() + hours * 3600 * 1000);
    const event = id ? calendar.getEventById(id) : null;
    if (event) event.setTitle(title).setTime(start, end).setLocation(place);
    else sheet.getRange(index + 2, 5).setValue(calendar.createEvent(title, start, end, { location: place }).getId());
  });
}

function announce() {
  const now = new Date();
  const week = new Date(now.getTime() + 7 * 24 * 3600 * 1000);
  const events = CalendarApp.getCalendarsByName('Clubs')[0].getEvents(now, week);
  const lines = events.map((event) => Utilities.formatDate(event.getStartTime(), 'GMT', 'EEE HH:mm') + ' ' + event.getTitle() + ', ' + event.getLocation());
  MailApp.sendEmail('all@school.example', 'This week', lines.join('\n'));
}
