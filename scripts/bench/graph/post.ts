import { type Agent, request } from 'node:http';

/**
 * Sends a GraphQL request.
 *
 * @param body JSON
 * @returns the answer, as JSON
 * @throws Error where it has errors
 */
export function post(url: string, body: string, agent?: Agent): Promise<string> {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const asked = request(url, { method: 'POST', agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const answer = Buffer.concat(parts).toString();
        if (response.statusCode === 200 && !answer.includes('"errors":')) resolve(answer);
        else reject(new Error(`${url} refused what it was asked: ${answer.slice(0, 500)}`));
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}
