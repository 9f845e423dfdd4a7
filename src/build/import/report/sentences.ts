/** What the command says of each notice, by its code. `{result}` stands for what was made of the words. */
export const sentences = {
  // The text as a newspaper prints it (compose/).
  'caption-guess': 'Dòng ngắn giữa các đoạn dài được coi là chú thích của một ảnh không có trong bản này.',
  'lone-credit': 'Ghi nguồn ảnh đứng một mình, không có ảnh: đã bỏ.',
  'credit-given': 'Ghi nguồn ảnh ở cuối bài: đã ghi cho các ảnh chưa có nguồn.',
  'image-missing': 'Không có tệp ảnh; giữ chú thích.',
  'picture-dropped': 'Không có tệp ảnh, ảnh cũng không có chú thích: đã bỏ ảnh.',
  'read-line':
    'Dòng nêu tít, chuyên mục, ngày, tên người viết, từ khóa hay nguồn: đã đưa vào mục của bài, không để trong thân bài.',
  'no-author': 'Dòng ký tên không nêu tên ai: đã bỏ, bài không có tên người viết từ dòng này.',
  'dropped-editor': 'Dòng ghi tên người biên tập hay người duyệt, không phải người viết: đã bỏ.',
  'dropped-affiliation': 'Nơi làm việc của người viết, bài viết không có mục này: đã bỏ.',
  'relative-time': 'Giờ tính từ lúc xem trang, không thành ngày đăng được: đã bỏ.',
  'other-section': 'Bài chỉ có một chuyên mục: đã bỏ dòng nêu chuyên mục khác.',
  'dropped-kicker': 'Dòng ngắn trên tít, không phải chuyên mục của trang: đã bỏ.',
  'dropped-paper-name': 'Tên báo đứng trên tít: đã bỏ.',
  'dropped-letter': 'Dòng của thư hay công văn gửi kèm bài (quốc hiệu, “Kính gửi…”), không phải của bài: đã bỏ.',
  'dropped-label': 'Nhãn đứng trên phần chữ của bài, không phải chữ của bài: đã bỏ.',
  'dropped-repeat': 'Dòng nhắc lại chú thích ngay trên nó, hay tít với số thứ tự của ảnh: đã bỏ.',
  'cut-paper-name': 'Tên báo đứng sau tít: đã bỏ, giữ phần tít.',
  'headline-guess': 'Tít là đoán: lấy dòng này; dòng “{result}” cũng có thể là tít, vẫn để trong bài.',
  'headline-unmarked': 'Trang không đánh dấu tít: tạm lấy dòng này, hãy xem lại.',
  'dropped-furniture': 'Dòng của trang, không phải của bài: đã bỏ.',
  'unknown-section': 'Trang không có chuyên mục này (xem sections trong src/site.json): đã bỏ.',
  'section-as-keyword':
    'Trang không có chuyên mục này (xem sections trong src/site.json): không lấy làm chuyên mục, giữ làm từ khóa của bài.',
  'caption-missing': 'Ảnh không có chú thích: tạm lấy tít bài.',
  'caption-from-alt': 'Ảnh không có chú thích: lấy lời mô tả ảnh (alt) làm chú thích.',
  'picture-refused': 'Không dùng được tệp ảnh: {result}',
  'photo-at-end': 'Ảnh nằm cạnh bài mà bài không nhắc tới: đặt ở cuối bài.',
  'photo-of-none':
    'Ảnh nằm cạnh nhiều bài mà tên không bắt đầu bằng tên tệp của bài nào: không đưa vào bài. Đổi tên ảnh, như lua-1.jpg cho lua.txt.',
  'edited-by-hand': 'Bài đã được sửa tay từ lần nhập trước: giữ nguyên.',
  'separate-article':
    'Bài {result} có cùng mã, tít hay tên tệp nhưng khác ngày hoặc khác chữ: nhập thành một bài riêng, bài kia giữ nguyên.',
  'date-doubtful': 'Ngày đăng chưa chắc. {result}.',
  'impossible-date': 'Ngày giờ không có trong lịch: không lấy dòng này.',
  'date-in-future': 'Ngày đăng ({result}) chưa tới, còn hơn một ngày nữa: hãy xem lại.',
  'modified-too-early': 'Ngày cập nhật ({result}) đứng trước ngày đăng: đã bỏ.',
  // Characters (text/).
  'cleaned-characters': 'Đã bỏ hoặc thay {result} ký tự vô hình.',
  'composed-letters': 'Dấu của chữ được gõ rời (Unicode tổ hợp): đã ghép vào chữ (dựng sẵn, NFC), nhìn không khác.',
  'legacy-encoding': 'Chữ viết bằng bảng mã cũ {result}: đã chuyển sang Unicode.',
  // Markup (blocks/).
  'dropped-links': 'Bỏ các liên kết tới bài khác.',
  'dropped-markup': 'Bỏ kiểu chữ mà trang không có ({result}); chữ vẫn giữ.',
  'table-shape': 'Bảng không đều ô: đã thêm ô trống hoặc tách ô gộp.',
  'table-header-guess':
    'Bảng không có hàng đầu: tạm lấy hàng thứ nhất. Nếu hàng ấy là số liệu, hãy đưa nó vào rows và ghi tên các cột ở header.',
  'layout-table': 'Bảng chỉ để xếp chỗ trên trang: đã đưa nội dung các ô ra ngoài, theo thứ tự.',
  'nested-list':
    'Danh sách nằm trong một mục của danh sách khác: các mục con thành dòng của mục ấy, đầu dòng là “–” hoặc số của nó.',
  'list-starts-at': 'Danh sách đánh số từ {result}; trên trang sẽ đánh số từ 1.',
  'dropped-link': 'Bỏ {result} liên kết mà trang không dùng được; chữ vẫn giữ.',
  'dropped-embed': 'Bỏ nội dung nhúng không có địa chỉ dùng được.',
  'footnote-unreferenced': 'Chú thích không có chỗ nào trong bài dẫn tới: để thành đoạn văn ở cuối bài.',
  // Markdown (formats/).
  'front-matter-quotes': 'Đã thêm ngoặc kép cho một giá trị có dấu hai chấm ở phần đầu tệp.',
  'unknown-key': 'Phần đầu tệp có khóa mà bài viết không có: đã bỏ.',
  'duplicate-key': 'Phần đầu tệp có hai lần cùng một khóa: đã lấy giá trị đầu.',
  'undefined-footnote': 'Bài dẫn tới một chú thích cuối trang mà tệp không có: giữ nguyên dấu trong bài.',
  'unused-footnote': 'Chú thích cuối trang không chỗ nào trong bài nhắc tới: đã bỏ.',
  'hidden-remark': 'Lời ghi ẩn trong tệp Markdown (%%…%% hay <!-- … -->): không đưa vào bài.',
  'dropped-abbreviation':
    'Dòng giải nghĩa chữ viết tắt, *[…]: …, trang không có chỗ hiện: đã bỏ; chữ viết tắt trong bài vẫn giữ.',
  'dropped-program':
    'Bỏ khối mã mà một chương trình hiện thành thứ khác (danh sách, sơ đồ, nút bấm): chữ bên trong cũng không vào bài.',
  'cover-caption':
    'Ảnh ở phần đầu tệp đã có trong bài, với chú thích riêng hoặc giữa dòng chữ: bỏ chú thích ở phần đầu tệp.',
  // Text and Word (formats/).
  'broken-characters': 'Đã bỏ {result} ký tự hỏng.',
  'joined-lines': 'Các dòng ngắt cứng đã được nối lại thành đoạn.',
  'tracked-changes': 'Tệp Word còn theo dõi sửa đổi: đã lấy bản cuối, {result}.',
  'word-comments': 'Tệp Word có {result} bình luận của người biên tập: không đưa vào bài.',
  'hidden-text': 'Chữ ẩn trong tệp Word (Font → Hidden): không đưa vào bài.',
  'lost-in-word': 'Không đưa được vào bài: {result}.',
  // Shortcodes of WordPress and Hugo, tags of Jekyll (feeds/, formats/).
  'dropped-shortcode': 'Bỏ mã chèn của hệ thống cũ mà bài viết không có; chữ bên trong vẫn giữ.',
  // WordPress, feeds, Ghost (feeds/).
  'dropped-block': 'Bỏ khối {result} của WordPress: bản xuất không có nội dung của khối.',
  'gallery-photo-missing': 'Bản xuất không có ảnh số {result} mà bài dùng: hãy xuất cả Media, hoặc thêm ảnh bằng tay.',
  'left-out-type': 'Loại nội dung {result} không phải bài viết: không nhập.',
  'comments-skipped': 'Để lại {result} bình luận, không nhập.',
  'broken-xml': 'Tệp XML hỏng ở {result}: chỉ nhập được phần đứng trước đó.',
  'article-refused': 'Không đọc được nội dung của bài này. {result}',
  'summary-only': 'Nguồn tin chỉ có đoạn tóm tắt, không có toàn văn của bài này.',
  'summary-picture': 'Ảnh chỉ có trong đoạn tóm tắt của nguồn tin, bài đã có ảnh khác: không lấy ảnh này.',
  'media-file': 'Bài có tệp âm thanh hoặc video kèm theo: không nhập.',
  'unknown-card': 'Bỏ khối {result} của Ghost mà bài viết không có.',
  'dropped-card-text':
    'Bỏ lời giới thiệu trong khung dẫn tới trang khác hay tệp khác của Ghost; tít và liên kết vẫn giữ.',
  'not-public': 'Trên Ghost, bài này chỉ dành cho người đăng ký ({result}); sau khi nhập, ai cũng đọc được.',
  'left-out-draft': 'Bài nháp: không nhập.',
  'left-out-page': 'Trang tĩnh, không phải bài: không nhập.',
  'left-out-attachment': 'Tệp đính kèm: không nhập thành bài.',
  'left-out-private': 'Bài riêng tư: không nhập.',
  'left-out-password': 'Bài có mật khẩu: không nhập.',
  'left-out-pending': 'Bài chờ duyệt: không nhập.',
  'left-out-scheduled': 'Bài hẹn giờ đăng{result}: không nhập.',
  'left-out-sent': 'Bài chỉ gửi qua thư cho người đăng ký: không nhập.',
  'left-out-trash': 'Bài trong thùng rác: không nhập.',
  // Saved pages (pages/).
  'page-large': 'Trang quá lớn hoặc lồng quá sâu để tách bài như thường lệ: hãy xem kỹ có dòng nào thừa hay thiếu.',
} as const;
