import { addressOf } from '../addresses.js';
import { NamesDocument } from '../generated/graphql.js';
import type { Page, PageRequest } from '../page.js';
import { kindInWords } from '../words.js';

/** Words of this program that a newcomer meets on its pages. */
const OURS = [
  {
    word: 'Golden thread',
    meaning:
      'the line of sight from a strategic risk to the priority that answers it, the action on the ground, who delivers it, and what inspectors found',
  },
  {
    word: 'Theme',
    meaning:
      'a subject that documents share; a later document hardly ever names an earlier register, so items meet at their subjects',
  },
  { word: 'Anchor', meaning: 'three to six words by which a passage of a document is found again' },
  {
    word: 'Gap',
    meaning:
      'what a plan leaves open; said only where somebody, or a search that can be repeated, has looked',
  },
  {
    word: 'Finding',
    meaning:
      'what an inspectorate wrote; formal ones (judgements, areas for improvement, causes of concern) apart from narrative praise and criticism',
  },
  {
    word: 'Fingerprint',
    meaning:
      'a hash of the whole record: the same record has the same fingerprint wherever it is loaded',
  },
] as const;

/** Abbreviations of British policing that documents use without a word: explained by us, from common knowledge. */
const COMMON = [
  { short: 'ASB', long: 'anti-social behaviour' },
  { short: 'BAME', long: 'Black, Asian and minority ethnic' },
  { short: 'CSP', long: 'community safety partnership' },
  { short: 'HMIC', long: "Her Majesty's Inspectorate of Constabulary, since 2017 HMICFRS" },
  {
    short: 'HMICFRS',
    long: "His Majesty's Inspectorate of Constabulary and Fire & Rescue Services",
  },
  { short: 'OCG', long: 'organised crime group' },
  { short: 'OPCC', long: 'office of a Police and Crime Commissioner' },
  { short: 'PCC', long: 'Police and Crime Commissioner' },
  {
    short: 'PEEL',
    long: 'police effectiveness, efficiency and legitimacy: the inspections of forces',
  },
  { short: 'SNT', long: 'safer neighbourhood team' },
  { short: 'SPR', long: 'Strategic Policing Requirement' },
  { short: 'VAWG', long: 'violence against women and girls' },
] as const;

function Common({ explained }: { readonly explained: ReadonlyMap<string, unknown> }) {
  const common = COMMON.filter(({ short }) => !explained.has(short));
  if (common.length === 0) return null;
  return (
    <>
      <h2>Common in British policing</h2>
      <p class="gt-small">
        Explained by us; the documents use these without saying what they stand for.
      </p>
      <dl class="gt-glossary">
        {common.map(({ short, long }) => (
          <div id={short}>
            <dt>{short}</dt>
            <dd>{long}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** Every abbreviation of the record, with all that it stands for. */
export async function glossaryPage({ frame }: PageRequest): Promise<Page> {
  const rows = [...frame.abbreviations].sort(([a], [b]) => a.localeCompare(b, 'en'));
  return {
    title: 'Glossary',
    asked: { document: NamesDocument, variables: { offset: 0 } },
    tables: [
      {
        heading: 'Glossary',
        columns: ['abbreviation', 'stands for', 'id', 'kind'],
        rows: rows.flatMap(([short, meanings]) =>
          meanings.map(({ long, id, kind }) => [short, long, id, kindInWords(kind)]),
        ),
        notes: [],
      },
    ],
    body: (
      <>
        <p>
          Abbreviations as the documents use them. Where one stands for two things, both are here.
        </p>
        <dl class="gt-glossary">
          {rows.map(([short, meanings]) => (
            <div id={short}>
              <dt>{short}</dt>
              {meanings.map((meaning) => (
                <dd>
                  <a href={addressOf(meaning)}>{meaning.long}</a>{' '}
                  <span class="gt-small">{kindInWords(meaning.kind)}</span>
                </dd>
              ))}
            </div>
          ))}
        </dl>
        <Common explained={frame.abbreviations} />
        <h2>Words of this program</h2>
        <dl class="gt-glossary">
          {OURS.map(({ word, meaning }) => (
            <div>
              <dt>{word}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </>
    ),
  };
}
