MATCH (link:Link)-[end:FROM|TO]->(:Entity { id: $id })
WHERE ($kinds IS NULL OR link.kind IN $kinds) AND ($basis IS NULL OR link.basis IN $basis)
  AND ($direction IS NULL OR type(end) = CASE $direction WHEN 'FORWARDS' THEN 'FROM' ELSE 'TO' END)
WITH DISTINCT link, type(end) AS end ORDER BY link.id SKIP $offset LIMIT $limit
MATCH (link)-[:FROM]->(a:Entity)
MATCH (link)-[:TO]->(b:Entity)
RETURN link { .id, .kind, .family, .basis, .rationale, .role, .amount, .aim, .relation, .status, .derived,
  direction: CASE end WHEN 'FROM' THEN 'FORWARDS' ELSE 'BACKWARDS' END,
  from: a { .id, .kind, .name }, to: b { .id, .kind, .name },
  citations: COLLECT { MATCH (link)-[:CITES]->(c:Citation) RETURN c { .id, .document, .locator, .cite, .anchor, .voice, .date } ORDER BY c.id }
} AS row
