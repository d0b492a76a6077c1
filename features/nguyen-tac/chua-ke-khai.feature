# language: vi
Tính năng: Chưa kê khai thì là chưa biết, không phải là không có

  Quy tắc: Chưa kê khai các lần khen trước thì chưa biết thành tích đã được khen hay chưa
    Căn cứ: điểm c khoản 2 Điều 5 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @NT-05-21 @l2022/5/2/c
    Tình huống: Giấy khen cấp xã, hồ sơ chưa kê khai các lần khen trước
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và hồ sơ chưa kê khai các lần khen trước
      Khi thẩm định đề nghị này ngày 20/02/2025
      Thì về tiêu chuẩn, kết luận là "Thiếu hồ sơ, thông tin"

  Quy tắc: Chưa kê khai các danh hiệu đã đạt thì chưa biết có đạt Chiến sĩ thi đua cơ sở trong năm đề nghị hay không
    Căn cứ: Điều 22 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @NT-22-21 @l2022/22
    Tình huống: Chiến sĩ thi đua cấp tỉnh, hồ sơ chưa kê khai các danh hiệu đã đạt
      Biết ông Lê Văn Tâm được đề nghị tặng danh hiệu "Chiến sĩ thi đua cấp tỉnh" năm 2024
      Và hồ sơ chưa kê khai các danh hiệu đã đạt
      Và kết quả các năm như sau:
        | năm  | xếp loại | sáng kiến chưa dùng | phạm vi |
        | 2024 | xuất sắc | 1                   | tỉnh    |
      Khi thẩm định đề nghị này ngày 20/02/2025
      Thì về tiêu chuẩn, kết luận là "Thiếu hồ sơ, thông tin"

  Quy tắc: Tiêu chuẩn trước ngày 01/01/2024 chưa tra cứu thì trả lời chưa có quy định
    Căn cứ: Luật Thi đua, khen thưởng năm 2003; Nghị định số 91/2017/NĐ-CP.
    Nguồn: chưa kiểm chứng.

    @NT-03-21 @l2003 @nd91-2017
    Khung tình huống: Năm 2022, <ai> đề nghị "<danh hiệu>"
      Biết <ai> được đề nghị tặng danh hiệu "<danh hiệu>" năm 2022
      Khi thẩm định đề nghị này ngày 20/12/2022
      Thì lý do có câu "Chưa có quy định để áp dụng: Tiêu chuẩn <danh hiệu> trước ngày 01/01/2024 chưa được tra cứu"

      Dữ liệu: danh hiệu của tập thể, hộ gia đình
        | ai                        | danh hiệu                |
        | tập thể xã Thử Nghiệm     | Cờ thi đua cấp tỉnh      |
        | tập thể xã Thử Nghiệm     | Cờ thi đua của Chính phủ |
        | tập thể Đại đội 1         | Đơn vị tiên tiến         |
        | tập thể Đại đội 1         | Đơn vị quyết thắng       |
        | hộ gia đình bà Lê Thị Mận | Gia đình văn hóa         |

    @NT-03-22 @l2003
    Tình huống: Chiến sĩ thi đua toàn quốc năm 2022, hồ sơ chưa kê khai các danh hiệu đã đạt
      Biết bà Nguyễn Thị Mẫu được đề nghị tặng danh hiệu "Chiến sĩ thi đua toàn quốc" năm 2022
      Và hồ sơ chưa kê khai các danh hiệu đã đạt
      Và kết quả các năm như sau:
        | năm  | xếp loại | sáng kiến chưa dùng | phạm vi   |
        | 2022 | xuất sắc | 1                   | toàn quốc |
      Khi thẩm định đề nghị này ngày 20/12/2022
      Thì về tiêu chuẩn, kết luận là "Thiếu hồ sơ, thông tin"
