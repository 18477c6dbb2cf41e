import { inAddress } from '../addresses.js';
import { chosen, dayChoice } from '../choices.js';
import { TimelineDocument, type TimelineQuery } from '../generated/graphql.js';
import type { Page, PageRequest } from '../page.js';
import { Explained } from '../parts/explained.js';
import { Choices, Input } from '../parts/fields.js';
import { Sources } from '../parts/sources.js';
import { ThingLink } from '../parts/thing-link.js';
import { timelineTable } from '../../tables/timeline.js';
import { counted, dateInWords, inWords, voiceInWords } from '../words.js';
import { searchFirst } from './search-first.js';

type EntryRow = TimelineQuery['timeline']['entries'][number];

function Entry({ entry, of }: { readonly entry: EntryRow; readonly of: string }) {
  return (
    <li>
      <p class="gt-date">
        {dateInWords(entry.date)}
        {entry.inferred ? ' (inferred)' : ''} <span class="gt-small">{inWords(entry.kind)}</span>
      </p>
      <p>
        <Explained text={entry.text} />
        {entry.voice ? <span class="gt-small"> Voice: {voiceInWords(entry.voice)}.</span> : null}
        {entry.thing.id === of || entry.thing.kind === 'Statement' ? null : (
          <span class="gt-small">
            {' '}
            <ThingLink thing={entry.thing} kind />
          </span>
        )}
      </p>
      <Sources of={entry.citations} />
    </li>
  );
}

/** What was said and done of something, in order of date; dates with their precision. */
export async function timelinePage({ ask, rest, choices, path }: PageRequest): Promise<Page> {
  if (rest === '')
    return searchFirst('Timeline', 'What was said and done of something, in order of date.');
  const [from, to, asOf] = ['from', 'to', 'asOf'].map((name) => dayChoice(choices, name));
  const variables = { of: rest, first: 500, ...chosen({ from, to, asOf }) };
  const { timeline } = await ask(TimelineDocument, variables);
  return {
    title: `Timeline: ${timeline.of.name}`,
    above: [{ name: timeline.of.name, href: `/things/${inAddress(rest)}` }],
    asked: { document: TimelineDocument, variables },
    tables: [timelineTable(timeline as never)],
    body: (
      <>
        <p>
          {counted(timeline.total, 'entry', 'entries')} of <ThingLink thing={timeline.of} kind />. A
          statement stands at the date of its document.
        </p>
        <Choices action={path} summary="Choose days">
          <Input name="from" label="From" type="date" value={from} />
          <Input name="to" label="To" type="date" value={to} />
          <Input
            name="asOf"
            label="As of"
            hint="Only what had been published by then"
            type="date"
            value={asOf}
          />
        </Choices>
        {timeline.entries.length === 0 ? (
          <p>Nothing dated is in the record with these choices.</p>
        ) : null}
        <ol class="gt-timeline">
          {timeline.entries.map((entry) => (
            <Entry entry={entry} of={timeline.of.id} />
          ))}
        </ol>
      </>
    ),
  };
}
