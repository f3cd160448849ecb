import type { Question } from './measureLoads.ts';
import { post } from './post.ts';

/** What a server answers. @throws Error where that is an error */
export async function ask<Data>(url: string, question: Question): Promise<Data> {
  return (JSON.parse(await post(url, JSON.stringify(question))) as { data: Data }).data;
}
