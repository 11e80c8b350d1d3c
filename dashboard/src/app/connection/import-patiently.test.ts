import { expect, it, vi } from 'vitest';
import { importPatiently } from './import-patiently.ts';

it('loads a part of the application again until it comes', async () => {
  const load = vi.fn<() => Promise<string>>();
  load.mockRejectedValueOnce(new Error('away')).mockRejectedValueOnce(new Error('away')).mockResolvedValue('part');
  expect(await importPatiently(load, async () => {})).toBe('part');
  expect(load).toHaveBeenCalledTimes(3);
});
