import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hoursFault, inWeekOrder, type OpeningHours, type Weekday, weekdays } from './station-hours.ts';

const on = (days: Weekday[], opens: string, closes: string): OpeningHours => ({ days, opens, closes });

describe('opening hours', () => {
  test.for<[string, OpeningHours[], { index: number; fault: string } | null]>([
    ['may be unknown', [], null],
    ['of one day', [on(['MONDAY'], '08:30', '17:00')], null],
    ['round the clock', [on([...weekdays], '00:00', '24:00')], null],
    ['with a pause', [on(['MONDAY'], '08:30', '11:30'), on(['MONDAY'], '13:00', '17:00')], null],
    ['one after the other', [on(['MONDAY'], '08:00', '12:00'), on(['MONDAY'], '12:00', '17:00')], null],
    ['the same on two days', [on(['MONDAY'], '08:00', '12:00'), on(['TUESDAY'], '08:00', '12:00')], null],
    ['at a time that no clock shows', [on(['MONDAY'], '8:30', '17:00')], { index: 0, fault: 'hoursTime' }],
    ['at 24:30', [on(['MONDAY'], '08:30', '24:30')], { index: 0, fault: 'hoursTime' }],
    ['from 24:00', [on(['MONDAY'], '24:00', '24:00')], { index: 0, fault: 'hoursTime' }],
    ['at a time with more behind it', [on(['MONDAY'], '08:30\n', '17:00')], { index: 0, fault: 'hoursTime' }],
    ['that end before they begin', [on(['MONDAY'], '17:00', '08:30')], { index: 0, fault: 'hoursOrder' }],
    ['that end as they begin', [on(['MONDAY'], '08:30', '08:30')], { index: 0, fault: 'hoursOrder' }],
    ['on no day', [on([], '08:30', '17:00')], { index: 0, fault: 'hoursDays' }],
    ['twice on a day', [on(['MONDAY', 'MONDAY'], '08:30', '17:00')], { index: 0, fault: 'hoursDays' }],
    [
      'that overlap',
      [on(['MONDAY', 'TUESDAY'], '08:30', '12:00'), on(['TUESDAY'], '11:59', '17:00')],
      { index: 1, fault: 'hoursOverlap' },
    ],
    [
      'within others',
      [on(['MONDAY'], '08:30', '17:00'), on(['FRIDAY'], '09:00', '10:00'), on(['MONDAY'], '09:00', '10:00')],
      { index: 2, fault: 'hoursOverlap' },
    ],
  ])('%s', ([, hours, fault]) => {
    expect(hoursFault(hours)).toEqual(fault);
  });

  const times = fc
    .tuple(fc.nat(23), fc.nat(59))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
  const anyHours = fc.record({ days: fc.uniqueArray(fc.constantFrom(...weekdays)), opens: times, closes: times });

  test('are right exactly when no minute of the week is told twice, and each line has some', () => {
    const minutes = ({ days, opens, closes }: OpeningHours) => {
      const of = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
      const length = Math.max(0, of(closes) - of(opens));
      return days.flatMap((day) => Array.from({ length }, (_, minute) => `${day} ${of(opens) + minute}`));
    };
    fc.assert(
      fc.property(fc.array(anyHours, { maxLength: 3 }), (hours) => {
        const told = hours.map(minutes);
        const isRight = told.every((line) => line.length > 0) && new Set(told.flat()).size === told.flat().length;
        expect(hoursFault(hours) === null).toBe(isRight);
      }),
    );
  });

  test('are told from Monday on, early ones first, in whatever order they were typed', () => {
    const typed = [
      on(['SUNDAY', 'SATURDAY'], '10:00', '16:00'),
      on(['FRIDAY', 'MONDAY'], '13:00', '17:00'),
      on(['MONDAY'], '08:30', '11:30'),
    ];
    expect(inWeekOrder(typed)).toEqual([
      on(['MONDAY'], '08:30', '11:30'),
      on(['MONDAY', 'FRIDAY'], '13:00', '17:00'),
      on(['SATURDAY', 'SUNDAY'], '10:00', '16:00'),
    ]);
    expect(typed[0]?.days).toEqual(['SUNDAY', 'SATURDAY']);
  });
});
