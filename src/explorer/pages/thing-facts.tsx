import { useAround } from '../parts/frame-context.js';
import { termInWords, told } from '../told.js';
import { dateInWords, inWords, upperFirst } from '../words.js';
import type { Thing } from './thing-parts.js';

/** Properties that are computed of others, or stand elsewhere on the page. */
const NOT_SHOWN = /(From|To|Precision|Inferred)$|^(id|slug|name|summary|text|address)$/;

/** Properties whose own names say too little, or are shorthand. */
const SPOKEN: Readonly<Record<string, string>> = {
  terms: 'Searched for with the words',
  qualifier: 'How exactly the document tells it',
};
/** Words of closed lists, one or several. */
const OF_A_LIST = /^[A-Z][A-Z_]+(?:; [A-Z][A-Z_]+)*$/;

/** `stageAsOf` as a reader says it. */
const spoken = (name: string) =>
  upperFirst(name.replaceAll(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`));

function valueInWords(name: string, value: string, names: ReadonlyMap<string, string>): string {
  if (name === 'terms') return value.split('; ').map(termInWords).join('; ');
  if (value === 'true' || value === 'false') return value === 'true' ? 'yes' : 'no';
  if (OF_A_LIST.test(value)) return inWords(value).replaceAll(';', ',');
  if (/(asOf|AsOf|date|period|due|start|end|published|fieldwork)$/i.test(name))
    return dateInWords(value);
  return told(names.get(value) ?? value, names);
}

/** What else the record knows of a thing: its kind's own properties, and its other names. */
export function Facts({ entity }: { readonly entity: Thing }) {
  const { frame } = useAround();
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
          <dt>{SPOKEN[name] ?? spoken(name)}</dt>
          <dd>
            {valueInWords(name, value, frame.names)}
            {inferred.has(name) ? ' (inferred)' : ''}
          </dd>
        </div>
      ))}
    </dl>
  );
}
