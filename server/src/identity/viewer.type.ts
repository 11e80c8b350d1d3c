import { Field, ID, ObjectType } from 'type-graphql';
import { enumOf } from '../graphql/enums.ts';
import { toGlobalId } from '../graphql/ids.ts';
import type { Role, Viewer } from './viewer.ts';

export const RoleEnum = enumOf<Role>('Role', 'What somebody is to a town.', {
  LEADER: 'A leader of the town: reads the whole of it (领导).',
  COORDINATOR: 'Office staff or a secretary: writes within the grids that they answer for (协调员).',
  REPRESENTATIVE: 'Acts for one unit (单位代表).',
  SCREEN: 'A screen in a hall: reads the public board (大屏).',
  ADMINISTRATOR: 'Looks after the town’s register and accounts (管理员).',
  OPERATOR: 'Runs the server (运维).',
  SIGNED_OUT: 'Nobody who is known (未登录).',
});

@ObjectType('Viewer', { description: 'Who asks, and for which part of which town.', simpleResolvers: true })
export class ViewerType {
  @Field(() => ID, { nullable: true, description: 'The account’s id; null when signed out.' })
  id!: string | null;

  @Field(() => String, { nullable: true, description: 'The name to show; null when signed out.' })
  name!: string | null;

  @Field(() => RoleEnum, { description: 'What the viewer may do follows from this.' })
  role!: Role;

  viewer!: Viewer;
}

/** A viewer as GraphQL shows it. */
export function shownViewer(viewer: Viewer): ViewerType {
  if (viewer.role === 'SIGNED_OUT') return { id: null, name: null, role: viewer.role, viewer };
  const id = toGlobalId('Account', viewer.town, viewer.accountId);
  return { id, name: viewer.displayName, role: viewer.role, viewer };
}
