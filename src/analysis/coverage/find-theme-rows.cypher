UNWIND $ids AS id
MATCH (t:Entity&Theme { id: id })
RETURN t { .id, .kind, .name } AS item
