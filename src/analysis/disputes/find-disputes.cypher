MATCH (d:Discrepancy&Entity)
WHERE ($asOf IS NULL OR d.knownFrom <= date($asOf)) AND ($ids IS NULL OR EXISTS { MATCH (d)<-[:FROM]-(:Link { kind: 'DISPUTES' })-[:TO]->(side:Entity) WHERE side.id IN $ids })
RETURN d { .id, .name, .operation, .computed, .summary } AS dispute, COLLECT {
  MATCH (d)<-[:FROM]-(l:Link { kind: 'DISPUTES' })-[:TO]->(side:Entity)
  RETURN { thing: side { .id, .kind, .name, .summary, .text }, citations: COLLECT {
    MATCH (side)-[:CITES]->(c:Citation) RETURN c { .id, .document, .locator, .cite, .anchor, .voice, .date } ORDER BY c.id
  } } ORDER BY side.id
} AS sides
ORDER BY dispute.id
