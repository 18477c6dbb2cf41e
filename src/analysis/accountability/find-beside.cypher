// Figures that stand in a passage which the thing itself cites; and those measures of them, or told there, that share a theme with it.
MATCH (n:Entity { id: $id })-[:CITES]->(c:Citation)
WHERE $asOf IS NULL OR c.dateTo <= date($asOf)
WITH n, collect(DISTINCT c.document + '#' + c.locator) AS passages
CALL (n, passages) {
  MATCH (d:Citation)<-[:CITES]-(o:Observation)-[:OBSERVES]->(m:Measure)
  WHERE d.document + '#' + d.locator IN passages
  RETURN m, o
  UNION
  MATCH (d:Citation)<-[:CITES]-(m:Measure)
  WHERE d.document + '#' + d.locator IN passages
  RETURN m, NULL AS o
}
WITH n, m, collect(DISTINCT o.id) AS figures
RETURN m.id AS measure, figures, EXISTS { MATCH (n)-[:ABOUT]->(:Theme)<-[:ABOUT]-(m) } AS sharesTheme
ORDER BY measure
