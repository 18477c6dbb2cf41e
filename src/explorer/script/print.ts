/** On paper nobody can open what is folded away: the claims' sources are opened for it, and closed again. */
export function openAllForPrint(): void {
  const folded = () =>
    document.querySelectorAll<HTMLDetailsElement>('details:not([open]):not(.gt-choices)');
  let opened: HTMLDetailsElement[] = [];
  window.addEventListener('beforeprint', () => {
    opened = [...folded()].filter(
      (one) => one.closest('.gt-panel, .gt-series, .gt-source') !== null || folded().length < 60,
    );
    for (const one of opened) one.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const one of opened) one.open = false;
  });
  for (const button of document.querySelectorAll('[data-print]'))
    button.addEventListener('click', () => {
      window.print();
    });
}
