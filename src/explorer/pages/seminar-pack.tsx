import { inAddress } from '../addresses.js';
import type { Page, PageRequest } from '../page.js';
import { counted } from '../words.js';
import { plansWithItems } from './plan-lists.js';

/** Which plan the pack is of; the pack itself is a file. */
export async function seminarPackPage(request: PageRequest): Promise<Page> {
  const plans = await plansWithItems(request);
  return {
    title: 'Seminar pack',
    above: [{ name: 'Map gaps', href: '/coverage' }],
    body: (
      <>
        <p>
          One file with the gap map of a register or plan, its gaps, the thread of each item, and
          all sources. It opens from disk without a network, on any computer with a browser, and
          prints.
        </p>
        <ul class="gt-list">
          {plans.map(({ id, name, items }) => (
            <li>
              <a href={`/seminar-pack/${inAddress(id)}.html`} download={`seminar-pack-${id}.html`}>
                Pack of {name}
              </a>{' '}
              <span class="gt-small">{counted(items, 'item')}</span>
            </li>
          ))}
        </ul>
      </>
    ),
  };
}
