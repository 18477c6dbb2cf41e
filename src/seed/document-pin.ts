import type { Curation } from '../model/document.js';
import type { RecordFile } from './record-file.js';
import type { DocumentPin } from './seed.js';

interface PinnedRecord {
  readonly id: string;
  readonly file: string;
  readonly sha256: string;
  readonly layout: string;
  readonly curation?: Curation;
  readonly headings?: readonly { text: string; key: string; level?: string }[];
}

/** By what a document's text is found and parted; a list of one, or nothing where a file opens with none. */
export function documentPinOf(file: RecordFile): DocumentPin[] | undefined {
  if (file.opener?.definition.kind !== 'Document') return undefined;
  const record = file.opener.value as unknown as PinnedRecord;
  return [
    {
      id: record.id,
      file: record.file,
      sha256: record.sha256,
      layout: record.layout,
      isCurated: record.curation !== 'SEGMENTED',
      headings: (record.headings ?? []).map(({ text, key, level }) => ({
        text,
        key,
        ...(level === undefined ? {} : { level: Number(level) }),
      })),
      at: { file: file.source.file, line: file.source.lineOf(file.opener.path) },
    },
  ];
}
