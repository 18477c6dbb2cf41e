MATCH (p:Entity&Plan { id: $plan })-[:LISTS|SETS]->(i:Entity)<-[:FROM|TO]-(l:Link { kind: 'ALIGNS_WITH' })-[:FROM|TO]->(o:Entity)<-[:LISTS|SETS]-(q:Plan)
WHERE q <> p AND q.periodFrom > p.periodFrom AND ($asOf IS NULL OR l.knownFrom <= date($asOf))
RETURN DISTINCT q { .id, .kind, .name } AS next, q.itemsKnown AS itemsKnown, q.periodFrom AS since
ORDER BY since, next.id LIMIT 1
