MATCH (n:Entity { id: $id })
RETURN n { .id, .kind, .name, .listing, .stage, .stageAsOf, .stageAsOfTo, .state, .stateAsOf, .stateAsOfTo } AS thing
