/**
 * Whether all items of a plan are in the record, so that what has no match there is new or dropped. A plan
 * of which the record has none may be only named: its items are not known, unless it says that it has none.
 */
export function itemsAreWhole(count: number, itemsKnown: string | null | undefined): boolean {
  return itemsKnown === 'ALL' || (itemsKnown !== 'SOME' && count > 0);
}
