# language: vi
Tính năng: Hai phía của từng mốc đổi quy định, với từng việc

  Quy tắc: Mốc 01/10/2026 theo ngày cơ quan có thẩm quyền nhận hồ sơ để thẩm định
    Căn cứ: khoản 4 Điều 4 Luật số 06/2026/QH16.
    Nguồn: theo nguồn dẫn lại; nội dung luật sửa đổi chưa được đối chiếu.

    @CT-04-31 @l2026/4/4
    Khung tình huống: Bằng khen cấp tỉnh nhận ngày <ngày nhận>, quyết định ngày <ngày ký>
      Biết bà Nguyễn Thị Thu được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và kết quả các năm như sau:
        | năm  | xếp loại | sáng kiến chưa dùng |
        | 2024 | xuất sắc | 1                   |
        | 2025 | xuất sắc | 1                   |
      Và cơ quan có thẩm quyền nhận hồ sơ để thẩm định ngày <ngày nhận>
      Khi Chủ tịch UBND tỉnh Thử Nghiệm ký quyết định tặng Bằng khen ngày <ngày ký>
      Thì kết luận là "Đủ điều kiện, tiêu chuẩn"
      Và về tiêu chuẩn, nguồn của kết luận là "<nguồn>"

      Dữ liệu: ngày cuối theo quy định cũ, ngày đầu cần xác nhận theo luật sửa đổi
        | ngày nhận  | ngày ký    | nguồn                |
        | 29/09/2026 | 30/09/2026 | Đã đối chiếu văn bản |
        | 29/09/2026 | 01/10/2026 | Đã đối chiếu văn bản |
        | 30/09/2026 | 01/10/2026 | Đã đối chiếu văn bản |
        | 30/09/2026 | 02/10/2026 | Đã đối chiếu văn bản |
        | 30/09/2026 | 20/10/2026 | Đã đối chiếu văn bản |
        | 01/10/2026 | 01/10/2026 | Chưa kiểm chứng      |
        | 01/10/2026 | 02/10/2026 | Chưa kiểm chứng      |
        | 01/10/2026 | 20/10/2026 | Chưa kiểm chứng      |
        | 02/10/2026 | 20/10/2026 | Chưa kiểm chứng      |

    @CT-04-32 @l2026/4/4
    Khung tình huống: Quyết định Bằng khen cấp tỉnh ngày <ngày ký>, nhận hồ sơ ngày <ngày nhận>, phải lưu ý luật sửa đổi
      Biết bà Nguyễn Thị Thu được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và kết quả các năm như sau:
        | năm  | xếp loại | sáng kiến chưa dùng |
        | 2024 | xuất sắc | 1                   |
        | 2025 | xuất sắc | 1                   |
      Và cơ quan có thẩm quyền nhận hồ sơ để thẩm định ngày <ngày nhận>
      Khi Chủ tịch UBND tỉnh Thử Nghiệm ký quyết định tặng Bằng khen ngày <ngày ký>
      Thì có lưu ý "Luật sửa đổi năm 2026 chưa được đối chiếu"

      Dữ liệu: mọi quyết định từ ngày 01/10/2026, nhận trước hay sau
        | ngày nhận  | ngày ký    |
        | 01/09/2026 | 01/10/2026 |
        | 30/09/2026 | 01/10/2026 |
        | 30/09/2026 | 02/10/2026 |
        | 01/10/2026 | 01/10/2026 |
        | 01/10/2026 | 02/10/2026 |

  Quy tắc: Viên chức theo năm học, mốc 01/07/2026 theo ngày cuối của năm học được xếp loại
    Căn cứ: Nghị định số 233/2026/NĐ-CP; Điều 2 Nghị định số 90/2020/NĐ-CP.
    Nguồn: Nghị định 90: đã đối chiếu văn bản; Nghị định 233: theo nguồn dẫn lại.

    @CT-90-31 @nd233-2026 @nd90-2020/2
    Khung tình huống: Năm học kết thúc ngày <ngày cuối>, viên chức nghỉ <số tháng> tháng, xét ngày <ngày xét>
      Biết bà Nguyễn Thị Thu được đề nghị tặng danh hiệu "<danh hiệu>"
      Và năm học được xét từ ngày 05/09/2025 đến ngày <ngày cuối>
      Và người được xét là viên chức
      Và trong năm nghỉ <số tháng> tháng, không phải thai sản
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: quy định mới chưa có mức để áp dụng
        | danh hiệu          | ngày cuối  | số tháng | ngày xét   | kết luận                    |
        | Lao động tiên tiến | 29/06/2026 | 4        | 15/08/2026 | Không đủ tiêu chuẩn         |
        | Lao động tiên tiến | 30/06/2026 | 4        | 01/07/2026 | Không đủ tiêu chuẩn         |
        | Lao động tiên tiến | 30/06/2026 | 4        | 15/08/2026 | Không đủ tiêu chuẩn         |
        | Lao động tiên tiến | 30/06/2026 | 2        | 15/08/2026 | Đủ điều kiện, tiêu chuẩn    |
        | Lao động tiên tiến | 01/07/2026 | 4        | 15/08/2026 | Chưa có quy định để áp dụng |

  Quy tắc: Mốc 01/01/2026 và mốc 01/01/2027 theo năm được xếp loại, không theo ngày xét
    Căn cứ: Nghị định số 335/2025/NĐ-CP; khoản 1 Điều 20 Nghị định số 233/2026/NĐ-CP.
    Nguồn: theo nguồn dẫn lại.

    @CT-90-32 @nd335-2025
    Khung tình huống: Công chức nghỉ 04 tháng trong năm <năm>, xét ngày <ngày xét>
      Biết bà Nguyễn Thị Thu được đề nghị tặng danh hiệu "Chiến sĩ thi đua cơ sở" năm <năm>
      Và người được xét là cán bộ, công chức
      Và trong năm nghỉ 4 tháng, không phải thai sản
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: năm 2025 giữ quy định cũ dù năm 2026 mới xét
        | năm  | ngày xét   | kết luận                    |
        | 2025 | 31/12/2025 | Không đủ tiêu chuẩn         |
        | 2025 | 01/01/2026 | Không đủ tiêu chuẩn         |
        | 2025 | 30/06/2026 | Không đủ tiêu chuẩn         |
        | 2026 | 31/12/2026 | Chưa có quy định để áp dụng |
        | 2026 | 01/01/2027 | Chưa có quy định để áp dụng |

    @CT-90-33 @nd233-2026/20/1
    Khung tình huống: Viên chức của đơn vị chưa có quy chế riêng, nghỉ 04 tháng trong năm <năm>, xét ngày <ngày xét>
      Biết bà Nguyễn Thị Thu được đề nghị tặng danh hiệu "Chiến sĩ thi đua cơ sở" năm <năm>
      Và người được xét là viên chức
      Và đơn vị chưa có quy chế riêng nên cuối năm 2026 còn xếp loại theo quy định cũ
      Và trong năm nghỉ 4 tháng, không phải thai sản
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: chỉ cho lần xếp loại cuối năm 2026
        | năm  | ngày xét   | kết luận                    |
        | 2026 | 31/12/2026 | Không đủ tiêu chuẩn         |
        | 2026 | 01/01/2027 | Không đủ tiêu chuẩn         |
        | 2027 | 31/12/2027 | Chưa có quy định để áp dụng |
