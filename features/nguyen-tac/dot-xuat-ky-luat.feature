# language: vi
Tính năng: Thành tích đột xuất và kỷ luật ở tập thể, hai phía của từng mốc

  Quy tắc: Thành tích đột xuất là thành tích ngoài chương trình, kế hoạch, nhiệm vụ được giao
    Căn cứ: khoản 3 Điều 3 Nghị định số 98/2023/NĐ-CP.
    Nguồn: đã đối chiếu văn bản; từ ngày 01/07/2025: chưa kiểm chứng.

    @NT-03-33 @nd98-2023/3/3
    Khung tình huống: <ai>, thành tích ngoài nhiệm vụ: <ngoài>, xét ngày <ngày xét>
      Biết <ai> được đề nghị tặng Giấy khen của Chủ tịch UBND xã <xã> theo đột xuất
      Và thành tích tính từ ngày <ngày việc> đến ngày <ngày việc>
      Và hồ sơ ghi nhận:
        | thành tích đạt được ngoài chương trình, kế hoạch, nhiệm vụ được giao | <ngoài> |
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về diện xét, kết luận là "<kết luận>"

      Dữ liệu: ngày đầu, ngày cuối của nghị định
        | ai                           | xã             | ngày việc  | ngoài | ngày xét   | kết luận             |
        | ông Bùi Văn Dũng             | Thử Nghiệm     | 02/12/2023 | không | 01/01/2024 | Không thuộc diện xét |
        | ông Bùi Văn Dũng             | Thử Nghiệm     | 02/12/2023 | có    | 01/01/2024 | Thuộc diện xét       |
        | tập thể Tổ cứu hộ ấp 3       | Thử Nghiệm     | 02/12/2023 | không | 01/01/2024 | Không thuộc diện xét |
        | hộ gia đình ông Bùi Văn Dũng | Thử Nghiệm     | 02/12/2023 | không | 01/01/2024 | Không thuộc diện xét |
        | ông Bùi Văn Dũng             | Thử Nghiệm     | 02/06/2025 | không | 30/06/2025 | Không thuộc diện xét |
        | ông Bùi Văn Dũng             | Thử Nghiệm Mới | 02/06/2025 | không | 01/07/2025 | Không thuộc diện xét |
        | ông Bùi Văn Dũng             | Thử Nghiệm Mới | 02/06/2025 | có    | 01/07/2025 | Thuộc diện xét       |

  Quy tắc: Tập thể khai mọi người hoàn thành nhiệm vụ mà có người bị kỷ luật là mâu thuẫn dữ kiện
    Căn cứ: khoản 5 Điều 2 Nghị định số 90/2020/NĐ-CP; Nghị định số 48/2023/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @NT-90-35 @nd90-2020/2/5 @nd48-2023
    Khung tình huống: Tập thể <số người> người đều hoàn thành nhiệm vụ năm 2025, <bị kỷ luật> người bị khiển trách, ngoại lệ: <ngoại lệ>
      Biết tập thể <số người> người đều hoàn thành nhiệm vụ năm 2025, có <tiên tiến> Lao động tiên tiến, <thi đua> Chiến sĩ thi đua cơ sở, <bị kỷ luật> người bị khiển trách
      Và hồ sơ ghi nhận:
        | người bị kỷ luật thuộc trường hợp ngoại lệ nên vẫn được xếp loại từ hoàn thành nhiệm vụ trở lên | <ngoại lệ> |
      Khi thẩm định đề nghị tặng danh hiệu "Tập thể lao động xuất sắc" năm 2025
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: không ai, một người, hai người; tập thể nhỏ và tập thể lớn
        | số người | tiên tiến | thi đua | bị kỷ luật | ngoại lệ | kết luận                 |
        | 12       | 9         | 1       | 0          | không    | Đủ điều kiện, tiêu chuẩn |
        | 12       | 9         | 1       | 1          | không    | Thiếu hồ sơ, thông tin   |
        | 12       | 9         | 1       | 1          | có       | Đủ điều kiện, tiêu chuẩn |
        | 12       | 9         | 1       | 1          | chưa rõ  | Thiếu hồ sơ, thông tin   |
        | 12       | 9         | 1       | 2          | không    | Thiếu hồ sơ, thông tin   |
        | 100      | 80        | 10      | 0          | không    | Đủ điều kiện, tiêu chuẩn |
        | 100      | 80        | 10      | 1          | không    | Thiếu hồ sơ, thông tin   |
        | 100      | 80        | 10      | 1          | có       | Đủ điều kiện, tiêu chuẩn |

    @NT-90-36 @nd90-2020/2/5 @nd48-2023
    Tình huống: Không ai bị kỷ luật thì không có lưu ý về kỷ luật
      Biết tập thể Phòng Kinh tế được đề nghị tặng danh hiệu "Tập thể lao động tiên tiến" năm 2025
      Và tập thể có 20 người, trong đó 15 người đạt danh hiệu "Lao động tiên tiến" năm 2025
      Và hồ sơ ghi nhận:
        | số người bị kỷ luật về Đảng hoặc chính quyền trong năm | 0 người |
      Khi thẩm định đề nghị này ngày 31/12/2025
      Thì lưu ý không nói đến "Số người bị kỷ luật"

  Quy tắc: Chuyển sang Luật năm 2022, bị kỷ luật trong kỳ xét thì chỉ lưu ý quy định của nơi xét
    Căn cứ: Điều 9 Nghị định số 91/2017/NĐ-CP.
    Nguồn: theo nguồn dẫn lại.

    @NT-09-34 @nd91-2017/9
    Khung tình huống: Bị khiển trách, đề nghị "<danh hiệu>" năm 2023, xét ngày <ngày xét>
      Biết bà Lê Thị Cúc được đề nghị tặng danh hiệu "<danh hiệu>" năm 2023
      Và bà Lê Thị Cúc bị kỷ luật khiển trách từ ngày 01/03/2022, chấp hành xong ngày 28/02/2023
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về diện xét, kết luận là "<diện xét>"

      Dữ liệu: ngày cuối của nghị định cũ, ngày đầu của Luật năm 2022
        | danh hiệu          | ngày xét   | diện xét             |
        | Lao động tiên tiến | 31/12/2023 | Không thuộc diện xét |
        | Chiến sĩ tiên tiến | 31/12/2023 | Không thuộc diện xét |
        | Lao động tiên tiến | 01/01/2024 | Có điểm cần lưu ý    |
        | Chiến sĩ tiên tiến | 01/01/2024 | Có điểm cần lưu ý    |
