MATCH (d:Document)
RETURN d { .id, .name, .date, .dateTo, .voice, .curation, .tellsOf } AS document
ORDER BY d.dateTo, d.id
