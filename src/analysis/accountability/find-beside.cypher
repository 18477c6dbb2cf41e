// Figures that stand in a passage which the thing itself cites; and those measures of them, or told there, that share a theme with it.
MATCH (n:Entity { id: $id })-[:CITES]->(c:Citation)-[:AT]->(p:Passage)
WHERE $asOf IS NULL OR c.dateTo <= date($asOf)
WITH n, collect(DISTINCT p) AS passages
CALL (passages) {
  UNWIND passages AS p
  MATCH (p)<-[:AT]-(:Citation)<-[:CITES]-(o:Observation)-[:OBSERVES]->(m:Measure)
  RETURN m, o
  UNION
  UNWIND passages AS p
  MATCH (p)<-[:AT]-(:Citation)<-[:CITES]-(m:Measure)
  RETURN m, NULL AS o
}
WITH n, m, collect(DISTINCT o.id) AS figures
RETURN m.id AS measure, figures, EXISTS { MATCH (n)-[:ABOUT]->(:Theme)<-[:ABOUT]-(m) } AS sharesTheme
ORDER BY measure
