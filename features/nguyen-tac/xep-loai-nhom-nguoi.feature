# language: vi
Tính năng: Xếp loại hằng năm của từng nhóm người ở hai phía của mỗi ngày đổi quy định

  Quy tắc: Nghỉ từ 03 tháng (không phải thai sản), theo quy định của ngày kết thúc kỳ xét và của nhóm người
    Căn cứ: Điều 2 Nghị định số 90/2020/NĐ-CP; Nghị định số 335/2025/NĐ-CP; khoản 1 Điều 20 Nghị định số 233/2026/NĐ-CP.
    Nguồn: đã đối chiếu văn bản đối với Nghị định 90; theo nguồn dẫn lại đối với Nghị định 335 và 233.

    @NT-90-300 @nd90-2020/2 @nd335-2025 @nd233-2026/20/1
    Khung tình huống: Kỳ xét kết thúc ngày <đến ngày>, <nhóm>, nghỉ <số tháng> tháng, xét ngày <ngày xét>
      Biết bà Nguyễn Thị Thu được đề nghị tặng danh hiệu "Lao động tiên tiến"
      Và năm học được xét từ ngày <từ ngày> đến ngày <đến ngày>
      Và người được xét là <nhóm>
      Và trong năm nghỉ <số tháng> tháng, không phải thai sản
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: đến hết năm 2025 quy định cũ dùng cho cán bộ, công chức, viên chức
        | nhóm                                  | từ ngày    | đến ngày   | số tháng | ngày xét   | kết luận                 |
        | cán bộ, công chức                     | 01/01/2025 | 31/12/2025 | 3        | 01/01/2026 | Không đủ tiêu chuẩn      |
        | viên chức                             | 01/01/2025 | 31/12/2025 | 3        | 01/01/2026 | Không đủ tiêu chuẩn      |
        | người lao động hợp đồng               | 01/01/2025 | 31/12/2025 | 3        | 31/12/2025 | Đủ điều kiện, tiêu chuẩn |
        | công nhân hoặc nông dân ngoài cơ quan | 01/01/2025 | 31/12/2025 | 3        | 31/12/2025 | Đủ điều kiện, tiêu chuẩn |
        | người của lực lượng vũ trang          | 01/01/2025 | 31/12/2025 | 3        | 31/12/2025 | Đủ điều kiện, tiêu chuẩn |
        | doanh nhân                            | 01/01/2025 | 31/12/2025 | 3        | 31/12/2025 | Đủ điều kiện, tiêu chuẩn |

      Dữ liệu: từ ngày 01/01/2026 đến 30/06/2026 quy định cũ chỉ còn dùng cho viên chức; quy định mới về công chức chưa tra cứu
        | nhóm                                  | từ ngày    | đến ngày   | số tháng | ngày xét   | kết luận                    |
        | cán bộ, công chức                     | 02/01/2025 | 01/01/2026 | 3        | 01/01/2026 | Chưa có quy định để áp dụng |
        | cán bộ, công chức                     | 01/07/2025 | 30/06/2026 | 3        | 30/06/2026 | Chưa có quy định để áp dụng |
        | viên chức                             | 02/01/2025 | 01/01/2026 | 3        | 01/01/2026 | Không đủ tiêu chuẩn         |
        | viên chức                             | 01/07/2025 | 30/06/2026 | 2        | 30/06/2026 | Đủ điều kiện, tiêu chuẩn    |
        | viên chức                             | 01/07/2025 | 30/06/2026 | 3        | 30/06/2026 | Không đủ tiêu chuẩn         |
        | người lao động hợp đồng               | 01/07/2025 | 30/06/2026 | 3        | 30/06/2026 | Đủ điều kiện, tiêu chuẩn    |
        | công nhân hoặc nông dân ngoài cơ quan | 01/07/2025 | 30/06/2026 | 3        | 30/06/2026 | Đủ điều kiện, tiêu chuẩn    |
        | người của lực lượng vũ trang          | 01/07/2025 | 30/06/2026 | 3        | 30/06/2026 | Đủ điều kiện, tiêu chuẩn    |
        | doanh nhân                            | 01/07/2025 | 30/06/2026 | 3        | 30/06/2026 | Đủ điều kiện, tiêu chuẩn    |

      Dữ liệu: từ ngày 01/07/2026 quy định mới về viên chức cũng chưa tra cứu; các nhóm khác không xếp loại theo các Nghị định này
        | nhóm                                  | từ ngày    | đến ngày   | số tháng | ngày xét   | kết luận                    |
        | viên chức                             | 02/07/2025 | 01/07/2026 | 3        | 01/07/2026 | Chưa có quy định để áp dụng |
        | cán bộ, công chức                     | 02/07/2025 | 01/07/2026 | 3        | 01/07/2026 | Chưa có quy định để áp dụng |
        | người lao động hợp đồng               | 02/07/2025 | 01/07/2026 | 3        | 01/07/2026 | Đủ điều kiện, tiêu chuẩn    |
        | công nhân hoặc nông dân ngoài cơ quan | 02/07/2025 | 01/07/2026 | 3        | 01/07/2026 | Đủ điều kiện, tiêu chuẩn    |
        | người của lực lượng vũ trang          | 02/07/2025 | 01/07/2026 | 3        | 01/07/2026 | Đủ điều kiện, tiêu chuẩn    |
        | doanh nhân                            | 02/07/2025 | 01/07/2026 | 3        | 01/07/2026 | Đủ điều kiện, tiêu chuẩn    |

    @NT-90-301 @nd233-2026/20/1 @nd335-2025
    Khung tình huống: Đơn vị chưa có quy chế riêng, kỳ xét kết thúc ngày <đến ngày>, <nhóm>, nghỉ <số tháng> tháng
      Biết bà Nguyễn Thị Thu được đề nghị tặng danh hiệu "<danh hiệu>"
      Và năm học được xét từ ngày <từ ngày> đến ngày <đến ngày>
      Và người được xét là <nhóm>
      Và đơn vị chưa có quy chế riêng nên cuối năm 2026 còn xếp loại theo quy định cũ
      Và trong năm nghỉ <số tháng> tháng, không phải thai sản
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: quy định cũ còn dùng cho lần xếp loại cuối năm 2026, chỉ với viên chức
        | danh hiệu          | nhóm                                  | từ ngày    | đến ngày   | số tháng | ngày xét   | kết luận                    |
        | Lao động tiên tiến | viên chức                             | 02/07/2025 | 01/07/2026 | 3        | 01/07/2026 | Không đủ tiêu chuẩn         |
        | Lao động tiên tiến | viên chức                             | 01/01/2026 | 31/12/2026 | 2        | 31/12/2026 | Đủ điều kiện, tiêu chuẩn    |
        | Lao động tiên tiến | viên chức                             | 01/01/2026 | 31/12/2026 | 3        | 31/12/2026 | Không đủ tiêu chuẩn         |
        | Lao động tiên tiến | cán bộ, công chức                     | 01/01/2026 | 31/12/2026 | 3        | 31/12/2026 | Chưa có quy định để áp dụng |
        | Lao động tiên tiến | người lao động hợp đồng               | 01/01/2026 | 31/12/2026 | 3        | 31/12/2026 | Đủ điều kiện, tiêu chuẩn    |
        | Lao động tiên tiến | công nhân hoặc nông dân ngoài cơ quan | 01/01/2026 | 31/12/2026 | 3        | 31/12/2026 | Đủ điều kiện, tiêu chuẩn    |
        | Lao động tiên tiến | người của lực lượng vũ trang          | 01/01/2026 | 31/12/2026 | 3        | 31/12/2026 | Đủ điều kiện, tiêu chuẩn    |
        | Lao động tiên tiến | doanh nhân                            | 01/01/2026 | 31/12/2026 | 3        | 31/12/2026 | Đủ điều kiện, tiêu chuẩn    |

      Dữ liệu: từ năm 2027 không còn dùng quy định cũ
        | danh hiệu          | nhóm                    | từ ngày    | đến ngày   | số tháng | ngày xét   | kết luận                    |
        | Lao động tiên tiến | viên chức               | 02/01/2026 | 01/01/2027 | 2        | 01/01/2027 | Chưa có quy định để áp dụng |
        | Lao động tiên tiến | viên chức               | 02/01/2026 | 01/01/2027 | 3        | 01/01/2027 | Chưa có quy định để áp dụng |
        | Chiến sĩ tiên tiến | viên chức               | 02/01/2026 | 01/01/2027 | 3        | 01/01/2027 | Chưa có quy định để áp dụng |
        | Lao động tiên tiến | người lao động hợp đồng | 02/01/2026 | 01/01/2027 | 3        | 01/01/2027 | Đủ điều kiện, tiêu chuẩn    |

    @NT-90-302 @nd90-2020/2 @nd335-2025 @nd233-2026/20/1
    Khung tình huống: Chiến sĩ tiên tiến, <nhóm>, nghỉ 03 tháng trong năm <năm>
      Biết bà Nguyễn Thị Thu được đề nghị tặng danh hiệu "Chiến sĩ tiên tiến" năm <năm>
      Và người được xét là <nhóm>
      Và trong năm nghỉ 3 tháng, không phải thai sản
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: cùng quy định như Lao động tiên tiến
        | nhóm              | năm  | ngày xét   | kết luận                    |
        | viên chức         | 2025 | 31/12/2025 | Không đủ tiêu chuẩn         |
        | cán bộ, công chức | 2025 | 31/12/2025 | Không đủ tiêu chuẩn         |
        | cán bộ, công chức | 2026 | 31/12/2026 | Chưa có quy định để áp dụng |
        | viên chức         | 2026 | 31/12/2026 | Chưa có quy định để áp dụng |

    @NT-90-303 @nd90-2020/2
    Khung tình huống: Viên chức nghỉ thai sản, chưa kê khai số tháng nghỉ khác, kỳ xét kết thúc ngày <đến ngày>
      Biết bà Nguyễn Thị Thu được đề nghị tặng danh hiệu "Lao động tiên tiến"
      Và năm học được xét từ ngày <từ ngày> đến ngày <đến ngày>
      Và người được xét là viên chức
      Và người được đề nghị thuộc đơn vị chưa có quy chế riêng nên cuối năm 2026 còn xếp loại theo Nghị định số 90/2020/NĐ-CP
      Và người được đề nghị nghỉ từ 03 tháng trở lên trong năm
      Và hồ sơ ghi nhận:
        | nghỉ thai sản theo chế độ                    | <thai sản> |
        | thời gian nghỉ trong năm không phải thai sản | chưa rõ    |
      Khi thẩm định đề nghị này ngày <đến ngày>
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: thai sản theo chế độ không bị tính; không phải thai sản thì phải biết số tháng
        | thai sản | từ ngày    | đến ngày   | kết luận                 |
        | có       | 01/07/2025 | 30/06/2026 | Đủ điều kiện, tiêu chuẩn |
        | không    | 01/07/2025 | 30/06/2026 | Thiếu hồ sơ, thông tin   |
        | có       | 01/01/2026 | 31/12/2026 | Đủ điều kiện, tiêu chuẩn |
        | không    | 01/01/2026 | 31/12/2026 | Thiếu hồ sơ, thông tin   |

    @NT-90-304 @nd90-2020/2
    Khung tình huống: Lý do khi nghỉ 03 tháng, kỳ xét kết thúc ngày <đến ngày>
      Biết bà Nguyễn Thị Thu được đề nghị tặng danh hiệu "Chiến sĩ thi đua cơ sở"
      Và thành tích tính từ ngày <từ ngày> đến ngày <đến ngày>
      Và kết quả các năm học như sau:
        | năm học   | từ ngày   | đến ngày   | xếp loại |
        | <năm học> | <từ ngày> | <đến ngày> | xuất sắc |
      Và người được xét là viên chức
      Và trong năm nghỉ 3 tháng, không phải thai sản
      Khi thẩm định đề nghị này ngày <đến ngày>
      Thì các lý do là:
        | Thời gian nghỉ trong năm không phải thai sản: không quá 2 tháng — thực tế: 3 tháng |

      Dữ liệu: hai năm học theo quy định cũ
        | năm học     | từ ngày    | đến ngày   |
        | 2024 - 2025 | 01/06/2024 | 31/05/2025 |
        | 2025 - 2026 | 01/06/2025 | 31/05/2026 |

    @NT-90-305 @nd233-2026/20/1
    Tình huống: Viên chức nghỉ 03 tháng năm 2027 chỉ có một lý do là quy định mới chưa tra cứu
      Biết bà Nguyễn Thị Thu được đề nghị tặng danh hiệu "Lao động tiên tiến" năm 2027
      Và người được xét là viên chức
      Và trong năm nghỉ 3 tháng, không phải thai sản
      Khi thẩm định đề nghị này ngày 31/12/2027
      Thì các lý do là:
        | nội dung Nghị định số 233/2026/NĐ-CP về xếp loại người nghỉ dài ngày, mới tuyển dụng, bị kỷ luật |

  Quy tắc: Công tác dưới 06 tháng trong năm, theo quy định của ngày kết thúc kỳ xét và của nhóm người
    Căn cứ: Điều 2 Nghị định số 90/2020/NĐ-CP; Nghị định số 335/2025/NĐ-CP; khoản 1 Điều 20 Nghị định số 233/2026/NĐ-CP.
    Nguồn: đã đối chiếu văn bản đối với Nghị định 90; theo nguồn dẫn lại đối với Nghị định 335 và 233.

    @NT-90-306 @nd90-2020/2 @nd335-2025 @nd233-2026/20/1
    Khung tình huống: Kỳ xét kết thúc ngày <đến ngày>, <nhóm>, mới tuyển dụng, công tác <số tháng> tháng
      Biết ông Trần Văn Bình được đề nghị tặng danh hiệu "<danh hiệu>"
      Và năm học được xét từ ngày <từ ngày> đến ngày <đến ngày>
      Và người được xét là <nhóm>
      Và mới tuyển dụng, công tác <số tháng> tháng trong năm
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: đến hết năm 2025
        | danh hiệu          | nhóm                                  | từ ngày    | đến ngày   | số tháng | ngày xét   | kết luận                 |
        | Lao động tiên tiến | cán bộ, công chức                     | 01/01/2025 | 31/12/2025 | 5        | 01/01/2026 | Thiếu hồ sơ, thông tin   |
        | Lao động tiên tiến | cán bộ, công chức                     | 01/01/2025 | 31/12/2025 | 6        | 01/01/2026 | Đủ điều kiện, tiêu chuẩn |
        | Chiến sĩ tiên tiến | viên chức                             | 01/01/2025 | 31/12/2025 | 5        | 31/12/2025 | Thiếu hồ sơ, thông tin   |
        | Lao động tiên tiến | người lao động hợp đồng               | 01/01/2025 | 31/12/2025 | 5        | 31/12/2025 | Đủ điều kiện, tiêu chuẩn |
        | Lao động tiên tiến | công nhân hoặc nông dân ngoài cơ quan | 01/01/2025 | 31/12/2025 | 5        | 31/12/2025 | Đủ điều kiện, tiêu chuẩn |
        | Lao động tiên tiến | người của lực lượng vũ trang          | 01/01/2025 | 31/12/2025 | 5        | 31/12/2025 | Đủ điều kiện, tiêu chuẩn |
        | Lao động tiên tiến | doanh nhân                            | 01/01/2025 | 31/12/2025 | 5        | 31/12/2025 | Đủ điều kiện, tiêu chuẩn |

      Dữ liệu: từ ngày 01/01/2026 đến 30/06/2026
        | danh hiệu          | nhóm                                  | từ ngày    | đến ngày   | số tháng | ngày xét   | kết luận                    |
        | Lao động tiên tiến | cán bộ, công chức                     | 02/01/2025 | 01/01/2026 | 5        | 01/01/2026 | Chưa có quy định để áp dụng |
        | Lao động tiên tiến | viên chức                             | 01/07/2025 | 30/06/2026 | 5        | 30/06/2026 | Thiếu hồ sơ, thông tin      |
        | Lao động tiên tiến | viên chức                             | 01/07/2025 | 30/06/2026 | 6        | 30/06/2026 | Đủ điều kiện, tiêu chuẩn    |
        | Lao động tiên tiến | người lao động hợp đồng               | 01/07/2025 | 30/06/2026 | 5        | 30/06/2026 | Đủ điều kiện, tiêu chuẩn    |
        | Lao động tiên tiến | công nhân hoặc nông dân ngoài cơ quan | 01/07/2025 | 30/06/2026 | 5        | 30/06/2026 | Đủ điều kiện, tiêu chuẩn    |
        | Lao động tiên tiến | người của lực lượng vũ trang          | 01/07/2025 | 30/06/2026 | 5        | 30/06/2026 | Đủ điều kiện, tiêu chuẩn    |
        | Lao động tiên tiến | doanh nhân                            | 01/07/2025 | 30/06/2026 | 5        | 30/06/2026 | Đủ điều kiện, tiêu chuẩn    |

      Dữ liệu: từ ngày 01/07/2026, chưa có quy định thì không phân biệt 5 hay 6 tháng
        | danh hiệu          | nhóm                    | từ ngày    | đến ngày   | số tháng | ngày xét   | kết luận                    |
        | Lao động tiên tiến | viên chức               | 02/07/2025 | 01/07/2026 | 5        | 01/07/2026 | Chưa có quy định để áp dụng |
        | Lao động tiên tiến | viên chức               | 02/07/2025 | 01/07/2026 | 6        | 01/07/2026 | Chưa có quy định để áp dụng |
        | Lao động tiên tiến | cán bộ, công chức       | 02/07/2025 | 01/07/2026 | 6        | 01/07/2026 | Chưa có quy định để áp dụng |
        | Lao động tiên tiến | người lao động hợp đồng | 02/07/2025 | 01/07/2026 | 5        | 01/07/2026 | Đủ điều kiện, tiêu chuẩn    |

    @NT-90-307 @nd90-2020/2 @nd233-2026/20/1 @nd335-2025
    Khung tình huống: Đơn vị chưa có quy chế riêng, kỳ xét kết thúc ngày <đến ngày>, <nhóm>, công tác <số tháng> tháng
      Biết ông Trần Văn Bình được đề nghị tặng danh hiệu "Lao động tiên tiến"
      Và năm học được xét từ ngày <từ ngày> đến ngày <đến ngày>
      Và người được xét là <nhóm>
      Và đơn vị chưa có quy chế riêng nên cuối năm 2026 còn xếp loại theo quy định cũ
      Và mới tuyển dụng, công tác <số tháng> tháng trong năm
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: lần xếp loại cuối năm 2026 và từ năm 2027
        | nhóm                                  | từ ngày    | đến ngày   | số tháng | ngày xét   | kết luận                    |
        | viên chức                             | 02/07/2025 | 01/07/2026 | 5        | 01/07/2026 | Thiếu hồ sơ, thông tin      |
        | viên chức                             | 01/01/2026 | 31/12/2026 | 5        | 31/12/2026 | Thiếu hồ sơ, thông tin      |
        | viên chức                             | 01/01/2026 | 31/12/2026 | 6        | 31/12/2026 | Đủ điều kiện, tiêu chuẩn    |
        | cán bộ, công chức                     | 01/01/2026 | 31/12/2026 | 5        | 31/12/2026 | Chưa có quy định để áp dụng |
        | người lao động hợp đồng               | 01/01/2026 | 31/12/2026 | 5        | 31/12/2026 | Đủ điều kiện, tiêu chuẩn    |
        | công nhân hoặc nông dân ngoài cơ quan | 01/01/2026 | 31/12/2026 | 5        | 31/12/2026 | Đủ điều kiện, tiêu chuẩn    |
        | người của lực lượng vũ trang          | 01/01/2026 | 31/12/2026 | 5        | 31/12/2026 | Đủ điều kiện, tiêu chuẩn    |
        | doanh nhân                            | 01/01/2026 | 31/12/2026 | 5        | 31/12/2026 | Đủ điều kiện, tiêu chuẩn    |
        | viên chức                             | 02/01/2026 | 01/01/2027 | 5        | 01/01/2027 | Chưa có quy định để áp dụng |
        | viên chức                             | 02/01/2026 | 01/01/2027 | 6        | 01/01/2027 | Chưa có quy định để áp dụng |

  Quy tắc: Bị kỷ luật trong năm, theo quy định của ngày kết thúc kỳ xét và của nhóm người
    Căn cứ: khoản 5 Điều 2 Nghị định số 90/2020/NĐ-CP; Nghị định số 48/2023/NĐ-CP; Nghị định số 335/2025/NĐ-CP; khoản 1 Điều 20 Nghị định số 233/2026/NĐ-CP.
    Nguồn: đã đối chiếu văn bản đối với Nghị định 90 và 48; theo nguồn dẫn lại đối với Nghị định 335 và 233.

    @NT-90-308 @nd90-2020/2/5 @nd48-2023 @nd335-2025 @nd233-2026/20/1
    Khung tình huống: Kỳ xét kết thúc ngày <đến ngày>, <nhóm>, bị kỷ luật, thuộc trường hợp ngoại lệ: <ngoại lệ>
      Biết ông Trần Văn Bình được đề nghị tặng danh hiệu "<danh hiệu>"
      Và năm học được xét từ ngày <từ ngày> đến ngày <đến ngày>
      Và người được xét là <nhóm>
      Và trong năm bị kỷ luật
      Và hồ sơ ghi nhận:
        | người bị kỷ luật thuộc trường hợp ngoại lệ nên vẫn được xếp loại từ hoàn thành nhiệm vụ trở lên | <ngoại lệ> |
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: đến hết năm 2025, xếp loại đã khai là hoàn thành tốt
        | danh hiệu          | nhóm                                  | từ ngày    | đến ngày   | ngoại lệ | ngày xét   | kết luận                 |
        | Lao động tiên tiến | cán bộ, công chức                     | 01/01/2025 | 31/12/2025 | không    | 01/01/2026 | Thiếu hồ sơ, thông tin   |
        | Lao động tiên tiến | cán bộ, công chức                     | 01/01/2025 | 31/12/2025 | có       | 01/01/2026 | Đủ điều kiện, tiêu chuẩn |
        | Chiến sĩ tiên tiến | viên chức                             | 01/01/2025 | 31/12/2025 | không    | 31/12/2025 | Thiếu hồ sơ, thông tin   |
        | Lao động tiên tiến | người lao động hợp đồng               | 01/01/2025 | 31/12/2025 | không    | 31/12/2025 | Đủ điều kiện, tiêu chuẩn |
        | Lao động tiên tiến | công nhân hoặc nông dân ngoài cơ quan | 01/01/2025 | 31/12/2025 | không    | 31/12/2025 | Đủ điều kiện, tiêu chuẩn |
        | Lao động tiên tiến | người của lực lượng vũ trang          | 01/01/2025 | 31/12/2025 | không    | 31/12/2025 | Đủ điều kiện, tiêu chuẩn |
        | Lao động tiên tiến | doanh nhân                            | 01/01/2025 | 31/12/2025 | không    | 31/12/2025 | Đủ điều kiện, tiêu chuẩn |

      Dữ liệu: từ ngày 01/01/2026 đến 30/06/2026
        | danh hiệu          | nhóm                                  | từ ngày    | đến ngày   | ngoại lệ | ngày xét   | kết luận                    |
        | Lao động tiên tiến | cán bộ, công chức                     | 02/01/2025 | 01/01/2026 | không    | 01/01/2026 | Chưa có quy định để áp dụng |
        | Lao động tiên tiến | viên chức                             | 01/07/2025 | 30/06/2026 | không    | 30/06/2026 | Thiếu hồ sơ, thông tin      |
        | Lao động tiên tiến | viên chức                             | 01/07/2025 | 30/06/2026 | có       | 30/06/2026 | Đủ điều kiện, tiêu chuẩn    |
        | Lao động tiên tiến | người lao động hợp đồng               | 01/07/2025 | 30/06/2026 | không    | 30/06/2026 | Đủ điều kiện, tiêu chuẩn    |
        | Lao động tiên tiến | công nhân hoặc nông dân ngoài cơ quan | 01/07/2025 | 30/06/2026 | không    | 30/06/2026 | Đủ điều kiện, tiêu chuẩn    |
        | Lao động tiên tiến | người của lực lượng vũ trang          | 01/07/2025 | 30/06/2026 | không    | 30/06/2026 | Đủ điều kiện, tiêu chuẩn    |
        | Lao động tiên tiến | doanh nhân                            | 01/07/2025 | 30/06/2026 | không    | 30/06/2026 | Đủ điều kiện, tiêu chuẩn    |

      Dữ liệu: từ ngày 01/07/2026
        | danh hiệu          | nhóm                    | từ ngày    | đến ngày   | ngoại lệ | ngày xét   | kết luận                    |
        | Lao động tiên tiến | viên chức               | 02/07/2025 | 01/07/2026 | không    | 01/07/2026 | Chưa có quy định để áp dụng |
        | Lao động tiên tiến | người lao động hợp đồng | 02/07/2025 | 01/07/2026 | không    | 01/07/2026 | Đủ điều kiện, tiêu chuẩn    |

    @NT-90-309 @nd90-2020/2/5 @nd48-2023 @nd233-2026/20/1 @nd335-2025
    Khung tình huống: Đơn vị chưa có quy chế riêng, kỳ xét kết thúc ngày <đến ngày>, <nhóm>, bị kỷ luật, ngoại lệ: <ngoại lệ>
      Biết ông Trần Văn Bình được đề nghị tặng danh hiệu "Lao động tiên tiến"
      Và năm học được xét từ ngày <từ ngày> đến ngày <đến ngày>
      Và người được xét là <nhóm>
      Và đơn vị chưa có quy chế riêng nên cuối năm 2026 còn xếp loại theo quy định cũ
      Và trong năm bị kỷ luật
      Và hồ sơ ghi nhận:
        | người bị kỷ luật thuộc trường hợp ngoại lệ nên vẫn được xếp loại từ hoàn thành nhiệm vụ trở lên | <ngoại lệ> |
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: lần xếp loại cuối năm 2026 và từ năm 2027
        | nhóm                                  | từ ngày    | đến ngày   | ngoại lệ | ngày xét   | kết luận                    |
        | viên chức                             | 02/07/2025 | 01/07/2026 | không    | 01/07/2026 | Thiếu hồ sơ, thông tin      |
        | viên chức                             | 01/01/2026 | 31/12/2026 | không    | 31/12/2026 | Thiếu hồ sơ, thông tin      |
        | viên chức                             | 01/01/2026 | 31/12/2026 | có       | 31/12/2026 | Đủ điều kiện, tiêu chuẩn    |
        | cán bộ, công chức                     | 01/01/2026 | 31/12/2026 | không    | 31/12/2026 | Chưa có quy định để áp dụng |
        | người lao động hợp đồng               | 01/01/2026 | 31/12/2026 | không    | 31/12/2026 | Đủ điều kiện, tiêu chuẩn    |
        | công nhân hoặc nông dân ngoài cơ quan | 01/01/2026 | 31/12/2026 | không    | 31/12/2026 | Đủ điều kiện, tiêu chuẩn    |
        | người của lực lượng vũ trang          | 01/01/2026 | 31/12/2026 | không    | 31/12/2026 | Đủ điều kiện, tiêu chuẩn    |
        | doanh nhân                            | 01/01/2026 | 31/12/2026 | không    | 31/12/2026 | Đủ điều kiện, tiêu chuẩn    |
        | viên chức                             | 02/01/2026 | 01/01/2027 | không    | 01/01/2027 | Chưa có quy định để áp dụng |
        | viên chức                             | 02/01/2026 | 01/01/2027 | có       | 01/01/2027 | Chưa có quy định để áp dụng |

    @NT-90-310 @nd90-2020/2/5 @nd335-2025 @nd233-2026/20/1
    Khung tình huống: Chiến sĩ tiên tiến năm 2026, <nhóm> <việc>, quy định mới chưa tra cứu
      Biết ông Trần Văn Bình được đề nghị tặng danh hiệu "Chiến sĩ tiên tiến" năm 2026
      Và người được xét là <nhóm>
      Và người được đề nghị <việc>
      Khi thẩm định đề nghị này ngày 31/12/2026
      Thì về tiêu chuẩn, kết luận là "Chưa có quy định để áp dụng"

      Dữ liệu: ba trường hợp, hai nhóm
        | nhóm              | việc                               |
        | cán bộ, công chức | nghỉ từ 03 tháng trở lên trong năm |
        | cán bộ, công chức | mới được tuyển dụng trong năm      |
        | cán bộ, công chức | bị kỷ luật trong kỳ xét            |
        | viên chức         | nghỉ từ 03 tháng trở lên trong năm |
        | viên chức         | mới được tuyển dụng trong năm      |
        | viên chức         | bị kỷ luật trong kỳ xét            |

  Quy tắc: Từ năm 2026 phải ghi người được xét thuộc nhóm nào và đối chiếu mức xếp loại với quy định mới
    Căn cứ: Nghị định số 335/2025/NĐ-CP; Nghị định số 233/2026/NĐ-CP.
    Nguồn: theo nguồn dẫn lại.

    @NT-90-311 @nd335-2025 @nd233-2026
    Khung tình huống: Kỳ xét kết thúc ngày <đến ngày>, đã ghi <nhóm>, đã đối chiếu mức xếp loại
      Biết bà Nguyễn Thị Thu được đề nghị tặng danh hiệu "Lao động tiên tiến"
      Và năm học được xét từ ngày <từ ngày> đến ngày <đến ngày>
      Và người được xét là <nhóm>
      Và hồ sơ ghi nhận:
        | mức xếp loại đã được đối chiếu với quy định của năm đó | <đối chiếu> |
      Khi thẩm định đề nghị này ngày <đến ngày>
      Thì không có lưu ý nào

      Dữ liệu: nhóm nào không xếp loại theo hai Nghị định mới thì không phải đối chiếu
        | nhóm                                  | từ ngày    | đến ngày   | đối chiếu |
        | cán bộ, công chức                     | 01/01/2025 | 31/12/2025 | chưa rõ   |
        | cán bộ, công chức                     | 02/01/2025 | 01/01/2026 | có        |
        | viên chức                             | 01/07/2025 | 30/06/2026 | chưa rõ   |
        | người lao động hợp đồng               | 01/07/2025 | 30/06/2026 | chưa rõ   |
        | công nhân hoặc nông dân ngoài cơ quan | 01/07/2025 | 30/06/2026 | chưa rõ   |
        | người của lực lượng vũ trang          | 01/07/2025 | 30/06/2026 | chưa rõ   |
        | doanh nhân                            | 01/07/2025 | 30/06/2026 | chưa rõ   |
        | cán bộ, công chức                     | 02/07/2025 | 01/07/2026 | có        |
        | viên chức                             | 02/07/2025 | 01/07/2026 | có        |
        | người lao động hợp đồng               | 02/07/2025 | 01/07/2026 | chưa rõ   |
        | công nhân hoặc nông dân ngoài cơ quan | 02/07/2025 | 01/07/2026 | chưa rõ   |
        | người của lực lượng vũ trang          | 02/07/2025 | 01/07/2026 | chưa rõ   |
        | doanh nhân                            | 02/07/2025 | 01/07/2026 | chưa rõ   |

    @NT-90-312 @nd335-2025 @nd233-2026
    Khung tình huống: <danh hiệu>, kỳ xét kết thúc ngày <đến ngày>, <nhóm>, chưa đối chiếu mức xếp loại
      Biết bà Nguyễn Thị Thu được đề nghị tặng danh hiệu "<danh hiệu>"
      Và năm học được xét từ ngày <từ ngày> đến ngày <đến ngày>
      Và người được xét là <nhóm>
      Khi thẩm định đề nghị này ngày <đến ngày>
      Thì có lưu ý "<lưu ý>"

      Dữ liệu: ngày đầu của từng Nghị định
        | danh hiệu              | nhóm              | từ ngày    | đến ngày   | lưu ý                                                    |
        | Lao động tiên tiến     | cán bộ, công chức | 02/01/2025 | 01/01/2026 | Từ năm 2026 công chức xếp loại theo Nghị định mới        |
        | Chiến sĩ thi đua cơ sở | cán bộ, công chức | 02/01/2025 | 01/01/2026 | Từ năm 2026 công chức xếp loại theo Nghị định mới        |
        | Lao động tiên tiến     | viên chức         | 02/07/2025 | 01/07/2026 | Từ ngày 01/07/2026 viên chức xếp loại theo Nghị định mới |
        | Chiến sĩ thi đua cơ sở | viên chức         | 02/07/2025 | 01/07/2026 | Từ ngày 01/07/2026 viên chức xếp loại theo Nghị định mới |

    @NT-90-313 @nd335-2025
    Khung tình huống: <danh hiệu>, kỳ xét kết thúc ngày <đến ngày>, không ghi nhóm
      Biết bà Nguyễn Thị Thu được đề nghị tặng danh hiệu "<danh hiệu>"
      Và năm học được xét từ ngày <từ ngày> đến ngày <đến ngày>
      Và không ghi người được xét thuộc nhóm nào
      Khi thẩm định đề nghị này ngày <đến ngày>
      Thì có lưu ý "Chưa ghi người được xét là cán bộ, công chức, viên chức hay người khác, nên chưa rõ năm này xếp loại theo Nghị định nào"

      Dữ liệu: ngày đầu năm 2026
        | danh hiệu              | từ ngày    | đến ngày   |
        | Lao động tiên tiến     | 02/01/2025 | 01/01/2026 |
        | Chiến sĩ thi đua cơ sở | 02/01/2025 | 01/01/2026 |

    @NT-90-314 @nd335-2025
    Tình huống: Kỳ xét kết thúc ngày 31/12/2025, không ghi nhóm thì không có lưu ý
      Biết bà Nguyễn Thị Thu được đề nghị tặng danh hiệu "Lao động tiên tiến" năm 2025
      Và không ghi người được xét thuộc nhóm nào
      Khi thẩm định đề nghị này ngày 31/12/2025
      Thì không có lưu ý nào

    @NT-90-315 @nd335-2025 @nd233-2026
    Khung tình huống: <danh hiệu>, <việc>, kỳ xét kết thúc ngày <đến ngày>, không ghi nhóm
      Biết bà Nguyễn Thị Thu được đề nghị tặng danh hiệu "<danh hiệu>"
      Và thành tích tính từ ngày <từ ngày> đến ngày <đến ngày>
      Và kết quả các năm học như sau:
        | năm học   | từ ngày   | đến ngày   | xếp loại |
        | <năm học> | <từ ngày> | <đến ngày> | xuất sắc |
      Và không ghi người được xét thuộc nhóm nào
      Và người được đề nghị <việc>
      Và hồ sơ ghi nhận:
        | thời gian nghỉ trong năm không phải thai sản                                                    | 2 tháng  |
        | thời gian công tác trong năm, kể cả thời gian hợp đồng trước khi tuyển dụng tại cùng cơ quan    | 12 tháng |
        | người bị kỷ luật thuộc trường hợp ngoại lệ nên vẫn được xếp loại từ hoàn thành nhiệm vụ trở lên | có       |
      Khi thẩm định đề nghị này ngày <đến ngày>
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: đến hết năm 2025 nhóm chỉ được hỏi khi làm đổi kết luận; từ năm 2026 không biết nhóm thì không biết theo quy định nào
        | danh hiệu              | việc                               | năm học     | từ ngày    | đến ngày   | kết luận                 |
        | Lao động tiên tiến     | nghỉ từ 03 tháng trở lên trong năm | 2024 - 2025 | 01/01/2025 | 31/12/2025 | Đủ điều kiện, tiêu chuẩn |
        | Lao động tiên tiến     | nghỉ từ 03 tháng trở lên trong năm | 2025 - 2026 | 02/01/2025 | 01/01/2026 | Thiếu hồ sơ, thông tin   |
        | Chiến sĩ tiên tiến     | nghỉ từ 03 tháng trở lên trong năm | 2025 - 2026 | 02/07/2025 | 01/07/2026 | Thiếu hồ sơ, thông tin   |
        | Chiến sĩ thi đua cơ sở | nghỉ từ 03 tháng trở lên trong năm | 2025 - 2026 | 02/07/2025 | 01/07/2026 | Thiếu hồ sơ, thông tin   |
        | Lao động tiên tiến     | mới được tuyển dụng trong năm      | 2025 - 2026 | 02/07/2025 | 01/07/2026 | Thiếu hồ sơ, thông tin   |
        | Lao động tiên tiến     | bị kỷ luật trong kỳ xét            | 2025 - 2026 | 02/07/2025 | 01/07/2026 | Thiếu hồ sơ, thông tin   |
