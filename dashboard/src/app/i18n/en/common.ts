import type { Translation } from '../message.ts';
import type { common as zh } from '../zh/common.ts';

export const common: Translation<typeof zh> = {
  'product.tagline': 'Joint party-building conference · adoption and coverage',
  'example.badge': 'Example data',
  'connection.connecting': 'Connecting…',
  'connection.live': 'Live',
  'connection.lost': 'Reconnecting · data as of {time}',
  'connection.lostEmpty': 'Reconnecting',
  'connection.denied': 'No longer updated · data as of {time}',
  'connection.deniedEmpty': 'Nothing to show',
  'connection.refused': 'Access is invalid or revoked',
  'state.loading': 'Loading…',
  'state.failed.title': 'Something went wrong',
  'state.crashed.detail': 'The page recovers by itself.',
  'state.notFound.title': 'There is no such page',
  'state.notFound.home': 'To the first page',
  'category.CARE': 'Care',
  'category.CONVENIENCE': 'Convenience',
  'category.CULTURE': 'Culture',
  'category.SERVICE': 'Service',
  'category.CONSTRUCTION': 'Construction',
  'category.HOMELAND': 'Homeland',
  'claim.NEW': 'New',
  'claim.RENEWAL': 'Renewal',
};
