// `npm start`: installs what is missing, builds, and serves the app. PORT chooses the port, HOST the address.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './install.mjs';
import { createStaticServer } from './serve.mjs';

const { status } = spawnSync(process.execPath, [join(import.meta.dirname, 'build.mjs')], {
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);

const host = process.env.HOST ?? '127.0.0.1';
const wanted = Number(process.env.PORT ?? 4173);

function listen(port) {
  const server = createStaticServer(join(root, 'dist'));
  server.once('error', (error) => {
    if (error.code === 'EADDRINUSE' && process.env.PORT === undefined && port < wanted + 20)
      listen(port + 1);
    else {
      console.error(`Cannot listen on port ${port}: ${error.message}. Choose another with PORT=…`);
      process.exit(1);
    }
  });
  server.listen(port, host, () => {
    console.log(`\n  The app is at http://${host}:${port}/  (Ctrl+C to stop)\n`);
  });
}

listen(wanted);
