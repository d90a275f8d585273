// Runs the command without a build: vite turns its TypeScript into what Node 20 can run.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// A reader that has seen enough (`| head`) closes the pipe: that is no failure of ours.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? process.exitCode : 1));

const command = fileURLToPath(new URL('./readCommand.ts', import.meta.url));
const { module } = await runnerImport(command, { logLevel: 'error' });
process.exitCode = await module.main(process.argv.slice(2));
