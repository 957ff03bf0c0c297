// Builds the client of the demo CRM. Run with tsx.
import { buildDemoClient } from '../demo/build.ts';

await buildDemoClient();
