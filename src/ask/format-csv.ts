import { stringify } from 'csv-stringify/sync';

type Value = unknown;

function isObject(value: Value): value is Record<string, Value> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Objects become columns with a path for a name, lists one cell: a spreadsheet has no depth. */
function flatten(value: Value, path: string, into: Record<string, string>): void {
  if (isObject(value))
    for (const [key, inner] of Object.entries(value))
      flatten(inner, path === '' ? key : `${path}.${key}`, into);
  else if (Array.isArray(value))
    into[path] = value
      .map((item) => (isObject(item) ? JSON.stringify(item) : String(item)))
      .join('; ');
  else into[path] = value === null || value === undefined ? '' : String(value);
}

/** The rows of an answer: the answer itself if it is a list, else its first list of objects, else one row. */
function rowsOf(answer: Value): Value[] {
  if (Array.isArray(answer)) return answer;
  if (!isObject(answer)) return [answer];
  const list = Object.values(answer).find((value) => Array.isArray(value) && isObject(value[0]));
  return list === undefined ? [answer] : (list as Value[]);
}

/** An answer as CSV: UTF-8 with a byte order mark, CRLF, so that spreadsheets open it as it is. */
export function formatCsv(answer: Value): string {
  const rows = rowsOf(answer).map((row) => {
    const cells: Record<string, string> = {};
    flatten(row, isObject(row) ? '' : 'value', cells);
    return cells;
  });
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return stringify(rows, { header: true, columns, bom: true, record_delimiter: 'windows' });
}
