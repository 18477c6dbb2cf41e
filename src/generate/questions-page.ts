import type { GraphQLArgument, GraphQLField } from 'graphql';
import { kebabCase } from '../ask/arguments.js';
import { buildSchema } from '../graphql/build-schema.js';

const oneLine = (text: string | null | undefined) =>
  (text ?? '').replaceAll('\n', ' ').replaceAll('|', '\\|');

const argumentRow = ({ name, type, description }: GraphQLArgument) =>
  `| \`${name}\` | \`--${kebabCase(name)}\` | \`${String(type).replaceAll('|', '\\|')}\` | ${oneLine(description)} |`;

function section(field: GraphQLField<unknown, unknown>): string[] {
  const [first] = field.args;
  const rows = field.args.map(argumentRow);
  return [
    `## ${field.name}`,
    '',
    oneLine(field.description),
    '',
    ...(rows.length === 0
      ? []
      : ['| argument | at the terminal | type | what |', '|---|---|---|---|', ...rows, '']),
    `\`npm run ask -- ${kebabCase(field.name)}${first ? ` <${first.name}>` : ''}\``,
    '',
  ];
}

/** Generated look-ups have a page of their own, the API's; here are the questions that the product is for. */
const isQuestion = ({ args, name }: GraphQLField<unknown, unknown>) =>
  !/Connection|Aggregate/.test(name) && !args.some((argument) => argument.name === 'where');

/** Every question with its arguments, from the schema that answers them. */
export async function questionsPage(): Promise<string> {
  const schema = await buildSchema();
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(isQuestion);
  return [
    '<!-- GENERATED from schema/ by: npm run generate -->',
    '# The questions',
    '',
    'Each question is a root field of the API and a word at the terminal; `--json` and `--csv` give its answer to programs and spreadsheets.',
    'How some of them decide: [coverage](coverage.md), [gaps](gaps.md).',
    '',
    ...[...fields].sort((a, b) => a.name.localeCompare(b.name)).flatMap(section),
  ].join('\n');
}
