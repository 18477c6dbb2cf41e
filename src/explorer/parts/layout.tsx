import type { Page, PageRequest } from '../page.js';
import { told } from '../told.js';
import { dateInWords, upperFirst } from '../words.js';
import { AroundContext } from './frame-context.js';
import { PageTools } from './page-tools.js';

const DOORS = [
  { name: 'Map gaps', href: '/coverage' },
  { name: 'Trace accountability', href: '/accountability' },
  { name: 'Explore shared work', href: '/partners' },
  { name: 'Figures', href: '/comparison' },
  { name: 'Disputes', href: '/disputes' },
  { name: 'Documents', href: '/documents' },
  { name: 'Glossary', href: '/glossary' },
  { name: 'About', href: '/about' },
] as const;

function Header({ path, phrase }: { readonly path: string; readonly phrase: string }) {
  return (
    <header class="gt-header">
      <div class="gt-width gt-header__row">
        <a class="gt-header__name" href="/">
          Golden Thread
        </a>
        <nav aria-label="Main">
          <ul>
            {DOORS.map(({ name, href }) => (
              <li>
                <a href={href} {...(path.startsWith(href) ? { 'aria-current': 'true' } : {})}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <form class="gt-search" action="/search" method="get" role="search">
          <label class="gt-hidden" for="search-all">
            Search
          </label>
          <input id="search-all" name="q" type="search" value={phrase} />
          <button type="submit">Find</button>
        </form>
      </div>
    </header>
  );
}

function latestDate({ frame }: PageRequest): string {
  const dates = [...frame.documents.values()].map(({ date }) => date);
  return dates.length === 0 ? '' : `, latest document ${dateInWords(dates.at(-1) ?? '')}`;
}

/** On paper: which page this was, and what the short names of the documents stand for. */
function OnPaper({ request: { frame, path, choices } }: { readonly request: PageRequest }) {
  const query = choices.toString();
  return (
    <div class="gt-on-paper">
      <p>
        Page {path}
        {query === '' ? '' : `?${query}`}, record {frame.dataset.fingerprint}. Sources are named by
        document and passage:
      </p>
      <ul>
        {[...frame.documents.values()].map(
          ({ shortTitle, title, publisher, date, dateInferred }) => (
            <li>
              {shortTitle ?? title}: {title}, {publisher}, {dateInWords(date)}
              {dateInferred ? ' (inferred)' : ''}
            </li>
          ),
        )}
      </ul>
    </div>
  );
}

function Footer({ request }: { readonly request: PageRequest }) {
  const { dataset } = request.frame;
  return (
    <footer class="gt-footer">
      <div class="gt-width">
        <OnPaper request={request} />
        <p>
          Record <code>{dataset.fingerprint}</code>
          {latestDate(request)}. Every thing and every link is cited to a passage of a published
          document. A blank is never a gap until somebody looked.
        </p>
        <p class="gt-on-screen">
          <a href="/about">About the record, its limits, accessibility and privacy</a> ·{' '}
          <a href="/graphiql">Ask the API</a>
        </p>
      </div>
    </footer>
  );
}

function Above({ page }: { readonly page: Page }) {
  if (page.above === undefined) return null;
  return (
    <nav class="gt-above" aria-label="You are here">
      <ol>
        <li>
          <a href="/">Home</a>
        </li>
        {page.above.map(({ name, href }) => (
          <li>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** A whole page: the frame that all share around what one page shows. */
export function Layout({ page, request }: { readonly page: Page; readonly request: PageRequest }) {
  const title = upperFirst(told(page.title, request.frame.names));
  const around = { frame: request.frame, explained: new Set<string>() };
  return (
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} – Golden Thread`}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/explorer/style.css" />
        <script type="module" src="/explorer/script/enhance.js" />
      </head>
      <body>
        <a class="gt-skip" href="#main">
          Skip to the main content
        </a>
        <Header path={request.path} phrase={request.choices.get('q') ?? ''} />
        <div class="gt-width">
          <Above page={page} />
          <main id="main" tabIndex={-1}>
            <AroundContext.Provider value={around}>
              <h1>{title}</h1>
              {page.body}
            </AroundContext.Provider>
            <PageTools page={page} request={request} />
          </main>
        </div>
        <Footer request={request} />
      </body>
    </html>
  );
}
