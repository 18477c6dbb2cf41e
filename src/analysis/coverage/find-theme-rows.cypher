UNWIND $ids AS id
MATCH (t:Theme { id: id })
RETURN t { .id, .kind, .name } AS item
