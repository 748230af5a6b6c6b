import { Certificate, ContentInfo, ExtKeyUsage, id_ExtKeyUsage, SignedData, TSTInfo } from 'pkijs';
import type { StampedTime } from '../../core/ledger/time-stamp.port.js';
import { leadsToRoot, type TrustedRoots } from './roots.js';

const SHA_256 = '2.16.840.1.101.3.4.2.1';
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
/** id-kp-timeStamping: RFC 3161, section 2.3. */
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';

/** What a token that fits says, and the nonce it answers to, in hexadecimal. */
export interface CheckedToken extends StampedTime {
  readonly nonce: string | null;
}

/**
 * Checks an RFC 3161 token: that it stamps the SHA-256 of `data`, that its one signature fits, and that the signer's
 * certificate was made for stamping alone and was valid then. With `roots`, also that this certificate leads to one of them.
 * There is no one list of authorities to trust, so without them that is left to whoever reads the bag.
 *
 * @param der the token, a CMS ContentInfo
 * @param roots null: who issued the certificate is not checked
 * @throws when it does not fit or is no token
 */
export async function checkedToken(
  data: Uint8Array,
  der: Uint8Array,
  roots: TrustedRoots | null,
): Promise<CheckedToken> {
  const signed = new SignedData({ schema: ContentInfo.fromBER(bufferOf(der)).content });
  const content = signed.encapContentInfo.eContent?.valueBlock.valueHexView;
  if (
    signed.encapContentInfo.eContentType !== TST_INFO ||
    content === undefined ||
    signed.signerInfos.length !== 1
  )
    throw new Error('this is no time stamp token');
  const info = TSTInfo.fromBER(bufferOf(content));
  if (info.messageImprint.hashAlgorithm.algorithmId !== SHA_256)
    throw new Error('the token is not over a SHA-256');
  if (!signed.signerInfos[0]?.signedAttrs) throw new Error('the token signs no attributes');
  // Checks the imprint too, and throws when it is another's.
  const result = await signed.verify({ signer: 0, data: bufferOf(data), extendedMode: true });
  const signer = result.signerCertificate;
  if (result.signatureVerified !== true || !signer)
    throw new Error('the signature of the token does not fit');
  checkCertificate(signer, info.genTime);
  const others = (signed.certificates ?? []).filter((each) => each instanceof Certificate);
  if (roots !== null && !(await leadsToRoot(signer, { others, roots, at: info.genTime })))
    throw new Error('the certificate of the token leads to none that is trusted');
  const nonce =
    info.nonce === undefined ? null : Buffer.from(info.nonce.valueBlock.valueHexView).toString('hex');
  return { at: info.genTime.getTime(), authority: nameOf(signer), chained: roots !== null, nonce };
}

function checkCertificate(certificate: Certificate, at: Date): void {
  const usage = certificate.extensions?.find(({ extnID }) => extnID === id_ExtKeyUsage);
  const purposes = usage?.parsedValue instanceof ExtKeyUsage ? usage.parsedValue.keyPurposes : [];
  if (usage?.critical !== true || purposes.length !== 1 || purposes[0] !== TIME_STAMPING)
    throw new Error('the certificate of the token was not made for time stamps');
  if (at < certificate.notBefore.value || at > certificate.notAfter.value)
    throw new Error('the certificate of the token was not valid then');
}

const COMMON_NAME = '2.5.4.3';
const ORGANISATION = '2.5.4.10';

/** The certificate's common name and organisation, as it gives them. */
function nameOf({ subject }: Certificate): string {
  const value = (type: string): string[] =>
    subject.typesAndValues.filter((each) => each.type === type).map((each) => each.value.valueBlock.value);
  return [...value(COMMON_NAME), ...value(ORGANISATION)].join(', ');
}

/** Exactly these bytes: a view may be part of something larger. */
export function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}
