// Marionette, the wire that Firefox itself is tested over: a socket, messages as LENGTH:JSON, no dependency.
import { connect } from 'node:net';

const REQUEST = 0;
const COLON = 58;

/** Splits what arrives into messages; a message may come in pieces, or several in one piece. */
function messageReader(onMessage) {
  let held = Buffer.alloc(0);
  return (piece) => {
    held = Buffer.concat([held, piece]);
    for (;;) {
      const colon = held.indexOf(COLON);
      const end = colon + 1 + Number(held.subarray(0, Math.max(colon, 0)));
      if (colon < 0 || held.length < end) return;
      const message = JSON.parse(held.subarray(colon + 1, end).toString());
      held = held.subarray(end);
      onMessage(message);
    }
  };
}

/** Connects to a Firefox and answers `send(command, parameters)`, which fails with Firefox's own words. */
export async function connectMarionette(port) {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map();
  let lastId = 0;
  let greeted;
  const greeting = new Promise((resolve, reject) => {
    greeted = resolve;
    socket.once('error', reject);
  });
  const read = messageReader((message) => {
    if (!Array.isArray(message)) return greeted();
    const [, id, error, value] = message;
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (error) reject(new Error(`${error.error}: ${error.message}`));
    else resolve(value);
  });
  socket.on('data', read);
  let isOver = false;
  socket.on('error', () => {}); // the socket closes then, too
  socket.on('close', () => {
    isOver = true;
    for (const { reject } of waiting.values()) reject(new Error('Firefox hung up'));
  });
  await greeting;
  return function send(command, parameters = {}) {
    return new Promise((resolve, reject) => {
      if (isOver) return reject(new Error('Firefox hung up'));
      waiting.set(++lastId, { resolve, reject });
      const text = JSON.stringify([REQUEST, lastId, command, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  };
}
