// A self-signed certificate made on the spot, so that no private key ever lies in the repository.
import { generateKeyPairSync, sign } from 'node:crypto';

/** DER, the binary form of certificates: a tag, a length in its shortest form, the content. */
function der(tag, ...content) {
  const body = Buffer.concat(content);
  const size = body.length;
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}

const sequence = (...content) => der(0x30, ...content);
const number = (value) => der(0x02, Buffer.from([value]));
const utcTime = (date) => der(0x17, Buffer.from(`${date.toISOString().replace(/\D/g, '').slice(2, 14)}Z`));
const commonName = (host) => {
  const attribute = sequence(Buffer.from('0603550403', 'hex'), der(0x0c, Buffer.from(host)));
  return sequence(der(0x31, attribute));
};
const ECDSA_WITH_SHA256 = sequence(Buffer.from('06082a8648ce3d040302', 'hex'));
const DAY = 86_400_000;

/** Makes a key and a certificate for `host`, valid from yesterday until tomorrow, both as PEM text. */
export function selfSigned(host) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const validity = sequence(utcTime(new Date(Date.now() - DAY)), utcTime(new Date(Date.now() + DAY)));
  const subject = publicKey.export({ type: 'spki', format: 'der' });
  const name = commonName(host);
  const facts = sequence(der(0xa0, number(2)), number(1), ECDSA_WITH_SHA256, name, validity, name, subject);
  const signature = der(0x03, Buffer.from([0]), sign('sha256', facts, privateKey));
  const base64 = sequence(facts, ECDSA_WITH_SHA256, signature).toString('base64');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    cert: `-----BEGIN CERTIFICATE-----\n${base64.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
  };
}
