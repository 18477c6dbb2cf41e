MATCH (n:Entity { id: $id })
RETURN n { .id, .kind, .name, .listing, .stage, .stageAsOf, .state, .stateAsOf } AS thing
