MATCH (l:Link { kind: 'RELATED' })
WHERE $asOf IS NULL OR l.knownFrom <= date($asOf)
RETURN l.fromId AS one, l.toId AS other
