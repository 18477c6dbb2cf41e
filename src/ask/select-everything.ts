import {
  getNamedType,
  isCompositeType,
  isObjectType,
  type GraphQLField,
  type GraphQLOutputType,
} from 'graphql';

/** How deep a selection goes; below this, only plain values. Answers of questions are shallower. */
const DEEPEST = 7;

function needsArguments(field: GraphQLField<unknown, unknown>): boolean {
  return field.args.some(
    (argument) => argument.type.toString().endsWith('!') && argument.defaultValue === undefined,
  );
}

/**
 * A selection of every field of a type: answers of questions whole, and of things in the graph their
 * own properties, since a thing leads on to things without end.
 */
export function selectEverything(
  type: GraphQLOutputType,
  isThing: (typeName: string) => boolean,
  above: readonly string[] = [],
): string {
  const named = getNamedType(type);
  if (!isCompositeType(named) || !isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).flatMap((field) => {
    const target = getNamedType(field.type);
    if (needsArguments(field)) return [];
    if (!isCompositeType(target)) return [field.name];
    const again = above.includes(target.name) || target.name === named.name;
    if (again || above.length >= DEEPEST || isThing(named.name)) return [];
    const inner = selectEverything(field.type, isThing, [...above, named.name]);
    return inner === '' ? [] : [`${field.name} ${inner}`];
  });
  return fields.length === 0 ? '' : `{ ${fields.join(' ')} }`;
}
