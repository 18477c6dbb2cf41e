MATCH (d:Document&Entity)
WHERE ($asOf IS NULL OR d.dateTo <= date($asOf)) AND ($in IS NULL OR d.id IN $in)
RETURN d.id AS id, d.name AS name, d.date AS date, d.wordHashes AS wordHashes
ORDER BY d.dateTo, d.id
