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

/** Fetches the page with the cell open, and takes its panel: the page's own answer, no other one. */
async function openCell(cell: HTMLAnchorElement, place: HTMLElement): Promise<void> {
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
  for (const other of cells()) other.removeAttribute('aria-current');
  cell.setAttribute('aria-current', 'true');
  history.replaceState(null, '', cell.href);
  panel.focus();
}

function closePanel(place: HTMLElement): void {
  const close = place.querySelector<HTMLAnchorElement>('[data-close]');
  if (!close) return;
  history.replaceState(null, '', close.href);
  place.replaceChildren();
  const open = cells().find((cell) => cell.hasAttribute('aria-current'));
  open?.removeAttribute('aria-current');
  open?.focus();
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
      openCell(cell, place).catch(() => window.location.assign(cell.href));
    });
  }
  place.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closePanel(place);
  });
  place.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || !event.target.closest('[data-close]')) return;
    event.preventDefault();
    closePanel(place);
  });
}
