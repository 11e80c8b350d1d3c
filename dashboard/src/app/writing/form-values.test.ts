import { describe, expect, it } from 'vitest';
import { centsIn, choiceIn, integerIn, isCheckedIn, textIn } from './form-values.ts';

function form(values: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return form;
}

describe('a form’s value', () => {
  it.each([
    ['text without the spaces around it', () => textIn(form({ a: '  清洁  ' }), 'a'), '清洁'],
    ['nothing but spaces', () => textIn(form({ a: '　 ' }), 'a'), null],
    ['nothing', () => textIn(form({}), 'a'), null],
    ['a number', () => integerIn(form({ a: '12' }), 'a'), 12],
    ['no number', () => integerIn(form({ a: '' }), 'a'), null],
    ['yuan as cents', () => centsIn(form({ a: '12.34' }), 'a'), 1234],
    ['a sum that floats', () => centsIn(form({ a: '1.005' }), 'a'), 100],
    ['a checked box', () => isCheckedIn(form({ a: 'on' }), 'a'), true],
    ['an unchecked box', () => isCheckedIn(form({}), 'a'), false],
    ['a choice', () => choiceIn(form({ a: 'CARE' }), 'a', ['CARE', 'CULTURE']), 'CARE'],
    ['none of the choices', () => choiceIn(form({ a: 'X' }), 'a', ['CARE', 'CULTURE']), null],
  ])('is %s', (_, read, right) => expect(read()).toBe(right));
});
