import { roleInWords } from '../../model/role-words.js';
import { cited, inWords, type Table } from '../../tables/table.js';
import type { Thing } from './thing-parts.js';

type Link = Thing['links'][number];

/** A thing's links, a row each. */
export function thingLinksTable({ name, links }: Thing, readingOf: (link: Link) => string): Table {
  return {
    heading: `Links of ${name}`,
    columns: [
      'reads',
      'other thing',
      'id',
      'kind',
      'role',
      'aim',
      'relation',
      'basis',
      'why',
      'stands in',
    ],
    rows: links.map((link) => {
      const other = link.direction === 'FORWARDS' ? link.to : link.from;
      return [
        readingOf(link),
        other.name,
        other.id,
        other.kind,
        roleInWords(link.role ?? ''),
        inWords(link.aim ?? ''),
        inWords(link.relation ?? ''),
        inWords(link.basis),
        link.rationale ?? '',
        cited(link.citations),
      ];
    }),
    notes: [],
  };
}

/** What the documents say of a thing, a row each. */
export function statementsTable({ name, statements }: Thing): Table {
  return {
    heading: `Statements on ${name}`,
    columns: ['text', 'voice', 'mode', 'as of', 'stands in'],
    rows: statements.map(({ text, voice, modality, asOf, citations }) => [
      text,
      inWords(voice),
      inWords(modality),
      asOf ?? '',
      cited(citations),
    ]),
    notes: [],
  };
}
