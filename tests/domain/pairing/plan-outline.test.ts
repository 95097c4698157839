/** When the meetings of a pair are, drawn for whole terms and for short ones. */
import { middleOf, plannedMeetings } from '../../../src/addon/domain/pairing/plan-outline';

const drawn = (from: string, to: string): readonly string[] =>
  plannedMeetings({ from, to }).map((meeting) => `${meeting.kind} ${meeting.from} – ${meeting.to}`);

it('has three meetings that open the work, regular ones, and one that ends it', () => {
  expect(drawn('2026-11-02', '2027-04-30')).toEqual([
    'organising 2026-11-02 – 2026-11-08',
    'trial 2026-11-09 – 2026-11-22',
    'planning 2026-11-23 – 2026-11-29',
    'regular 2026-11-30 – 2027-04-16',
    'closing 2027-04-17 – 2027-04-30',
  ]);
});

it('keeps a short term, and has no regular meetings where there is no room for them', () => {
  expect(drawn('2027-04-01', '2027-04-30')).toEqual([
    'organising 2027-04-01 – 2027-04-07',
    'trial 2027-04-08 – 2027-04-21',
    'planning 2027-04-22 – 2027-04-28',
    'closing 2027-04-29 – 2027-04-30',
  ]);
  expect(drawn('2027-04-28', '2027-04-28')).toEqual([
    'organising 2027-04-28 – 2027-04-28',
    'trial 2027-04-28 – 2027-04-28',
    'planning 2027-04-28 – 2027-04-28',
    'closing 2027-04-28 – 2027-04-28',
  ]);
});

it('asks for first tasks by the middle of the term', () => {
  expect(middleOf({ from: '2026-11-02', to: '2027-04-30' })).toBe('2027-01-30');
});
