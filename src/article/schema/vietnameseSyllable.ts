const initials = 'ngh ng nh n gh gi g kh k ph qu th tr t ch c b d đ h l m r s v x'.split(' ');

/** Every rhyme of Vietnamese spelling, without its tone; `qu` and `gi` are initials, so `quang` is `qu` and `ang`. */
const rhymes = `
  a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
  i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
  ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôp uôt up ut uy uya uych uyên uyêt uynh uyt uyu uơ
  ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
  y ych yên yêm yêng yêt yêu ynh yt`
  .trim()
  .split(/\s+/u);

const toneless = new RegExp(`^(?:${initials.join('|')})?(?:${rhymes.join('|')})$`, 'u');
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/**
 * Whether one word, in any case and either normal form, is spelt as a Vietnamese syllable can be: a known initial and
 * rhyme, at most one tone, and only the acute or the dot before a final c, ch, p or t (quy tắc chính tả).
 */
export function isVietnameseSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize('NFD');
  const found = decomposed.match(tones) ?? [];
  if (found.length > 1) return false;
  const base = decomposed.replace(tones, '').normalize('NFC');
  const stopped = /(?:c|ch|p|t)$/u.test(base);
  return toneless.test(base) && (!stopped || found[0] === '\u0301' || found[0] === '\u0323');
}
