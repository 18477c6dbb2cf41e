MATCH (d:Document&Entity)
RETURN d { .id, .name, .date, .dateTo, .voice, .curation, .tellsOf } AS document
ORDER BY d.dateTo, d.id
