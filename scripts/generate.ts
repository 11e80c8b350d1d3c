// npm run generate: writes the files that are made from the sources and committed: the contract from the server's code,
// then what the dashboard makes from the contract.
import { generate } from './setup/generated.ts';

if (!(await generate())) process.exit(1);
