MATCH (l:Link)-[:TO]->(i:Entity), (l)-[:FROM]->(n:Entity)
WHERE i.id IN $items AND NOT l.derived AND l.kind IN ['ADDRESSES', 'CONTRIBUTES_TO', 'RESPONDS_TO', 'COMMITS_TO', 'DISMISSED', 'FOLLOWS_UP']
  AND ($asOf IS NULL OR (l.knownFrom <= date($asOf) AND n.knownFrom <= date($asOf)))
MATCH (l)-[:CITES]->(c:Citation)
WHERE $asOf IS NULL OR c.dateTo <= date($asOf)
WITH l, n, i, c ORDER BY c.id
RETURN l { .id, .kind, .basis, .rationale } AS link, i.id AS item,
  n { .id, .kind, .name, .type, .stage, .stageAsOf, .stageAsOfTo, .approach, .reach } AS thing,
  collect(c { .id, .document, .locator, .cite, .anchor, .voice, .date }) AS citations
ORDER BY link.id
