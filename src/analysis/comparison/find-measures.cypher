MATCH (m:Measure&Entity)
WHERE ($measures IS NULL OR m.id IN $measures)
  AND ($in IS NULL OR EXISTS { MATCH (m)<-[:OBSERVES]-(:Observation)-[:CITES]->(c:Citation) WHERE c.document IN $in })
  AND ($themes IS NULL OR EXISTS { MATCH (m)<-[:MEASURED_BY]-(t:Theme) WHERE t.id IN $themes }
    OR EXISTS { MATCH (m)-[:ABOUT]->(t:Theme) WHERE t.id IN $themes }
    // What only touches a theme does not make its figures figures of the theme.
    OR EXISTS { MATCH (m)<-[:MEASURED_BY]-(:Entity)-[l:ABOUT|COVERS]->(t:Theme)
      WHERE t.id IN $themes AND (type(l) = 'COVERS' OR l.aim = 'AIMED') })
RETURN m.id AS id, m.counts AS counts
ORDER BY id
