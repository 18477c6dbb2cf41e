UNWIND $ids AS id
MATCH (n:Entity { id: id })<-[:FROM|TO]-(l:Link)
WHERE l.kind IN $kinds AND NOT l.derived AND ($asOf IS NULL OR l.knownFrom <= date($asOf))
WITH DISTINCT l
MATCH (l)-[:FROM]->(a:Entity)
MATCH (l)-[:TO]->(b:Entity)
// A theme is a word of ours, known before any document gave it its definition.
WITH l, a, b WHERE $asOf IS NULL OR ((a:Theme OR a.knownFrom <= date($asOf)) AND (b:Theme OR b.knownFrom <= date($asOf)))
RETURN l { .id, .kind, .basis, .rationale, .role, .amount, .aim, .relation } AS link,
  a { .id, .kind, .name, .listing, .stage, .stageAsOf, .stageAsOfTo, .state, .stateAsOf, .stateAsOfTo } AS from,
  b { .id, .kind, .name, .listing, .stage, .stageAsOf, .stageAsOfTo, .state, .stateAsOf, .stateAsOfTo } AS to
