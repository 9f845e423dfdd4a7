import { primarySubtag } from '../primarySubtag.ts';

/** The words of listening. They stand in a table of their own because the player is loaded only when asked for. */
export const readAloudMessages = {
  /** Name of the player for screen readers, and its buttons. */
  title: 'Nghe bài',
  previous: 'Câu trước',
  pause: 'Tạm dừng',
  goOn: 'Đọc tiếp',
  again: 'Nghe lại',
  retry: 'Thử lại',
  next: 'Câu sau',
  close: 'Đóng',
  /** Button: shown when the reader has scrolled away from the sentence that is read. */
  toSentence: 'Về câu đang đọc',
  /** Label of a choice, and what can be chosen. */
  speed: 'Tốc độ',
  times: (rate: number) => `${String(rate).replace('.', ',')}×`,
  voice: 'Giọng',
  /** Button beside a trouble: another voice. */
  withVoice: (name: string) => `Dùng giọng “${name}”`,

  /** Said by the voice before what it reads. */
  picture: 'Ảnh: ',
  caption: 'Chú thích ảnh: ',
  table: 'Bảng: ',
  footnote: (number: number) => `Chú thích ${number}: `,

  /** Said by the status region, while the voice is silent. */
  finished: 'Đã đọc hết bài.',
  voiceCame: 'Đã có giọng đọc. Bấm “Đọc tiếp” để nghe.',

  /** What went wrong with a voice, and what to do. */
  trouble: {
    stalled: (voice: string) =>
      `Giọng đọc “${voice}” không trả lời. Có thể giọng này chưa được tải về máy, hoặc mạng đang chậm.`,
    network: (voice: string) => `Giọng đọc “${voice}” cần mạng mà máy chưa nối được. Hãy kiểm tra mạng rồi thử lại.`,
    notAllowed: () => 'Trình duyệt chưa cho trang phát tiếng. Hãy bấm “Thử lại”.',
    unavailable: (voice: string) => `Giọng đọc “${voice}” không dùng được trên máy này. Có thể giọng chưa được tải về.`,
    audio: () => 'Máy chưa phát được tiếng. Hãy kiểm tra loa hoặc tai nghe rồi thử lại.',
    failed: (voice: string) => `Giọng đọc “${voice}” gặp lỗi giữa chừng. Hãy thử lại.`,
  },

  /** In place of the player where nothing can be read aloud: what is missing, then what to do. */
  noVoice: (language: string) => `Máy chưa có giọng đọc ${language}`,
  noVoiceHelp: 'Trang đọc bằng giọng có sẵn trong máy hoặc trình duyệt của bạn. Thêm giọng xong, bấm “Thử lại”.',
  noSpeech: 'Trình duyệt này chưa đọc được thành tiếng',
  noSpeechHelp: 'Hãy mở trang bằng bản mới của Chrome, Edge, Firefox hoặc Safari.',
  otherSystems: 'Trên máy khác',
  /** Systems, and how to add a voice there, in the words of their settings. */
  systems: { windows: 'Windows', android: 'Android', ios: 'iPhone và iPad', mac: 'macOS', linux: 'Linux' },
  addVoice: {
    windows: (language: string) =>
      `Vào Cài đặt → Thời gian & Ngôn ngữ → Giọng nói, chọn Thêm giọng nói rồi chọn ${language}. Xong, mở lại trình duyệt. Nhanh hơn: mở trang này bằng Microsoft Edge, trình duyệt ấy có sẵn giọng đọc ${language}.`,
    android: (language: string) =>
      `Vào Cài đặt → Hỗ trợ tiếp cận → Chuyển văn bản thành giọng nói, chọn công cụ của Google, mở Cài đặt dữ liệu giọng nói và tải ${language} về.`,
    ios: (language: string) =>
      `Vào Cài đặt → Trợ năng → Nội dung được đọc → Giọng nói, chọn ${language} và tải một giọng về.`,
    mac: (language: string) =>
      `Vào Cài đặt hệ thống → Trợ năng → Nội dung được đọc → Giọng nói hệ thống → Quản lý giọng nói, tải ${language} về rồi mở lại trình duyệt.`,
    linux: () =>
      'Cài hai gói speech-dispatcher và espeak-ng rồi mở lại trình duyệt. Firefox dùng được ngay; Chrome và Chromium cần mở với --enable-speech-dispatcher.',
  },
  /** The name of a language inside a sentence: `tiếng Việt`, whatever its script and region. */
  language: (tag: string) => {
    const code = primarySubtag(tag);
    const name = namedBySystem(code);
    return name ? name.replace(/^Tiếng/u, 'tiếng') : `ngôn ngữ “${code}”`;
  },
};

/** Nothing for a language without a Vietnamese name, and for what is no language. */
function namedBySystem(code: string): string | undefined {
  try {
    return new Intl.DisplayNames(['vi'], { type: 'language', fallback: 'none' }).of(code);
  } catch {
    return undefined;
  }
}
