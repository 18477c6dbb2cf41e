MATCH (d:Document&Entity)
WHERE $asOf IS NULL OR d.dateTo <= date($asOf)
RETURN d { .id, .name, .date, .dateFrom, .dateTo, .voice, .curation } AS document
ORDER BY d.dateTo, d.id
