UNWIND $items AS item
MATCH (i:Entity { id: item })
OPTIONAL MATCH (i)<-[:BREAKS_INTO]-(priority:Priority)
MATCH (p:Plan)-[:LISTS|SETS]->(root:Entity) WHERE root = coalesce(priority, i)
RETURN DISTINCT p.id AS id
ORDER BY id
