import { expect, it } from 'vitest';
import { decodeText } from '../../src/documents/decode-text.js';

it.each([
  ['UTF-8', Buffer.from('‘swans’ – £5')],
  ['UTF-8 with a mark', Buffer.from('\uFEFF‘swans’ – £5')],
  ['UTF-16', Buffer.from('\uFEFF‘swans’ – £5', 'utf16le')],
  ['UTF-16, big-endian', Buffer.from('\uFEFF‘swans’ – £5', 'utf16le').swap16()],
  ['Windows-1252', Buffer.from('\x91swans\x92 \x96 \xA35', 'latin1')],
])('reads %s', (_, bytes) => {
  expect(decodeText(bytes)).toBe('‘swans’ – £5');
});
