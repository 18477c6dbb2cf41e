import { isScalar, isSeq, visit, type Document } from 'yaml';

/** What YAML reads without complaint, and otherwise than its writer meant. */
export interface Trap {
  /** Offset in the text. */
  readonly at: number;
  readonly message: string;
}

/**
 * A ` #` in an unquoted text starts a comment and cuts the text short. A comment that is meant is set
 * off by two blanks or more.
 */
function findCutTexts(text: string, document: Document): Trap[] {
  const traps: Trap[] = [];
  visit(document, {
    Scalar(key, node) {
      if (key === 'key' || node.type !== 'PLAIN' || !node.range || !node.comment) return;
      if (!/^ #/.test(text.slice(node.range[1]))) return;
      const end = String(node.value).slice(-30);
      const message = `What follows " #" is read as a comment, so the text ends at "${end}". Put the whole text in quotation marks; a comment that is meant has two blanks before it.`;
      traps.push({ at: node.range[0], message });
    },
  });
  return traps;
}

/** `cites` is one line or a block list: in a flow list the commas of an anchor would part it. */
function findFlowCites(document: Document): Trap[] {
  const traps: Trap[] = [];
  visit(document, {
    Pair(_, pair) {
      if (!isScalar(pair.key) || pair.key.value !== 'cites' || !isSeq(pair.value)) return;
      if (!pair.value.flow) return;
      const message =
        'cites is a list in square brackets. Write one line, or a list with one "- " line for each citation.';
      traps.push({ at: pair.value.range?.[0] ?? 0, message });
    },
  });
  return traps;
}

/** A text that begins with `*` or `&` is taken for a reference to another place. */
function findReferences(document: Document): Trap[] {
  const traps: Trap[] = [];
  const remedy = 'Put a text that begins with it in quotation marks; the record has no references.';
  visit(document, {
    Alias(_, node) {
      traps.push({ at: node.range?.[0] ?? 0, message: `"*${node.source}" is read as a reference. ${remedy}` });
    },
    Node(_, node) {
      if (!('anchor' in node) || node.anchor === undefined) return;
      traps.push({ at: node.range?.[0] ?? 0, message: `"&${node.anchor}" is read as the mark of a reference. ${remedy}` });
    },
  });
  return traps;
}

/** Finds what would be read otherwise than it was meant, in the order in which it stands. */
export function findYamlTraps(text: string, document: Document): Trap[] {
  const traps = [...findCutTexts(text, document), ...findFlowCites(document), ...findReferences(document)];
  return traps.sort((a, b) => a.at - b.at);
}
