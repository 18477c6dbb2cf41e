/** The project's own pages that the explorer shows, in Markdown. */
export interface AboutTexts {
  /** How good the record is, and how that is known. */
  readonly quality: string;
  /** What changed in the record. */
  readonly changes: string;
  readonly licences: string;
}

/** The part of the list of changes that tells of the record, not of the program. */
export function changesOfRecord(changelog: string): string {
  const sections = changelog.split(/^(?=## )/m).slice(1);
  return sections
    .map((section) => {
      const [title = '', ...parts] = section.split(/^(?=### )/m);
      const record = parts.find((part) => part.startsWith('### The record'));
      return record === undefined ? '' : `${title.trim()}\n\n${record.replace(/^### .*\n/, '')}`;
    })
    .join('\n');
}
