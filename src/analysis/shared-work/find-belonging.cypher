MATCH (a:Organisation)-[:PART_OF]->(b:Organisation)
WHERE a.id IN $ids OR b.id IN $ids
RETURN a.id AS part, b.id AS whole
ORDER BY part, whole
