import { examplePassword } from './accounts.ts';
import type { ReadyExample } from './prepare-example.ts';

/** Prints what to open and, for example towns, one sign-in per role. */
export function printWelcome(address: string, example: ReadyExample[]): void {
  const lines = ['', '共建 Gongjian', `  仪表盘 dashboard   ${address}/`, `  GraphiQL           ${address}/graphiql`];
  for (const { town, name, prefix, screenToken } of example) {
    lines.push(
      '',
      `${name} ${town}（示例数据 example data）  ${address}/?town=${town}`,
      ...['leader', 'coordinator', 'administrator', 'representative'].map(
        (role) => `  ${`${prefix}-${role}`.padEnd(24)} ${examplePassword}`,
      ),
      `  ${`${prefix}-screen`.padEnd(24)} ${address}/screen#token=${screenToken}`,
    );
  }
  console.log(lines.join('\n'));
}
