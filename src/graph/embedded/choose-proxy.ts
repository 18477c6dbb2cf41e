/** The proxies of the user's surroundings, as curl and npm take them from the environment. */
export interface ProxySettings {
  /** For `http:` addresses. */
  readonly http?: string | undefined;
  /** For `https:` addresses. */
  readonly https?: string | undefined;
  /** Hosts that need none, by commas or blanks: `example.org`, `.example.org`, `host:8080`, `*`. */
  readonly none?: string | undefined;
}

function isExempt(url: URL, none: string): boolean {
  const port = url.port || (url.protocol === 'http:' ? '80' : '443');
  return none
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      if (entry === '*') return true;
      const [, host = entry, onlyPort] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
      if (onlyPort !== undefined && onlyPort !== port) return false;
      const domain = host.replace(/^\*?\./, '');
      return url.hostname === domain || url.hostname.endsWith(`.${domain}`);
    });
}

/** The proxy by which an address is to be reached; undefined: straight. */
export function chooseProxy(url: URL, settings: ProxySettings): string | undefined {
  const proxy = url.protocol === 'http:' ? settings.http : settings.https;
  if (proxy === undefined || isExempt(url, settings.none ?? '')) return undefined;
  return proxy.includes('://') ? proxy : `http://${proxy}`;
}
