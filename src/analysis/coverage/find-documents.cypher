MATCH (d:Document&Entity)
RETURN d { .id, .name, .date, .dateTo, .voice, .curation } AS document
ORDER BY d.dateTo, d.id
