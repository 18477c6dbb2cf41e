MATCH (s:Search)-[h:HIT]->(p:Passage)
WHERE s.sought IN $themes
MATCH (d:Entity&Document { id: s.document })
OPTIONAL MATCH (n:Entity { id: h.by })
RETURN s.sought AS theme, s.document AS document, h.account AS account, h.phrase AS phrase,
  n { .id, .kind, .name } AS thing, p { .id, .document, .locator, .cite, voice: d.voice, date: d.date } AS passage
ORDER BY p.id
