UNWIND $ids AS id
MATCH path = (:Entity { id: id })-[:PART_OF*1..6]->(whole:Entity)
RETURN id AS part, whole.id AS whole, min(length(path)) = 1 AS direct
ORDER BY part, whole
