MATCH (m:Measure&Entity)<-[:OBSERVES]-(o:Observation)
WHERE m.counts IN $counts AND ($asOf IS NULL OR o.knownFrom <= date($asOf))
// A figure without a place is of its measure's, where a passage gives the measure one.
WITH m, o, COLLECT { MATCH (m)-[:LOCATED_IN]->(p:Place) RETURN p.id ORDER BY p.id } AS places
WITH m, o, coalesce(o.place, CASE WHEN size(places) = 1 THEN places[0] END) AS place
RETURN m { .id, .kind, .name, .unit, .counts, .denominator, .higherIs } AS measure,
  o { .*, searchText: null, place: place, placeType: COLLECT { MATCH (p:Entity&Place { id: place }) RETURN p.type }[0] } AS figure,
  COLLECT { MATCH (o)<-[:TO]-(:Link { kind: 'DISPUTES' })-[:FROM]->(d:Discrepancy)
    WHERE $asOf IS NULL OR d.knownFrom <= date($asOf)
    RETURN DISTINCT d { .id, .kind, .name, .operation, .computed, sides: COLLECT {
      MATCH (d)<-[:FROM]-(:Link { kind: 'DISPUTES' })-[:TO]->(side:Entity) RETURN side { .id, .kind, .value } ORDER BY side.id
    } } ORDER BY d.id
  } AS disputes,
  COLLECT { MATCH (o)-[:CITES]->(c:Citation) WHERE $asOf IS NULL OR c.dateTo <= date($asOf)
    RETURN c { .id, .document, .locator, .cite, .anchor, .voice, .date } ORDER BY c.id } AS citations
ORDER BY measure.id, figure.id
