# language: vi
Tính năng: Xếp loại hằng năm, hai phía của mức tháng nghỉ, tháng công tác và của từng năm

  Quy tắc: Đến hết năm 2025, cán bộ, công chức, viên chức nghỉ từ 03 tháng (không phải thai sản) thì không được xếp loại tốt trở lên
    Căn cứ: Điều 2 Nghị định số 90/2020/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @NT-90-31 @nd90-2020/2
    Khung tình huống: <danh hiệu> năm <năm>, <nhóm>, nghỉ <số tháng> tháng, xét ngày <ngày xét>
      Biết bà Nguyễn Thị Thu được đề nghị tặng danh hiệu "<danh hiệu>" năm <năm>
      Và người được xét là <nhóm>
      Và trong năm nghỉ <số tháng> tháng, không phải thai sản
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: sát hai bên mức 03 tháng
        | danh hiệu              | nhóm                    | năm  | số tháng | ngày xét   | kết luận                 |
        | Lao động tiên tiến     | cán bộ, công chức       | 2025 | 1        | 31/12/2025 | Đủ điều kiện, tiêu chuẩn |
        | Lao động tiên tiến     | cán bộ, công chức       | 2025 | 2        | 31/12/2025 | Đủ điều kiện, tiêu chuẩn |
        | Lao động tiên tiến     | cán bộ, công chức       | 2025 | 3        | 31/12/2025 | Không đủ tiêu chuẩn      |
        | Lao động tiên tiến     | cán bộ, công chức       | 2025 | 5        | 31/12/2025 | Không đủ tiêu chuẩn      |
        | Chiến sĩ thi đua cơ sở | cán bộ, công chức       | 2025 | 2        | 31/12/2025 | Đủ điều kiện, tiêu chuẩn |
        | Chiến sĩ thi đua cơ sở | cán bộ, công chức       | 2025 | 3        | 31/12/2025 | Không đủ tiêu chuẩn      |
        | Lao động tiên tiến     | viên chức               | 2025 | 2        | 31/12/2025 | Đủ điều kiện, tiêu chuẩn |
        | Lao động tiên tiến     | viên chức               | 2025 | 3        | 31/12/2025 | Không đủ tiêu chuẩn      |
        | Chiến sĩ thi đua cơ sở | viên chức               | 2025 | 2        | 31/12/2025 | Đủ điều kiện, tiêu chuẩn |
        | Chiến sĩ thi đua cơ sở | viên chức               | 2025 | 3        | 31/12/2025 | Không đủ tiêu chuẩn      |
        | Lao động tiên tiến     | viên chức               | 2024 | 3        | 31/12/2024 | Không đủ tiêu chuẩn      |
        | Lao động tiên tiến     | viên chức               | 2024 | 2        | 31/12/2024 | Đủ điều kiện, tiêu chuẩn |
        | Lao động tiên tiến     | người lao động hợp đồng | 2025 | 3        | 31/12/2025 | Đủ điều kiện, tiêu chuẩn |
        | Chiến sĩ thi đua cơ sở | người lao động hợp đồng | 2025 | 5        | 31/12/2025 | Đủ điều kiện, tiêu chuẩn |

  Quy tắc: Công tác dưới 06 tháng trong năm thì không xếp loại
    Căn cứ: Điều 2 Nghị định số 90/2020/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @NT-90-32 @nd90-2020/2
    Khung tình huống: <nhóm>, mới tuyển dụng, công tác <số tháng> tháng, xét Chiến sĩ thi đua cơ sở
      Biết ông Trần Văn Bình được đề nghị tặng danh hiệu "Chiến sĩ thi đua cơ sở" năm 2025
      Và người được xét là <nhóm>
      Và mới tuyển dụng, công tác <số tháng> tháng trong năm
      Khi thẩm định đề nghị này ngày 31/12/2025
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: sát hai bên mức 06 tháng; quy định không áp dụng với người lao động hợp đồng
        | nhóm                    | số tháng | kết luận                 |
        | cán bộ, công chức       | 5        | Thiếu hồ sơ, thông tin   |
        | cán bộ, công chức       | 6        | Đủ điều kiện, tiêu chuẩn |
        | viên chức               | 5        | Thiếu hồ sơ, thông tin   |
        | viên chức               | 6        | Đủ điều kiện, tiêu chuẩn |
        | người lao động hợp đồng | 5        | Đủ điều kiện, tiêu chuẩn |

  Quy tắc: Năm 2026 công chức theo Nghị định số 335/2025/NĐ-CP, viên chức theo Nghị định số 233/2026/NĐ-CP; quy định mới chưa tra cứu
    Căn cứ: Nghị định số 335/2025/NĐ-CP; Nghị định số 233/2026/NĐ-CP.
    Nguồn: theo nguồn dẫn lại.

    @NT-90-33 @nd335-2025 @nd233-2026
    Khung tình huống: <danh hiệu> năm 2026, <nhóm>, nghỉ <số tháng> tháng
      Biết bà Nguyễn Thị Thu được đề nghị tặng danh hiệu "<danh hiệu>" năm 2026
      Và người được xét là <nhóm>
      Và trong năm nghỉ <số tháng> tháng, không phải thai sản
      Khi thẩm định đề nghị này ngày 31/12/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: chưa có mức của quy định mới; quy định không áp dụng với người lao động hợp đồng
        | danh hiệu              | nhóm                    | số tháng | kết luận                    |
        | Lao động tiên tiến     | cán bộ, công chức       | 4        | Chưa có quy định để áp dụng |
        | Chiến sĩ thi đua cơ sở | cán bộ, công chức       | 4        | Chưa có quy định để áp dụng |
        | Lao động tiên tiến     | viên chức               | 4        | Chưa có quy định để áp dụng |
        | Chiến sĩ thi đua cơ sở | viên chức               | 4        | Chưa có quy định để áp dụng |
        | Lao động tiên tiến     | người lao động hợp đồng | 4        | Đủ điều kiện, tiêu chuẩn    |

  Quy tắc: Bị kỷ luật trong năm, thuộc trường hợp ngoại lệ hay không
    Căn cứ: khoản 5 Điều 2 Nghị định số 90/2020/NĐ-CP; Nghị định số 48/2023/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @NT-90-34 @nd90-2020/2/5 @nd48-2023
    Khung tình huống: <danh hiệu> năm 2025, <nhóm>, bị kỷ luật trong năm, thuộc trường hợp ngoại lệ: <ngoại lệ>
      Biết ông Trần Văn Bình được đề nghị tặng danh hiệu "<danh hiệu>" năm 2025
      Và người được xét là <nhóm>
      Và trong năm bị kỷ luật
      Và hồ sơ ghi nhận:
        | người bị kỷ luật thuộc trường hợp ngoại lệ nên vẫn được xếp loại từ hoàn thành nhiệm vụ trở lên | <ngoại lệ> |
      Khi thẩm định đề nghị này ngày 31/12/2025
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: hai nhóm, hai danh hiệu
        | danh hiệu              | nhóm                    | ngoại lệ | kết luận                 |
        | Lao động tiên tiến     | cán bộ, công chức       | có       | Đủ điều kiện, tiêu chuẩn |
        | Lao động tiên tiến     | cán bộ, công chức       | không    | Thiếu hồ sơ, thông tin   |
        | Lao động tiên tiến     | viên chức               | có       | Đủ điều kiện, tiêu chuẩn |
        | Lao động tiên tiến     | viên chức               | không    | Thiếu hồ sơ, thông tin   |
        | Chiến sĩ thi đua cơ sở | viên chức               | có       | Đủ điều kiện, tiêu chuẩn |
        | Chiến sĩ thi đua cơ sở | viên chức               | không    | Thiếu hồ sơ, thông tin   |
        | Chiến sĩ thi đua cơ sở | cán bộ, công chức       | không    | Thiếu hồ sơ, thông tin   |
        | Lao động tiên tiến     | người lao động hợp đồng | không    | Đủ điều kiện, tiêu chuẩn |
