import { readCypher, runCypher, type Database } from '../run-cypher.js';
import { createThemes, type ThemeLink } from '../trace/themes.js';

const THEMES = readCypher('trace/find-themes.cypher');

/** A theme and all that are narrower, as ids: what is about one of them is about the theme. */
export async function findNarrower(
  at: Database,
  theme: string,
  asOf: string | null,
): Promise<string[]> {
  const themes = createThemes(await runCypher<ThemeLink>(at, THEMES, { asOf }));
  return [...themes.around(theme)].filter(
    (id) => themes.between(theme, id)?.relation !== 'BROADER',
  );
}
