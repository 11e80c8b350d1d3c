// A websocket client that keeps to nothing: it writes whatever bytes a test gives it, and tells exactly what came back.
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

export const opcodes = { continuation: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const;

/** How a frame is written; an honest client's masked, whole text if left out. */
export interface Frame {
  opcode?: number;
  isFinal?: boolean;
  isMasked?: boolean;
  /** The three bits that nobody may set who has not agreed on an extension. */
  reserved?: number;
}

export interface Closed {
  /** The code of the server's close frame; 1006 when the connection ended without one. */
  code: number;
  reason: string;
}

/** A message of graphql-transport-ws. */
export interface Message {
  type: string;
  id?: string;
  payload?: unknown;
}

export class RawSocket {
  /** Every text that the server has sent, read as JSON. */
  readonly messages: Message[] = [];
  /** Opcodes of all other frames from the server. */
  readonly controls: number[] = [];
  /** Whether it answers pings, as a client must that means to stay. */
  answersPings = false;
  /** Resolves with how it ended. */
  readonly closed: Promise<Closed>;
  #unread = Buffer.alloc(0);
  #close: Closed = { code: 1006, reason: '' };
  readonly #waiting = new Set<() => void>();

  private constructor(readonly connection: Socket) {
    connection.on('error', () => {});
    connection.on('data', (chunk) => this.#read(chunk));
    this.closed = once(connection, 'close').then(() => this.#close);
  }

  /** Connects and asks for the websocket; rejects with the server's first line when it does not give one. */
  static async open(url: string, { protocol = 'graphql-transport-ws' as string | null } = {}): Promise<RawSocket> {
    const { hostname, port, host } = new URL(url);
    const connection = connect(Number(port), hostname);
    await once(connection, 'connect');
    const lines = [
      'GET /graphql HTTP/1.1',
      `Host: ${host}`,
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
      ...(protocol === null ? [] : [`Sec-WebSocket-Protocol: ${protocol}`]),
    ];
    connection.write(`${lines.join('\r\n')}\r\n\r\n`);
    const head = await headOf(connection);
    if (!head.startsWith('HTTP/1.1 101')) throw new Error(head.split('\r\n')[0]);
    return new RawSocket(connection);
  }

  /** Sends a message as an honest client would. */
  send(message: object): void {
    this.frame(JSON.stringify(message));
  }

  /** Sends one frame. */
  frame(payload: string | Buffer, frame: Frame = {}): void {
    this.bytes(frameOf(Buffer.from(payload), frame));
  }

  /** Sends bytes as they are. */
  bytes(bytes: Buffer): void {
    if (this.connection.writable) this.connection.write(bytes);
  }

  /** Shakes hands; rejects when the server does not acknowledge. */
  async init(payload?: object): Promise<void> {
    this.send({ type: 'connection_init', payload });
    await this.until(({ type }) => type === 'connection_ack');
  }

  subscribe(id: string, query: string, variables: object = {}): void {
    this.send({ id, type: 'subscribe', payload: { query, variables } });
  }

  /** Resolves with the first message, come already or yet to come, that is such; rejects when the socket ends without. */
  until(isSuch: (message: Message) => boolean): Promise<Message> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const found = this.messages.find(isSuch);
        if (!found) return;
        this.#waiting.delete(look);
        resolve(found);
      };
      this.#waiting.add(look);
      look();
      void this.closed.then(({ code, reason }) => reject(new Error(`closed with ${code} ${reason}`)));
    });
  }

  /** Ends the connection without a word. */
  cut(): void {
    this.connection.destroy();
  }

  #read(chunk: Buffer): void {
    this.#unread = Buffer.concat([this.#unread, chunk]);
    for (let frame = readFrame(this.#unread); frame; frame = readFrame(this.#unread)) {
      this.#unread = this.#unread.subarray(frame.length);
      if (frame.opcode === opcodes.text) this.messages.push(JSON.parse(frame.payload.toString()));
      else this.controls.push(frame.opcode);
      if (frame.opcode === opcodes.ping && this.answersPings) this.frame(frame.payload, { opcode: opcodes.pong });
      if (frame.opcode === opcodes.close) {
        this.#close = { code: frame.payload.readUInt16BE(0), reason: frame.payload.subarray(2).toString() };
        this.frame(frame.payload.subarray(0, 2), { opcode: opcodes.close });
        this.connection.end();
      }
    }
    for (const look of this.#waiting) look();
  }
}

/** A client's frame. */
export function frameOf(
  payload: Buffer,
  { opcode = opcodes.text, isFinal = true, isMasked = true, reserved = 0 }: Frame = {},
): Buffer {
  const first = (isFinal ? 0x80 : 0) | (reserved << 4) | opcode;
  const mask = isMasked ? randomBytes(4) : Buffer.alloc(0);
  const body = isMasked ? payload.map((byte, index) => byte ^ (mask[index % 4] as number)) : payload;
  return Buffer.concat([Buffer.from([first]), lengthOf(payload.length, isMasked), mask, body]);
}

function lengthOf(length: number, isMasked: boolean): Buffer {
  const mark = isMasked ? 0x80 : 0;
  if (length < 126) return Buffer.from([mark | length]);
  if (length < 65_536) return Buffer.from([mark | 126, length >> 8, length & 255]);
  const long = Buffer.alloc(9);
  long[0] = mark | 127;
  long.writeBigUInt64BE(BigInt(length), 1);
  return long;
}

function readFrame(bytes: Buffer): { opcode: number; payload: Buffer; length: number } | null {
  if (bytes.length < 2) return null;
  const short = (bytes[1] as number) & 127;
  const extended = short === 126 ? 2 : short === 127 ? 8 : 0;
  if (bytes.length < 2 + extended) return null;
  const length = extended === 0 ? short : extended === 2 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2));
  const end = 2 + extended + length;
  if (bytes.length < end) return null;
  return { opcode: (bytes[0] as number) & 15, payload: bytes.subarray(2 + extended, end), length: end };
}

/** The head of the answer to the handshake; what comes behind it is put back. */
async function headOf(connection: Socket): Promise<string> {
  let text = Buffer.alloc(0);
  while (!text.includes('\r\n\r\n')) {
    const chunk = connection.read() as Buffer | null;
    if (chunk) text = Buffer.concat([text, chunk]);
    else if (connection.readableEnded) break;
    else await Promise.race([once(connection, 'readable'), once(connection, 'end')]);
  }
  const end = text.indexOf('\r\n\r\n') + 4;
  if (end >= 4 && end < text.length) connection.unshift(text.subarray(end));
  connection.removeAllListeners('readable');
  return text.toString();
}
