UNWIND $ids AS id
MATCH (n:Entity { id: id })
OPTIONAL MATCH (n)-[:DELIVERED_WITH]->(o:Organisation)
WITH n, o ORDER BY o.id
WITH n, collect(DISTINCT o { .id, .kind, .name }) AS organisations
OPTIONAL MATCH (n)-[:LOCATED_IN]->(:Place)-[:PART_OF*0..6]->(place:Entity&Place { id: $place })
WITH n, organisations, count(place) > 0 AS located
OPTIONAL MATCH (n)-[:CONTRIBUTES_TO]->(item:Entity)
OPTIONAL MATCH (item)<-[:BREAKS_INTO]-(priority:Priority)
WITH n, organisations, located, coalesce(priority, item) AS root
OPTIONAL MATCH (root)<-[:SETS|LISTS]-(plan:Plan)
WITH n, organisations, located, collect(DISTINCT plan { .id, .kind, .name }) AS plans
OPTIONAL MATCH (n)-[:MEASURED_BY]->(:Measure)<-[:OBSERVES]-(o:Observation)
WITH n, organisations, located, plans, count(o) > 0 AS measured
RETURN n.id AS id, organisations, located, plans, measured, COLLECT {
  MATCH (n)<-[:FROM]-(l:Link)-[:TO]->(b:Organisation)
  WHERE l.kind IN ['DELIVERED_WITH', 'OWNED_BY'] AND ($asOf IS NULL OR l.knownFrom <= date($asOf))
  RETURN { body: b { .id, .kind, .name }, role: coalesce(l.role, 'OWNS') } ORDER BY l.id
} AS hands
