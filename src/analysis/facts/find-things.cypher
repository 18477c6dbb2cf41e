UNWIND $ids AS id
MATCH (n:Entity { id: id })
WHERE $asOf IS NULL OR n.knownFrom <= date($asOf)
RETURN n { .*, searchText: null } AS thing, COLLECT {
  MATCH (n)-[:CITES]->(c:Citation) WHERE $asOf IS NULL OR c.dateTo <= date($asOf)
  RETURN c { .id, .document, .locator, .cite, .anchor, .voice, .date, .dateTo } ORDER BY c.dateTo, c.id
} AS citations
ORDER BY id
