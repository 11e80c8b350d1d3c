// The least that fan-out could cost: a bare ws server that writes one prebuilt frame to every socket, as a process.
// Started with the bytes of the message; prints where it listens, and sends a round for each line on its input.
import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
const sockets = new Set<Socket>();
server.on('connection', (_client, { socket }) => {
  sockets.add(socket);
  socket.on('close', () => sockets.delete(socket));
});
await once(server, 'listening');

const payload = Buffer.alloc(Number(process.argv[2]), 'x');
const frame = Buffer.alloc(4 + payload.length);
frame[0] = 0x81;
frame[1] = 126;
frame.writeUInt16BE(payload.length, 2);
payload.copy(frame, 4);

createInterface(process.stdin).on('line', () => {
  for (const socket of sockets) socket.write(frame);
});
console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
