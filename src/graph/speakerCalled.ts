import { readSpeakersCalled } from '#store/read/readSpeakersCalled.ts';
import type { Loaders } from './loaders.ts';
import type { SpeakerModel } from './models.ts';
import { requestError } from './requestError.ts';

/**
 * The one speaker with a name; null where there is none.
 *
 * @throws GraphQLError with AMBIGUOUS_NAME where several have it
 */
export async function speakerCalled(loaders: Loaders, name: string): Promise<SpeakerModel | null> {
  const [speaker, other] = await readSpeakersCalled(loaders.client, name, 2);
  if (other === undefined) return speaker ?? null;
  throw requestError(
    'AMBIGUOUS_NAME',
    `Several speakers go by the name ${JSON.stringify(name)}; list them by speakers(filter: {name: …}) and ask for one by its id.`,
  );
}
