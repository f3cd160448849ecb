// Writes the samples into the database given as the first argument, each time as another publisher: one of two processes.
import { openStore } from '#store/openStore.ts';
import { writeDocument } from '#store/writeDocument.ts';
import { ALL_IN_ONE } from './samples.ts';
import { sketchDocument } from './sketchReading.ts';

const [url = '', name = '', times = '0'] = process.argv.slice(2);
const store = await openStore({ url });
for (let time = 0; time < Number(times); time += 1) {
  // Every other document comes from both processes.
  const publisher = time % 2 === 0 ? `Gazette ${time}` : `${name} ${time}`;
  await writeDocument(store, sketchDocument(ALL_IN_ONE, { publisher }), ALL_IN_ONE);
}
await store.close();
