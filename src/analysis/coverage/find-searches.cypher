MATCH (s:Search)
WHERE s.sought IN $themes
RETURN s { .id, .sought, .document, .terms, .current, hits: s.hitCount, open: s.unreviewed } AS search
ORDER BY s.id
