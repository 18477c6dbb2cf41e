MATCH (o:Entity&Organisation { id: $partner })<-[:FROM|TO]-(l:Link)-[:FROM|TO]->(other:Organisation)
WHERE l.kind IN ['DISTINCT_FROM', 'MAY_BE'] AND other <> o
RETURN DISTINCT other { .id, .kind, .name } AS thing
ORDER BY thing.id
