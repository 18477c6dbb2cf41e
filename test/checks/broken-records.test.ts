import { describe, expect, it } from 'vitest';
import { changed, findingsIn, LANTERN, REGISTER, SET_ASIDE, THEME } from './broken.js';

describe('broken YAML gives one clear message', () => {
  describe('for values', () => {
    it('a choice that is misspelt', () => {
      expect(findingsIn(changed(LANTERN, 'OPERATION', 'OPERATOIN'))).toEqual([
        `seed/initiatives/operation-lantern.yml:5 shape: "form" can't be "OPERATOIN". Did you mean "OPERATION"? The choices are PROGRAMME, PROJECT, SCHEME, OPERATION, TEAM, POLICY, PROCESS, TRAINING, TECHNOLOGY, FACILITY, CAMPAIGN, SERVICE, SURVEY, STRATEGY.`,
      ]);
    });

    it('a choice in small letters', () => {
      expect(findingsIn(changed(LANTERN, 'PILOT', 'pilot'))).toEqual([
        `seed/initiatives/operation-lantern.yml:6 shape: "stage.is" can't be "pilot". Did you mean "PILOT"? The choices are PROPOSED, PLANNED, PILOT, IN_PLACE, ENDED, SUSPENDED, UNCLEAR.`,
      ]);
    });

    it('a truth that is neither true nor false', () => {
      expect(
        findingsIn({
          'organisations.yml':
            'document: report-2026\norganisations:\n  - id: a-hospital\n    name: a hospital\n    type: HEALTH\n    unnamed: yes\n    cites: work.1 "nurses of a hospital"\n',
        }),
      ).toEqual([
        `seed/organisations.yml:6 shape: "unnamed" can't be "yes". The choices are true, false.`,
      ]);
    });

    it('a date in words', () => {
      expect(findingsIn(changed(LANTERN, '2026-03', 'March 2026'))).toEqual([
        'seed/initiatives/operation-lantern.yml:6 date-well-formed: "March 2026" is no date; write it as 2026-03-31, 2026-03, 2026, a season (2022-21 spring to 2022-24 winter), a period 2015-04/2016-03, each with "?" behind it where it is inferred.',
      ]);
    });

    it('a day that there is not', () => {
      expect(findingsIn(changed(LANTERN, '2026-03', '2026-02-30'))).toEqual([
        'seed/initiatives/operation-lantern.yml:6 date-well-formed: "2026-02-30" is no date; write it as 2026-03-31, 2026-03, 2026, a season (2022-21 spring to 2022-24 winter), a period 2015-04/2016-03, each with "?" behind it where it is inferred.',
      ]);
    });

    it('a period that ends before it starts', () => {
      expect(
        findingsIn(
          changed(
            LANTERN,
            'nights"\n',
            'nights"\n  figures:\n    - of: walks\n      value: 4\n      period: 2026/2025\n      cites: work.1 "four walks a week"\n',
          ),
        ),
      ).toEqual([
        'seed/initiatives/operation-lantern.yml:16 date-well-formed: "2026/2025" is no date; write it as 2026-03-31, 2026-03, 2026, a season (2022-21 spring to 2022-24 winter), a period 2015-04/2016-03, each with "?" behind it where it is inferred.',
      ]);
    });

    it('a position in words', () => {
      expect(
        findingsIn(changed(REGISTER, '    listing:', '    position: third\n    listing:')),
      ).toEqual([
        'seed/plans/risks-2025/risks-2025.yml:10 shape: "position" must be a whole number in digits, without commas.',
      ]);
    });

    it('a figure with commas', () => {
      expect(
        findingsIn(
          changed(
            LANTERN,
            'nights"\n',
            'nights"\n  figures:\n    - of: walks\n      value: 51,000\n      period: 2026\n      cites: work.1 "51,000 walks a week"\n',
          ),
        ),
      ).toEqual([
        'seed/initiatives/operation-lantern.yml:15 shape: "value" must be a number in digits, without commas or units.',
      ]);
    });

    it('a stated count in words', () => {
      expect(
        findingsIn(
          changed(REGISTER, '  cites: risks.1', '  statedCounts: [nine risks]\n  cites: risks.1'),
        ),
      ).toEqual([
        'seed/plans/risks-2025/risks-2025.yml:6 shape: "statedCounts" must read like "9 KEY_RISK" or "7 Priority".',
      ]);
    });

    it('an id with capitals and blanks', () => {
      expect(
        findingsIn(changed(LANTERN, 'id: operation-lantern', 'id: Operation Lantern')),
      ).toEqual([
        'seed/initiatives/operation-lantern.yml:3 id-grammar: "Operation Lantern" is no id: an id has lower-case letters, digits and hyphens, in one to three parts joined by "/". Write "operation-lantern".',
      ]);
    });

    it('a theme without terms', () => {
      expect(findingsIn(changed(THEME, '[disorder]', '[]'))).toEqual([
        'seed/themes/disorder.yml:6 shape: "terms" needs at least one search term.',
      ]);
    });

    it('a list where a mapping belongs', () => {
      expect(findingsIn({ [LANTERN]: 'initiative:\n  - id: operation-lantern\n' })).toEqual([
        'seed/initiatives/operation-lantern.yml:1 shape: "initiative" must be a mapping of keys.',
      ]);
    });

    it('a text where a mapping belongs', () => {
      expect(findingsIn(changed(LANTERN, '{ is: PILOT, asOf: 2026-03 }', 'PILOT'))).toEqual([
        'seed/initiatives/operation-lantern.yml:6 shape: "stage" must be a mapping of keys.',
      ]);
    });

    it('a text where a list belongs', () => {
      expect(findingsIn(changed(SET_ASIDE, '[work.2]', 'work.2'))).toEqual([
        'seed/documents/report-2026/set-aside.yml:3 shape: "passages" must be a list.',
      ]);
    });

    it('a mapping where a list belongs', () => {
      expect(
        findingsIn(
          changed(
            LANTERN,
            '    - about: disorder\n      aim: AIMED\n      cites: work.1 "against rowdy friday nights"\n',
            '    about: disorder\n',
          ),
        ),
      ).toEqual(['seed/initiatives/operation-lantern.yml:9 shape: "links" must be a list.']);
    });

    it('a mapping where a list belongs at the top', () => {
      expect(
        findingsIn(changed(LANTERN, 'nights"\n', 'nights"\nsays:\n  text: The swans came back.\n')),
      ).toEqual([
        'seed/initiatives/operation-lantern.yml:13 shape: "says" is a list: write one "- " entry for each.',
      ]);
    });

    it('a number in words beside the records', () => {
      expect(findingsIn({ 'expectations.yml': 'least:\n  Theme: one\n' })).toEqual([
        'seed/expectations.yml:2 shape: "least.Theme" must be a whole number in digits, without commas.',
      ]);
    });

    it('an exception that says not where it holds', () => {
      expect(
        findingsIn({
          'accepted.yml': 'accepted:\n  - check: node-linked\n    why: It is known.\n',
        }),
      ).toEqual([
        'seed/accepted.yml:2 shape: An exception says where it holds. Add: about: <id>, or file: <file>.',
      ]);
    });
  });

  describe('for citations', () => {
    it('a citation without quotation marks', () => {
      expect(
        findingsIn(
          changed(LANTERN, 'work.1 "evening patrols of both parks"', 'work.1, evening patrols'),
        ),
      ).toEqual([
        'seed/initiatives/operation-lantern.yml:8 cite-readable: "work.1, evening patrols" is no citation; write: <locator> "<three to six words>", or <document>#<locator> "<words>".',
      ]);
    });

    it('a citation without its closing quotation mark', () => {
      expect(findingsIn(changed(LANTERN, 'nights"\n', 'nights\n'))).toEqual([
        'seed/initiatives/operation-lantern.yml:12 cite-readable: "work.1 "against rowdy friday nights" is no citation; write: <locator> "<three to six words>", or <document>#<locator> "<words>".',
      ]);
    });

    it('a citation without anchor', () => {
      expect(
        findingsIn(changed(LANTERN, 'work.1 "evening patrols of both parks"', 'work.1')),
      ).toEqual([
        'seed/initiatives/operation-lantern.yml:8 cite-readable: "work.1" is no citation; write: <locator> "<three to six words>", or <document>#<locator> "<words>".',
      ]);
    });

    it('a citation without locator', () => {
      expect(findingsIn(changed(LANTERN, 'work.1 "evening', '"evening'))).toEqual([
        'seed/initiatives/operation-lantern.yml:8 cite-readable: "evening patrols of both parks" is no citation; write: <locator> "<three to six words>", or <document>#<locator> "<words>".',
      ]);
    });
  });

  describe('for links', () => {
    it('a link without relation', () => {
      expect(findingsIn(changed(LANTERN, 'about: disorder\n      aim', 'aim'))).toEqual([
        'seed/initiatives/operation-lantern.yml:10 shape: A link names its relation and the other end, as "about: domestic-abuse". The relations are sets, lists, breaksInto, partOf, locatedIn, supersedes, publishedBy, drawsOn, contributesTo, commitsTo, measuredBy, observes, with, respondsTo, followsUp, covers, about, broader, related, mayBe, distinctFrom, continues, extends, alignsWith, ownedBy, holdsToAccount, inspectedBy, inspects, found, askedAt, approvedBy, addresses, dismissed, disputes.',
      ]);
    });

    it('a link with two relations', () => {
      expect(
        findingsIn(
          changed(
            LANTERN,
            'about: disorder\n',
            'about: disorder\n      addresses: risks-2025/disorder\n',
          ),
        ),
      ).toEqual([
        'seed/initiatives/operation-lantern.yml:10 shape: A link has one relation, and this has about and addresses. Write one link for each.',
      ]);
    });

    it('a relation that is misspelt', () => {
      expect(findingsIn(changed(LANTERN, 'about:', 'abuot:'))).toEqual([
        'seed/initiatives/operation-lantern.yml:10 shape: "abuot" is no key here. Did you mean "about"?',
      ]);
    });

    it('a link at the top with one end', () => {
      expect(
        findingsIn(
          changed(
            LANTERN,
            'nights"\n',
            'nights"\nlinks:\n  - about: disorder\n    aim: AIMED\n    cites: work.1 "against rowdy friday nights"\n',
          ),
        ),
      ).toEqual([
        'seed/initiatives/operation-lantern.yml:14 shape: A link at the top of a file names both its ends. Add: from: <id>.',
      ]);
    });

    it('an end that is not there', () => {
      expect(findingsIn(changed(LANTERN, 'about: disorder', 'about: disordre'))).toEqual([
        'seed/initiatives/operation-lantern.yml:10 link-ends-exist: There is no "disordre" in the record. Did you mean "disorder"? Mend the id, or add the record that it names.',
      ]);
    });

    it('an end in capitals', () => {
      expect(findingsIn(changed(LANTERN, 'about: disorder', 'about: Disorder'))).toEqual([
        'seed/initiatives/operation-lantern.yml:10 id-grammar: "Disorder" is no id: an id has lower-case letters, digits and hyphens, in one to three parts joined by "/". Write "disorder".',
      ]);
    });

    it('an end of the wrong kind', () => {
      expect(findingsIn(changed(LANTERN, 'about: disorder', 'about: risks-2025/disorder'))).toEqual(
        [
          'seed/initiatives/operation-lantern.yml:10 link-ends-permitted: "about" goes from Initiative, Event, Commitment, Measure, Finding, PublicQuestion, Plan, Organisation or Inspection to Theme; operation-lantern is an Initiative and risks-2025/disorder is a RiskArea. From an Initiative to a RiskArea the table has: respondsTo, followsUp, addresses, dismissed.',
        ],
      );
    });

    it('an aim that is missing', () => {
      expect(findingsIn(changed(LANTERN, '      aim: AIMED\n', ''))).toEqual([
        'seed/initiatives/operation-lantern.yml:10 aim-given: "operation-lantern is about disorder" has no aim. Add: aim: AIMED or TOUCHED.',
      ]);
    });

    it('an owner that can’t own it', () => {
      expect(
        findingsIn(
          changed(LANTERN, '  cites: work.1 "evening', '  of: disorder\n  cites: work.1 "evening'),
        ),
      ).toEqual([
        'seed/initiatives/operation-lantern.yml:8 shape: No Initiative belongs to disorder (Theme) by the table of relationships. Take "of" out, or write a link.',
      ]);
    });

    it('a figure without measure', () => {
      expect(
        findingsIn(
          changed(
            LANTERN,
            'nights"\n',
            'nights"\n  figures:\n    - value: 4\n      period: 2026\n      cites: work.1 "four walks a week"\n',
          ),
        ),
      ).toEqual([
        'seed/initiatives/operation-lantern.yml:14 shape: A figure names its measure: add "of: <measure>".',
      ]);
    });
  });
});
