MATCH (m:Measure&Entity)<-[:OBSERVES]-(o:Observation)
WHERE m.counts IN $counts AND ($asOf IS NULL OR o.knownFrom <= date($asOf))
RETURN m { .id, .kind, .name, .unit, .counts, .denominator, .higherIs } AS measure,
  o { .*, searchText: null } AS figure,
  EXISTS { MATCH (o)<-[:TO]-(:Link { kind: 'DISPUTES' }) } AS disputed,
  COLLECT { MATCH (o)-[:CITES]->(c:Citation) WHERE $asOf IS NULL OR c.dateTo <= date($asOf)
    RETURN c { .id, .document, .locator, .cite, .anchor, .voice, .date } ORDER BY c.id } AS citations
ORDER BY measure.id, figure.id
