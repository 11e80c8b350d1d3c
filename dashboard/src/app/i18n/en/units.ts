import type { Translation } from '../message.ts';
import type { units as zh } from '../zh/units.ts';

export const units: Translation<typeof zh> = {
  'units.documentTitle': '{town} · Units · Gongjian',
};
