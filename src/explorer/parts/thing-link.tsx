import { addressOf } from '../addresses.js';
import { told } from '../told.js';
import { kindInWords } from '../words.js';
import { useAround, useHref } from './frame-context.js';

export interface Reference {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}

/** Kinds whose names two plans may share, so that the plan is told beside them. */
const OWNED = ['RiskArea', 'Priority', 'Pledge', 'SubObjective', 'Finding', 'PublicQuestion'];

/** A link to a thing: its name, whose it is where others may be called alike, and its kind if asked for. */
export function ThingLink({
  thing,
  kind = false,
}: {
  readonly thing: Reference;
  readonly kind?: boolean;
}) {
  const { frame } = useAround();
  const href = useHref();
  const owner = frame.owners.get(thing.id.split('/')[0] ?? '');
  const whose = OWNED.includes(thing.kind) && owner !== undefined ? owner : undefined;
  return (
    <span class="gt-thing">
      <a href={href(addressOf(thing))}>{told(thing.name, frame.names)}</a>
      {whose === undefined ? null : <span class="gt-whose"> ({whose})</span>}
      {kind ? <span class="gt-kind"> {kindInWords(thing.kind)}</span> : null}
    </span>
  );
}

/** Several things in a row. */
export function ThingLinks({ things }: { readonly things: readonly Reference[] }) {
  return (
    <>
      {things.map((thing, at) => (
        <>
          {at === 0 ? '' : ', '}
          <ThingLink thing={thing} />
        </>
      ))}
    </>
  );
}
