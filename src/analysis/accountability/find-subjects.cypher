UNWIND $containers AS id
MATCH (c:Entity { id: id })
CALL (c) {
  MATCH (c:Plan)-[:LISTS|SETS]->(n:Entity)
  RETURN n
  UNION
  MATCH (c:Plan)-[:LISTS|SETS]->(:Entity)-[:BREAKS_INTO|COMMITS_TO]->(n:Entity)
  RETURN n
  UNION
  MATCH (c:Plan)-[:COMMITS_TO]->(n:Entity)
  RETURN n
  UNION
  MATCH (c:Inspection)-[:FOUND]->(n:Entity)
  RETURN n
  UNION
  MATCH (c:Organisation)-[:COMMITS_TO]->(n:Entity)
  RETURN n
  UNION
  MATCH (c:Organisation)<-[:OWNED_BY]-(n:Entity)
  RETURN n
  UNION
  MATCH (c:Theme)<-[:BROADER*0..6]-(:Theme)<-[:ABOUT|COVERS]-(n:Entity)
  RETURN n
  UNION
  MATCH (c:Document)<-[:IN]-(:Passage)<-[:AT]-(:Citation)<-[:CITES]-(n:Entity)
  RETURN n
}
WITH c, n
WHERE n.kind IN $kinds AND ($stages IS NULL OR n.stage IN $stages) AND ($asOf IS NULL OR n.knownFrom <= date($asOf))
RETURN c.id AS within, n.id AS id, n.kind AS kind
ORDER BY kind, id
