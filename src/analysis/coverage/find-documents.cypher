MATCH (d:Document)
RETURN d { .id, .name, .date, .dateTo, .voice, .curation } AS document
ORDER BY d.dateTo, d.id
