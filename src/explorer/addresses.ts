/** An id as it stands in an address: its slashes stay, all else that has a meaning there is escaped. */
export const inAddress = (id: string) => id.split('/').map(encodeURIComponent).join('/');

/** Where a thing is shown: documents, places and bodies have pages of their own. */
export function addressOf({ id, kind }: { readonly id: string; readonly kind: string }): string {
  return kind === 'Document' ? `/documents/${inAddress(id)}` : `/things/${inAddress(id)}`;
}

/** Where a passage is shown, among its neighbours. */
export const addressOfPassage = (document: string, locator: string) =>
  `/documents/${inAddress(document)}#${encodeURIComponent(locator)}`;
