import type { AboutTexts } from '../about-texts.js';
import { Refusal } from '../ask-record.js';
import type { PageOf } from '../page.js';
import { aboutPage } from './about.js';
import { accountabilityPage } from './accountability.js';
import { appearancesPage } from './appearances.js';
import { comparisonPage } from './comparison.js';
import { coveragePage } from './coverage.js';
import { crossWalkPage } from './cross-walk.js';
import { disputesPage } from './disputes.js';
import { documentPage } from './document.js';
import { gapsPage } from './gaps.js';
import { glossaryPage } from './glossary.js';
import { homePage } from './home.js';
import { partnersPage } from './partners.js';
import { placePage } from './place.js';
import { searchPage } from './search.js';
import { seminarPackPage } from './seminar-pack.js';
import { thingPage } from './thing.js';
import { threadPage } from './thread.js';
import { timelinePage } from './timeline.js';

/** A page that is of nothing but itself: an address that goes on behind its word is of no page. */
const alone =
  (word: string, page: PageOf): PageOf =>
  async (request) => {
    if (request.rest === '') return page(request);
    throw new Refusal(
      `There is no page at this address. "/${word}" is a page; nothing stands behind it.`,
      'UNKNOWN_ID',
    );
  };

/** Every page by the first word of its address. */
export function pagesOf(about: AboutTexts): Readonly<Record<string, PageOf>> {
  return {
    '': homePage,
    search: alone('search', searchPage),
    coverage: coveragePage,
    thread: threadPage,
    gaps: gapsPage,
    'cross-walk': crossWalkPage,
    accountability: accountabilityPage,
    comparison: alone('comparison', comparisonPage),
    timeline: timelinePage,
    appearances: appearancesPage,
    disputes: disputesPage,
    partners: partnersPage,
    places: placePage,
    things: thingPage,
    documents: documentPage,
    glossary: alone('glossary', glossaryPage),
    about: alone('about', aboutPage(about)),
    'seminar-pack': alone('seminar-pack', seminarPackPage),
  };
}
