/** A citation as answers carry it; text and verdict are filled in where the documents are at hand. */
export interface CitedPassage {
  readonly id: string;
  readonly document: string;
  readonly locator: string;
  readonly cite: string;
  readonly anchor: string;
  readonly voice: string;
  readonly date: string;
}

/** A thing as answers name it. */
export interface Reference {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}
