/** Who speaks in a document, or in a statement of it. */
export const VOICES = [
  'FORCE',
  'COMMISSIONER',
  'INSPECTORATE',
  'PANEL',
  'COUNCIL',
  'GOVERNMENT',
  'PUBLIC',
  'OTHER',
] as const;
export type Voice = (typeof VOICES)[number];
