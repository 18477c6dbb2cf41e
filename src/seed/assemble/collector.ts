import { compareBasis } from '../../model/basis.js';
import { citationId, linkId, passageId } from '../../model/ids.js';
import type { Link } from '../../model/link.js';
import type { Problem, Source } from '../../problem.js';
import type { WrittenCite } from '../grammar/cites.js';
import type { ParsedFile, Path } from '../parse-yaml.js';
import type { Addition, SeedCitation, SeedEntity, SeedLink } from '../seed.js';

/** Where something was written: its file, the path of its entry, and the document it means. */
export interface Written {
  readonly source: ParsedFile;
  readonly document: string | undefined;
  readonly path: Path;
}

/** A link as one passage or record states it, before those of the same id are gathered. */
export type StatedLink = Omit<Link, 'id'>;

/** Gathers nodes, links and citations; what is stated twice becomes one with more citations. */
export interface Collector {
  readonly entities: SeedEntity[];
  readonly links: Map<string, SeedLink>;
  readonly citations: SeedCitation[];
  /** The same by the id of the node or link that cites. */
  readonly citationsOf: Map<string, SeedCitation[]>;
  readonly additions: Addition[];
  readonly problems: Problem[];
  /** How many statements each passage has had so far, for `s1`, `s2`, … */
  readonly statementsOf: Map<string, number>;
}

export function createCollector(): Collector {
  return {
    entities: [],
    links: new Map(),
    citations: [],
    citationsOf: new Map(),
    additions: [],
    problems: [],
    statementsOf: new Map(),
  };
}

export function sourceOf(written: Written, ...rest: Path): Source {
  return {
    file: written.source.file,
    line: written.source.lineOf([...written.path, ...rest]),
  };
}

/** Records the citations of a node or link; the same passage and anchor twice count once. */
export function addCitations(
  collector: Collector,
  owner: string,
  cites: readonly WrittenCite[] | undefined,
  written: Written,
): void {
  for (const [index, cite] of (cites ?? []).entries()) {
    const document = cite.document ?? written.document ?? '';
    const passage = passageId(document, cite.locator);
    const before = collector.citationsOf.get(owner) ?? [];
    const same = before.filter((other) => passageId(other.document, other.locator) === passage);
    if (same.some((other) => other.anchor === cite.anchor)) continue;
    const citation: SeedCitation = {
      id: citationId(owner, passage, same.length + 1),
      of: owner,
      document,
      locator: cite.locator,
      anchor: cite.anchor,
      at: sourceOf(written, 'cites', index),
    };
    collector.citations.push(citation);
    collector.citationsOf.set(owner, [...before, citation]);
  }
}

/**
 * Whether one statement of a link outranks another: AIMED before TOUCHED, for what is aimed at is touched,
 * and then the better basis. Aim and basis go together: a passage that states a touch states no aim.
 */
function outranks(one: StatedLink, other: StatedLink): boolean {
  if ((one.aim === 'AIMED') !== (other.aim === 'AIMED')) return one.aim === 'AIMED';
  return compareBasis(one.basis, other.basis) > 0;
}

/** What can't be two things at once in a link that is stated twice. */
const AGREED = ['relation', 'status', 'amount'] as const;

function checkAgreement(collector: Collector, before: SeedLink, link: SeedLink): void {
  for (const key of AGREED) {
    const [first, second] = [before[key], link[key]];
    if (first === undefined || second === undefined || first === second) continue;
    const { file, line } = before.at;
    collector.problems.push({
      check: 'link-agrees',
      level: 'MUST',
      ...link.at,
      about: link.id,
      message: `The link ${link.id} has the ${key} ${first} at ${file}:${line}, and ${second} here. Decide for one.`,
    });
  }
}

/**
 * Records a link. One link for each kind, ends and role (design §7.1): a second statement adds its
 * citations, and the link takes aim, basis and rationale of the one that outranks the other.
 */
export function addLink(
  collector: Collector,
  stated: StatedLink,
  cites: readonly WrittenCite[] | undefined,
  written: Written,
): void {
  const id = linkId(stated.from, stated.kind, stated.to, stated.role);
  const before = collector.links.get(id);
  const link: SeedLink = { ...stated, id, at: sourceOf(written) };
  if (!before) collector.links.set(id, link);
  else {
    checkAgreement(collector, before, link);
    const best = outranks(link, before) ? { ...before, ...link } : { ...link, ...before };
    collector.links.set(id, { ...best, at: before.at });
  }
  addCitations(collector, id, cites, written);
}
