import type { Constructor } from '@mikro-orm/core';
import type { Migration } from '@mikro-orm/migrations';
import { Migration20261121225653_Initial } from './Migration20261121225653_Initial.ts';

export const migrations: Constructor<Migration>[] = [Migration20261121225653_Initial];
