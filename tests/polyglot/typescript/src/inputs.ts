/** What the steps send, the same for every variant. */
export const ONLINE_OR_OFFLINE = "status = 'online' or status = 'offline'";
export const NEW_DEVICE = { deviceKey: 'polyglot-1', deviceName: { defaultValue: '逆变器', i18nValue: { en_US: 'Inverter' } }, timezone: '+08:00' };
export const CHANGED_DEVICE = { deviceName: { defaultValue: '逆变器 2' }, timezone: '+08:00', deviceDesc: 'a & b <c> "d" é' };
export const FILE = { name: 'enos-file', fileName: 'nameplate-1.txt', type: 'application/octet-stream', content: 'Größe 125 kW' };

/** The message that sets a device's nameplate to the uploaded file. */
export function nameplate(assetId: string) {
  return {
    id: 1,
    version: '1.1',
    method: 'integration.attribute.post',
    params: [{ assetId, attributes: { nameplate: `local://${FILE.fileName}` } }],
    files: { [FILE.fileName]: { featureId: 'nameplate', assetId } },
  };
}
