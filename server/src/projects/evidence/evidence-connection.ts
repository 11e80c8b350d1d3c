import { connectionOf } from '../../graphql/connection.ts';
import { EvidenceType } from './evidence.type.ts';

/** A page of what was done, of a project or of a claim. */
export const EvidenceConnection = connectionOf(() => EvidenceType, 'Evidence', 'accounts of what was done (成果)');
