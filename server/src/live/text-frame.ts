// A websocket's text frame (RFC 6455, 5.2) as bytes, made once and written to many sockets. `ws` frames a message anew for
// each socket that it sends it to, which costs a third of the server's time at 1,000 followers. The frames here are those
// that a server sends without extensions: whole, unmasked, uncompressed.

const wholeText = 0x81;

/** The first bytes of a frame that holds a text of so many bytes. */
export function frameHeader(byteLength: number): Buffer {
  if (byteLength < 126) return Buffer.from([wholeText, byteLength]);
  if (byteLength < 65_536) {
    const header = Buffer.from([wholeText, 126, 0, 0]);
    header.writeUInt16BE(byteLength, 2);
    return header;
  }
  const header = Buffer.alloc(10);
  header[0] = wholeText;
  header[1] = 127;
  header.writeBigUInt64BE(BigInt(byteLength), 2);
  return header;
}
