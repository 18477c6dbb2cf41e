import { describe, expect, it } from 'vitest';
import { fileHash, fingerprintPassages, passageHash } from '../../src/documents/fingerprint.js';

// echo -n 'abc' | sha256sum
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

describe('a file', () => {
  it('is known by the SHA-256 of its bytes', () => {
    expect(fileHash(Buffer.from('abc'))).toBe(ABC);
  });
});

describe('a passage', () => {
  it('is known by the SHA-256 of its words joined by one blank', () => {
    expect(passageHash('  “ABC” ')).toBe(ABC);
    expect(passageHash('A grey  heron,')).toBe(fileHash(Buffer.from('a grey heron')));
  });

  it('keeps its hash when it is wrapped, quoted and hyphenated otherwise', () => {
    expect(passageHash('The multi-\nagency “pond”\nwas full.')).toBe(
      passageHash(`The multi-agency 'pond' was full`),
    );
  });

  it('changes its hash with a figure and with a unit', () => {
    const hashes = ['grew by 15%', 'grew by 16%', 'grew by 15'].map(passageHash);
    expect(new Set(hashes).size).toBe(3);
  });

  it('is recorded with its place and without its text', () => {
    const passage = {
      locator: 'a.1',
      cite: 'under “A”, paragraph 1',
      headings: ['A'],
      text: 'abc',
    };
    expect(fingerprintPassages([passage])).toEqual([
      {
        locator: 'a.1',
        cite: 'under “A”, paragraph 1',
        headings: ['A'],
        order: 1,
        sha256: ABC,
        words: 1,
      },
    ]);
  });
});
