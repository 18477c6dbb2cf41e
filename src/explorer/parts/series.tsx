import type { ComparisonQuery } from '../generated/graphql.js';
import { SeriesChart } from '../diagrams/series-chart.js';
import { told } from '../told.js';
import { dateInWords, inWords, voiceInWords } from '../words.js';
import { useAround } from './frame-context.js';
import { Sources } from './sources.js';
import { ThingLink, ThingLinks } from './thing-link.js';

type Series = ComparisonQuery['comparison']['series'][number];

function movementInWords({ movement, better, reverses, change }: Series): string {
  if (!movement) return '';
  const good = better === true ? ', for the better' : better === false ? ', for the worse' : '';
  const turn = reverses ? '; between them it turns the other way' : '';
  return `First to last: ${inWords(movement)}${good}${change ? ` (${change})` : ''}${turn}.`;
}

function Values({ series, title }: { readonly series: Series; readonly title: string }) {
  return (
    <table>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">Period</th>
          <th scope="col">Value</th>
          <th scope="col">Voice</th>
          <th scope="col">Source</th>
        </tr>
      </thead>
      <tbody>
        {series.values.map(({ period, text, voice, citations }) => (
          <tr>
            <th scope="row">{period ? dateInWords(period) : 'not given'}</th>
            <td>{text}</td>
            <td>{voiceInWords(voice)}</td>
            <td>
              <Sources of={citations} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One measure's values: a table with its small chart, and why it can or can't be read from first to last. */
export function SeriesOf({
  series,
  named = true,
  number,
}: {
  readonly series: Series;
  readonly named?: boolean;
  /** Its place on the page, from 1: two series may bear the same name. */
  readonly number: number;
}) {
  const { frame } = useAround();
  const place = series.place ? (frame.names.get(series.place) ?? series.place) : undefined;
  const where = [place, series.which?.replaceAll('-', ' ')].filter(Boolean).join(', ');
  const title = `${series.measure.name}${where === '' ? '' : `, ${where}`}`;
  return (
    <section class="gt-series">
      {named ? (
        <h3>
          <ThingLink thing={series.measure} />
          {where === '' ? '' : `, ${where}`}
        </h3>
      ) : null}
      <p class="gt-small">
        Counts {series.counts.replaceAll('-', ' ')}, in{' '}
        {series.unit.toLowerCase().replaceAll('_', ' ')}
        {series.denominator ? `, of ${series.denominator}` : ''}
        {series.form === 'CHANGE' ? '; a change, no level' : ''}.
      </p>
      <div class="gt-series__row">
        <div
          class="gt-scroll"
          tabIndex={0}
          role="region"
          aria-label={`Series ${String(number)}: ${title}`}
        >
          <Values series={series} title={title} />
        </div>
        <SeriesChart series={series} />
      </div>
      <p>
        {told(movementInWords(series), frame.names)}{' '}
        {series.reasons.length > 0
          ? `Can't be read as one series: ${series.reasons.map(inWords).join(', ')}.`
          : ''}
      </p>
      {series.disputes.length > 0 ? (
        <p>
          The documents are at odds over it: <ThingLinks things={series.disputes} />
        </p>
      ) : null}
    </section>
  );
}
