import { defineConfig } from '@hey-api/openapi-ts';

/** One class a tag (`Connection`, `TsdbData`, `V3Sites`, …), made with the client it shall use: `new Connection({ client })`. */
export default defineConfig(['enos', 'enapter'].map((platform) => ({
  input: `${process.env['SPECS']}/${platform}/openapi.json`,
  output: { path: `generated/class/${platform}`, importFileExtension: '.js' as const },
  plugins: [
    '@hey-api/typescript' as const,
    '@hey-api/client-fetch' as const,
    { name: '@hey-api/sdk' as const, operations: { strategy: 'byTags' as const, containerName: '{{name}}', methods: 'instance' as const } },
  ],
})));
