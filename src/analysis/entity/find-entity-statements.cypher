MATCH (s:Statement)-[:SAYS]->(:Entity { id: $id })
WITH s ORDER BY s.id SKIP $offset LIMIT $limit
RETURN s { .id, .text, .voice, .modality, .asOf,
  citations: COLLECT { MATCH (s)-[:CITES]->(c:Citation) RETURN c { .id, .document, .locator, .cite, .anchor, .voice, .date } ORDER BY c.id }
} AS row
