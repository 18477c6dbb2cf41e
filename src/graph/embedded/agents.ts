import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { HttpProxyAgent } from 'http-proxy-agent';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { chooseProxy } from './choose-proxy.js';
import type { ProxySettings } from './choose-proxy.js';

function openAgent(url: URL, proxy: string | undefined): HttpAgent {
  const isHttp = url.protocol === 'http:';
  if (proxy === undefined) return new (isHttp ? HttpAgent : HttpsAgent)({ keepAlive: true });
  if (!/^https?:/.test(proxy))
    throw new Error(`the proxy ${proxy} is none that we can use; give http://<host>:<port>`);
  return new (isHttp ? HttpProxyAgent : HttpsProxyAgent)(proxy, { keepAlive: true });
}

/** Connections that are kept open, straight or through the proxy that an address needs; `close` ends them. */
export function openAgents(proxies: ProxySettings = {}): {
  agentFor: (url: URL) => HttpAgent;
  close: () => void;
} {
  const agents = new Map<string, HttpAgent>();
  return {
    agentFor(url) {
      const proxy = chooseProxy(url, proxies);
      const key = `${url.protocol} ${proxy ?? 'straight'}`;
      const agent = agents.get(key) ?? openAgent(url, proxy);
      agents.set(key, agent);
      return agent;
    },
    close: () => agents.forEach((agent) => agent.destroy()),
  };
}
