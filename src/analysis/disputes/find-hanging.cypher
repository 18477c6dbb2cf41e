MATCH (n:Entity { id: $id })
OPTIONAL MATCH (n)<-[:FROM|TO]-(l:Link) WHERE l.kind IN ['SAYS', 'MEASURED_BY', 'OBSERVES']
WITH n, collect(DISTINCT l.fromId) + collect(DISTINCT l.toId) AS near
OPTIONAL MATCH (n)-[:MEASURED_BY]->(:Measure)<-[:OBSERVES]-(o:Observation)
WITH n, near, collect(DISTINCT o.id) AS figures
OPTIONAL MATCH (c:Citation)<-[:CITES]-(cited:Entity) WHERE n:Document AND c.document = n.id
WITH n, near, figures, collect(DISTINCT cited.id) AS cited
RETURN near + figures + cited + [n.id] AS ids
