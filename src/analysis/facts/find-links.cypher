UNWIND $ids AS id
MATCH (:Entity { id: id })<-[:FROM|TO]-(l:Link)
WHERE l.kind IN $kinds AND ($asOf IS NULL OR l.knownFrom <= date($asOf))
WITH DISTINCT l
MATCH (l)-[:FROM]->(a:Entity)
MATCH (l)-[:TO]->(b:Entity)
// A theme is a word of ours, known before any document gave it its definition.
WITH l, a, b WHERE $asOf IS NULL OR ((a:Theme OR a.knownFrom <= date($asOf)) AND (b:Theme OR b.knownFrom <= date($asOf)))
RETURN l { .id, .kind, .basis, .rationale, .role, .amount, .aim, .relation, .derived } AS link,
  a { .*, searchText: null } AS from, b { .*, searchText: null } AS to, COLLECT {
  MATCH (l)-[:CITES]->(c:Citation) WHERE $asOf IS NULL OR c.dateTo <= date($asOf)
  RETURN c { .id, .document, .locator, .cite, .anchor, .voice, .date, .dateTo } ORDER BY c.dateTo, c.id
} AS citations
ORDER BY link.id
