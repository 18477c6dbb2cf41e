import { roleInWords } from '../model/role-words.js';
import { cited, inWords, named, type CitedList, type Named, type Table } from './table.js';

interface Work {
  readonly thing: Named;
  readonly stage: string | null;
  readonly themes: readonly { readonly theme: Named; readonly aim: string | null }[];
  readonly places: readonly Named[];
  readonly participants: readonly {
    readonly organisation: Named;
    readonly role: string;
    readonly through?: Named | null;
    readonly citations: CitedList;
  }[];
}

/** Shared work as the API answers it, as far as a table shows it. */
export interface SharedWorkAnswer {
  readonly works: readonly Work[];
  readonly unnamed: readonly Work[];
  readonly clusters: readonly {
    readonly organisations: readonly Named[];
    readonly works: number;
  }[];
  readonly soundsAlike: readonly Named[];
}

const workRows =
  (bodies: string) =>
  ({ thing, stage, themes, places, participants }: Work) =>
    participants.map(({ organisation, role, through, citations }) => [
      thing.name,
      thing.id,
      bodies,
      organisation.name,
      roleInWords(role),
      through && through.id !== organisation.id ? through.name : '',
      stage === null ? '' : inWords(stage),
      themes
        .map(({ theme, aim }) => `${theme.name}${aim === 'AIMED' ? '' : ' (touched)'}`)
        .join(', '),
      named(places),
      cited(citations),
    ]);

/** What bodies do together, a row for each body in each piece of work. */
export function sharedWorkTable(answer: SharedWorkAnswer): Table {
  const { works, unnamed, clusters, soundsAlike } = answer;
  return {
    heading: 'What bodies do together',
    columns: [
      'work',
      'id',
      'bodies',
      'body',
      'role',
      'through',
      'stage',
      'on',
      'where',
      'stands in',
    ],
    wide: ['id', 'bodies', 'through'],
    rows: [
      ...works.flatMap(workRows('named')),
      ...unnamed.flatMap(workRows('told by their type only')),
    ],
    notes: [
      ...clusters.map(
        ({ organisations, works: count }) =>
          `joined by ${String(count)} pieces of work: ${named(organisations)}`,
      ),
      ...(soundsAlike.length > 0 ? [`not the same: ${named(soundsAlike)}`] : []),
    ],
  };
}

/** Unmet pairs as the API answers them, as far as a table shows them. */
export interface UnmetPartnershipsAnswer {
  readonly pairs: readonly {
    readonly one: Named;
    readonly other: Named;
    readonly theme: Named;
    readonly why: string;
    readonly ofOne: readonly Work[];
    readonly ofOther: readonly Work[];
  }[];
}

/** Pairs of bodies that could meet, with the work of both. */
export function unmetPartnershipsTable({ pairs }: UnmetPartnershipsAnswer): Table {
  const things = (works: readonly Work[]) => named(works.map(({ thing }) => thing));
  return {
    heading: 'Bodies that work on the same theme and share nothing that is told of',
    columns: ['theme', 'one', 'its work', 'other', 'its work', 'why'],
    rows: pairs.map(({ one, other, theme, why, ofOne, ofOther }) => [
      theme.name,
      one.name,
      things(ofOne),
      other.name,
      things(ofOther),
      why,
    ]),
    notes: ['A question to put to them, and no finding that they do not work together.'],
  };
}
