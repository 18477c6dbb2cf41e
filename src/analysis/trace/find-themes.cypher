MATCH (l:Link { kind: 'BROADER' })
WHERE $asOf IS NULL OR l.knownFrom <= date($asOf)
RETURN l.id AS id, l.fromId AS narrower, l.toId AS broader, l.basis AS basis
