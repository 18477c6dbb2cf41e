UNWIND $ids AS id
MATCH (:Link { id: id })-[:CITES]->(c:Citation)
WHERE $asOf IS NULL OR c.dateTo <= date($asOf)
RETURN id AS link, c { .id, .document, .locator, .cite, .anchor, .voice, .date } AS citation
ORDER BY c.id
