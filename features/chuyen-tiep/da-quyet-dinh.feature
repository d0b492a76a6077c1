# language: vi
Tính năng: Quyết định đã ký, sau ngày đổi quy định mới kiểm tra lại

  Quy tắc: Tiêu chuẩn và thủ tục theo ngày đã ký quyết định, không theo ngày kiểm tra
    Căn cứ: Điều 95, điểm d khoản 1 Điều 74, khoản 4 Điều 84 Luật Thi đua, khen thưởng năm 2022; khoản 1 Điều 39 Nghị định số 91/2017/NĐ-CP.
    Nguồn: còn cách hiểu khác nhau, mặc định theo ngày quyết định.

    @CT-95-610 @l2022/95 @l2022/74/1/d @nd91-2017/39/1
    Khung tình huống: Bằng khen ký ngày <ngày ký>, hai lần Chiến sĩ thi đua cơ sở loại tốt, kiểm tra lại ngày <ngày xem>
      Biết ông Đỗ Văn Minh được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và kết quả các năm như sau:
        | năm  | xếp loại | danh hiệu              | sáng kiến chưa dùng |
        | 2022 | tốt      | Chiến sĩ thi đua cơ sở | 1                   |
        | 2023 | tốt      | Chiến sĩ thi đua cơ sở | 1                   |
      Và quyết định khen thưởng đã ký ngày <ngày ký>
      Khi thẩm định đề nghị này ngày <ngày xem>
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: luật cũ không có nhánh hai lần Chiến sĩ thi đua cơ sở
        | ngày ký    | ngày xem   | kết luận                 |
        | 31/12/2023 | 31/12/2023 | Không đủ tiêu chuẩn      |
        | 31/12/2023 | 15/01/2024 | Không đủ tiêu chuẩn      |
        | 31/12/2023 | 12/12/2025 | Không đủ tiêu chuẩn      |
        | 01/01/2024 | 15/01/2024 | Đủ điều kiện, tiêu chuẩn |
        | 02/01/2024 | 15/01/2024 | Đủ điều kiện, tiêu chuẩn |

    @CT-95-611 @l2022/95 @l2022/84/4
    Khung tình huống: Chiến sĩ thi đua toàn quốc ký ngày <ngày ký>, kiểm tra lại ngày <ngày xem>: phải nộp <số bộ> bộ hồ sơ
      Biết bà Nguyễn Thị Mẫu được đề nghị tặng "Chiến sĩ thi đua toàn quốc"
      Và thành tích của năm 2022
      Và hồ sơ chỉ gồm "Tờ trình đề nghị khen thưởng"
      Và quyết định khen thưởng đã ký ngày <ngày ký>
      Khi thẩm định đề nghị này ngày <ngày xem>
      Thì phải nộp <số bộ> bộ hồ sơ

      Dữ liệu: nghị định cũ đòi hai bộ, từ ngày 01/01/2024 một bộ
        | ngày ký    | ngày xem   | số bộ |
        | 31/12/2023 | 15/01/2024 | 2     |
        | 01/01/2024 | 15/01/2024 | 1     |
        | 02/01/2024 | 15/01/2024 | 1     |

  Quy tắc: Người ký phải có thẩm quyền vào ngày ký, không phải vào ngày kiểm tra
    Căn cứ: khoản 2, khoản 3 Điều 80 Luật Thi đua, khen thưởng năm 2022; Điều 59 Nghị định số 129/2025/NĐ-CP; khoản 3 Điều 51 Luật Tổ chức chính quyền địa phương số 72/2025/QH15.
    Nguồn: đã đối chiếu văn bản; mốc 01/01/2024: chưa kiểm chứng.

    @CT-51-612 @lorg-2025/51/3 @l2022/80/2 @nd129-2025/59
    Khung tình huống: Chiến sĩ thi đua cơ sở ở xã Trường Tây ký ngày <ngày ký>, kiểm tra lại ngày <ngày xem>
      Biết ông Lê Văn Tâm ở xã Trường Tây được đề nghị tặng danh hiệu "Chiến sĩ thi đua cơ sở" năm 2024
      Và quyết định khen thưởng đã ký ngày <ngày ký>
      Khi thẩm định đề nghị này ngày <ngày xem>
      Thì người quyết định là "<người quyết định>"

      Dữ liệu: đến hết ngày 30/06/2025 là Chủ tịch UBND cấp huyện, từ ngày 01/07/2025 là Chủ tịch UBND cấp xã
        | ngày ký    | ngày xem   | người quyết định               |
        | 30/06/2025 | 30/06/2025 | Chủ tịch UBND thị xã Hòa Thành |
        | 30/06/2025 | 15/08/2025 | Chủ tịch UBND thị xã Hòa Thành |
        | 30/06/2025 | 12/12/2026 | Chủ tịch UBND thị xã Hòa Thành |
        | 01/07/2025 | 15/08/2025 | Chủ tịch UBND phường Long Hoa  |
        | 02/07/2025 | 15/08/2025 | Chủ tịch UBND phường Long Hoa  |

    @CT-80-613 @l2022/80/3
    Khung tình huống: Giấy khen cấp xã ký ngày <ngày ký>, kiểm tra lại ngày <ngày xem>: căn cứ thẩm quyền
      Biết ông Lê Văn Tâm được đề nghị tặng "Giấy khen của Chủ tịch UBND cấp xã" theo công trạng
      Và thành tích của năm 2023
      Và quyết định khen thưởng đã ký ngày <ngày ký>
      Khi thẩm định đề nghị này ngày <ngày xem>
      Thì người quyết định là "Chủ tịch UBND xã Thử Nghiệm"
      Và về thẩm quyền, nguồn của kết luận là "<nguồn>"
      Và căn cứ của kết luận có "<căn cứ>"

      Dữ liệu: luật của ngày ký là căn cứ
        | ngày ký    | ngày xem   | nguồn                | căn cứ                                             |
        | 31/12/2023 | 15/01/2024 | Theo nguồn dẫn lại   | Điều 80 Luật Thi đua, khen thưởng năm 2003         |
        | 01/01/2024 | 15/01/2024 | Đã đối chiếu văn bản | khoản 3 Điều 80 Luật Thi đua, khen thưởng năm 2022 |
        | 02/01/2024 | 15/01/2024 | Đã đối chiếu văn bản | khoản 3 Điều 80 Luật Thi đua, khen thưởng năm 2022 |

  Quy tắc: Tiền thưởng theo mức và lương cơ sở của ngày ký, dù năm sau mới tính lại
    Căn cứ: khoản 1 Điều 53 Nghị định số 98/2023/NĐ-CP; khoản 1 Điều 49 Nghị định số 152/2025/NĐ-CP; Nghị định số 91/2017/NĐ-CP.
    Nguồn: đã đối chiếu văn bản; trước ngày 01/01/2024: chưa kiểm chứng.

    @CT-53-614 @nd98-2023/53/1 @nd152-2025/49/1 @nd91-2017
    Khung tình huống: <hình thức> cho cá nhân ký ngày <ngày ký>, tính lại ngày <ngày tính>
      Biết ông Lê Văn Tâm được đề nghị tặng "<hình thức>"
      Và thành tích của năm 2023
      Và quyết định khen thưởng đã ký ngày <ngày ký>
      Khi ngày <ngày tính> tính tiền thưởng của đề nghị này
      Thì số tiền là <số tiền> đồng
      Và mức lương cơ sở để tính là <lương cơ sở> đồng

      Dữ liệu: hai bên mỗi lần đổi mức thưởng hoặc lương cơ sở
        | hình thức                          | ngày ký    | ngày tính  | số tiền   | lương cơ sở |
        | Giấy khen của Chủ tịch UBND cấp xã | 30/06/2023 | 15/07/2023 | 230.000   | 1.490.000   |
        | Giấy khen của Chủ tịch UBND cấp xã | 01/07/2023 | 15/07/2023 | 270.000   | 1.800.000   |
        | Bằng khen của Chủ tịch UBND tỉnh   | 31/12/2023 | 15/01/2024 | 1.800.000 | 1.800.000   |
        | Bằng khen của Chủ tịch UBND tỉnh   | 01/01/2024 | 15/01/2024 | 2.700.000 | 1.800.000   |
        | Bằng khen của Chủ tịch UBND tỉnh   | 30/06/2024 | 15/07/2024 | 2.700.000 | 1.800.000   |
        | Bằng khen của Chủ tịch UBND tỉnh   | 01/07/2024 | 15/07/2024 | 3.510.000 | 2.340.000   |
        | Giấy khen của Chủ tịch UBND cấp xã | 30/06/2025 | 15/07/2025 | 360.000   | 2.340.000   |
        | Giấy khen của Chủ tịch UBND cấp xã | 01/07/2025 | 15/07/2025 | 710.000   | 2.340.000   |
        | Bằng khen của Chủ tịch UBND tỉnh   | 30/06/2026 | 15/07/2026 | 3.510.000 | 2.340.000   |
        | Bằng khen của Chủ tịch UBND tỉnh   | 01/07/2026 | 15/07/2026 | 3.800.000 | 2.530.000   |

  Quy tắc: Mỗi mốc đổi quy định ghi rõ việc nào, theo ngày nào của hồ sơ
    Căn cứ: Điều 95 Luật Thi đua, khen thưởng năm 2022; khoản 3 Điều 60 Nghị định số 152/2025/NĐ-CP; khoản 4 Điều 4 Luật số 06/2026/QH16.
    Nguồn: còn cách hiểu khác nhau với mốc 01/01/2024; đã đối chiếu văn bản với mốc 01/07/2025; theo nguồn dẫn lại với mốc 01/10/2026.

    @CT-95-615 @l2022/95 @nd152-2025/60/3 @l2026/4/4
    Khung tình huống: <mốc>: theo <ngày nào>
      Khi tra cứu nội dung "Mốc đổi quy định: <mốc>" tại ngày 12/12/2026
      Thì nội dung đó ghi "Theo ngày nào của hồ sơ: <ngày nào>"

      Dữ liệu: tiêu chuẩn và thủ tục, hai lần đổi luật và một lần đổi nghị định
        | mốc                                                    | ngày nào           |
        | Tiêu chuẩn, từ ngày 01/01/2024                         | ngày quyết định    |
        | Thủ tục, hồ sơ, Hội đồng, thời hạn, từ ngày 01/01/2024 | ngày quyết định    |
        | Thủ tục, hồ sơ, Hội đồng, thời hạn, từ ngày 01/07/2025 | ngày trình         |
        | Tiêu chuẩn, từ ngày 01/10/2026                         | ngày nhận đủ hồ sơ |
        | Thủ tục, hồ sơ, Hội đồng, thời hạn, từ ngày 01/10/2026 | ngày nhận đủ hồ sơ |

    @CT-04-616 @l2026/4/4
    Khung tình huống: Hồ sơ nhận trước ngày 01/10/2026 được theo quy định mới khi có lợi hơn: <việc>
      Khi tra cứu nội dung "Mốc đổi quy định: <việc>, từ ngày 01/10/2026" tại ngày 12/12/2026
      Thì nội dung đó ghi "Được theo quy định mới khi có lợi hơn"

      Dữ liệu: cả tiêu chuẩn và thủ tục
        | việc                               |
        | Tiêu chuẩn                         |
        | Thủ tục, hồ sơ, Hội đồng, thời hạn |
