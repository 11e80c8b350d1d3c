import { createApp } from './app.ts';
import { systemClock } from './clock.ts';
import { readConfig } from './config.ts';
import { Database } from './database/database.ts';
import { entities } from './entities.ts';
import { prepareExample } from './example/prepare-example.ts';
import { printWelcome } from './example/welcome.ts';

const config = readConfig(process.env);
const database = await Database.open({ location: config.location, entities });
await database.migrate();
const app = await createApp(database, systemClock);

let isStopping = false;
async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  await app.close();
  await database.close();
  process.exit(0);
}
process.on('SIGTERM', () => void stop());
process.on('SIGINT', () => void stop());

const example = await prepareExample(app.services, config);
const address = await app.listen(config.port, config.host);
printWelcome(address, example);
