import type { Database } from '../analysis/run-cypher.js';

type Driver = Database['driver'];
type Session = ReturnType<Driver['session']>;

/** A statement as a question ran it. */
export interface Statement {
  readonly text: string;
  readonly parameters: unknown;
}

/** A driver that notes every statement which is run through it, and otherwise is the one given. */
export function recordingDriver(driver: Driver, notes: Statement[]): Driver {
  const session: Driver['session'] = (...given) => {
    const inner = driver.session(...given);
    return new Proxy(inner, {
      get(target, key) {
        if (key === 'run')
          return (text: string, parameters: unknown, ...rest: unknown[]) => {
            notes.push({ text, parameters });
            return (target.run as (...all: unknown[]) => unknown)(text, parameters, ...rest);
          };
        const value: unknown = Reflect.get(target, key, target);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    }) as Session;
  };
  return new Proxy(driver, {
    get(target, key) {
      if (key === 'session') return session;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}
