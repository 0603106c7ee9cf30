import { type ListenOptions, Server } from 'node:net';

// Loaded before each server that run.ts starts, those of Apollo's package too, which name no host and do not end.

// It listens on this machine only.
const { listen } = Server.prototype;
Server.prototype.listen = function (this: Server, options: ListenOptions, ready?: () => void) {
  return listen.call(this, { ...options, host: 'localhost' }, ready);
} as typeof listen;

// It ends with the program that started it, even where that was killed.
process.stdin.resume().on('end', () => process.exit());
