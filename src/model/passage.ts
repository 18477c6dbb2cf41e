/**
 * The smallest locatable piece of a document. Its `locator` is a key (design §7.2), `cite` how a
 * reader would cite it, `headings` the path of headings above it, `order` its place in the
 * document, `sha256` the hash of its normalised words. Its text is never kept.
 */
export interface Passage {
  readonly id: string;
  readonly document: string;
  readonly locator: string;
  readonly cite: string;
  readonly headings: readonly string[];
  readonly order: number;
  readonly sha256: string;
}
