import { acceptedStillFails } from './accepted-still-fails.js';
import { aimGiven } from './aim-given.js';
import { anchorLength } from './anchor-length.js';
import { basisAndRationale } from './basis-and-rationale.js';
import { bothEndsCited } from './both-ends-cited.js';
import type { Check } from './check.js';
import { citeReadable } from './cite-readable.js';
import { citedPassageExists } from './cited-passage-exists.js';
import { dateWellFormed } from './date-well-formed.js';
import { datesInOrder } from './dates-in-order.js';
import { discrepancyRecomputes } from './discrepancy-recomputes.js';
import { duplicateCitation } from './duplicate-citation.js';
import { expectationsHold } from './expectations-hold.js';
import { fileNamedById } from './file-named-by-id.js';
import { idGrammar } from './id-grammar.js';
import { idNotReused } from './id-not-reused.js';
import { idOwned } from './id-owned.js';
import { idUnique } from './id-unique.js';
import { judgementGraded } from './judgement-graded.js';
import { linkAgrees } from './link-agrees.js';
import { linkCited } from './link-cited.js';
import { linkEndsExist } from './link-ends-exist.js';
import { linkEndsPermitted } from './link-ends-permitted.js';
import { linkToItself } from './link-to-itself.js';
import { nodeCited } from './node-cited.js';
import { nodeLinked } from './node-linked.js';
import { observationComplete } from './observation-complete.js';
import { passageAccountedFor } from './passage-accounted-for.js';
import { planItemsCover } from './plan-items-cover.js';
import { relationGiven } from './relation-given.js';
import { reviewNamesPhrase } from './review-names-phrase.js';
import { reviewOfAHit } from './review-of-a-hit.js';
import { roleGiven } from './role-given.js';
import { sameNameToldApart } from './same-name-told-apart.js';
import { searchCurrent } from './search-current.js';
import { shape } from './shape.js';
import { statedCountsAgree } from './stated-counts-agree.js';
import { statedDocument } from './stated-document.js';
import { statementAboutSomething } from './statement-about-something.js';
import { statementLength } from './statement-length.js';
import { symmetricLinkOnce } from './symmetric-link-once.js';
import { textTidy } from './text-tidy.js';
import { themeHasTerms } from './theme-has-terms.js';
import { themeOneBroader } from './theme-one-broader.js';
import { unnamedInOneDocument } from './unnamed-in-one-document.js';
import { unreviewedMention } from './unreviewed-mention.js';
import { yamlReadable } from './yaml-readable.js';

/** Checks of the record, in the order in which a curator would learn them. */
const RECORD_CHECKS: readonly Check[] = [
  // what can be read
  yamlReadable,
  shape,
  dateWellFormed,
  citeReadable,
  idGrammar,
  // ids
  idUnique,
  idNotReused,
  idOwned,
  fileNamedById,
  // links
  linkEndsExist,
  linkEndsPermitted,
  linkToItself,
  symmetricLinkOnce,
  linkAgrees,
  basisAndRationale,
  aimGiven,
  roleGiven,
  relationGiven,
  // evidence
  nodeCited,
  linkCited,
  bothEndsCited,
  citedPassageExists,
  anchorLength,
  duplicateCitation,
  statedDocument,
  passageAccountedFor,
  searchCurrent,
  unreviewedMention,
  reviewNamesPhrase,
  reviewOfAHit,
  // what the kinds ask for
  themeHasTerms,
  themeOneBroader,
  planItemsCover,
  statedCountsAgree,
  observationComplete,
  statementLength,
  statementAboutSomething,
  judgementGraded,
  discrepancyRecomputes,
  datesInOrder,
  unnamedInOneDocument,
  sameNameToldApart,
  nodeLinked,
  textTidy,
  // the record as a whole
  expectationsHold,
];

/** Every check, the one over the accepted exceptions last, since it asks what the others found. */
export const ALL_CHECKS: readonly Check[] = [...RECORD_CHECKS, acceptedStillFails(RECORD_CHECKS)];
