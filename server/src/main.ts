import { type App, createApp } from './app.ts';
import { systemClock } from './clock.ts';
import { type Config, readConfig, SettingsError } from './config.ts';
import { Database } from './database/database.ts';
import { entities } from './entities.ts';
import { prepareExample } from './example/prepare-example.ts';
import { printWelcome } from './example/welcome.ts';

/** How long a stop waits for requests under way. */
const stopMs = 5_000;

let stop: () => void = () => process.exit(0);
// Until the server listens nothing has been acknowledged to anybody, and every step is a transaction: just go.
process.on('SIGTERM', () => stop());
process.on('SIGINT', () => stop());

try {
  await start(readConfig(process.env));
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}

async function start(config: Config): Promise<void> {
  const database = await Database.open({ location: config.location, entities });
  await database.migrate();
  const app = await createApp(database, systemClock, config.publicUrl, config);
  const example = await prepareExample(app.services, config);
  const address = await app.listen(config.port, config.host);
  stop = stopOnce(app, database);
  printWelcome(config.publicUrl ?? address, example);
}

/** Ends the server after the requests under way; a second signal, or a request that hangs, does not keep it. */
function stopOnce(app: App, database: Database): () => void {
  let isStopping = false;
  return () => {
    if (isStopping) process.exit(1);
    isStopping = true;
    setTimeout(() => process.exit(1), stopMs).unref();
    app
      .close()
      .then(() => database.close())
      .then(() => process.exit(0));
  };
}

function explain(error: unknown): string {
  const { code, address, port } = error as { code?: string; address?: string; port?: number };
  if (code === 'EADDRINUSE') return `Port ${port} on ${address} is taken; set PORT to a free one.`;
  if (code === 'ECONNREFUSED') return `No PostgreSQL answers at ${address}:${port}; check DATABASE_URL.`;
  return error instanceof SettingsError ? error.message : String((error as Error).stack);
}
