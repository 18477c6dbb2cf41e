MATCH (s:Search)
WHERE s.sought IN $ids
MATCH (d:Entity&Document { id: s.document })
RETURN s { .id, .sought, .document, .terms, .current, hits: s.hitCount, open: s.unreviewed, documentTo: d.dateTo } AS search,
  COLLECT { MATCH (s)-[h:HIT]->(p:Passage) RETURN { by: h.by, account: h.account, passage: p.id } ORDER BY p.id, h.by } AS hits
ORDER BY s.id
