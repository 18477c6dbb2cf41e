import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileHash } from '../../src/documents/fingerprint.js';
import { readDocument } from '../../src/documents/read-document.js';

const text = 'Herons of Northshire';
const sha256 = fileHash(Buffer.from(text));
const pin = { file: 'herons.txt', sha256 };
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'northshire-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('a document', () => {
  it('is found by its name', () => {
    const path = join(folder, 'herons.txt');
    writeFileSync(path, text);
    expect(readDocument(pin, folder)).toEqual({ atHand: true, path, text, sha256, asPinned: true });
  });

  it('is found by its name with other bytes, and says so', () => {
    const path = join(folder, 'herons.txt');
    writeFileSync(path, 'Swans');
    expect(readDocument(pin, folder)).toEqual({
      atHand: true,
      path,
      text: 'Swans',
      sha256: fileHash(Buffer.from('Swans')),
      asPinned: false,
    });
  });

  it('is found by its hash under another name', () => {
    mkdirSync(join(folder, 'a-folder'));
    writeFileSync(join(folder, 'b-swans.txt'), 'Swans');
    const path = join(folder, 'renamed.txt');
    writeFileSync(path, text);
    expect(readDocument(pin, folder)).toEqual({ atHand: true, path, text, sha256, asPinned: true });
  });

  it('is sought in its folder only', () => {
    mkdirSync(join(folder, 'inner'));
    writeFileSync(join(folder, 'outside.txt'), 'Swans');
    const outside = { file: '../outside.txt', sha256 };
    expect(readDocument(outside, join(folder, 'inner')).atHand).toBe(false);
  });
});

describe('a document that is not at hand', () => {
  it('is a value that says why', () => {
    expect(readDocument(pin, undefined)).toEqual({
      atHand: false,
      why: 'no folder of documents is set',
    });
    expect(readDocument(pin, join(folder, 'none'))).toEqual({
      atHand: false,
      why: `there is no folder ${join(folder, 'none')}`,
    });
    expect(readDocument(pin, folder)).toEqual({
      atHand: false,
      why: `${folder} holds no file herons.txt, nor one with its hash`,
    });
  });
});
