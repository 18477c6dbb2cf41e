import { dateInWords, upperFirst } from '../words.js';
import type { Thing } from './thing-parts.js';

/** Properties that are computed of others, or stand elsewhere on the page. */
const NOT_SHOWN = /(From|To|Precision|Inferred)$|^(id|slug|name|summary|text|address)$/;

/** `stageAsOf` as a reader says it. */
const spoken = (name: string) =>
  upperFirst(name.replaceAll(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`));

function valueInWords(name: string, value: string): string {
  if (/^[A-Z][A-Z_]+$/.test(value)) return value.toLowerCase().replaceAll('_', ' ');
  if (/(asOf|AsOf|date|period|due|start|end|published|fieldwork)$/i.test(name))
    return dateInWords(value);
  return value;
}

/** What else the record knows of a thing: its kind's own properties, and its other names. */
export function Facts({ entity }: { readonly entity: Thing }) {
  const inferred = new Set(
    entity.properties
      .filter(({ name, value }) => name.endsWith('Inferred') && value === 'true')
      .map(({ name }) => name.replace(/Inferred$/, '')),
  );
  const rows = entity.properties.filter(({ name }) => !NOT_SHOWN.test(name));
  if (rows.length === 0 && entity.otherNames.length === 0) return null;
  return (
    <dl class="gt-facts">
      {entity.otherNames.length > 0 ? (
        <div>
          <dt>Other names</dt>
          <dd>{entity.otherNames.join('; ')}</dd>
        </div>
      ) : null}
      {rows.map(({ name, value }) => (
        <div>
          <dt>{name === 'terms' ? 'Searched for by' : spoken(name)}</dt>
          <dd>
            {valueInWords(name, value)}
            {inferred.has(name) ? ' (inferred)' : ''}
          </dd>
        </div>
      ))}
    </dl>
  );
}
