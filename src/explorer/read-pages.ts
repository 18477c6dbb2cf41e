/** As many rows as the API gives at once (its look-ups' own bound). */
const PAGE = 500;

/**
 * All rows of a look-up, however many pages of the API that takes.
 * @param readPage asks for the page that begins at an offset; it must ask for 500 rows
 */
export async function readPages<Row>(
  readPage: (offset: number) => Promise<readonly Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (;;) {
    const page = await readPage(rows.length);
    rows.push(...page);
    if (page.length < PAGE) return rows;
  }
}
