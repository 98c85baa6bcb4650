// `npm start`: builds the dashboard, serves it, and prints its address. PORT chooses the port.
import { build, preview } from 'vite';

const port = process.env.PORT;
if (port !== undefined && !(Number.isInteger(Number(port)) && Number(port) > 0 && Number(port) < 65536)) {
  console.error(`PORT is "${port}": it must be a number from 1 to 65535, as in PORT=4200 npm start`);
  process.exit(1);
}
try {
  await build({ logLevel: 'warn' });
  const server = await preview({ preview: { port: Number(port ?? 4173), strictPort: port !== undefined } });
  console.log(`The dashboard is at ${server.resolvedUrls?.local[0]}  (Ctrl+C stops it)`);
} catch (error) {
  const taken = error instanceof Error && /already in use/.test(error.message);
  console.error(
    taken ? `Port ${port} is taken: choose another, as in PORT=4200 npm start` : error instanceof Error ? error.message : error,
  );
  process.exitCode = 1;
}
