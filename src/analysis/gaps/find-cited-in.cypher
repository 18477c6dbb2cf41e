MATCH (c:Citation { document: $id })<-[:CITES]-(n:Entity)
WHERE n.kind IN $kinds AND ($asOf IS NULL OR n.knownFrom <= date($asOf))
RETURN DISTINCT n.id AS id
ORDER BY id
