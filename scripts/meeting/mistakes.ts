import type { ClaimRequest } from './claim-mutations.ts';
import type { Register } from './register.ts';

/** Ways to get a request wrong, each with the refusal that it deserves. */
export function mistakes(request: ClaimRequest, { partner }: Register): { input: ClaimRequest; expected: string }[] {
  return [
    { input: { ...request, key: 'short' }, expected: 'InvalidInput' },
    { input: { ...request, pledge: { ...request.pledge, volunteers: -1 } }, expected: 'InvalidInput' },
    { input: { ...request, project: 'no-such-project' }, expected: 'NotFound' },
    ...(partner ? [{ input: { ...request, unit: partner }, expected: 'InvalidInput' }] : []),
  ];
}
