import { runContract } from './contract/command.ts';

process.exitCode = await runContract(process.cwd(), process.argv.slice(2), process);
