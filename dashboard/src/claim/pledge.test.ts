import { expect, it } from 'vitest';
import { pledgeIn } from './pledge.ts';

const form = (values: { [name: string]: string }) => ({ get: (name: string) => values[name] ?? null });

it.each([
  [{}, null],
  [{ inKind: '  ', volunteers: '', amountYuan: '0' }, null],
  [{ inKind: ' 义诊 ' }, { amountCents: null, volunteers: null, inKind: '义诊' }],
  [
    { amountYuan: '2,000.50', volunteers: '１２' },
    { amountCents: 200_050, volunteers: 12, inKind: null },
  ],
  [{ amountYuan: 'many' }, null],
])('%j promises %j', (values, pledge) => expect(pledgeIn(form(values))).toEqual(pledge));
