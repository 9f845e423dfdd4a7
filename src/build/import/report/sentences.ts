/** What the command says of each notice, by its code. `{result}` stands for what was made of the words. */
export const sentences = {
  // The text as a newspaper prints it (compose/).
  'caption-guess': 'Dòng ngắn giữa các đoạn dài được coi là chú thích của một ảnh không có trong bản này.',
  'lone-credit': 'Ghi nguồn ảnh đứng một mình, không có ảnh: đã bỏ.',
  'date-missing': 'Không tìm thấy ngày đăng.',
  'image-missing': 'Không có tệp ảnh; giữ chú thích.',
  // Characters (text/).
  'cleaned-characters': 'Đã bỏ hoặc thay {result} ký tự vô hình.',
  'legacy-encoding': 'Chữ viết bằng bảng mã cũ {result}: đã chuyển sang Unicode.',
  // Markup (blocks/).
  'dropped-links': 'Bỏ các liên kết tới bài khác.',
  'dropped-markup': 'Bỏ kiểu chữ mà trang không có ({result}); chữ vẫn giữ.',
  'table-shape': 'Bảng không đều ô: đã thêm ô trống hoặc tách ô gộp.',
  'list-starts-at': 'Danh sách đánh số từ {result}; trên trang sẽ đánh số từ 1.',
  // Markdown (formats/).
  'front-matter-quotes': 'Đã thêm ngoặc kép cho một giá trị có dấu hai chấm ở phần đầu tệp.',
  'unknown-key': 'Phần đầu tệp có khóa mà bài viết không có: đã bỏ.',
  // WordPress, feeds, Ghost (feeds/).
  'dropped-shortcode': 'Bỏ mã ngắn của WordPress.',
  'draft-skipped': 'Bài nháp: để lại, không nhập.',
} as const;
