MATCH (:Entity { id: $id })-[:CITES]->(c:Citation)
WITH c ORDER BY c.id SKIP $offset LIMIT $limit
RETURN c { .id, .document, .locator, .cite, .anchor, .voice, .date } AS row
