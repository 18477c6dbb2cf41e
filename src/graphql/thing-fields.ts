import {
  Kind,
  visit,
  type DocumentNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';

const TEMPLATE = 'ThingTemplate';

function isThing(type: ObjectTypeDefinitionNode): boolean {
  const labels = type.directives
    ?.find(({ name }) => name.value === 'node')
    ?.arguments?.find(({ name }) => name.value === 'labels')?.value;
  return (
    labels?.kind === Kind.LIST &&
    labels.values.some((label) => label.kind === Kind.STRING && label.value === 'Entity')
  );
}

function templateFields(document: DocumentNode): readonly FieldDefinitionNode[] {
  const template = document.definitions.find(
    (definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === TEMPLATE,
  ) as ObjectTypeDefinitionNode | undefined;
  if (!template) throw new Error(`schema/entity.graphql has no ${TEMPLATE}`);
  return template.fields ?? [];
}

/**
 * Gives every type of a thing the fields that all things have, which are written once in
 * `schema/entity.graphql`, and takes the template itself away.
 */
export function withThingFields(document: DocumentNode): DocumentNode {
  const shared = templateFields(document);
  return visit(document, {
    ObjectTypeDefinition(type) {
      if (type.name.value === TEMPLATE) return null;
      return isThing(type) ? { ...type, fields: [...(type.fields ?? []), ...shared] } : undefined;
    },
  });
}
