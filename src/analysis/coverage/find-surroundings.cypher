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
RETURN n.id AS id, organisations, located, plans, count(o) > 0 AS measured
