# language: vi
Tính năng: Xét cả danh sách, hai phía của từng tỷ lệ và của từng ngày đổi quy định

  Quy tắc: Ngang nhau thì chọn tập thể có từ 70% nữ trở lên
    Căn cứ: Điều 3 Nghị định số 91/2017/NĐ-CP; khoản 6 Điều 4 Nghị định số 98/2023/NĐ-CP; khoản 6 Điều 4 Nghị định số 152/2025/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @NT-04-33 @nd91-2017/3 @nd98-2023/4/6 @nd152-2025/4/6
    Khung tình huống: Tập thể ấp 4 có <số nữ> nữ trên 100 người, xét ngày <ngày xét>
      Biết danh sách đề nghị tặng "Tập thể lao động tiên tiến" năm <năm> gồm:
        | người        | số người | số nữ   |
        | tập thể ấp 3 | 100      | 20      |
        | tập thể ấp 4 | 100      | <số nữ> |
      Và tỉnh đặt chỉ tiêu 1 trường hợp cho danh sách này
      Khi xét cả danh sách ngày <ngày xét>
      Thì trong chỉ tiêu là <được chọn>

      Dữ liệu: 69, 70, 71 người theo ba Nghị định
        | năm  | số nữ | ngày xét   | được chọn    |
        | 2023 | 69    | 31/12/2023 | không ai     |
        | 2023 | 70    | 31/12/2023 | tập thể ấp 4 |
        | 2023 | 71    | 31/12/2023 | tập thể ấp 4 |
        | 2023 | 69    | 01/01/2024 | không ai     |
        | 2023 | 70    | 01/01/2024 | tập thể ấp 4 |
        | 2024 | 69    | 30/06/2025 | không ai     |
        | 2024 | 70    | 30/06/2025 | tập thể ấp 4 |
        | 2025 | 69    | 01/07/2025 | không ai     |
        | 2025 | 70    | 01/07/2025 | tập thể ấp 4 |
        | 2025 | 71    | 01/07/2025 | tập thể ấp 4 |

    @NT-04-34 @nd91-2017/3 @nd98-2023/4/6 @nd152-2025/4/6
    Khung tình huống: Một chỗ, hai người ngang nhau, xét ngày <ngày xét>
      Biết danh sách đề nghị tặng "<danh hiệu>" năm <năm> gồm:
        | người             | giới tính |
        | ông Lê Văn Tâm    | nam       |
        | bà Nguyễn Thị Mẫu | nữ        |
      Và tỉnh đặt chỉ tiêu 1 trường hợp cho danh sách này
      Khi xét cả danh sách ngày <ngày xét>
      Thì trong chỉ tiêu là bà Nguyễn Thị Mẫu
      Và về cả danh sách có câu "Ngang nhau thì chọn nữ: Nguyễn Thị Mẫu (2) (<căn cứ>)"

      Dữ liệu: ngày cuối, ngày đầu của từng Nghị định
        | danh hiệu              | năm  | ngày xét   | căn cứ                                     |
        | Lao động tiên tiến     | 2023 | 31/12/2023 | Điều 3 Nghị định số 91/2017/NĐ-CP          |
        | Lao động tiên tiến     | 2023 | 01/01/2024 | khoản 6 Điều 4 Nghị định số 98/2023/NĐ-CP  |
        | Chiến sĩ thi đua cơ sở | 2023 | 01/01/2024 | khoản 6 Điều 4 Nghị định số 98/2023/NĐ-CP  |
        | Chiến sĩ thi đua cơ sở | 2024 | 30/06/2025 | khoản 6 Điều 4 Nghị định số 98/2023/NĐ-CP  |
        | Chiến sĩ thi đua cơ sở | 2025 | 01/07/2025 | khoản 6 Điều 4 Nghị định số 152/2025/NĐ-CP |
        | Lao động tiên tiến     | 2025 | 01/07/2025 | khoản 6 Điều 4 Nghị định số 152/2025/NĐ-CP |

  Quy tắc: Tỷ lệ 15% Chiến sĩ thi đua cơ sở chỉ đến hết năm 2023
    Căn cứ: khoản 3 Điều 9 Nghị định số 91/2017/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @NT-09-32 @nd91-2017/9/3
    Khung tình huống: 100 người đạt Lao động tiên tiến, đề nghị <đề nghị> người, xét ngày <ngày xét>
      Biết danh sách đề nghị tặng "Chiến sĩ thi đua cơ sở" năm 2023 có <đề nghị> người đủ điều kiện
      Và đơn vị có 100 người đạt Lao động tiên tiến
      Khi xét cả danh sách ngày <ngày xét>
      Thì về cả danh sách, kết luận là "<kết luận>"

      Dữ liệu: 15% của 100 là 15
        | đề nghị | ngày xét   | kết luận                 |
        | 14      | 31/12/2023 | Đủ điều kiện, tiêu chuẩn |
        | 15      | 31/12/2023 | Đủ điều kiện, tiêu chuẩn |
        | 16      | 31/12/2023 | Không đủ tiêu chuẩn      |

    @NT-09-33 @nd91-2017/9/3
    Khung tình huống: Từ ngày 01/01/2024 không còn tỷ lệ chung, 100 người đạt Lao động tiên tiến, xét ngày <ngày xét>
      Biết danh sách đề nghị tặng "Chiến sĩ thi đua cơ sở" năm <năm> có 16 người đủ điều kiện
      Và đơn vị có 100 người đạt Lao động tiên tiến
      Khi xét cả danh sách ngày <ngày xét>
      Thì về cả danh sách có câu "chỉ tiêu chỉ có khi văn bản đặt ra"
      Và về cả danh sách không có câu "15%"

      Dữ liệu: ngày đầu của Luật năm 2022 và sau đó
        | năm  | ngày xét   |
        | 2023 | 01/01/2024 |
        | 2024 | 31/12/2024 |

  Quy tắc: Tỷ lệ hoàn thành xuất sắc của công chức, viên chức từ năm 2026
    Căn cứ: Nghị định số 335/2025/NĐ-CP; Điều 7 Nghị định số 233/2026/NĐ-CP.
    Nguồn: theo nguồn dẫn lại.

    @NT-35-31 @nd335-2025 @nd233-2026/7
    Khung tình huống: <nghề> năm 2026, xuất sắc <xuất sắc> trên 100 người hoàn thành tốt, <quyết định> quyết định nâng tỷ lệ
      Biết danh sách đề nghị tặng "Chiến sĩ thi đua cơ sở" năm 2026 gồm:
        | người          | giới tính | nghề   |
        | ông Lê Văn Tâm | nam       | <nghề> |
      Và đơn vị có 100 <nghề> hoàn thành tốt nhiệm vụ
      Và đơn vị có <xuất sắc> <nghề> hoàn thành xuất sắc nhiệm vụ
      Và <quyết định> quyết định nâng tỷ lệ hoàn thành xuất sắc của viên chức
      Khi xét cả danh sách ngày 31/12/2026
      Thì về cả danh sách <có> câu "Lưu ý: Số <nghề> được xếp loại hoàn thành xuất sắc nhiệm vụ: không quá <mức>"

      Dữ liệu: sát mức 20% và 25%
        | nghề      | xuất sắc | quyết định | có       | mức |
        | công chức | 19       | chưa có    | không có | 20% |
        | công chức | 20       | chưa có    | không có | 20% |
        | công chức | 21       | chưa có    | có       | 20% |
        | viên chức | 20       | chưa có    | không có | 20% |
        | viên chức | 21       | chưa có    | có       | 20% |
        | viên chức | 21       | đã có      | không có | 20% |
        | viên chức | 25       | đã có      | không có | 25% |
        | viên chức | 26       | đã có      | có       | 25% |

  Quy tắc: Đến hết năm 2023, mỗi năm một đối tượng chỉ được đề nghị một hình thức khen thưởng cấp Nhà nước
    Căn cứ: Thông tư số 12/2019/TT-BNV.
    Nguồn: đã đối chiếu văn bản.

    @NT-12-32 @tt12-2019
    Khung tình huống: <ai>, "<hình thức>" theo <loại hình>, trong năm đã đề nghị 1 hình thức cấp Nhà nước khác
      Biết <ai> được đề nghị tặng "<hình thức>" theo <loại hình>
      Và thành tích của các năm 2019, 2023
      Và hồ sơ ghi nhận:
        | số danh hiệu, hình thức khen thưởng cấp Nhà nước khác đã đề nghị trong năm | 1 lần |
      Khi thẩm định đề nghị này ngày 31/12/2023
      Thì lý do có câu "Số danh hiệu, hình thức khen thưởng cấp Nhà nước khác đã đề nghị trong năm: không quá 0 lần"

      Dữ liệu: từng hình thức, loại hình
        | ai              | hình thức                                     | loại hình          |
        | bà Phạm Thị Hòa | Bằng khen của Thủ tướng Chính phủ             | công trạng         |
        | bà Phạm Thị Hòa | Bằng khen của Thủ tướng Chính phủ             | phong trào thi đua |
        | bà Phạm Thị Hòa | Bằng khen của Thủ tướng Chính phủ             | đối ngoại          |
        | bà Phạm Thị Hòa | Huân chương Lao động hạng Nhất                | công trạng         |
        | bà Phạm Thị Hòa | Huân chương Lao động hạng Nhì                 | công trạng         |
        | bà Phạm Thị Hòa | Huân chương Lao động hạng Ba                  | công trạng         |
        | bà Phạm Thị Hòa | Huân chương Lao động hạng Ba                  | phong trào thi đua |
        | bà Phạm Thị Hòa | Huân chương khác (ngoài Huân chương Lao động) | công trạng         |
        | bà Phạm Thị Hòa | Huy chương                                    | công trạng         |

    @NT-12-33 @tt12-2019
    Khung tình huống: Danh hiệu "<danh hiệu>", trong năm đã đề nghị 1 hình thức cấp Nhà nước khác
      Biết <ai> được đề nghị tặng danh hiệu "<danh hiệu>" năm 2023
      Và hồ sơ ghi nhận:
        | số danh hiệu, hình thức khen thưởng cấp Nhà nước khác đã đề nghị trong năm | 1 lần |
      Khi thẩm định đề nghị này ngày 31/12/2023
      Thì lý do có câu "Số danh hiệu, hình thức khen thưởng cấp Nhà nước khác đã đề nghị trong năm: không quá 0 lần"

      Dữ liệu: danh hiệu cấp Nhà nước
        | ai                    | danh hiệu                  |
        | tập thể xã Thử Nghiệm | Cờ thi đua của Chính phủ   |
        | bà Phạm Thị Hòa       | Danh hiệu vinh dự nhà nước |
