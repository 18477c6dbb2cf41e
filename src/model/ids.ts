import { propertyTypes, scalar } from './fields.js';

/**
 * Ids are unique over all kinds (design §7.1). Those that curators write are lower-case words joined
 * by hyphens, in one to three parts joined by slashes: a bare slug, or `<owner>/<slug>` for what
 * belongs to a plan, an inspection or a meeting. All other ids are derived here and nowhere else.
 */
export const CURATED_ID = /^[a-z0-9-]+(\/[a-z0-9-]+){0,2}$/;

/** Ids of figures (`<measure>/<period>/…`) and statements (`<document>#<locator>/<slug>`) as well. */
const ENTITY_ID = /^[a-z0-9-]+(#[A-Za-z0-9.-]+)?(\/[a-z0-9-]+)*$/;

/** What was written, as an id could spell it; empty where nothing of it can stay. */
function spelledAsId(value: string): string {
  const parts = value
    .toLowerCase()
    .split('/')
    .map((part) => part.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, ''));
  const id = parts.filter((part) => part !== '').join('/');
  return CURATED_ID.test(id) ? ` Write "${id}".` : '';
}

const idOf = (pattern: RegExp) =>
  scalar('an id')
    .superRefine((value, context) => {
      if (pattern.test(value)) return;
      context.addIssue({
        code: 'custom',
        params: { check: 'id-grammar' },
        message: `"${value}" is no id: an id has lower-case letters, digits and hyphens, in one to three parts joined by "/".${spelledAsId(value)}`,
      });
    })
    .register(propertyTypes, { type: 'String' });

/** An id that a curator gives to a thing. */
export const curatedId = () => idOf(CURATED_ID);

/** An id by which a curator names anything that the record has. */
export const entityId = () => idOf(ENTITY_ID);

/** What locators under a heading begin with: no blanks, no commas (design §7.2). */
const LOCATOR_KEY = /^[a-z0-9-]+(\.[a-z0-9-]+)*$/;

/** The key of a heading: `q1`, or the locator of the first row of a table (`8.8.r0`). */
export const locatorKey = () =>
  scalar('a locator key')
    .superRefine((value, context) => {
      if (LOCATOR_KEY.test(value)) return;
      context.addIssue({
        code: 'custom',
        params: { check: 'id-grammar' },
        message: `"${value}" is no locator key: lower-case letters, digits and hyphens, in parts joined by a point.`,
      });
    })
    .register(propertyTypes, { type: 'String' });

/** `CONTRIBUTES_TO` → `contributes-to`, as derived ids and addresses spell enum values. */
export function kebab(value: string): string {
  return value.toLowerCase().replaceAll('_', '-');
}

/** The id of a passage: `<document>#<locator>`. */
export function passageId(document: string, locator: string): string {
  return `${document}#${locator}`;
}

/** The id of a link: `<from>--<kind>--<to>`, and `--<role>` where the kind has roles. */
export function linkId(from: string, kind: string, to: string, role?: string): string {
  const base = `${from}--${kebab(kind)}--${to}`;
  return role === undefined ? base : `${base}--${kebab(role)}`;
}

/**
 * The id of an observation: `<measure>/<period>`, then the place and the curator's `which`, where
 * they are given. A figure for which the source gives no period is `<measure>/undated`.
 */
export function observationId(parts: {
  measure: string;
  period: string | undefined;
  place: string | undefined;
  which: string | undefined;
}): string {
  const rest = [parts.period ?? 'undated', parts.place, parts.which];
  return [parts.measure, ...rest.filter((part) => part !== undefined)].join('/');
}

/** The id of a statement: `<document>#<locator>/<slug>`. */
export function statementId(document: string, locator: string, slug: string): string {
  return `${passageId(document, locator)}/${slug}`;
}

/** The id of a search: `<sought>@<document>`. */
export function searchId(sought: string, document: string): string {
  return `${sought}@${document}`;
}

/** The id of a mention review: `<sought>@<document>/<slug>`. */
export function mentionReviewId(sought: string, document: string, slug: string): string {
  return `${searchId(sought, document)}/${slug}`;
}

/**
 * The id of a citation: `<owner>@<passage>`. An owner that cites one passage with a second anchor
 * gets `~2` behind it, so that no anchor is lost.
 */
export function citationId(owner: string, passage: string, ordinal = 1): string {
  const base = `${owner}@${passage}`;
  return ordinal === 1 ? base : `${base}~${ordinal}`;
}
