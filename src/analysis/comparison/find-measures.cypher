MATCH (m:Measure&Entity)
WHERE ($measures IS NULL OR m.id IN $measures)
  AND ($in IS NULL OR EXISTS { MATCH (m)<-[:OBSERVES]-(:Observation)-[:CITES]->(c:Citation) WHERE c.document IN $in })
  AND ($themes IS NULL OR EXISTS { MATCH (m)<-[:MEASURED_BY]-(t:Theme) WHERE t.id IN $themes }
    OR EXISTS { MATCH (m)-[:ABOUT]->(t:Theme) WHERE t.id IN $themes }
    OR EXISTS { MATCH (m)<-[:MEASURED_BY]-(:Entity)-[:ABOUT|COVERS]->(t:Theme) WHERE t.id IN $themes })
RETURN m.id AS id, m.counts AS counts
ORDER BY id
