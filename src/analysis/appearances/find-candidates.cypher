MATCH (n:Entity)
WHERE n.kind IN $kinds AND ($of IS NULL OR n.id = $of)
  AND ($themes IS NULL OR EXISTS { MATCH (n)-[:ABOUT|COVERS]->(t:Theme) WHERE t.id IN $themes })
  AND ($place IS NULL OR EXISTS { MATCH (n)-[:LOCATED_IN]->(:Place)-[:PART_OF*0..6]->(:Entity&Place { id: $place }) })
RETURN n.id AS id
ORDER BY id
