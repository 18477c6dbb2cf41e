import { marked } from 'marked';
import { inAddress } from '../addresses.js';
import type { AboutTexts } from '../about-texts.js';
import { FrameDocument } from '../generated/graphql.js';
import type { Page, PageRequest } from '../page.js';
import { BasisKey } from '../parts/basis.js';
import { StateKey } from '../parts/state.js';
import { counted, kindInWords } from '../words.js';
import { pluralOf } from './home.js';

/** A page of ours in Markdown, its headings two levels lower than in its file. */
function Prose({ text, of }: { readonly text: string; readonly of: string }) {
  const lower = text.replaceAll(
    /^(#+) /gm,
    (_, signs: string) => `${'#'.repeat(Math.min(6, signs.length + 1))} `,
  );
  let tables = 0;
  const html = marked
    .parse(lower, { async: false })
    // Links to other files of the project lead nowhere from here.
    .replaceAll(/<a href="(?![#/])[^"]*">(.*?)<\/a>/g, '$1')
    .replaceAll(
      '<table>',
      () =>
        `<div class="gt-scroll" tabindex="0" role="region" aria-label="${of}, table ${String(++tables)}"><table>`,
    )
    .replaceAll('</table>', '</table></div>');
  return <div class="gt-prose" dangerouslySetInnerHTML={{ __html: html }} />;
}

function Figures({ frame: { dataset } }: PageRequest) {
  return (
    <table>
      <caption>What is loaded</caption>
      <tbody>
        {[
          ['Fingerprint', dataset.fingerprint],
          ['Things', dataset.entities.toLocaleString('en-GB')],
          [
            'Links',
            `${dataset.links.toLocaleString('en-GB')}, of which ${dataset.derivedLinks} are computed from others`,
          ],
          ['Citations', dataset.citations.toLocaleString('en-GB')],
          ['Passages', dataset.passages.toLocaleString('en-GB')],
          ['Searches', dataset.searches.toLocaleString('en-GB')],
          ['Things and links with a citation', `${Math.floor(dataset.shareCited * 100)} %`],
          [
            'Passages cited or set aside with a reason',
            `${Math.floor(dataset.shareModelled * 100)} %`,
          ],
          [
            'Held against the documents at this start',
            dataset.verified ? 'yes' : 'no, they are not at hand',
          ],
        ].map(([name, value]) => (
          <tr>
            <th scope="row">{name}</th>
            <td>{value}</td>
          </tr>
        ))}
        {dataset.counts.map(({ kind, count }) => (
          <tr>
            <th scope="row">of kind {kindInWords(kind)}</th>
            <td>
              <a href={`/things?kind=${kind}`}>
                {counted(count, kindInWords(kind), pluralOf(kindInWords(kind)))}
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Ids({
  ids,
  total,
  what,
}: {
  readonly ids: readonly string[];
  readonly total: number;
  readonly what: string;
}) {
  if (total === 0) return null;
  return (
    <details>
      <summary>
        {counted(total, 'thing')} {what}
      </summary>
      <ul>
        {ids.map((id) => (
          <li>{what === 'came' ? <a href={`/things/${inAddress(id)}`}>{id}</a> : id}</li>
        ))}
      </ul>
      {ids.length < total ? <p>The first {ids.length} of them.</p> : null}
    </details>
  );
}

/** What came and went since the record that was loaded here before. */
function SinceBefore({ frame: { dataset } }: PageRequest) {
  const { before } = dataset;
  if (!before) return <p>No other record was loaded here before.</p>;
  return (
    <>
      <p>
        Before it, the record <code>{before.fingerprint}</code> was loaded here.
      </p>
      <Ids ids={before.addedIds} total={before.added} what="came" />
      <Ids ids={before.removedIds} total={before.removed} what="went" />
    </>
  );
}

function Statements() {
  return (
    <>
      <h2>Accessibility</h2>
      <p>
        These pages aim at level AA of the Web Content Accessibility Guidelines 2.2. They work
        without script, by keyboard alone, at 320 pixels' width and on paper; every drawing has a
        list or table that says the same; nothing is told by colour alone. Each page is tested with
        an automated checker in a real browser at every change. Not yet done: a test by people who
        use a screen reader every day. Large gap maps scroll sideways inside their own frame on
        narrow screens.
      </p>
      <h2>Privacy</h2>
      <p>
        These pages set no cookie, keep nothing of you, and ask nothing of any other host. What you
        search for goes only to the computer that runs this program. The record holds no personal
        data beyond what a public body has published of the holder of a post.
      </p>
      <h2>How to report a mistake</h2>
      <p>
        Tell whoever runs this service, or open an issue where you got the program from, with the
        address of the page and the passage that says otherwise. Every claim has its source one
        click away, so a mistake can be shown by a passage. A mistake that is mended is told in the
        list of changes below.
      </p>
    </>
  );
}

/** How the record is made, how good it is, what it can't say, and whose it is. */
export function aboutPage(texts: AboutTexts): (request: PageRequest) => Promise<Page> {
  return async (request) => ({
    title: 'About the record',
    asked: { document: FrameDocument, variables: {} },
    body: (
      <>
        <h2>Method</h2>
        <p>
          Each document is parted into passages. Every passage is read, and what it says is written
          down in our own words with the passage and three to six of its words by which it can be
          found again, or it is set aside with a reason. Later documents hardly ever name an earlier
          register or finding: what joins them are themes, and each join says on what it rests.
        </p>
        <BasisKey />
        <StateKey />
        <Figures {...request} />
        <Prose text={texts.quality} of="Quality" />
        <h2>What changed</h2>
        <p>
          This record has the fingerprint <code>{request.frame.dataset.fingerprint}</code>; any
          change of a fact changes it.
        </p>
        <SinceBefore {...request} />
        <Prose text={texts.changes} of="Changes" />
        <Prose text={texts.licences} of="Licences" />
        <Statements />
      </>
    ),
  });
}
