import { Refusal } from '../ask-record.js';
import type { Page } from '../page.js';
import { inAddress } from '../addresses.js';

/** By what an API's refusal is answered as a page. */
const STATUS: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  LIMIT_EXCEEDED: 400,
  UNKNOWN_ID: 404,
  DATABASE_UNAVAILABLE: 503,
  TIMEOUT: 503,
};

const TITLES: Readonly<Record<number, string>> = {
  400: 'This address asks for something that there is not',
  404: 'Not in the record',
  503: 'The record can not be read just now',
  500: 'A fault of the program',
};

/** The status of the page that a fault or refusal is shown on. */
export function statusOf(thrown: unknown): number {
  return thrown instanceof Refusal ? (STATUS[thrown.code] ?? 500) : 500;
}

function WhatToDo({ status }: { readonly status: number }) {
  if (status === 503)
    return (
      <p>
        The database is away or busy. It is started again by itself: wait a minute and load this
        page again. Whoever runs the service can look with <code>npm run doctor</code>.
      </p>
    );
  if (status === 500)
    return (
      <p>
        It has been told to whoever runs the service. Other pages may work: go to the start or
        search.
      </p>
    );
  return (
    <p>
      <a href="/search">Search</a> for it by name, or go to the <a href="/">start</a>.
    </p>
  );
}

/**
 * What a reader sees when a page can't be made: what is so, and what to do.
 * @param names of things by id, where the record can be read
 */
export function errorPage(thrown: unknown, names: ReadonlyMap<string, string>): Page {
  const status = statusOf(thrown);
  const nearest = thrown instanceof Refusal ? thrown.nearest : [];
  const message = thrown instanceof Refusal && status !== 500 ? thrown.message : '';
  return {
    title: TITLES[status] ?? TITLES[500] ?? '',
    status,
    body: (
      <>
        {message === '' ? null : <p>{message}</p>}
        {nearest.length > 0 ? (
          <>
            <p>Near it are:</p>
            <ul>
              {nearest.map((id) => (
                <li>
                  <a href={`/things/${inAddress(id)}`}>{names.get(id) ?? id}</a>
                </li>
              ))}
            </ul>
          </>
        ) : null}
        <WhatToDo status={status} />
      </>
    ),
  };
}
