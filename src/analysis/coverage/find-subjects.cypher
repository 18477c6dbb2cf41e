MATCH (l:Link { kind: 'ABOUT' })-[:FROM]->(n:Entity), (l)-[:TO]->(t:Theme)
WHERE t.id IN $themes AND ($asOf IS NULL OR (l.knownFrom <= date($asOf) AND n.knownFrom <= date($asOf)))
MATCH (l)-[:CITES]->(c:Citation)
WHERE $asOf IS NULL OR c.dateTo <= date($asOf)
WITH l, n, t, c ORDER BY c.id
RETURN l { .id, .basis, .aim } AS link, t.id AS theme, t.name AS themeName,
  n { .id, .kind, .name, .type, .stage, .stageAsOf, .stageAsOfTo, .approach, .reach } AS thing,
  collect(c { .id, .document, .locator, .cite, .anchor, .voice, .date }) AS citations
ORDER BY link.id
