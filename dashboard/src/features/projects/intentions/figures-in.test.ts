import { expect, it } from 'vitest';
import { figuresIn } from './FigureFields.tsx';

function form(lines: readonly [label: string, value: string, unit: string][]): FormData {
  const form = new FormData();
  for (const [index, [label, value, unit]] of lines.entries()) {
    form.set(`figures.${index}.label`, label);
    form.set(`figures.${index}.value`, value);
    form.set(`figures.${index}.unit`, unit);
  }
  return form;
}

it.each([
  [[['', '', '']], []],
  [[['借阅', '320', '人次']], [{ label: '借阅', value: 320, unit: '人次' }]],
  [
    [
      ['', '', ''],
      ['新增图书', '12.5', ''],
    ],
    [{ label: '新增图书', value: 12.5, unit: null }],
  ],
  // The form lets no half line through.
  [[['', '3', '本']], [{ label: '', value: 3, unit: '本' }]],
] as const)('the figures in %j', (lines, right) =>
  expect(figuresIn(form(lines as unknown as [string, string, string][]))).toEqual(right),
);
