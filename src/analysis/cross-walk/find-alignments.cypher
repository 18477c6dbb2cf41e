MATCH (l:Link { kind: 'ALIGNS_WITH' })
WHERE ((l.fromId IN $from AND l.toId IN $to) OR (l.fromId IN $to AND l.toId IN $from))
  AND ($asOf IS NULL OR l.knownFrom <= date($asOf))
MATCH (l)-[:CITES]->(c:Citation)
WITH l, c ORDER BY c.id
RETURN l { .id, .fromId, .toId, .relation, .status, .basis, .rationale } AS link,
  collect(c { .id, .document, .locator, .cite, .anchor, .voice, .date }) AS citations
ORDER BY link.id
