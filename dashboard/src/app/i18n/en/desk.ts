import type { Translation } from '../message.ts';
import type { desk as zh } from '../zh/desk.ts';

export const desk: Translation<typeof zh> = {
  'form.required': 'Please fill this in',
  'form.invalid': 'This is not as it has to be',
  'form.choose': 'Choose',
  'form.search': 'Type a name to search',
  'form.nothingToChoose': 'Nothing to choose',
  'form.nothingFound': 'Nothing found',
  'form.cancel': 'Cancel',
  'form.leave': 'Close',
  'form.busy': 'Sending…',
  'filter.several': '{label} · {count}',
  'pager.label': 'Pages',
  'pager.first': 'First page',
  'pager.previous': 'Previous',
  'pager.next': 'Next',
  'writing.failed':
    'Something went wrong at the server; it is not known whether this was done. Sending again does not do it twice.',
  'writing.waiting': 'The connection was lost. Trying again; it will not be done twice.',
  'print.head': '{town} · {date} · revision {revision}',
  'print.all': 'Print all',
  'print.gathering': 'Preparing the print…',
  'print.part': '{count} of {all} printed here',
  'list.comma': ', ',
  'unit.kind.AGENCY': 'Agency',
  'unit.kind.PUBLIC_INSTITUTION': 'Public institution',
  'unit.kind.STATE_ENTERPRISE': 'State enterprise',
  'unit.kind.PRIVATE_ENTERPRISE': 'Private enterprise',
  'unit.kind.SOCIAL_ORGANISATION': 'Social organisation',
  'unit.kind.OTHER': 'Other',
};
