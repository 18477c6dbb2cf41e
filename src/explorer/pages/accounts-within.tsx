import { inAddress } from '../addresses.js';
import { chosen, dayChoice, someOf } from '../choices.js';
import { AccountsDocument, type AccountsQuery, type AccountStatus } from '../generated/graphql.js';
import type { Page, PageRequest } from '../page.js';
import { Choices, Input, Ticks } from '../parts/fields.js';
import { Status } from '../parts/status.js';
import { ThingLinks } from '../parts/thing-link.js';
import { accountabilityTable } from '../../tables/accountability.js';
import { counted, dateInWords, inWords, kindInWords, upperFirst, voiceInWords } from '../words.js';

type Account = AccountsQuery['accountability']['accounts'][number];

/** Kinds whose accounts are those of all that is in them. */
export const HOLDS_MANY: readonly string[] = [
  'Plan',
  'Inspection',
  'Document',
  'Organisation',
  'Theme',
];

const KINDS = [
  'RiskArea',
  'Priority',
  'Pledge',
  'SubObjective',
  'Commitment',
  'Finding',
  'Initiative',
  'Measure',
] as const;
const STAGES = [
  'PROPOSED',
  'PLANNED',
  'PILOT',
  'IN_PLACE',
  'ENDED',
  'SUSPENDED',
  'UNCLEAR',
] as const;
const STATUSES = [
  'CONTRADICTED',
  'NO_RESPONSE_FOUND',
  'NOT_LOOKED',
  'RESPONSE_PLANNED',
  'IN_PROGRESS_BY_OWN_ACCOUNT',
  'DONE_BY_OWN_ACCOUNT',
  'CONFIRMED_BY_INSPECTION',
] as const satisfies readonly AccountStatus[];

/** The last step in order of date, over all parts: where the trail stops. */
function lastStep({ parts }: Account) {
  return parts
    .flatMap(({ steps }) => steps)
    .reduce<Account['parts'][number]['steps'][number] | undefined>(
      (last, step) => (last && last.date >= step.date ? last : step),
      undefined,
    );
}

function RowOf({ account }: { readonly account: Account }) {
  const { thing, status, due, overdue, owners } = account;
  const last = lastStep(account);
  return (
    <tr>
      <th scope="row">
        <a href={`/accountability/${inAddress(thing.id)}`}>{thing.name}</a>{' '}
        <span class="gt-small">{kindInWords(thing.kind)}</span>
      </th>
      <td>
        <Status status={status} />
        {due ? (
          <span class="gt-small">
            {' '}
            due by {dateInWords(due)}
            {overdue ? ', passed' : ''}
          </span>
        ) : null}
      </td>
      <td>
        {owners.length === 0 ? (
          'nobody is named'
        ) : (
          <ThingLinks things={owners.map(({ organisation }) => organisation)} />
        )}
      </td>
      <td>
        {last === undefined
          ? 'nothing'
          : `${dateInWords(last.date)}, ${voiceInWords(last.voice)}: ${last.thing.name}${last.stage ? ` (${inWords(last.stage)})` : ''}`}
      </td>
    </tr>
  );
}

function Accounts({ of }: { readonly of: readonly Account[] }) {
  return (
    <div class="gt-scroll" tabIndex={0} role="region" aria-label="How each stands">
      <table class="gt-wide">
        <caption>How each stands, and the last that was told of it</caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Stands</th>
            <th scope="col">Answers for it</th>
            <th scope="col">Last told</th>
          </tr>
        </thead>
        <tbody>
          {of.map((account) => (
            <RowOf account={account} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function totalsOf(accounts: readonly Account[]): string {
  return STATUSES.map(
    (status) =>
      [inWords(status), accounts.filter((account) => account.status === status).length] as const,
  )
    .filter(([, count]) => count > 0)
    .map(([words, count]) => `${count} ${words}`)
    .join(', ');
}

/** How all in a plan, inspection, document, body or theme stands: a line each, and each leads to its own account. */
export async function accountsWithin(
  { ask, rest, choices, path }: PageRequest,
  { kind, name }: { readonly kind: string; readonly name: string },
): Promise<Page> {
  const kinds = someOf(choices, 'kinds', KINDS);
  const stages = someOf(choices, 'stages', STAGES);
  const status = someOf(choices, 'status', STATUSES);
  const asOf = dayChoice(choices, 'asOf');
  const variables = { of: [rest], ...chosen({ kinds, stages, status, asOf }) };
  const { accountability } = await ask(AccountsDocument, variables);
  const { total, accounts } = accountability;
  const options = (values: readonly string[]) =>
    values.map((value) => ({ value, label: upperFirst(kindInWords(value)) }));
  return {
    title: `Accountability: all in ${name}`,
    above: [{ name: 'Trace accountability', href: '/accountability' }],
    asked: { document: AccountsDocument, variables },
    tables: [accountabilityTable(accountability as never)],
    body: (
      <>
        <Choices action={path} summary="Choose kinds, stages, standing and date">
          <Ticks name="kinds" label="Only" options={options(KINDS)} values={kinds ?? []} />
          <Ticks
            name="stages"
            label="Only initiatives at the stage"
            options={options(STAGES)}
            values={stages ?? []}
          />
          <Ticks
            name="status"
            label="Only what stands so"
            options={options(STATUSES)}
            values={status ?? []}
          />
          <Input name="asOf" label="As of" type="date" value={asOf} />
        </Choices>
        <p>
          {counted(total, 'thing')} of this {kindInWords(kind)}
          {total > 0 ? `: ${totalsOf(accounts)}` : ' that somebody answers for, by these choices'}.
        </p>
        {accounts.length > 0 ? <Accounts of={accounts} /> : null}
      </>
    ),
  };
}
