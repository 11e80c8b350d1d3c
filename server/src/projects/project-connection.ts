import { connectionOf } from '../graphql/connection.ts';
import { ProjectType } from './project.type.ts';

/** A page of projects, wherever a list of them is asked for. */
export const ProjectConnection = connectionOf(() => ProjectType, 'Project', 'projects (公益项目)');
