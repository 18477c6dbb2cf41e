MATCH (i:Entity { id: $id })
OPTIONAL MATCH (i)<-[:BREAKS_INTO]-(priority:Priority)
WITH coalesce(priority, i) AS root
MATCH (root)<-[:LISTS|SETS]-(p:Plan)
WITH min(coalesce(p.periodFrom, p.dateFrom)) AS planFrom
RETURN planFrom
