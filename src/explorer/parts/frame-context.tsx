import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Frame } from '../frame.js';

/** What parts know of the page around them, and which abbreviations it has explained already. */
export interface Around {
  readonly frame: Frame;
  readonly explained: Set<string>;
  /** True in a file that is opened from disk: nothing there leads to another page. */
  readonly offline?: boolean;
}

export const AroundContext = createContext<Around | undefined>(undefined);

export function useAround(): Around {
  const around = useContext(AroundContext);
  if (!around) throw new Error('A part is rendered outside a page.');
  return around;
}

/** An address as a link may use it: none in a file that is opened from disk. */
export function useHref(): (href: string) => string | undefined {
  const { offline } = useAround();
  return (href) => (offline === true && !href.startsWith('#') ? undefined : href);
}
