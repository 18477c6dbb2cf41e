UNWIND $documents AS document
MATCH (:Citation { document: document })<-[:CITES]-(o:Observation)-[:OBSERVES]->(m:Measure)
WHERE $asOf IS NULL OR o.knownFrom <= date($asOf)
RETURN m.id AS id, collect(DISTINCT o.place) AS places, any(one IN collect(o.place IS NULL) WHERE one) AS nowhere
ORDER BY id
