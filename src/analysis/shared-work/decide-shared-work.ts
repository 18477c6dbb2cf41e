import type { Thing } from '../facts/facts.js';
import type { Work } from './work.js';

/** Bodies that are joined by shared work. */
export interface Cluster {
  readonly organisations: readonly Thing[];
  readonly works: number;
}

const isNamed = ({ unnamed }: Thing) => unnamed !== true;

/** Types of bodies that belong to the police or oversee them: they meet anyway, and join nobody. */
const POLICE = [
  'POLICE_FORCE',
  'POLICE_UNIT',
  'POLICE_COLLABORATION',
  'POST',
  'FORUM',
  'LOCAL_POLICING_BODY',
  'NATIONAL_POLICING',
  'PROFESSIONAL_BODY',
  'INSPECTORATE',
];

/** The named partner agencies in a work. */
function joinedBy({ participants }: Work): Thing[] {
  const bodies = participants.map(({ to }) => to).filter(isNamed);
  return [...new Map(bodies.map((body) => [body.id, body])).values()].filter(
    ({ type }) => !POLICE.includes(type ?? ''),
  );
}

/** Groups of named bodies that shared work joins, straight or through a third body, largest first. */
export function findClusters(works: readonly Work[]): Cluster[] {
  let groups: { bodies: Map<string, Thing>; works: number }[] = [];
  for (const work of works) {
    const bodies = joinedBy(work);
    if (bodies.length < 2) continue;
    const touched = groups.filter((group) => bodies.some(({ id }) => group.bodies.has(id)));
    const merged = new Map([
      ...touched.flatMap((group) => [...group.bodies]),
      ...bodies.map((body): [string, Thing] => [body.id, body]),
    ]);
    const count = touched.reduce((sum, group) => sum + group.works, 1);
    groups = [
      ...groups.filter((group) => !touched.includes(group)),
      { bodies: merged, works: count },
    ];
  }
  return groups
    .map(({ bodies, works: count }) => ({
      organisations: [...bodies.values()].sort((a, b) => a.id.localeCompare(b.id)),
      works: count,
    }))
    .sort(
      (one, other) =>
        other.organisations.length - one.organisations.length ||
        (one.organisations[0]?.id ?? '').localeCompare(other.organisations[0]?.id ?? ''),
    );
}

/** Works of named bodies, and those in which only a body told by its type is of what was asked. */
export function partNamed(
  works: readonly Work[],
  isMeant: (body: Thing) => boolean,
): { named: Work[]; unnamed: Work[] } {
  const hasNamed = ({ participants }: Work) =>
    participants.some(({ to }) => isMeant(to) && isNamed(to));
  return {
    named: works.filter(hasNamed),
    unnamed: works.filter((work) => !hasNamed(work)),
  };
}

/** Two bodies and the theme on which both work. */
export interface UnmetPair {
  readonly one: Thing;
  readonly other: Thing;
  readonly theme: Thing;
  readonly ofOne: readonly Work[];
  readonly ofOther: readonly Work[];
}

/** Which body is a part of which, directly or through another part. */
export interface Belonging {
  readonly part: string;
  readonly whole: string;
  readonly direct: boolean;
}

const takesPart = (work: Work, id: string) => work.participants.some(({ to }) => to.id === id);
const isAimedAt = (work: Work, theme: string) =>
  work.themes.some(({ link, to }) => to.id === theme && link.aim === 'AIMED');

/** Whether two bodies have to do with each other: by a work, by one being part of the other, or by sharing an immediate whole. */
function haveMet(
  one: string,
  other: string,
  works: readonly Work[],
  belonging: readonly Belonging[],
) {
  const wholesOf = (id: string) => belonging.filter(({ part }) => part === id);
  const isPartOf = (part: string, of: string) => wholesOf(part).some(({ whole }) => whole === of);
  const directly = (id: string) => wholesOf(id).filter(({ direct }) => direct);
  return (
    works.some((work) => takesPart(work, one) && takesPart(work, other)) ||
    isPartOf(one, other) ||
    isPartOf(other, one) ||
    directly(one).some(({ whole }) => directly(other).some((also) => also.whole === whole))
  );
}

/**
 * Pairs of named bodies that work on the same theme, meant for it and not in passing, and share nothing
 * that the documents tell. Bodies told by their type never enter a pair. Pure.
 */
export function findUnmetPairs(
  works: readonly Work[],
  themes: ReadonlySet<string> | undefined,
  belonging: readonly Belonging[],
): UnmetPair[] {
  const subjects = new Map(
    works.flatMap(({ themes: own }) =>
      own
        .filter(({ link, to }) => link.aim === 'AIMED' && (!themes || themes.has(to.id)))
        .map(({ to }): [string, Thing] => [to.id, to]),
    ),
  );
  return [...subjects.values()]
    .sort((a, b) => a.id.localeCompare(b.id))
    .flatMap((theme) => {
      const on = works.filter((work) => isAimedAt(work, theme.id));
      const bodies = [
        ...new Map(on.flatMap(joinedBy).map((body): [string, Thing] => [body.id, body])).values(),
      ].sort((a, b) => a.id.localeCompare(b.id));
      return bodies.flatMap((one, at) =>
        bodies.slice(at + 1).flatMap((other): UnmetPair[] => {
          if (haveMet(one.id, other.id, works, belonging)) return [];
          const workOf = (id: string) => on.filter((work) => takesPart(work, id));
          return [{ one, other, theme, ofOne: workOf(one.id), ofOther: workOf(other.id) }];
        }),
      );
    });
}
