MATCH (p:Entity&Plan { id: $plan })
OPTIONAL MATCH (p)<-[:FROM]-(l:Link)-[:CITES]->(c:Citation)
WHERE l.kind IN ['LISTS', 'SETS']
RETURN p { .id, .kind, .name, .periodFrom, .dateFrom } AS plan, collect(DISTINCT c.document) AS documents
