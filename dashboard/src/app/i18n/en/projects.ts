import type { Translation } from '../message.ts';
import type { projects as zh } from '../zh/projects.ts';

export const projects: Translation<typeof zh> = {
  'projects.documentTitle': '{town} · Projects · Gongjian',
};
