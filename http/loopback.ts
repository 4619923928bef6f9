import { isIP } from 'node:net';

/** Whether a host to listen at is this machine alone: 127.0.0.0/8, ::1 or localhost. An empty one listens everywhere. */
export function isLoopback(host: string): boolean {
  if (isIP(host) === 4) return host.startsWith('127.');
  return host === '::1' || host === '[::1]' || host === 'localhost';
}
