import { addressOf } from '../addresses.js';
import { useHref } from '../parts/frame-context.js';
import { basisInWords, kindInWords } from '../words.js';
import { NameLines, spokenName } from './name-lines.js';
import { LAYER_NAMES } from './thread-graph.js';
import { NODE, type PlacedNode, type PlacedThread } from './lay-out-thread.js';

function Node({ node }: { readonly node: PlacedNode }) {
  const { x, y, lines, kind, name, isStart } = node;
  const href = useHref();
  return (
    <a
      href={href(addressOf(node))}
      aria-label={spokenName(lines, name, kindInWords(kind))}
      class="gt-node"
    >
      <rect
        x={x - NODE.width / 2}
        y={y - NODE.height / 2}
        width={NODE.width}
        height={NODE.height}
        rx="4"
        class={`gt-node__box gt-node__box--${kind.toLowerCase()}${isStart ? ' gt-node__box--start' : ''}`}
      />
      <NameLines lines={lines} x={x} y={y + 5 - (lines.length - 1) * 8} step={16} />
    </a>
  );
}

/** A thread as layers from left to right; the same stands below it as a list. */
export function ThreadDiagram({
  thread,
  name,
}: {
  readonly thread: PlacedThread;
  readonly name: string;
}) {
  return (
    <figure class="gt-figure">
      <div
        class="gt-scroll"
        tabIndex={0}
        role="region"
        aria-label={`Drawing of the thread of ${name}`}
      >
        <svg
          class="gt-thread"
          viewBox={`0 0 ${thread.width} ${thread.height}`}
          role="group"
          aria-label={`The thread of ${name}, in layers from left to right. The list below says the same.`}
        >
          {thread.layers.map(({ layer, x }) => (
            <text x={x} y="16" text-anchor="middle" class="gt-layer">
              {LAYER_NAMES[layer] ?? ''}
            </text>
          ))}
          {thread.edges.map(({ path, basis, weakest, reading }) => (
            <path
              d={path}
              class={`gt-line gt-line--${basis.toLowerCase()}${weakest ? ' gt-line--weakest' : ''}`}
            >
              <title>{`${reading} (${basisInWords(basis)}${weakest ? ', weakest hop' : ''})`}</title>
            </path>
          ))}
          {thread.nodes.map((node) => (
            <Node node={node} />
          ))}
        </svg>
      </div>
      <figcaption class="gt-key">
        Lines: <span class="gt-basis gt-basis--stated">stated</span> whole,{' '}
        <span class="gt-basis gt-basis--matched">matched</span> dashed,{' '}
        <span class="gt-basis gt-basis--inferred">inferred</span> dotted; the weakest hop of a chain
        is drawn thick.
      </figcaption>
    </figure>
  );
}
