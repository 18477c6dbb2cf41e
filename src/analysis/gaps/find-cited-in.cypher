MATCH (c:Citation { document: $id })<-[:CITES]-(n:Entity)
WHERE $asOf IS NULL OR n.knownFrom <= date($asOf)
// A figure may stand here of a measure that another document defines.
OPTIONAL MATCH (n)-[:OBSERVES]->(m:Measure)
WITH coalesce(m, n) AS thing
WHERE thing.kind IN $kinds
RETURN DISTINCT thing.id AS id
ORDER BY id
