import type { ComparisonQuery } from '../generated/graphql.js';
import { dateInWords, inWords } from '../words.js';
import { useAround } from './frame-context.js';
import { Sources } from './sources.js';
import { ThingLink } from './thing-link.js';

type Elsewhere = ComparisonQuery['comparison']['elsewhere'];

const SIGNS = { HIGHER: '▲ higher', LOWER: '▼ lower', SAME: '＝ the same' } as const;

/** How a figure stands, by how much, and for what: in words, or why it can't be said. */
function standing({ way, difference, better, reasons, against }: Elsewhere[number]): string {
  if (reasons.length > 0) return `not held against it: ${reasons.map(inWords).join(', ')}`;
  if (against === 'RANKED') return 'a rank';
  if (way === null) return 'open: the figures leave it undecided';
  const by = difference !== null && way !== 'SAME' ? ` (${difference})` : '';
  const good = better === true ? ', better' : better === false ? ', worse' : '';
  return `${SIGNS[way]}${by}${good}`;
}

/** Figures beside those of a larger area, an average or all who are ranked, of the same time. */
export function ElsewhereTable({ of }: { readonly of: Elsewhere }) {
  const { frame } = useAround();
  const nameOf = (id: string | null) => (id === null ? '' : (frame.names.get(id) ?? id));
  return (
    <div class="gt-scroll" tabIndex={0} role="region" aria-label="Figures beside those of others">
      <table class="gt-wide">
        <caption>How it stands beside others at the same time</caption>
        <thead>
          <tr>
            <th scope="col">Measure</th>
            <th scope="col">Period</th>
            <th scope="col">Figure</th>
            <th scope="col">Beside</th>
            <th scope="col">Stands</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {of.map((one) => (
            <tr>
              <th scope="row">
                <ThingLink thing={one.measure} />
                {one.which ? `, ${one.which.replaceAll('-', ' ')}` : ''}
              </th>
              <td>{one.period ? dateInWords(one.period) : 'not given'}</td>
              <td>
                {nameOf(one.place)}
                {one.place ? ': ' : ''}
                {one.figure}
              </td>
              <td>
                {nameOf(one.whom)}
                {one.against === 'RANKED' ? '' : `: ${one.text}`}
              </td>
              <td>{standing(one)}</td>
              <td>
                <Sources of={one.citations} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
