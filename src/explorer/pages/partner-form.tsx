import { listChoice, textChoice } from '../choices.js';
import type { BodiesQuery } from '../generated/graphql.js';
import type { PageRequest } from '../page.js';
import { Choices, Input, Select, Ticks } from '../parts/fields.js';
import { inWords, upperFirst } from '../words.js';
import { REACHES, ROLES } from './partner-choices.js';

type Body = BodiesQuery['organisations'][number];

const words = (values: readonly string[]) =>
  values.map((value) => ({ value, label: upperFirst(inWords(value)) }));
const optionsOf = (things: readonly { readonly id: string; readonly name: string }[]) =>
  things.map(({ id, name }) => ({ value: id, label: name }));

/** What may be chosen of shared work. */
export function PartnerForm({
  request,
  bodies,
  themes,
  places,
}: {
  readonly request: PageRequest;
  readonly bodies: readonly Body[];
  readonly themes: readonly { id: string; name: string }[];
  readonly places: readonly { id: string; name: string }[];
}) {
  const { choices, path } = request;
  const types = words([...new Set(bodies.map(({ type }) => type))].sort());
  const named = optionsOf(bodies.filter(({ unnamed }) => unnamed !== true));
  const value = (name: string) => textChoice(choices, name);
  return (
    <Choices action={path} summary="Choose bodies, roles, themes and places">
      <Select name="type" label="Type of body" any="any" options={types} value={value('type')} />
      <Select
        name="theme"
        label="On the theme"
        any="any"
        options={optionsOf(themes)}
        value={value('theme')}
      />
      <Select
        name="with"
        label="Together with"
        any="anybody"
        options={named}
        value={value('with')}
      />
      <Select
        name="reach"
        label="Reach"
        any="any"
        options={words(REACHES)}
        value={value('reach')}
      />
      <Select
        name="place"
        label="In the place"
        any="any"
        options={optionsOf(places)}
        value={value('place')}
      />
      <Ticks
        name="roles"
        label="In these roles"
        options={words(ROLES)}
        values={listChoice(choices, 'roles') ?? []}
      />
      <Input name="asOf" label="As of" type="date" value={value('asOf')} />
    </Choices>
  );
}
