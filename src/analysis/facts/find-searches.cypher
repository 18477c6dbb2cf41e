MATCH (s:Search)
WHERE s.sought IN $ids
MATCH (d:Entity&Document { id: s.document })
RETURN s { .id, .sought, .document, .terms, .names, .current, hits: s.hitCount, open: s.unreviewed, documentTo: d.dateTo } AS search,
  COLLECT { MATCH (s)-[h:HIT]->(p:Passage) RETURN { by: h.by, account: h.account, phrase: h.phrase, passage: p.id, locator: p.locator, cite: p.cite } ORDER BY p.order, h.phrase, h.by } AS hits
ORDER BY s.id
