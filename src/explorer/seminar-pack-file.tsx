import type { ComponentChildren } from 'preact';
import {
  CellDocument,
  CoverageDocument,
  GapsDocument,
  ThreadDocument,
  type CellQuery,
  type CoverageQuery,
  type GapsQuery,
  type ThreadQuery,
} from './generated/graphql.js';
import { layOutThread } from './diagrams/lay-out-thread.js';
import { ThreadDiagram } from './diagrams/thread-diagram.js';
import { threadGraph } from './diagrams/thread-graph.js';
import type { PageRequest } from './page.js';
import { CellPart, EvidenceItem } from './pages/coverage-cell.js';
import { Matrix } from './pages/coverage-matrix.js';
import { BasisKey } from './parts/basis.js';
import { AroundContext } from './parts/frame-context.js';
import { Sources } from './parts/sources.js';
import { State, StateKey } from './parts/state.js';
import { ThingLink } from './parts/thing-link.js';
import { dateInWords, inWords, upperFirst } from './words.js';

/** Chains drawn for each item: as many as fit a sheet. */
const CHAINS = 8;

interface Thread {
  readonly trace: ThreadQuery['trace'];
}

export interface Pack {
  readonly coverage: CoverageQuery['coverage'];
  readonly cells: CellQuery['coverage'];
  readonly gaps: GapsQuery['gaps'];
  readonly threads: readonly Thread[];
}

/** Asks for all that a pack of a plan holds. */
export async function readPack({ ask, rest }: PageRequest): Promise<Pack> {
  const { coverage } = await ask(CoverageDocument, { plan: rest });
  const { coverage: cells } = await ask(CellDocument, { plan: rest });
  const { gaps } = await ask(GapsDocument, { plan: rest, first: 500 });
  const threads: Thread[] = [];
  for (const { item } of coverage.rows)
    threads.push(await ask(ThreadDocument, { from: item.id, first: CHAINS }));
  return { coverage, cells, gaps, threads };
}

function CellReasons({ pack }: { readonly pack: Pack }) {
  return (
    <>
      {pack.cells.rows.map((row) => (
        <section>
          <h3>{row.item.name}</h3>
          {row.cells.map((cell) => (
            <div id={`${row.item.id}..${cell.column}`} class="gt-group">
              <p>
                <strong>
                  {upperFirst(
                    pack.cells.columns.find(({ id }) => id === cell.column)?.name ?? cell.column,
                  )}
                </strong>
                : <State state={cell.state} /> {cell.why}
              </p>
              <ul class="gt-list">
                {cell.direct.map((evidence) => (
                  <EvidenceItem evidence={evidence} />
                ))}
              </ul>
              {cell.parts.map((part) => (
                <CellPart part={part} alone={cell.parts.length === 1} />
              ))}
            </div>
          ))}
        </section>
      ))}
    </>
  );
}

function GapsOf({ gaps }: { readonly gaps: Pack['gaps'] }) {
  if (gaps.gaps.length === 0) return <p>None by any rule.</p>;
  return (
    <ul class="gt-list">
      {gaps.gaps.map((gap) => (
        <li>
          <ThingLink thing={gap.thing} kind /> – {inWords(gap.rule)}
          <p>{gap.why}</p>
          <p class="gt-small">What would close it: {gap.closes}</p>
          <Sources of={gap.citations} />
        </li>
      ))}
    </ul>
  );
}

function Threads({ threads }: { readonly threads: readonly Thread[] }) {
  return (
    <>
      {threads.map(({ trace }) => (
        <section class="gt-sheet">
          <h3>{trace.from.name}</h3>
          {trace.chains.length === 0 ? (
            <p>No chain starts here.</p>
          ) : (
            <>
              <p class="gt-small">
                {trace.total > trace.chains.length
                  ? `The best ${trace.chains.length} of ${trace.total} chains.`
                  : `All ${trace.total} chains.`}
              </p>
              <ThreadDiagram
                thread={layOutThread(threadGraph(trace.from.id, trace.chains))}
                name={trace.from.name}
              />
              <ol>
                {trace.chains.map(({ hops, stops }) => (
                  <li>
                    {hops.map((hop) =>
                      hop.kind === 'JOIN'
                        ? ''
                        : `${hop.from.name} ${hop.reading} ${hop.to.name} (${inWords(hop.basis)}); `,
                    )}
                    stops: {stops.why}
                    <Sources of={hops.flatMap(({ citations }) => citations)} />
                  </li>
                ))}
              </ol>
            </>
          )}
        </section>
      ))}
    </>
  );
}

function Whole({
  request,
  style,
  children,
}: {
  readonly request: PageRequest;
  readonly style: string;
  readonly children: ComponentChildren;
}) {
  return (
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`Seminar pack: ${request.frame.plans.get(request.rest)?.name ?? request.rest}`}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <div class="gt-width">
          <main>
            <AroundContext.Provider
              value={{ frame: request.frame, explained: new Set(), offline: true }}
            >
              {children}
            </AroundContext.Provider>
          </main>
        </div>
      </body>
    </html>
  );
}

/** The pack as one page that needs nothing else: its style is in it, and nothing in it leads elsewhere. */
export function SeminarPack({
  pack,
  request,
  style,
}: {
  readonly pack: Pack;
  readonly request: PageRequest;
  readonly style: string;
}) {
  const { coverage, gaps } = pack;
  return (
    <Whole request={request} style={style}>
      <h1>Seminar pack: {coverage.plan.name}</h1>
      <p>
        Record {coverage.fingerprint}; as of {dateInWords(gaps.today)}. Every claim opens to the
        passage that bears it. A blank is never a gap until somebody looked.
      </p>
      <nav aria-label="Contents">
        <ol>
          <li>
            <a href="#map">Gap map</a>
          </li>
          <li>
            <a href="#gaps">Gaps</a>
          </li>
          <li>
            <a href="#threads">Threads</a>
          </li>
          <li>
            <a href="#cells">What stands behind each cell</a>
          </li>
        </ol>
      </nav>
      <h2 id="map">Gap map</h2>
      <Matrix
        coverage={coverage}
        path=""
        choices={new URLSearchParams()}
        cellHref={(cell) => `#${encodeURIComponent(cell)}`}
      />
      <StateKey />
      <BasisKey />
      <h2 id="gaps">Gaps</h2>
      <GapsOf gaps={gaps} />
      <h2 id="threads">Threads</h2>
      <Threads threads={pack.threads} />
      <h2 id="cells">What stands behind each cell</h2>
      <CellReasons pack={pack} />
    </Whole>
  );
}
