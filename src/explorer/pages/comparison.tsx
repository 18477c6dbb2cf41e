import { chosen, dayChoice, listChoice, textChoice } from '../choices.js';
import { ComparisonDocument, type ComparisonQuery } from '../generated/graphql.js';
import type { Page, PageRequest } from '../page.js';
import { readKind } from '../read-kind.js';
import { Choices, Input, Select, Ticks } from '../parts/fields.js';
import { ElsewhereTable } from '../parts/elsewhere.js';
import { SeriesOf } from '../parts/series.js';
import { ThingLink } from '../parts/thing-link.js';
import { comparisonTable, elsewhereTable } from '../../tables/comparison.js';
import { counted } from '../words.js';

type Comparison = ComparisonQuery['comparison'];

/** What an answer that tries many measures says is long: its first sentence stands, the rest is folded. */
function Summary({ text }: { readonly text: string }) {
  const [, first = text, rest = ''] = /^(.{0,200}?[.;:]) (.{200,})$/s.exec(text) ?? [];
  if (rest === '') return <p>{text}</p>;
  return (
    <>
      <p>{first}</p>
      <details>
        <summary>What was tried</summary>
        <p>{rest}</p>
      </details>
    </>
  );
}

function Pairs({ pairs }: { readonly pairs: Comparison['pairs'] }) {
  if (pairs.length === 0) return <p>No two of these measures count the same thing.</p>;
  return (
    <div class="gt-scroll" tabIndex={0} role="region" aria-label="Pairs of measures">
      <table class="gt-wide">
        <caption>Measures that count the same thing, compared or refused</caption>
        <thead>
          <tr>
            <th scope="col">One</th>
            <th scope="col">Other</th>
            <th scope="col">Comparable</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ one, other, comparable, why }) => (
            <tr>
              <th scope="row">
                <ThingLink thing={one} />
              </th>
              <td>
                <ThingLink thing={other} />
              </td>
              <td>{comparable ? '✓ yes' : '✕ no'}</td>
              <td>{why}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

async function chooser({ ask, path }: PageRequest, form: unknown): Promise<Page> {
  const entities = await readKind(ask, 'Measure');
  return {
    title: 'Compare figures',
    body: (
      <>
        <p>
          Choose documents, and all their measures are held against every later figure of the same
          thing counted; or choose one measure. What can't be compared is refused with every reason.
        </p>
        {form as never}
        <h2>Measures</h2>
        <ul class="gt-list">
          {entities.map(({ id, name }) => (
            <li>
              <a href={`${path}?measures=${encodeURIComponent(id)}`}>{name}</a>
            </li>
          ))}
        </ul>
      </>
    ),
  };
}

function Answer({ of: comparison }: { readonly of: Comparison }) {
  return (
    <>
      <Summary text={comparison.summary} />
      {comparison.elsewhere.length > 0 && (
        <>
          <h2>Beside others</h2>
          <ElsewhereTable of={comparison.elsewhere} />
        </>
      )}
      <h2>Pairs</h2>
      <Pairs pairs={comparison.pairs} />
      <h2>Values</h2>
      <p>
        {counted(comparison.series.filter(({ asked }) => asked).length, 'series', 'series')}, and
        those that they are paired with.
      </p>
      {comparison.series.map((series, at) => (
        <SeriesOf series={series} number={at + 1} />
      ))}
    </>
  );
}

/** Which figures can be compared, and what moved. */
export async function comparisonPage(request: PageRequest): Promise<Page> {
  const { ask, choices, path, frame } = request;
  const [measures, within, against] = ['measures', 'in', 'with'].map((name) =>
    listChoice(choices, name),
  );
  const [theme, asOf] = [textChoice(choices, 'theme'), dayChoice(choices, 'asOf')];
  const documents = [...frame.documents.values()].map(({ id, shortTitle, name }) => ({
    value: id,
    label: shortTitle ?? name,
  }));
  const entities = await readKind(ask, 'Theme');
  const themes = entities.map(({ id, name }) => ({ value: id, label: name }));
  const form = (
    <Choices
      action={path}
      open={!measures && !within && !theme}
      summary="Choose documents, theme and date"
    >
      <Ticks name="in" label="Measures with a value in" options={documents} values={within ?? []} />
      <Ticks
        name="with"
        label="Compared only with values in"
        options={documents}
        values={against ?? []}
      />
      <Select name="theme" label="Of this theme" any="any" options={themes} value={theme} />
      <Input name="asOf" label="As of" type="date" value={asOf} />
    </Choices>
  );
  if (!measures && !within && !theme) return chooser(request, form);
  const variables = chosen({ measures, in: within, with: against, theme, asOf });
  const { comparison } = await ask(ComparisonDocument, variables);
  const single = measures?.length === 1 ? comparison.series[0]?.measure.name : undefined;
  return {
    title: single === undefined ? 'Compare figures' : `Compare figures: ${single}`,
    above: [{ name: 'Compare figures', href: '/comparison' }],
    asked: { document: ComparisonDocument, variables },
    tables: [
      comparisonTable(comparison as never),
      ...(comparison.elsewhere.length > 0 ? [elsewhereTable(comparison)] : []),
    ],
    body: (
      <>
        {form}
        <Answer of={comparison} />
      </>
    ),
  };
}
