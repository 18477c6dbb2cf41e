MATCH (p:Entity&Plan { id: $plan })
OPTIONAL MATCH (p)<-[:FROM]-(l:Link)-[:CITES]->(c:Citation)
WHERE l.kind IN ['LISTS', 'SETS']
WITH p, collect(DISTINCT c.document) AS documents
CALL (p, documents) {
  MATCH (p)-[:OWNED_BY|PUBLISHED_BY]->(o:Organisation)
  RETURN o
  UNION
  UNWIND documents AS document
  MATCH (:Entity&Document { id: document })-[:PUBLISHED_BY]->(o:Organisation)
  RETURN o
}
WITH DISTINCT o WHERE o.type IN ['POLICE_FORCE', 'POLICE_UNIT', 'LOCAL_POLICING_BODY', 'POST']
// A post is of the force whose part it is, or whom the Commissioner holds to account; who holds a Commissioner to account is of neither.
MATCH (o) ((:Organisation)-[r:PART_OF|HOLDS_TO_ACCOUNT]-(b:Organisation)
  WHERE b.type IN ['POLICE_FORCE', 'POLICE_UNIT', 'LOCAL_POLICING_BODY', 'POST'] AND (type(r) = 'PART_OF' OR b.type <> 'POST' OR endNode(r) = b)){0,4} (root:Organisation)
WITH DISTINCT root
MATCH (body:Organisation)-[:PART_OF*0..3]->(root)
WITH collect(DISTINCT body) AS bodies
WHERE any(body IN bodies WHERE body.type IN ['POLICE_FORCE', 'LOCAL_POLICING_BODY'])
RETURN [body IN bodies | body.id] AS bodies,
  COLLECT { UNWIND bodies AS body MATCH (body)<-[:OWNED_BY|PUBLISHED_BY]-(q:Plan) RETURN DISTINCT q.id ORDER BY q.id } AS plans
