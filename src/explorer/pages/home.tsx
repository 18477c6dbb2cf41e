import { inAddress } from '../addresses.js';
import { FrameDocument } from '../generated/graphql.js';
import type { Page, PageRequest } from '../page.js';
import { counted, dateInWords, kindInWords, voiceInWords } from '../words.js';
import { plansWithItems } from './plan-lists.js';

function Doors() {
  return (
    <ul class="gt-doors">
      <li>
        <h2>
          <a href="/coverage">Map gaps</a>
        </h2>
        <p>Which risks have no action, only plans, or only a part covered? What dropped out?</p>
      </li>
      <li>
        <h2>
          <a href="/accountability">Trace accountability</a>
        </h2>
        <p>
          Who promised, who did what, with what figures, on whose word, and where the trail stops.
        </p>
      </li>
      <li>
        <h2>
          <a href="/partners">Explore shared work</a>
        </h2>
        <p>What do bodies share with the force and with each other, and where could they meet?</p>
      </li>
    </ul>
  );
}

function Covers({ frame }: PageRequest) {
  const { dataset, documents } = frame;
  const percent = (share: number) => `${Math.floor(share * 100)} %`;
  return (
    <section aria-labelledby="covers">
      <h2 id="covers">What the record covers</h2>
      <p>
        {counted(documents.size, 'published document')}, {counted(dataset.entities, 'thing')} and{' '}
        {counted(dataset.links, 'link')}. {percent(dataset.shareCited)} of them have a citation;{' '}
        {percent(dataset.shareModelled)} of all passages are cited or set aside with a reason.{' '}
        {dataset.verified
          ? 'The documents are at hand: every citation was held against them at this start.'
          : 'The documents are not at hand here, so passages are not shown beside the claims.'}
      </p>
      <ul>
        {[...documents.values()].map(({ id, title, publisher, voice, date, dateInferred }) => (
          <li>
            <a href={`/documents/${inAddress(id)}`}>{title}</a>, {publisher}, {dateInWords(date)}
            {dateInferred ? ' (date inferred)' : ''}; voice: {voiceInWords(voice)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Browse({ frame }: PageRequest) {
  const kinds = frame.dataset.counts.filter(({ count }) => count > 0);
  return (
    <section aria-labelledby="browse">
      <h2 id="browse">Browse by kind</h2>
      <ul class="gt-columns">
        {kinds.map(({ kind, count }) => (
          <li>
            <a href={`/things?kind=${kind}`}>
              {counted(count, kindInWords(kind), pluralOf(kindInWords(kind)))}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The plural of a kind's word. */
export function pluralOf(word: string): string {
  if (word === 'risk or threat') return 'risks and threats';
  if (word.endsWith('y')) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

const MORE = [
  { name: 'What became of each item', href: '/cross-walk' },
  { name: 'Gap lists', href: '/gaps' },
  { name: 'Compare figures', href: '/comparison' },
  { name: 'Where documents are at odds', href: '/disputes' },
  { name: 'Places', href: '/places' },
  { name: 'Seminar pack', href: '/seminar-pack' },
] as const;

function MoreQuestions() {
  return (
    <section aria-labelledby="more">
      <h2 id="more">More questions</h2>
      <ul class="gt-inline">
        {MORE.map(({ name, href }) => (
          <li>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The front door: what this is, three doors, search, and what the record covers. */
export async function homePage(request: PageRequest): Promise<Page> {
  const registers = await plansWithItems(request);
  return {
    title: 'Golden Thread',
    asked: { document: FrameDocument, variables: {} },
    body: (
      <>
        <p class="gt-lede">
          The line of sight of policing, from a strategic risk to the priority that answers it, to
          what is done, by whom, and what inspectors found. Every thing and every link is cited to a
          passage of a published document.
        </p>
        <Doors />
        <form class="gt-search gt-search--large" action="/search" method="get">
          <label for="search-home">Find a risk, scheme, body, place or figure</label>
          <input id="search-home" name="q" type="search" />
          <button type="submit">Find</button>
        </form>
        <section aria-labelledby="registers">
          <h2 id="registers">Registers and plans</h2>
          <ul>
            {registers.map(({ id, name }) => (
              <li>
                {name}:{' '}
                <a href={`/coverage/${inAddress(id)}`}>
                  gap map<span class="gt-hidden"> of {name}</span>
                </a>
                ,{' '}
                <a href={`/gaps/${inAddress(id)}`}>
                  gap list<span class="gt-hidden"> of {name}</span>
                </a>
                ,{' '}
                <a href={`/things/${inAddress(id)}`}>
                  its items<span class="gt-hidden">: {name}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
        <MoreQuestions />
        <Covers {...request} />
        <Browse {...request} />
      </>
    ),
  };
}
