CALL db.index.fulltext.queryNodes('entityText', $query, { limit: $most }) YIELD node, score
WHERE node:Statement
MATCH (node)-[:SAYS]->(thing:Entity)
WHERE $kinds IS NULL OR thing.kind IN $kinds
RETURN thing { .id, .kind, .name, .summary } AS thing, node.id AS statement, node.text AS text, score
ORDER BY score DESC, statement, thing.id
