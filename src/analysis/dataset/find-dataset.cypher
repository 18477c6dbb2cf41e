MATCH (d:DataSet { id: 'dataset' })
RETURN d { .version, .fingerprint, .entities, .links, .derivedLinks, .citations, .passages, .searches,
  .countKinds, .countValues, .shareCited, .shareModelled,
  .beforeFingerprint, .addedCount, .removedCount, .addedIds, .removedIds } AS dataset
