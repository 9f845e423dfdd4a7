import { foldText } from '../../../language/foldText.ts';
import { oneLine } from './oneLine.ts';

/** Provinces of Vietnam before and after the mergers of 2025, and cities that papers file from. */
const names = `An Giang, Bà Rịa - Vũng Tàu, Bạc Liêu, Bắc Giang, Bắc Kạn, Bắc Ninh, Bến Tre, Bình Dương, Bình Định, Bình Phước,
  Bình Thuận, Cà Mau, Cao Bằng, Cần Thơ, Đà Nẵng, Đắk Lắk, Đắk Nông, Điện Biên, Đồng Nai, Đồng Tháp, Gia Lai, Hà Giang, Hà Nam,
  Hà Nội, Hà Tĩnh, Hải Dương, Hải Phòng, Hậu Giang, Hòa Bình, Hưng Yên, Khánh Hòa, Kiên Giang, Kon Tum, Lai Châu, Lạng Sơn,
  Lào Cai, Lâm Đồng, Long An, Nam Định, Nghệ An, Ninh Bình, Ninh Thuận, Phú Thọ, Phú Yên, Quảng Bình, Quảng Nam, Quảng Ngãi,
  Quảng Ninh, Quảng Trị, Sóc Trăng, Sơn La, Tây Ninh, Thái Bình, Thái Nguyên, Thanh Hóa, Thừa Thiên Huế, Tiền Giang, Trà Vinh,
  Tuyên Quang, Vĩnh Long, Vĩnh Phúc, Yên Bái, Huế, Sài Gòn, TP HCM, TP.HCM, TPHCM, TP. HCM, Thành phố Hồ Chí Minh,
  TP Hồ Chí Minh, TP. Hồ Chí Minh, Hồ Chí Minh, Hà Tây, Vũng Tàu, Nha Trang, Đà Lạt, Quy Nhơn, Buôn Ma Thuột, Biên Hòa, Vinh, Hạ Long, Phú Quốc,
  Bắc Kinh, Thượng Hải, Hồng Kông, Tokyo, Seoul, Bangkok, Phnom Penh, Vientiane, Viêng Chăn, Singapore, Kuala Lumpur, Jakarta,
  Manila, New Delhi, Washington, New York, Moscow, Moskva, Mát-xcơ-va, London, Paris, Berlin, Brussels, Geneva, Canberra,
  Việt Nam, Trung Quốc, Nhật Bản, Hàn Quốc, Thái Lan, Campuchia`;

const places = new Set(names.split(',').map((name) => foldText(oneLine(name))));

/** Whether a text, in any case, names a place that newspapers file from. */
export function isPlace(text: string): boolean {
  return text.length <= 40 && places.has(foldText(oneLine(text)));
}
