MATCH (p:Entity&Plan { id: $plan })
OPTIONAL MATCH (p)-[:LISTS|SETS]->(i:Entity)
WITH p, collect(i) AS items
OPTIONAL MATCH (p)-[:SETS]->(:Priority)-[:BREAKS_INTO]->(s:SubObjective)
WITH items, collect(s) AS others
WITH items + others AS items
UNWIND items AS i
OPTIONAL MATCH (i)<-[:FROM]-(l:Link { kind: 'COVERS' })-[:TO]->(t:Theme)
WHERE $asOf IS NULL OR l.knownFrom <= date($asOf)
WITH i, l, t ORDER BY t.id
RETURN i { .id, .kind, .name, .listing, .nature, .position, .number } AS item,
  collect(CASE WHEN t IS NULL THEN null ELSE { id: t.id, name: t.name, basis: l.basis, link: l.id } END) AS parts
ORDER BY item.listing, item.position, item.id
