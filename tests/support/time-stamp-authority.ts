import { createHash, webcrypto } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { Integer, ObjectIdentifier, OctetString, Utf8String } from 'asn1js';
import {
  Attribute,
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  ExtKeyUsage,
  Extension,
  IssuerAndSerialNumber,
  PKIStatus,
  PKIStatusInfo,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
} from 'pkijs';

const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';

/** What the authority does wrong, each of which a client must notice. */
export interface Misdeeds {
  /** Stamps this instead of what it was asked for. */
  readonly imprint?: Buffer;
  readonly nonce?: Buffer;
  /** Of its certificate; by default that for time stamps. */
  readonly purpose?: string;
  /** Changes the token after it was signed. */
  readonly tamper?: boolean;
  readonly refuse?: boolean;
  /** Answers with this status of HTTP. */
  readonly http?: number;
  readonly genTime?: Date;
  /** When its issuer's certificate ends; by default in 2035. */
  readonly issuerEnds?: Date;
}

export interface LocalAuthority {
  readonly url: URL;
  readonly asked: number;
  /** From now on. */
  does(misdeeds: Misdeeds): void;
  /** The certificate of whoever issued its own, in PEM. */
  issuer(): Promise<string>;
  close(): Promise<void>;
}

/** A time stamp authority on this machine, as RFC 3161 describes one, with a certificate issued by one of its own making. */
export async function startAuthority(genTime: Date): Promise<LocalAuthority> {
  const [keys, issuerKeys] = await Promise.all([newKeys(), newKeys()]);
  const who: Keys = { own: keys, issuer: issuerKeys };
  let misdeeds: Misdeeds = {};
  let asked = 0;
  const server: Server = createServer((request, response) => {
    asked += 1;
    void (async () => {
      if (misdeeds.http !== undefined) return response.writeHead(misdeeds.http).end();
      const asking = TimeStampReq.fromBER(Uint8Array.from(await buffer(request)));
      const answer =
        misdeeds.refuse === true ? refusal() : await answerTo(asking, { genTime, ...misdeeds }, who);
      return response
        .writeHead(200, { 'content-type': 'application/timestamp-reply' })
        .end(Buffer.from(answer));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: new URL(`http://127.0.0.1:${port}/tsa`),
    get asked() {
      return asked;
    },
    does: (what) => {
      misdeeds = what;
    },
    issuer: async () => pem(await issuerOf(who, misdeeds)),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

interface Keys {
  readonly own: CryptoKeyPair;
  readonly issuer: CryptoKeyPair;
}

function newKeys(): Promise<CryptoKeyPair> {
  return webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
}

function refusal(): ArrayBuffer {
  return new TimeStampResp({ status: new PKIStatusInfo({ status: PKIStatus.rejection }) }).toSchema().toBER();
}

async function answerTo(
  asking: TimeStampReq,
  { imprint, nonce, purpose = TIME_STAMPING, tamper = false, genTime = new Date(), issuerEnds }: Misdeeds,
  keys: Keys,
): Promise<ArrayBuffer> {
  const { messageImprint } = asking;
  if (imprint) messageImprint.hashedMessage = new OctetString({ valueHex: Uint8Array.from(imprint).buffer });
  const answered = nonce ? new Integer({ valueHex: Uint8Array.from(nonce).buffer }) : asking.nonce;
  const info = new TSTInfo({
    version: 1,
    policy: '1.2.3.4.1',
    messageImprint,
    serialNumber: new Integer({ value: 7 }),
    genTime,
    ...(answered ? { nonce: answered } : {}),
  })
    .toSchema()
    .toBER();
  const certificate = await certificateOf(keys, purpose);
  const issuer = await issuerOf(keys, issuerEnds === undefined ? {} : { issuerEnds });
  const signed = new SignedData({
    version: 3,
    encapContentInfo: contentOf(info),
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({
          issuer: certificate.issuer,
          serialNumber: certificate.serialNumber,
        }),
        signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes: attributesOf(info) }),
      }),
    ],
    certificates: [issuer, certificate],
  });
  await signed.sign(keys.own.privateKey, 0, 'SHA-256');
  if (tamper) {
    const later = Buffer.from(info);
    const at = later.indexOf('Z') - 1;
    later[at] = (later[at] ?? 0) === 0x30 ? 0x31 : 0x30;
    signed.encapContentInfo = contentOf(Uint8Array.from(later).buffer);
  }
  const token = new ContentInfo({ contentType: ContentInfo.SIGNED_DATA, content: signed.toSchema(true) });
  return new TimeStampResp({
    status: new PKIStatusInfo({ status: PKIStatus.granted }),
    timeStampToken: token,
  })
    .toSchema()
    .toBER();
}

/** Set apart from the constructor, which would cut the content into pieces as DER does not allow. */
function contentOf(info: ArrayBuffer): EncapsulatedContentInfo {
  const content = new EncapsulatedContentInfo({ eContentType: TST_INFO });
  content.eContent = new OctetString({ valueHex: info });
  return content;
}

function attributesOf(info: ArrayBuffer): Attribute[] {
  const digest = createHash('sha256').update(Buffer.from(info)).digest();
  return [
    new Attribute({ type: '1.2.840.113549.1.9.3', values: [new ObjectIdentifier({ value: TST_INFO })] }),
    new Attribute({
      type: '1.2.840.113549.1.9.4',
      values: [new OctetString({ valueHex: Uint8Array.from(digest).buffer })],
    }),
  ];
}

async function certificateOf(keys: Keys, purpose: string): Promise<Certificate> {
  const certificate = named('Local clock', 'Local issuer', 2);
  certificate.extensions = [
    new Extension({
      extnID: '2.5.29.37',
      critical: true,
      extnValue: new ExtKeyUsage({ keyPurposes: [purpose] }).toSchema().toBER(),
    }),
  ];
  await certificate.subjectPublicKeyInfo.importKey(keys.own.publicKey);
  await certificate.sign(keys.issuer.privateKey, 'SHA-256');
  return certificate;
}

async function issuerOf(keys: Keys, { issuerEnds }: Pick<Misdeeds, 'issuerEnds'>): Promise<Certificate> {
  const certificate = named('Local issuer', 'Local issuer', 1);
  if (issuerEnds) certificate.notAfter.value = issuerEnds;
  certificate.extensions = [
    new Extension({
      extnID: '2.5.29.19',
      critical: true,
      extnValue: new BasicConstraints({ cA: true }).toSchema().toBER(),
    }),
  ];
  await certificate.subjectPublicKeyInfo.importKey(keys.issuer.publicKey);
  await certificate.sign(keys.issuer.privateKey, 'SHA-256');
  return certificate;
}

function pem(certificate: Certificate): string {
  const inside = Buffer.from(certificate.toSchema(true).toBER()).toString('base64');
  return `-----BEGIN CERTIFICATE-----\n${inside.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
}

function named(subject: string, issuer: string, serial: number): Certificate {
  const certificate = new Certificate();
  certificate.version = 2;
  certificate.serialNumber = new Integer({ value: serial });
  const name = (value: string): AttributeTypeAndValue =>
    new AttributeTypeAndValue({ type: '2.5.4.3', value: new Utf8String({ value }) });
  certificate.subject.typesAndValues.push(name(subject));
  certificate.issuer.typesAndValues.push(name(issuer));
  certificate.notBefore.value = new Date('2020-01-01T00:00:00Z');
  certificate.notAfter.value = new Date('2035-01-01T00:00:00Z');
  return certificate;
}
