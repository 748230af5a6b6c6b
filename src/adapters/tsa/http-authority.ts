import { createHash, randomBytes } from 'node:crypto';
import { fromBER, Integer, Null, OctetString, Sequence } from 'asn1js';
import { AlgorithmIdentifier, id_sha256, MessageImprint, TimeStampReq, TimeStampResp } from 'pkijs';
import type { TimeStampAuthority } from '../../core/ledger/time-stamp.port.js';
import { bufferOf, checkedToken } from './token.js';

/** Milliseconds for the whole answer. */
const LONGEST = 30_000;
/** A token with a long chain of certificates has some 10 KB. */
const LARGEST_ANSWER = 256 * 1024;

/** PKIStatus of RFC 3161: granted, granted with modifications. */
const GRANTED: ReadonlySet<number> = new Set([0, 1]);

/** An authority that is asked over HTTP (RFC 3161, section 3.4). It learns the hash of the text and nothing else. */
export function createHttpAuthority(url: URL): TimeStampAuthority {
  return {
    async stamp(text) {
      const data = Buffer.from(text, 'utf8');
      const nonce = newNonce();
      const answer = await ask(url, requestFor(data, nonce));
      const token = tokenIn(answer);
      const checked = await checkedToken(data, token, null);
      if (checked.nonce !== nonce.toString('hex')) throw new Error('the time stamp answers another request');
      return token.toString('base64');
    },
  };
}

/** 16 bytes that are a positive number in its shortest form, as DER wants it, so that it comes back the same. */
function newNonce(): Buffer {
  const nonce = randomBytes(16);
  nonce[0] = ((nonce[0] ?? 0) & 0x3f) | 0x40;
  return nonce;
}

function requestFor(data: Uint8Array, nonce: Uint8Array): ArrayBuffer {
  const hash = createHash('sha256').update(data).digest();
  return new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: id_sha256, algorithmParams: new Null() }),
      hashedMessage: new OctetString({ valueHex: bufferOf(hash) }),
    }),
    nonce: new Integer({ valueHex: bufferOf(nonce) }),
    certReq: true,
  })
    .toSchema()
    .toBER();
}

async function ask(url: URL, request: ArrayBuffer): Promise<Uint8Array> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
    body: request,
    signal: AbortSignal.timeout(LONGEST),
  });
  if (!response.ok) throw new Error(`the time stamp authority answered ${response.status}`);
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  const reader = response.body?.getReader();
  const next = async (): Promise<Uint8Array | undefined> =>
    ((await reader?.read()) as { readonly value?: Uint8Array } | undefined)?.value;
  for (let piece = await next(); piece !== undefined; piece = await next()) {
    bytes += piece.length;
    if (bytes > LARGEST_ANSWER) throw new Error('the answer of the time stamp authority is too large');
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function tokenIn(answer: Uint8Array): Buffer {
  const { status, timeStampToken } = TimeStampResp.fromBER(bufferOf(answer));
  if (!GRANTED.has(status.status) || !timeStampToken)
    throw new Error(`the time stamp authority refused (status ${String(status.status)})`);
  // The very bytes that came: written anew they might no longer be what was signed.
  const { result } = fromBER(bufferOf(answer));
  const token = result instanceof Sequence ? result.valueBlock.value[1] : undefined;
  if (token === undefined) throw new Error('the answer of the time stamp authority cannot be read');
  return Buffer.from(token.valueBeforeDecodeView);
}
