import type { Constructor } from '@mikro-orm/core';
import type { Migration } from '@mikro-orm/migrations';
import { Migration20261122045647_Initial } from './Migration20261122045647_Initial.ts';

export const migrations: Constructor<Migration>[] = [Migration20261122045647_Initial];
