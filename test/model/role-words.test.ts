import { describe, expect, it } from 'vitest';
import { ROLES } from '../../src/model/link.js';
import { roleInWords } from '../../src/model/role-words.js';

describe('a role beside the name of a body', () => {
  it('says what the body does or has done to it, and not the reverse', () => {
    expect(ROLES.map(roleInWords)).toEqual([
      'leads',
      'delivers',
      'funds',
      'commissions',
      'chairs',
      'attends',
      'hosts',
      'is referred to',
      'receives from it',
      'shares information',
      'seconds staff',
      'advises',
      'scrutinises',
      'decides',
    ]);
  });
});
