// Zip archives whose bytes depend on the files alone: sorted, not compressed (compressors differ between versions of
// Node), one fixed time, one fixed mode. Stores and browsers compress for themselves.
import { crc32 } from 'node:zlib';

/** 1 January 1980, the first day that the format knows. */
const DOS_DATE = 0x21;
/** A plain file that everybody may read: `-rw-r--r--`. */
const MODE = 0o100644 << 16;
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const UTF8_NAMES = 0x0800;

function header(signature, size, name, data, more = () => {}) {
  const isCentral = signature === CENTRAL;
  const at = isCentral ? 2 : 0;
  const bytes = Buffer.alloc(size);
  bytes.writeUInt32LE(signature, 0);
  if (isCentral) bytes.writeUInt16LE(0x0314, 4); // made on Unix, so that the mode counts
  bytes.writeUInt16LE(20, 4 + at);
  bytes.writeUInt16LE(UTF8_NAMES, 6 + at);
  bytes.writeUInt16LE(DOS_DATE, 12 + at);
  bytes.writeUInt32LE(crc32(data), 14 + at);
  bytes.writeUInt32LE(data.length, 18 + at);
  bytes.writeUInt32LE(data.length, 22 + at);
  bytes.writeUInt16LE(name.length, 26 + at);
  more(bytes);
  return Buffer.concat([bytes, name]);
}

/** One archive of `files`, a list of `{ name, data }`. */
export function zipOf(files) {
  const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const parts = [];
  const index = [];
  let offset = 0;
  for (const { name, data } of sorted) {
    const bytes = Buffer.from(name);
    const start = offset;
    const local = header(LOCAL, 30, bytes, data);
    parts.push(local, data);
    offset += local.length + data.length;
    index.push(
      header(CENTRAL, 46, bytes, data, (central) => {
        central.writeUInt32LE(MODE >>> 0, 38);
        central.writeUInt32LE(start, 42);
      }),
    );
  }
  const directory = Buffer.concat(index);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(sorted.length, 8);
  end.writeUInt16LE(sorted.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, directory, end]);
}

/** The files of an archive that `zipOf` made. */
export function filesOf(zip) {
  const files = [];
  for (let at = 0; zip.readUInt32LE(at) === LOCAL; ) {
    const size = zip.readUInt32LE(at + 18);
    const start = at + 30 + zip.readUInt16LE(at + 26);
    files.push({
      name: zip.subarray(at + 30, start).toString(),
      data: zip.subarray(start, start + size),
    });
    at = start + size;
  }
  return files;
}
