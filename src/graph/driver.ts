import neo4j from 'neo4j-driver';
import type { Config as DriverSettings, Driver } from 'neo4j-driver';
import type { Neo4jConnection } from './connection.js';

export type Login = Pick<Neo4jConnection, 'uri' | 'username' | 'password'>;

/** A driver for `login` with `settings`; nothing is sent to the driver's makers. */
export function openDriver(login: Login, settings: DriverSettings = {}): Driver {
  const auth = neo4j.auth.basic(login.username, login.password);
  return neo4j.driver(login.uri, auth, {
    telemetryDisabled: true,
    userAgent: 'golden-thread',
    ...settings,
  });
}

/** For the API: gives up on a lost database within 2 s (measured; with the defaults it took 30 s). */
export function openServingDriver(login: Login): Driver {
  return openDriver(login, {
    maxTransactionRetryTime: 500,
    connectionTimeout: 1000,
    connectionAcquisitionTimeout: 1500,
  });
}

/** For the loader: patient, since one load is one long transaction on one connection. */
export function openLoadingDriver(login: Login): Driver {
  return openDriver(login, {
    maxConnectionPoolSize: 4,
    connectionTimeout: 10_000,
    connectionAcquisitionTimeout: 30_000,
    maxTransactionRetryTime: 10_000,
  });
}
