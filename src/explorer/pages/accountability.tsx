import { inAddress } from '../addresses.js';
import { chosen, dayChoice, listChoice } from '../choices.js';
import {
  AccountabilityDocument,
  KindOfDocument,
  type AccountabilityQuery,
} from '../generated/graphql.js';
import type { Page, PageRequest } from '../page.js';
import { Basis, BasisKey } from '../parts/basis.js';
import { Explained } from '../parts/explained.js';
import { Choices, Input } from '../parts/fields.js';
import { SearchRecords } from '../parts/search-record.js';
import { Sources } from '../parts/sources.js';
import { Status } from '../parts/status.js';
import { ThingLink } from '../parts/thing-link.js';
import { accountabilityTable } from '../../tables/accountability.js';
import { accountabilityChooser } from './accountability-chooser.js';
import { accountsWithin, HOLDS_MANY } from './accounts-within.js';
import { StatementsOf } from './thing-parts.js';
import { counted, dateInWords, inWords, voiceInWords } from '../words.js';

type Account = AccountabilityQuery['accountability']['accounts'][number];
type Part = Account['parts'][number];

function Steps({
  steps,
  weakest,
  of,
  caption,
}: {
  readonly steps: Part['steps'];
  readonly weakest?: number | null | undefined;
  readonly of: string;
  readonly caption: string;
}) {
  if (steps.length === 0) return <p>Nothing in the record answers it.</p>;
  return (
    <div class="gt-scroll" tabIndex={0} role="region" aria-label={`${caption}: ${of}`}>
      <table class="gt-wide">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Told in</th>
            <th scope="col">On whose word</th>
            <th scope="col">Step</th>
            <th scope="col">Stage</th>
            <th scope="col">Rests on</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step, at) => (
            <tr>
              <td>{dateInWords(step.date)}</td>
              <td>{voiceInWords(step.voice)}</td>
              <td>
                {step.reading}: <ThingLink thing={step.thing} kind />
                {step.rationale ? (
                  <p class="gt-small">
                    <Explained text={step.rationale} />
                  </p>
                ) : null}
                <Sources of={step.citations} />
              </td>
              <td>
                {step.stage ? inWords(step.stage) : 'not told'}
                {step.stageAsOf ? (
                  <span class="gt-small"> as of {dateInWords(step.stageAsOf)}</span>
                ) : null}
              </td>
              <td>
                <Basis basis={step.basis} />
                {at === weakest ? <strong class="gt-small"> weakest step</strong> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Where the trail stops: the last that was told, on whose word, and that nothing later is in the record. */
function trailInWords({ steps }: Part): string {
  const last = steps.at(-1);
  if (!last) return 'The trail stops at the thing itself.';
  const stage = last.stage ? `, ${inWords(last.stage)}` : '';
  return `The trail stops at ${last.thing.name}${stage}, as told in ${dateInWords(last.date)} (${voiceInWords(last.voice)}); the record has nothing later.`;
}

/** What was there before, and where documents are at odds over it: told, and no answer to it. */
function Beside({ account: { thing, earlier, disputes } }: { readonly account: Account }) {
  return (
    <>
      {earlier.length > 0 ? (
        <details>
          <summary>Earlier, and so no answer to it: {counted(earlier.length, 'thing')}</summary>
          <Steps steps={earlier} of={thing.name} caption="What was told before" />
        </details>
      ) : null}
      {disputes.length > 0 ? (
        <>
          <h3>Where the documents are at odds over it</h3>
          <ul class="gt-list">
            {disputes.map(({ discrepancy, summary, citations }) => (
              <li>
                <ThingLink thing={discrepancy} />
                <p>
                  <Explained text={summary} />
                </p>
                <Sources of={citations} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

function PartOf({ part, of }: { readonly part: Part; readonly of: string }) {
  const name = part.theme?.name ?? 'As a whole';
  return (
    <section>
      <h3>
        {name}: <Status status={part.status} />
      </h3>
      <Steps
        steps={part.steps}
        weakest={part.weakest}
        of={`${of}, ${name}`}
        caption="What was said and done since, in order"
      />
      <p>{trailInWords(part)}</p>
      <details open={part.steps.length === 0}>
        <summary>What was searched in later documents</summary>
        <SearchRecords searches={part.searches} />
      </details>
    </section>
  );
}

/** How a figure belongs to what is answered for. */
const TIES: Readonly<Record<string, string>> = {
  MEASURES: 'a measure of the thing itself',
  SAME_PASSAGE: 'stands in a passage on which it rests',
  OF_A_STEP: 'a measure of what answers it',
};

function Figures({ figures }: { readonly figures: Account['figures'] }) {
  if (figures.length === 0) return <p>The record has no figure of it.</p>;
  return (
    <ul class="gt-list">
      {figures.map(({ measure, value, period, which, voice, citations, tie }) => (
        <li>
          <ThingLink thing={measure} />: <strong>{value}</strong>
          {which ? `, ${which}` : ''}
          {period ? ` (${dateInWords(period)})` : ''}, {voiceInWords(voice)}
          <span class="gt-small"> {TIES[tie]}</span>
          <Sources of={citations} />
        </li>
      ))}
    </ul>
  );
}

function Owners({ owners }: { readonly owners: Account['owners'] }) {
  return (
    <ul class="gt-list">
      {owners.map(({ organisation, basis, rationale, citations: of }) => (
        <li>
          <ThingLink thing={organisation} /> <Basis basis={basis} />
          {rationale ? <p class="gt-small">{rationale}</p> : null}
          <Sources of={of} />
        </li>
      ))}
    </ul>
  );
}

function AccountOf({ account }: { readonly account: Account }) {
  const { thing, status, why, due, overdue, owners, citations, parts, figures, clock } = account;
  return (
    <article>
      <h2>
        <ThingLink thing={thing} kind />
      </h2>
      <p>
        <Status status={status} />. <Explained text={why} />
        {due
          ? ` Due by ${dateInWords(due)}${overdue ? ': the day has passed, and no outcome is told' : ''}.`
          : ''}
      </p>
      <Sources of={citations} />
      <h3>Who answers for it</h3>
      {owners.length === 0 ? <p>Nobody is named in the documents.</p> : <Owners owners={owners} />}
      {clock ? (
        <p>
          <strong>56 days</strong> (Police Act 1996, section 55; day 1 is the day of publication):{' '}
          {inWords(clock.state)}. {clock.why}
          {clock.due ? ` Last day: ${dateInWords(clock.due)}.` : ''}
        </p>
      ) : null}
      {parts.map((part) => (
        <PartOf part={part} of={thing.name} />
      ))}
      <Beside account={account} />
      <h3>Figures</h3>
      <Figures figures={figures} />
      <p>
        <a href={`/timeline/${inAddress(thing.id)}`}>Timeline</a> ·{' '}
        <a href={`/thread/${inAddress(thing.id)}`}>Thread</a>
      </p>
    </article>
  );
}

/** Who answers for something, and what became of it; `of` in the choices adds more things. */
export async function accountabilityPage(request: PageRequest): Promise<Page> {
  const { ask, rest, choices, path } = request;
  if (rest === '') return accountabilityChooser(request);
  const { entity } = await ask(KindOfDocument, { id: rest });
  if (entity && HOLDS_MANY.includes(entity.kind)) return accountsWithin(request, entity);
  const asOf = dayChoice(choices, 'asOf');
  const variables = { of: [rest, ...(listChoice(choices, 'of') ?? [])], ...chosen({ asOf }) };
  const { accountability } = await ask(AccountabilityDocument, variables);
  const names = accountability.accounts.map(({ thing }) => thing.name).join(', ');
  return {
    title: `Accountability: ${names}`,
    above: [{ name: 'Trace accountability', href: '/accountability' }],
    asked: { document: AccountabilityDocument, variables },
    tables: [accountabilityTable(accountability as never)],
    body: (
      <>
        <Choices action={path} summary="Choose a date">
          <Input
            name="asOf"
            label="As of"
            hint="Only what had been published by then"
            type="date"
            value={asOf}
          />
        </Choices>
        <BasisKey />
        {accountability.accounts.map((account) => (
          <AccountOf account={account} />
        ))}
        {entity && accountability.accounts.length === 1 && asOf === undefined ? (
          <section>
            <h2>What the documents say of it</h2>
            <StatementsOf entity={entity} />
          </section>
        ) : null}
      </>
    ),
  };
}
