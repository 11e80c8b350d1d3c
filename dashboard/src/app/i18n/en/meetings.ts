import type { Translation } from '../message.ts';
import type { meetings as zh } from '../zh/meetings.ts';

export const meetings: Translation<typeof zh> = {
  'meetings.documentTitle': '{town} · Meetings · Gongjian',
};
