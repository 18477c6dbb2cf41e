/** `/` goes to the search box from anywhere; arrow keys go through what was found. */
export function startSearchKeys(): void {
  const box = document.querySelector<HTMLInputElement>('main input[type="search"], #search-all');
  const hits = () => [...document.querySelectorAll<HTMLAnchorElement>('.gt-hit a')];
  document.addEventListener('keydown', (event) => {
    const typing =
      event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
    if (event.key === '/' && !typing && box) {
      event.preventDefault();
      box.focus();
      box.select();
      return;
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const all = hits();
    if (step === 0 || all.length === 0) return;
    const at = all.indexOf(document.activeElement as HTMLAnchorElement);
    const inBox = document.activeElement === box;
    if (at < 0 && !(inBox && step > 0)) return;
    event.preventDefault();
    (all[at + step] ?? box)?.focus();
  });
}
