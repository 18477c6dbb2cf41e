UNWIND $ids AS id
MATCH (:Entity { id: id })<-[:FROM|TO]-(l:Link { kind: 'PART_OF' })
RETURN DISTINCT l.fromId AS part, l.toId AS whole
ORDER BY part, whole
