const SAID_FOR_MS = 2000;

/** Puts a button beside each reference that copies it, and says that it did. */
export function addCopyButtons(inside: ParentNode): void {
  for (const reference of inside.querySelectorAll<HTMLElement>('.gt-reference')) {
    if (reference.querySelector('button')) continue;
    const text = reference.dataset['reference'] ?? reference.textContent.trim();
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Copy as a reference';
    button.addEventListener('click', () => {
      void copy(text).then((copied) => {
        button.textContent = copied ? 'Copied' : 'Select the words to copy them';
        setTimeout(() => (button.textContent = 'Copy as a reference'), SAID_FOR_MS);
      });
    });
    reference.append(' ', button);
  }
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
