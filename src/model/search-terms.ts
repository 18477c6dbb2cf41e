import { z } from 'zod';
import { text } from './fields.js';

/** How a search term is written: editors and the generated pages say it in these words. */
export const HOW_TERMS_MATCH =
  'A term matches from the start of a word ("burgl" finds "burglary"); with a bar behind it, that word only, or with an s ("sch|" finds "SCH" and "SCH’s", not "school").';

/** The terms by which a thing is looked for in every document. */
export const searchTerms = () => z.array(text()).describe(HOW_TERMS_MATCH);
