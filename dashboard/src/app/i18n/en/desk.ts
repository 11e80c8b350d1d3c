import type { Translation } from '../message.ts';
import type { desk as zh } from '../zh/desk.ts';

export const desk: Translation<typeof zh> = {};
