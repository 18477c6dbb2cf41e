// A document names its publisher in words; a link to it is there only where the record says more of it.
// What an inspectorate publishes measures others.
MATCH (d:Document)
WHERE d.voice <> 'INSPECTORATE' AND ($asOf IS NULL OR d.dateTo <= date($asOf))
  AND EXISTS {
    MATCH (body:Entity&Organisation { id: $id })
    WHERE d.publisher = body.name OR d.publisher IN body.otherNames OR EXISTS { MATCH (d)-[:PUBLISHED_BY]->(body) }
  }
RETURN d.id AS document
ORDER BY document
