import { expect, test } from 'vitest';
import { changesOfRecord } from '../../src/explorer/about-texts.js';

test('of the list of changes, only what tells of the record is shown, under its version', () => {
  const changelog = `# Changelog

## Unreleased

### The record
- A lamp was mended.

### The API
- A field was added.

## 1.0

### The program
- It started.
`;
  expect(changesOfRecord(changelog)).toBe('## Unreleased\n\n- A lamp was mended.\n\n\n');
});
