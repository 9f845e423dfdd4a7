import sharp from 'sharp';

/** The place where a photo was taken, as its bytes would tell it. */
export const place = { latitude: '10/1 46/1 5555/100', longitude: '106/1 42/1 7777/100' };

/** What a camera and a newsroom write into a photo. */
export const madeExif = {
  IFD0: { Artist: 'Ngoc Anh', Copyright: 'Bao Moi', Make: 'MayAnh', Software: 'PhanMem 1.0' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: place.latitude, GPSLongitudeRef: 'E', GPSLongitude: place.longitude },
};

/** A packet of XMP as photo programs write it, with more than rights in it. */
export function madeXmp(creator: string, rights: string): string {
  return `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="10,46.5555N">
<dc:creator><rdf:Seq><rdf:li>${creator}</rdf:li></rdf:Seq></dc:creator>
<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${rights}</rdf:li></rdf:Alt></dc:rights>
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
}

/** A picture whose left half is red and whose right half is blue. */
export function halves(width: number, height: number) {
  const half = { create: { width: Math.floor(width / 2), height, channels: 3 as const, background: '#2040c0' } };
  return sharp({ create: { width, height, channels: 3, background: '#c04020' } }).composite([
    { input: half, left: Math.ceil(width / 2), top: 0 },
  ]);
}

/** A picture that no format makes small. */
export function noise(width: number, height: number, sigma = 60) {
  const gaussian = { type: 'gaussian' as const, mean: 128, sigma };
  return sharp({ create: { width, height, channels: 3, background: '#808080', noise: gaussian } });
}
