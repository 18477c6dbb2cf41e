UNWIND $ids AS id
MATCH (:Entity { id: id })-[:LOCATED_IN]->(place:Place)<-[:PART_OF*0..6]-(part:Place)
RETURN DISTINCT part.id AS id
ORDER BY id
