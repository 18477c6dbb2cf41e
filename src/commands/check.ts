import { checkSeed } from '../checks/run-checks.js';
import { formatProblem } from '../problem.js';
import { passageShares, type PassageShare } from '../seed/passage-shares.js';
import { tallyDiscrepancies, type DiscrepancyTally } from '../seed/discrepancy-tally.js';
import { readSeed } from '../seed/read-seed.js';
import { tallySearches, type SearchTally } from '../seed/search-tally.js';
import { EXIT, type ExitCode, type Terminal } from '../terminal.js';

function formatTally({ sought, hits, linked, reviewed, taken, open }: SearchTally): string {
  const rest = [
    ...(taken === 0 ? [] : [`${taken} in longer terms`]),
    ...(open === 0 ? [] : [`${open} open`]),
  ];
  return [
    `theme ${sought}: ${hits} ${hits === 1 ? 'hit' : 'hits'}`,
    `${linked} linked`,
    `${reviewed} reviewed`,
    ...rest,
  ].join(', ');
}

function formatShare({ document, passages, cited, setAside, isCurated }: PassageShare): string {
  const state = isCurated ? '' : ' (segmented, not yet curated: nothing can be missing from it)';
  return `document ${document}: ${passages} passages, ${cited} cited, ${setAside} set aside${state}`;
}

function formatDiscrepancies({ recomputed, ofWords }: DiscrepancyTally): string {
  return `discrepancies: ${recomputed} recomputed from the figures they name, ${ofWords} of words with both sides`;
}

/**
 * Checks the record: how much of each document it holds, what was searched for each theme and how the
 * hits are accounted for, which discrepancies are recomputed, then every problem; exit 1 where there is one that is not accepted.
 */
export function check(options: { seedDir: string; json: boolean }, terminal: Terminal): ExitCode {
  const seed = readSeed(options.seedDir);
  const { problems, accepted } = checkSeed(seed);
  const documents = passageShares(seed);
  const searches = tallySearches(seed);
  const discrepancies = tallyDiscrepancies(seed);
  const must = problems.filter(({ level }) => level === 'MUST').length;
  const should = problems.length - must;
  if (options.json)
    terminal.answer(
      JSON.stringify({ problems, accepted, documents, searches, discrepancies }, undefined, 2),
    );
  else {
    for (const share of documents) terminal.answer(formatShare(share));
    for (const tally of searches) terminal.answer(formatTally(tally));
    terminal.answer(formatDiscrepancies(discrepancies));
    for (const problem of problems) terminal.answer(formatProblem(problem));
    terminal.answer(`${must} must, ${should} should, ${accepted.length} accepted`);
  }
  return problems.length === 0 ? EXIT.clean : EXIT.problems;
}
