UNWIND $ids AS id
MATCH (n:Entity { id: id })-[:LOCATED_IN]->(:Place)-[:PART_OF*0..6]->(:Entity&Place { id: $place })
RETURN DISTINCT id
