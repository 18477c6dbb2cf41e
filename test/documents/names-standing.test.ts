import { describe, expect, it } from 'vitest';
import { namesStanding } from '../../src/documents/names-standing.js';

describe('the names under which a thing stands in a text', () => {
  it('tells a name from one that has a sign more', () => {
    const names = ['THRIVE', 'THRIVE+'];
    expect([
      namesStanding(names, ['Calls are graded by THRIVE.']),
      namesStanding(names, ['It is THRIVE+ that grades a call.']),
      namesStanding(names, ['THRIVE became THRIVE+, in time']),
    ]).toEqual([['THRIVE'], ['THRIVE+'], names]);
  });

  it('does not count a name inside a longer one of the same thing', () => {
    const names = ['Lantern Fund', 'Lantern', 'Operation Lantern Fund'];
    expect(namesStanding(names, ['From the Operation Lantern Fund.'])).toEqual([
      'Operation Lantern Fund',
    ]);
  });

  it('reads across ends of lines and by any quote or hyphen, whatever its case', () => {
    expect(
      namesStanding(
        ["Children's Services", 'Multi-agency Hub', 'County Show'],
        ['the children’s\n services and the multi‑agency  hub of the counties'],
      ),
    ).toEqual(["Children's Services", 'Multi-agency Hub']);
  });

  it('takes an abbreviation by its capitals only, and a whole word for a whole word', () => {
    expect(namesStanding(['IT', 'SNT', 'Arc'], ['it is told of snts in an arcade'])).toEqual([]);
    expect(namesStanding(['IT', 'SNT'], ['IT for the SNTs'])).toEqual(['IT', 'SNT']);
  });
});
