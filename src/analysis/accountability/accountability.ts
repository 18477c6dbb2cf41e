import { findFingerprint } from '../dataset/dataset.js';
import {
  answerSearch,
  findDocuments,
  findLinks,
  findSearches,
  findThings,
  referenceTo,
  type CitedThing,
  type DocumentRow,
} from '../facts/facts.js';
import { isOverdue } from '../facts/overdue.js';
import { pageOf, type Page } from '../page.js';
import { runCypher, readCypher, type Database } from '../run-cypher.js';
import { createThemes, type ThemeLink, type Themes } from '../trace/themes.js';
import { unknownId } from '../unknown-id.js';
import { responseClock } from './clock.js';
import { decideAccount, type AccountFacts, type AccountPart } from './decide-account.js';
import { findFigures } from './find-figures.js';
import { findSubjects, type SubjectsAsked } from './find-subjects.js';
import type { Status } from './status.js';
import type { Step } from './step.js';

export interface AccountabilityArguments extends SubjectsAsked, Page {
  /** Only accounts that stand so. */
  readonly status?: readonly Status[] | null;
  readonly asOf?: string | null;
}

const THEMES = readCypher('trace/find-themes.cypher');
const PLAN_FROM = readCypher('accountability/find-plan-from.cypher');
const OWN = ['OWNED_BY', 'RESPONDS_TO', 'FOLLOWS_UP', 'CONTRIBUTES_TO', 'ADDRESSES', 'SUPERSEDES'];
const LINKS = [...OWN, 'COMMITS_TO', 'SAYS', 'DISPUTES', 'MEASURED_BY', 'FOUND'];
const SUBJECTS = ['ABOUT', 'COVERS'];

/** What every account is decided with. */
interface Shared {
  readonly asOf: string | null;
  readonly documents: readonly DocumentRow[];
  readonly themes: Themes;
}

async function findSubject(at: Database, id: string, asOf: string | null): Promise<CitedThing> {
  const [subject] = await findThings(at, [id], asOf);
  if (!subject) throw await unknownId(at, id);
  return subject;
}

/** Only a document that was read whole, and is later than the first that tells of the thing, can be silent on it. */
function laterThan({ citations }: CitedThing, documents: readonly DocumentRow[]): string[] {
  const since = citations[0]?.dateTo ?? '';
  return documents
    .filter(({ dateTo, curation }) => dateTo > since && curation !== 'SEGMENTED')
    .map(({ id }) => id);
}

async function findFacts(at: Database, subject: CitedThing, shared: Shared): Promise<AccountFacts> {
  const { id } = subject.thing;
  const links = await findLinks(at, [id], LINKS, shared.asOf);
  const near = links.flatMap(({ from, to }) => [from.id, to.id]);
  const subjects = await findLinks(at, [id, ...near], SUBJECTS, shared.asOf);
  const own = subjects.filter(({ from }) => from.id === id).map(({ to }) => to.id);
  const disputes = links.filter(({ link }) => link.kind === 'DISPUTES').map(({ from }) => from.id);
  const inspections = links.filter(({ link }) => link.kind === 'FOUND').map(({ from }) => from.id);
  const [searches, sides, plan, inspected] = await Promise.all([
    findSearches(at, [id, ...own]),
    findLinks(at, disputes, ['DISPUTES'], shared.asOf),
    runCypher<{ planFrom: string | null }>(at, PLAN_FROM, { id }),
    findLinks(at, inspections, ['INSPECTS'], shared.asOf),
  ]);
  const planFrom = plan[0]?.planFrom ?? null;
  const laterDocuments = laterThan(subject, shared.documents);
  return {
    subject,
    links,
    sides,
    subjects,
    searches,
    inspected,
    laterDocuments,
    themes: shared.themes,
    planFrom,
  };
}

/** The clock runs for the report of an inspection; comments are a plan's, body's or event's response to it. */
function clockOf(
  { subject, links }: AccountFacts,
  inspections: readonly CitedThing[],
  today: string,
) {
  if (subject.thing.kind !== 'Finding') return null;
  const inspection = inspections.find(({ thing }) =>
    links.some(({ link, from }) => link.kind === 'FOUND' && from.id === thing.id),
  );
  const { publishedFrom, publishedPrecision } = (inspection?.thing ?? {}) as {
    publishedFrom?: string;
    publishedPrecision?: string;
  };
  return responseClock({
    published: publishedPrecision === 'DAY' ? publishedFrom : undefined,
    isCommented: links.some(
      ({ link, from }) => link.kind === 'RESPONDS_TO' && from.type === 'CORRESPONDENCE',
    ),
    today,
  });
}

const answerStep = ({ dateTo: _, contradicts: __, isTowards: ___, ...step }: Step) => ({
  ...step,
  thing: referenceTo(step.thing),
});

const answerPart = ({ theme, status, steps, weakest, searches }: AccountPart) => ({
  theme: theme && referenceTo(theme),
  status,
  steps: steps.map(answerStep),
  weakest,
  searches: searches.map(answerSearch),
});

async function findAccount(at: Database, id: string, shared: Shared) {
  const subject = await findSubject(at, id, shared.asOf);
  const facts = await findFacts(at, subject, shared);
  const inspections = await findThings(
    at,
    facts.links.filter(({ link }) => link.kind === 'FOUND').map(({ from }) => from.id),
    shared.asOf,
  );
  const today = shared.asOf ?? shared.documents.at(-1)?.dateTo ?? '';
  const { owners, parts, earlier, disputes, ...decided } = decideAccount(facts);
  return {
    ...decided,
    thing: referenceTo(subject.thing),
    due: subject.thing.due ?? null,
    overdue: isOverdue(subject.thing, today),
    owners: owners.map(({ body, ...owner }) => ({ organisation: referenceTo(body), ...owner })),
    citations: subject.citations,
    parts: parts.map(answerPart),
    earlier: earlier.map(answerStep),
    disputes: disputes.map(({ from, citations }) => ({
      discrepancy: referenceTo(from),
      summary: from.summary ?? from.name,
      citations,
    })),
    figures: await findFigures(
      at,
      subject.thing,
      parts.flatMap(({ steps }) => steps.map(({ thing }) => thing.id)),
      shared.asOf,
    ),
    clock: clockOf(facts, inspections, today),
  };
}

/**
 * Who answers for things, and what became of them (design §5); of a plan, inspection, document, body or
 * theme, for all that is in it. Throws `UnknownIdError` for an id that is
 * not there, `ArgumentError` for a kind that nobody answers for.
 */
export async function accountability(at: Database, asked: AccountabilityArguments) {
  const asOf = asked.asOf ?? null;
  const [documents, tree] = await Promise.all([
    findDocuments(at, asOf),
    runCypher<ThemeLink>(at, THEMES, { asOf }),
  ]);
  const shared = { asOf, documents, themes: createThemes(tree) };
  const ids = await findSubjects(at, asked, asOf);
  const accountsOf = async (some: readonly string[]) => {
    const accounts = [];
    for (const id of some) accounts.push(await findAccount(at, id, shared));
    return accounts;
  };
  const fingerprint = await findFingerprint(at);
  // How a thing stands is known when it has been decided; without that filter only a page is.
  if (!asked.status)
    return { asOf, fingerprint, total: ids.length, accounts: await accountsOf(pageOf(ids, asked)) };
  const standing = (await accountsOf(ids)).filter(({ status }) => asked.status?.includes(status));
  return { asOf, fingerprint, total: standing.length, accounts: pageOf(standing, asked) };
}
