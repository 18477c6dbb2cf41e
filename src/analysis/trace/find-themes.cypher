MATCH (l:Link { kind: 'BROADER' })
RETURN l.id AS id, l.fromId AS narrower, l.toId AS broader, l.basis AS basis
