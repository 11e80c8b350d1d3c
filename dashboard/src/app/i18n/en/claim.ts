import type { Translation } from '../message.ts';
import type { claim as zh } from '../zh/claim.ts';

export const claim: Translation<typeof zh> = {
  'phone.documentTitle': 'Claim · Gongjian',
};
