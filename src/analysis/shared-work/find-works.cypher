MATCH (o:Organisation)
WHERE ($bodies IS NULL OR o.id IN $bodies) AND ($types IS NULL OR o.type IN $types)
MATCH (o)<-[d:DELIVERED_WITH]-(w:Entity)
WHERE ($roles IS NULL OR d.role IN $roles) AND ($reach IS NULL OR w.reach = $reach)
  AND ($asOf IS NULL OR w.knownFrom <= date($asOf))
  AND ($place IS NULL OR EXISTS { MATCH (w)-[:LOCATED_IN]->(:Place)-[:PART_OF*0..6]->(:Entity&Place { id: $place }) })
  AND all(bodies IN $with WHERE EXISTS { MATCH (w)-[:DELIVERED_WITH]->(b:Organisation) WHERE b.id IN bodies AND ($bodies IS NULL OR b <> o) })
  AND all(themes IN $themes WHERE EXISTS { MATCH (w)-[:ABOUT]->(t:Theme) WHERE t.id IN themes })
RETURN DISTINCT w.id AS id
ORDER BY id
