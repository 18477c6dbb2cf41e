/** A string of CSS: quotes and backslashes as they are, no line breaks. */
const cssString = (text: string) =>
  `"${text.replaceAll(/\s+/g, ' ').replaceAll(/["\\]/g, '\\$&')}"`;

/** Shows the button that prints, and gives each sheet the page's title. What is folded stays folded: on paper a source is its document and passage. */
export function startPrint(): void {
  const title = document.querySelector('h1')?.textContent;
  if (title) document.documentElement.style.setProperty('--gt-title', cssString(title));
  for (const button of document.querySelectorAll('[data-print]'))
    button.addEventListener('click', () => {
      window.print();
    });
}
