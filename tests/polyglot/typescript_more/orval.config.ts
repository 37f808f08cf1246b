import { defineConfig } from 'orval';

// The address is read at run time: what orval writes is a template.
const from = (platform: string, variable: string) => ({
  input: { target: `${process.env['SPECS']}/${platform}/openapi.plain.json` },
  output: { target: `generated/orval/${platform}.ts`, client: 'fetch' as const, baseUrl: `\${process.env['${variable}']}` },
});

export default defineConfig({ enos: from('enos', 'ENOS_BASE_URL'), enapter: from('enapter', 'ENAPTER_HTTP_API_BASE_URL') });
