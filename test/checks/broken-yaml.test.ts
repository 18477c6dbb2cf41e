import { describe, expect, it } from 'vitest';
import { changed, findingsIn, LANTERN, REGISTER } from './broken.js';

describe('broken YAML gives one clear message', () => {
  describe('for YAML that can’t be read', () => {
    it('a tab that indents', () => {
      expect(findingsIn(changed(LANTERN, '\n  name:', '\n	name:'))).toEqual([
        'seed/initiatives/operation-lantern.yml:4 yaml-readable: A tab stands where blanks indent. Indent with blanks.',
      ]);
    });

    it('a quotation mark that is not closed', () => {
      expect(findingsIn(changed(LANTERN, 'Operation Lantern', '"Operation Lantern'))).toEqual([
        'seed/initiatives/operation-lantern.yml:4 yaml-readable: A quotation mark is not closed. Close it.',
      ]);
    });

    it('a text that goes on after its quotation mark', () => {
      expect(findingsIn(changed(LANTERN, 'Operation Lantern', '"Operation" Lantern'))).toEqual([
        'seed/initiatives/operation-lantern.yml:4 yaml-readable: A text goes on after its closing quotation mark. Put the whole of it in quotation marks, or none.',
      ]);
    });

    it('a bracket that is not closed', () => {
      expect(findingsIn(changed(LANTERN, '2026-03 }', '2026-03'))).toEqual([
        'seed/initiatives/operation-lantern.yml:7 yaml-readable: A bracket is not closed. Close it.',
      ]);
    });

    it('a key that stands twice', () => {
      expect(findingsIn(changed(LANTERN, '  form:', '  name: Lantern\n  form:'))).toEqual([
        'seed/initiatives/operation-lantern.yml:5 yaml-readable: The key "name" stands twice in one record. Merge the two, or take one out.',
      ]);
    });

    it('a text with a colon and a blank', () => {
      expect(findingsIn(changed(LANTERN, 'Operation Lantern', 'Operation: Lantern'))).toEqual([
        'seed/initiatives/operation-lantern.yml:4 yaml-readable: A text with ": " in it is read as a key. Put it in quotation marks; or, if the next line is a key, line it up with the others.',
      ]);
    });

    it('a key without its colon', () => {
      expect(findingsIn(changed(LANTERN, 'name: Operation', 'name Operation'))).toEqual([
        'seed/initiatives/operation-lantern.yml:4 yaml-readable: A line is neither a key nor a text: a key has a colon and a blank behind it, and a text with ": " in it stands in quotation marks.',
      ]);
    });

    it('a key further out than the others', () => {
      expect(findingsIn(changed(LANTERN, '  form:', ' form:'))).toEqual([
        'seed/initiatives/operation-lantern.yml:5 yaml-readable: A key stands further in or out than the others of its record. Line them up.',
      ]);
    });

    it('a text that begins with a sign of YAML’s', () => {
      expect(findingsIn(changed(LANTERN, 'Operation Lantern', '@lantern'))).toEqual([
        `seed/initiatives/operation-lantern.yml:4 yaml-readable: A text can't begin with @. Put it in quotation marks.`,
      ]);
    });

    it('a text that begins with an asterisk', () => {
      expect(findingsIn(changed(LANTERN, 'Operation Lantern', '*lantern'))).toEqual([
        'seed/initiatives/operation-lantern.yml:4 yaml-readable: "*lantern" is read as a reference. Put a text that begins with it in quotation marks; the record has no references.',
      ]);
    });

    it('two documents in one file', () => {
      expect(
        findingsIn(changed(LANTERN, 'nights"\n', 'nights"\n---\ndocument: report-2026\n')),
      ).toEqual([
        'seed/initiatives/operation-lantern.yml:13 yaml-readable: A line of "---" parts the file in two. Take it out.',
      ]);
    });

    it('an empty file', () => {
      expect(findingsIn({ [LANTERN]: '' })).toEqual([
        'seed/initiatives/operation-lantern.yml:1 yaml-readable: The file holds no record: it must be a mapping of keys to values. Fill it or delete it.',
      ]);
    });

    it('a file that is a list', () => {
      expect(findingsIn({ 'renamed.yml': '- was: lantern\n' })).toEqual([
        'seed/renamed.yml:1 yaml-readable: The file holds no record: it must be a mapping of keys to values. Fill it or delete it.',
      ]);
    });
  });

  describe('for YAML that is read otherwise than it was meant', () => {
    it('a text cut short by a number sign', () => {
      expect(
        findingsIn(changed(LANTERN, 'Operation Lantern', 'Operation Lantern #2 of three')),
      ).toEqual([
        'seed/initiatives/operation-lantern.yml:4 yaml-readable: What follows " #" is read as a comment, so the text ends at "Operation Lantern". Put the whole text in quotation marks; a comment that is meant has two blanks before it.',
      ]);
    });

    it('an entry of a list cut short by one', () => {
      expect(
        findingsIn(
          changed(
            REGISTER,
            '  cites: risks.1',
            '  statedCounts:\n    - 1 KEY_RISK # or so\n  cites: risks.1',
          ),
        ),
      ).toEqual([
        'seed/plans/risks-2025/risks-2025.yml:7 yaml-readable: What follows " #" is read as a comment, so the text ends at "1 KEY_RISK". Put the whole text in quotation marks; a comment that is meant has two blanks before it.',
      ]);
    });

    it('citations in square brackets', () => {
      expect(
        findingsIn(
          changed(
            LANTERN,
            'work.1 "evening patrols of both parks"',
            '[work.1 "evening patrols of", work.1 "both parks"]',
          ),
        ),
      ).toEqual([
        'seed/initiatives/operation-lantern.yml:8 yaml-readable: cites is a list in square brackets. Write one line, or a list with one "- " line for each citation.',
      ]);
    });
  });

  describe('for keys', () => {
    it('an unknown key at the top', () => {
      expect(findingsIn(changed(LANTERN, 'initiative:', 'initiativ:'))).toEqual([
        'seed/initiatives/operation-lantern.yml:2 shape: "initiativ" is no key of a file of records. Did you mean "initiative"?',
      ]);
    });

    it('an unknown list at the top', () => {
      expect(findingsIn(changed(LANTERN, 'nights"\n', 'nights"\nfigurs: []\n'))).toEqual([
        'seed/initiatives/operation-lantern.yml:13 shape: "figurs" is no key of a file of records. Did you mean "figures"?',
      ]);
    });

    it('a misspelt key that a record needs', () => {
      expect(findingsIn(changed(LANTERN, '  name:', '  naem:'))).toEqual([
        'seed/initiatives/operation-lantern.yml:4 shape: "naem" is no key here. Did you mean "name"?',
      ]);
    });

    it('a misspelt key that it may have', () => {
      expect(findingsIn(changed(LANTERN, '  form:', '  raech: LOCAL\n  form:'))).toEqual([
        'seed/initiatives/operation-lantern.yml:5 shape: "raech" is no key here. Did you mean "reach"?',
      ]);
    });

    it('a key that is nothing like any', () => {
      expect(findingsIn(changed(LANTERN, '  form:', '  colour: green\n  form:'))).toEqual([
        'seed/initiatives/operation-lantern.yml:5 shape: "colour" is no key here. The keys are id, name, form, approach, reach, stage, start, end, summary, terms, cites, names, links, figures, says, of.',
      ]);
    });

    it('a name that is missing', () => {
      expect(findingsIn(changed(LANTERN, '  name: Operation Lantern\n', ''))).toEqual([
        'seed/initiatives/operation-lantern.yml:2 shape: "name" is missing; give a text.',
      ]);
    });

    it('an id that is missing', () => {
      expect(findingsIn(changed(LANTERN, '  id: operation-lantern\n', ''))).toEqual([
        'seed/initiatives/operation-lantern.yml:2 shape: "id" is missing; give an id.',
      ]);
    });

    it('a name that is empty', () => {
      expect(findingsIn(changed(LANTERN, ' Operation Lantern', ''))).toEqual([
        'seed/initiatives/operation-lantern.yml:4 shape: "name" may not be empty.',
      ]);
    });

    it('a stage that is missing', () => {
      expect(findingsIn(changed(LANTERN, '  stage: { is: PILOT, asOf: 2026-03 }\n', ''))).toEqual([
        'seed/initiatives/operation-lantern.yml:2 shape: "stage" is missing; give a mapping of keys.',
      ]);
    });

    it('two records that open one file', () => {
      expect(
        findingsIn(
          changed(
            LANTERN,
            'nights"\n',
            'nights"\ntheme:\n  id: noise\n  name: Noise\n  definition: Loud music.\n  terms: [noise]\n  cites: work.1 "noise at the docks"\n',
          ),
        ),
      ).toEqual([
        'seed/initiatives/operation-lantern.yml:13 shape: A file opens with one record; it has initiative and theme. Give each a file of its own, or put the second into a list ("themes").',
      ]);
    });

    it('a misspelt key beside the records', () => {
      expect(
        findingsIn({
          'accepted.yml':
            'accepted:\n  - chek: node-linked\n    about: disorder\n    why: It is known.\n',
        }),
      ).toEqual(['seed/accepted.yml:2 shape: "chek" is no key here. Did you mean "check"?']);
    });
  });
});
