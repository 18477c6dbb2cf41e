UNWIND $ids AS id
MATCH path = (p:Organisation)-[:PART_OF*1..6]->(o:Entity&Organisation { id: id })
WHERE p <> o
  AND all(n IN nodes(path) WHERE n:Organisation AND NOT coalesce(n.unnamed, false))
  AND all(r IN relationships(path) WHERE r.basis = 'STATED'
    AND ($asOf IS NULL OR EXISTS { MATCH (l:Link { id: r.linkId }) WHERE l.knownFrom <= date($asOf) }))
WITH id AS whole, p.id AS part, nodes(path)[-2] AS through, length(path) AS steps
RETURN whole, part, through { .id, .kind, .name } AS through
ORDER BY whole, part, steps, through.id
