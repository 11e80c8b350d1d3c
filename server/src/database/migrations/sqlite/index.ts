import type { Constructor } from '@mikro-orm/core';
import type { Migration } from '@mikro-orm/migrations';
import { Migration20261122062723_Initial } from './Migration20261122062723_Initial.ts';

export const migrations: Constructor<Migration>[] = [Migration20261122062723_Initial];
