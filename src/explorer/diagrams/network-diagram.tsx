import { inAddress } from '../addresses.js';
import { counted } from '../words.js';
import { NameLines, spokenName } from './name-lines.js';
import type { PlacedBody, PlacedNetwork } from './body-network.js';

function Body({ body: { id, name, works, x, y, radius, lines } }: { readonly body: PlacedBody }) {
  return (
    <a
      href={`/partners/${inAddress(id)}`}
      class="gt-body"
      aria-label={spokenName(lines, name, `${counted(works, 'piece')} of shared work`)}
    >
      <circle cx={x} cy={y} r={radius} />
      <NameLines lines={lines} x={x} y={y + radius + 14} step={13} />
    </a>
  );
}

/** Who works with whom, drawn; the table below says the same. */
export function NetworkDiagram({ network }: { readonly network: PlacedNetwork }) {
  const names = new Map(network.bodies.map(({ id, name }) => [id, name]));
  return (
    <figure class="gt-figure">
      <div class="gt-scroll" tabIndex={0} role="region" aria-label="Drawing of who works with whom">
        <svg
          class="gt-network"
          viewBox={`0 0 ${network.width} ${network.height}`}
          role="group"
          aria-label="Bodies that share work, joined by lines; the table below says the same."
        >
          {network.ties.map(({ one, other, works, x1, y1, x2, y2 }) => (
            <line
              x1={x1}
              y1={y1}
              x2={x2}
              y2={y2}
              class="gt-tie"
              stroke-width={Math.min(6, works.length)}
            >
              <title>{`${names.get(one) ?? one} and ${names.get(other) ?? other}: ${counted(works.length, 'shared piece')} of work`}</title>
            </line>
          ))}
          {network.bodies.map((body) => (
            <Body body={body} />
          ))}
        </svg>
      </div>
      <figcaption class="gt-key">
        Each circle is a named body, larger with more shared work; a thicker line is more work
        shared. Bodies known only by their type are not drawn.
      </figcaption>
    </figure>
  );
}
