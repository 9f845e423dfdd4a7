/** What the command says of each notice, by its code. `{result}` stands for what was made of the words. */
export const sentences = {
  // The text as a newspaper prints it (compose/).
  'caption-guess': 'Dòng ngắn giữa các đoạn dài được coi là chú thích của một ảnh không có trong bản này.',
  'lone-credit': 'Ghi nguồn ảnh đứng một mình, không có ảnh: đã bỏ.',
  'date-missing': 'Không tìm thấy ngày đăng.',
  'image-missing': 'Không có tệp ảnh; giữ chú thích.',
  'read-line': 'Dòng nêu tít, ngày, tên người viết hay nguồn: đã đưa vào mục của bài, không để trong thân bài.',
  'dropped-furniture': 'Dòng của trang, không phải của bài: đã bỏ.',
  'unknown-section': 'Trang không có chuyên mục này (xem sections trong src/site.json): đã bỏ.',
  'caption-missing': 'Ảnh không có chú thích: tạm lấy tít bài.',
  'picture-refused': 'Không dùng được tệp ảnh: {result}',
  'photo-at-end': 'Ảnh nằm cạnh bài mà bài không nhắc tới: đặt ở cuối bài.',
  'edited-by-hand': 'Bài đã được sửa tay từ lần nhập trước: giữ nguyên.',
  'date-doubtful': 'Thứ không khớp với ngày; đã lấy {result}.',
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
  'left-out-draft': 'Bài nháp: không nhập.',
  'left-out-page': 'Trang tĩnh, không phải bài: không nhập.',
  'left-out-attachment': 'Tệp đính kèm: không nhập thành bài.',
  'left-out-private': 'Bài riêng tư hay trong thùng rác: không nhập.',
} as const;
