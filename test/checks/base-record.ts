/** The locators of the base record's one document; `passages.yml` has no text, so neither has a test. */
const LOCATORS = ['title.0', 'risks.1', 'risks.2', 'work.1', 'work.2'];

export const HASH = 'a'.repeat(64);

/** A `passages.yml` with passages of these locators. */
export function passagesOf(document: string, locators: readonly string[], sha256 = HASH): string {
  const passages = locators.map(
    (locator) =>
      `  - { locator: ${locator}, cite: "passage ${locator}", headings: [], sha256: ${'0'.repeat(64)} }`,
  );
  return [`document: ${document}`, `sha256: ${sha256}`, 'passages:', ...passages].join('\n');
}

/** A smallest record of Northshire in which nothing is wrong; a test lays its own files over it. */
export const BASE_RECORD: Readonly<Record<string, string>> = {
  'documents/report-2026/document.yml': `
document:
  id: report-2026
  title: Northshire Report
  publisher: Northshire Police
  voice: FORCE
  date: 2026-03
  dateKnownBy: Printed on the cover.
  file: report-2026.txt
  sha256: ${HASH}
  layout: HEADED_LISTS
  cites: title.0 "northshire report for march"
`,
  'documents/report-2026/passages.yml': passagesOf('report-2026', LOCATORS),
  'documents/report-2026/searches.yml': `
document: report-2026
sha256: ${HASH}
searches:
  - of: disorder
    terms: [disorder]
    hits:
      - { passage: risks.1, phrase: disorder }
`,
  'documents/report-2026/set-aside.yml': `
document: report-2026
setAside:
  - passages: [work.2]
    why: Navigation of the web site.
`,
  'themes/disorder.yml': `
document: report-2026
theme:
  id: disorder
  name: Disorder
  definition: Rowdy conduct in public places.
  terms: [disorder]
  cites: risks.1 "disorder in our parks"
`,
  'plans/risks-2025/risks-2025.yml': `
document: report-2026
plan:
  id: risks-2025
  name: Northshire risk register
  planKind: RISK_REGISTER
  cites: risks.1 "risks of the year"
riskAreas:
  - id: risks-2025/disorder
    name: Disorder
    listing: KEY_RISK
    nature: CRIME
    cites: risks.2 "disorder at closing time"
    links:
      - covers: disorder
        cites: risks.2 "disorder at closing time"
`,
  'initiatives/operation-lantern.yml': `
document: report-2026
initiative:
  id: operation-lantern
  name: Operation Lantern
  form: OPERATION
  stage: { is: PILOT, asOf: 2026-03 }
  summary: Patrols of two parks on Fridays.
  cites: work.1 "evening patrols of both parks"
  links:
    - about: disorder
      aim: AIMED
      cites: work.1 "against rowdy friday nights"
`,
};
