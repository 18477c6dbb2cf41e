import { addCopyButtons } from './copy-reference.js';

const cells = () => [...document.querySelectorAll<HTMLAnchorElement>('[data-matrix] a[data-cell]')];

/** Arrow keys go from cell to cell, as in a spreadsheet; Tab still goes through all. */
function moveByKey(event: KeyboardEvent, cell: HTMLAnchorElement): void {
  const here = cell.closest('td');
  const row = here?.parentElement;
  if (!here || !(row instanceof HTMLTableRowElement)) return;
  const rows = [...(row.parentElement?.children ?? [])];
  const column = [...row.children].indexOf(here);
  const to: Readonly<Record<string, Element | null | undefined>> = {
    ArrowRight: row.children[column + 1],
    ArrowLeft: row.children[column - 1],
    ArrowDown: rows[rows.indexOf(row) + 1]?.children[column],
    ArrowUp: rows[rows.indexOf(row) - 1]?.children[column],
    Home: row.children[1],
    End: row.children[row.children.length - 2],
  };
  const next = to[event.key]?.querySelector<HTMLAnchorElement>('a[data-cell]');
  if (!next) return;
  event.preventDefault();
  next.focus();
}

const openOne = () => cells().find((cell) => cell.hasAttribute('aria-current'));

/** Where a panel begins out of sight (below the map on a phone), its heading and state are brought into sight. */
function bringIntoSight(panel: HTMLElement): void {
  panel.focus({ preventScroll: true });
  const { top } = panel.getBoundingClientRect();
  if (top < 0 || top > window.innerHeight / 2) panel.scrollIntoView({ block: 'start' });
}

/** Fetches the page with the cell open, and takes its panel: the page's own answer, no other one. */
async function showCell(cell: HTMLAnchorElement, place: HTMLElement): Promise<void> {
  place.setAttribute('aria-busy', 'true');
  place.textContent = 'Loading what stands behind the cell…';
  const response = await fetch(cell.href, { headers: { accept: 'text/html' } });
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const panel = page.querySelector<HTMLElement>('[data-panel]');
  if (!panel) {
    window.location.assign(cell.href);
    return;
  }
  place.replaceChildren(panel);
  place.removeAttribute('aria-busy');
  addCopyButtons(place);
  openOne()?.removeAttribute('aria-current');
  cell.setAttribute('aria-current', 'true');
  bringIntoSight(panel);
}

function hidePanel(place: HTMLElement): void {
  place.replaceChildren();
  const open = openOne();
  open?.removeAttribute('aria-current');
  open?.focus();
}

/** Opening and closing are steps of the history, so that Back goes through cells and never leaves the map by surprise. */
function closePanel(place: HTMLElement): void {
  const close = place.querySelector<HTMLAnchorElement>('[data-close]');
  if (!close) return;
  history.pushState(null, '', close.href);
  hidePanel(place);
}

/** Shows what the address says, after Back or Forward. */
function followAddress(place: HTMLElement): void {
  const asked = new URL(window.location.href).searchParams.get('cell');
  const open = openOne();
  if ((open?.dataset['cell'] ?? null) === asked) return;
  if (asked === null) {
    hidePanel(place);
    return;
  }
  const cell = cells().find((other) => other.dataset['cell'] === asked);
  if (cell) showCell(cell, place).catch(() => window.location.reload());
}

/** Opens a cell beside the table without loading the page anew; Escape closes it and goes back to the cell. */
export function startMatrix(): void {
  const place = document.querySelector<HTMLElement>('[data-panel-place]');
  if (!place) return;
  for (const cell of cells()) {
    cell.addEventListener('keydown', (event) => moveByKey(event, cell));
    cell.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      if (cell.href !== window.location.href) history.pushState(null, '', cell.href);
      showCell(cell, place).catch(() => window.location.assign(cell.href));
    });
  }
  window.addEventListener('popstate', () => followAddress(place));
  place.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closePanel(place);
  });
  place.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || !event.target.closest('[data-close]')) return;
    event.preventDefault();
    closePanel(place);
  });
}
