import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { ask } from '../graph/ask.ts';
import { measureLoads, type Question } from '../graph/measureLoads.ts';
import { PEER_TRACE, TRACE } from '../graph/questions.ts';
import { showLoad } from '../graph/showLoad.ts';
import { startProcess } from '../graph/startProcess.ts';
import { installPeer, PEER } from './installPeer.ts';
import { type OurTrace, type PeerTrace, readOurs, readTheirs } from './readTraces.ts';

const SERVER = fileURLToPath(new URL('serve.ts', import.meta.url));

/**
 * Asks Sayso and the peer for the same traces on the same database, in turns, and compares the answers.
 *
 * @param database of both
 * @param url of Sayso's server
 * @param ids the global ids of claims
 */
export async function benchPeer(database: string, url: string, ids: readonly string[]): Promise<void> {
  let peer: Awaited<ReturnType<typeof installPeer>>;
  try {
    peer = await installPeer();
  } catch (error) {
    console.log(`  ${PEER} cannot be installed here, so that nothing is compared: ${String(error).split('\n')[0]}`);
    return;
  }
  const server = await startProcess(peer.node, (port) => [SERVER, peer.folder, database, port], { GRAPHILE_ENV: 'production' });
  try {
    const theirQuestions = ids.map((id): Question => ({ query: PEER_TRACE, variables: { id: id.slice(id.indexOf('_') + 1) } }));
    const ourQuestions = ids.map((id): Question => ({ query: TRACE, variables: { id } }));
    const equal = await countEqual(url, ourQuestions, server.url, theirQuestions);
    const [our, their] = await measureLoads([
      { url, questions: ourQuestions },
      { url: server.url, questions: theirQuestions },
    ]);
    if (our === undefined || their === undefined) return;
    console.log(`    the trace, by turns, ${equal} of ${ids.length} answers equal:`);
    console.log(`    Sayso: ${showLoad(our)}`);
    console.log(`    ${PEER}: ${showLoad(their)}`);
    console.log(`    Sayso answers ${(our.rate / their.rate).toFixed(2)} times as many requests`);
  } finally {
    await server.stop();
  }
}

/** How many of the answers say the same. The first two that do not are printed. */
async function countEqual(
  ourUrl: string,
  ours: readonly Question[],
  theirUrl: string,
  theirs: readonly Question[],
): Promise<number> {
  let equal = 0;
  for (const [index, question] of ours.entries()) {
    const our = readOurs(await ask<OurTrace>(ourUrl, question));
    const their = readTheirs(await ask<PeerTrace>(theirUrl, theirs[index] ?? question));
    if (isDeepStrictEqual(our, their)) equal += 1;
    else if (equal === index) console.log(`  not equal: ${JSON.stringify(our)}\n  and ${JSON.stringify(their)}`);
  }
  return equal;
}
