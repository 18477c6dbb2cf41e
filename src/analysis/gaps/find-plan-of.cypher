UNWIND $items AS item
MATCH (i:Entity { id: item })
OPTIONAL MATCH (i)<-[:BREAKS_INTO]-(priority:Priority)
WITH coalesce(priority, i) AS root
MATCH (root)<-[:LISTS|SETS]-(p:Plan)
RETURN DISTINCT p { .id, .kind, .name } AS plan
ORDER BY plan.id
