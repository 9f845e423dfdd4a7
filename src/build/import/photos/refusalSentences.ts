import type { PhotoRefusalKind } from '../../photos/refusal.ts';

/** Why a picture is no photo for the site, and what to do, in Vietnamese. */
export const refusalSentences: Record<PhotoRefusalKind, string> = {
  missing: 'không có tệp này.',
  'too-large': 'tệp quá lớn; xuất lại ảnh nhỏ hơn.',
  unknown: 'không phải ảnh JPEG, PNG, WebP hay AVIF.',
  svg: 'hình vẽ SVG; xuất thành PNG, hoặc ghi tay trong bài.',
  heic: 'ảnh HEIC của điện thoại; xuất thành JPEG.',
  animated: 'ảnh động; lấy một khung hình.',
  cmyk: 'ảnh màu in CMYK; xuất lại bằng màu RGB, tốt nhất là sRGB.',
  'too-many-pixels': 'ảnh có quá nhiều điểm ảnh; xuất lại nhỏ hơn.',
  'too-small': 'ảnh quá nhỏ, cần rộng ít nhất 200 điểm ảnh.',
  'too-long': 'ảnh quá dài; cắt lại.',
  broken: 'tệp hỏng hay bị cắt cụt; chép lại từ máy gốc.',
};
