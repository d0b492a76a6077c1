# language: vi
Tính năng: Thu hồi hồ sơ đã nộp, rút hồ sơ, tách và gộp danh sách

  Quy tắc: Thu hồi để sửa và gửi lại; rút là thôi đề nghị
    Căn cứ: khoản 1 Điều 83 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: chưa kiểm chứng; luật không nói riêng về việc thu hồi hồ sơ đã nộp.

    Bối cảnh:
      Biết ông Lê Văn Tâm được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và kết quả các năm như sau:
        | năm  | xếp loại | sáng kiến chưa dùng |
        | 2024 | xuất sắc | 1                   |
        | 2025 | xuất sắc | 1                   |
      Và các bước đã làm như sau:
        | ngày       | việc            |
        | 05/01/2026 | Gửi hồ sơ       |
        | 06/01/2026 | Tiếp nhận hồ sơ |

    @TG-83-11 @l2022/83/1
    Tình huống: Thu hồi sau khi tiếp nhận thì hồ sơ về lại bản soạn thảo, hạn không còn tính
      Khi ngày 08/01/2026 thực hiện "Thu hồi hồ sơ đã nộp" kèm "bổ sung thành tích năm 2025"
      Thì việc này được chấp nhận
      Và hồ sơ ở bước "Đang soạn thảo"
      Và không còn hạn nào đang tính
      Và có thể làm tiếp: "Gửi hồ sơ", "Rút hồ sơ"

    @TG-83-12 @l2022/83/1
    Tình huống: Thu hồi thì ghi lý do
      Khi ngày 08/01/2026 thực hiện "Thu hồi hồ sơ đã nộp" kèm "không kèm gì"
      Thì việc này không được chấp nhận
      Và lý do có câu "Cần ghi lý do khi “Thu hồi hồ sơ đã nộp”"

    @TG-83-13 @l2022/83/1
    Tình huống: Đã thẩm định xong thì không thu hồi, chỉ còn rút
      Biết ngày 09/01/2026 đã thẩm định xong
      Khi ngày 12/01/2026 thực hiện "Thu hồi hồ sơ đã nộp" kèm "sửa báo cáo"
      Thì việc này không được chấp nhận
      Và có thể làm tiếp: "Rút hồ sơ"

  Quy tắc: Gộp hai danh sách của một đơn vị thì mỗi trường hợp vẫn có kết quả riêng
    Căn cứ: khoản 1 Điều 83 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: chưa kiểm chứng.

    @TG-83-14 @l2022/83/1
    Tình huống: Gộp lại danh sách đã tách
      Biết danh sách 3 người cùng được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm Mới theo công trạng năm 2025
      Và các bước đã làm như sau:
        | ngày       | việc            |
        | 05/01/2026 | Gửi hồ sơ       |
        | 06/01/2026 | Tiếp nhận hồ sơ |
      Khi tách người thứ 2 khỏi danh sách
      Và gộp danh sách tách ra trở lại
      Thì danh sách gộp có 3 người, danh sách kia không còn ai
      Và hai danh sách ghi việc gộp
