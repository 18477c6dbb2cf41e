import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { workbook } from '../../src/tables/workbook.js';

/** The files of a zip that was written in one go, by their local headers. */
function unzip(zip: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06'));
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size, nameSize, extra, comment, offset] = [
      zip.readUInt16LE(at + 10),
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
      zip.readUInt16LE(at + 30),
      zip.readUInt16LE(at + 32),
      zip.readUInt32LE(at + 42),
    ];
    const name = zip.toString('utf8', at + 46, at + 46 + nameSize);
    const start = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
    const body = zip.subarray(start, start + size);
    files.set(name, (method === 0 ? body : inflateRawSync(body)).toString('utf8'));
    at += 46 + nameSize + extra + comment;
  }
  return files;
}

test('tables become sheets with their headings and every cell as text', async () => {
  const table = {
    heading: 'Gaps: a/b?',
    columns: ['thing', 'value'],
    rows: [['=1+1', '007']],
    notes: [],
  };
  const files = unzip(await workbook([table, { ...table, rows: [] }]));
  const book = files.get('xl/workbook.xml') ?? '';
  const cells = [
    files.get('xl/sharedStrings.xml') ?? '',
    files.get('xl/worksheets/sheet1.xml') ?? '',
  ].join('');
  expect([...book.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
    'Gaps  a b',
    'Gaps  a b (2)',
  ]);
  for (const text of ['thing', 'value', '=1+1', '007']) expect(cells).toContain(`>${text}<`);
  expect(cells).not.toContain('<f>');
});
