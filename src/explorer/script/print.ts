/** Shows the button that prints. What is folded stays folded: on paper a source is its document and passage. */
export function startPrint(): void {
  for (const button of document.querySelectorAll('[data-print]'))
    button.addEventListener('click', () => {
      window.print();
    });
}
