import { readSpeakersCalled } from '#store/read/readSpeakersCalled.ts';
import { readIdOf } from './globalId.ts';
import type { Loaders } from './loaders.ts';
import type { SpeakerModel } from './models.ts';
import { requestError } from './requestError.ts';

/**
 * One speaker, by id or by name; null where there is none.
 *
 * @throws GraphQLError with BAD_USER_INPUT where not exactly one of the two is given, with AMBIGUOUS_NAME where several have the name
 */
export async function findSpeaker(
  loaders: Loaders,
  { id, name }: { id?: string | null; name?: string | null },
): Promise<SpeakerModel | null> {
  if (id != null && name == null) return loaders.speaker.load(readIdOf('Speaker', id));
  if (id != null || name == null) {
    throw requestError('BAD_USER_INPUT', 'A speaker is found by `id` or by `name`; give exactly one of the two.');
  }
  const [speaker, other] = await readSpeakersCalled(loaders.client, name, 2);
  if (other === undefined) return speaker ?? null;
  throw requestError(
    'AMBIGUOUS_NAME',
    `Several speakers go by the name ${JSON.stringify(name)}; list them by speakers(filter: {name: …}) and ask for one by its id.`,
  );
}
