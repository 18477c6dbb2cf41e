MATCH (p:Entity&Plan { id: $plan })
OPTIONAL MATCH (p)<-[:FROM]-(l:Link)-[:CITES]->(c:Citation)
WHERE l.kind IN ['LISTS', 'SETS']
WITH p, collect(DISTINCT c.document) AS documents
// A plan of which only some items are known is known by what a report tells of it: that report is not the plan's own.
RETURN p { .id, .kind, .name, .periodFrom, .dateFrom } AS plan,
  CASE WHEN p.itemsKnown = 'SOME' THEN [] ELSE documents END AS documents
