# language: vi
Tính năng: Chi tiền của quyết định ký trước ngày 01/07/2025; chi nhiều lần khen

  Quy tắc: Quyết định của cấp đã kết thúc mà chưa chi thì nơi tiếp nhận thẩm quyền chi, từ ngày 01/07/2025
    Căn cứ: khoản 8 Điều 54 Luật Tổ chức chính quyền địa phương số 72/2025/QH15; khoản 1, khoản 5 Điều 4 Nghị quyết số 190/2025/QH15.
    Nguồn: còn cách hiểu khác nhau.

    @TT-54-10 @lorg-2025/54/8 @nq190-2025/4/1 @nq190-2025/4/5
    Khung tình huống: <hình thức> tặng <ai> ngày 20/06/2025, chi ngày <ngày chi>
      Biết <ai> có các quyết định khen thưởng sau:
        | số         | ngày       | hình thức   | thời gian xét |
        | 05/QĐ-UBND | 20/06/2025 | <hình thức> | 2024          |
      Khi ngày <ngày chi> lập danh sách chi thưởng của quyết định số 05/QĐ-UBND
      Thì <ai> được chi <số tiền>
      Và nguồn chi là "<quỹ>"
      Và nơi chi là "<nơi>"

      Dữ liệu: ngày cuối và ngày đầu
        | ai                | hình thức                             | ngày chi   | số tiền        | quỹ                                    | nơi               |
        | bà Nguyễn Thị Mẫu | Chiến sĩ thi đua cơ sở                | 30/06/2025 | 2.340.000 đồng | Quỹ thi đua, khen thưởng của cấp huyện | huyện Thử Nghiệm  |
        | bà Nguyễn Thị Mẫu | Chiến sĩ thi đua cơ sở                | 01/07/2025 | 2.340.000 đồng | Quỹ thi đua, khen thưởng của cấp xã    | xã Thử Nghiệm Mới |
        | tập thể ấp 4      | Tập thể lao động tiên tiến            | 30/06/2025 | 1.880.000 đồng | Quỹ thi đua, khen thưởng của cấp huyện | huyện Thử Nghiệm  |
        | tập thể ấp 4      | Tập thể lao động tiên tiến            | 01/07/2025 | 1.880.000 đồng | Quỹ thi đua, khen thưởng của cấp xã    | xã Thử Nghiệm Mới |
        | tập thể ấp 4      | Thôn, tổ dân phố văn hóa              | 30/06/2025 | 3.510.000 đồng | Quỹ thi đua, khen thưởng của cấp huyện | huyện Thử Nghiệm  |
        | tập thể ấp 4      | Thôn, tổ dân phố văn hóa              | 01/07/2025 | 3.510.000 đồng | Quỹ thi đua, khen thưởng của cấp xã    | xã Thử Nghiệm Mới |
        | bà Nguyễn Thị Mẫu | Giấy khen của Chủ tịch UBND cấp huyện | 30/06/2025 | 710.000 đồng   | Quỹ thi đua, khen thưởng của cấp huyện | huyện Thử Nghiệm  |
        | bà Nguyễn Thị Mẫu | Giấy khen của Chủ tịch UBND cấp huyện | 01/07/2025 | 710.000 đồng   | Quỹ thi đua, khen thưởng của cấp xã    | xã Thử Nghiệm Mới |
        | bà Nguyễn Thị Mẫu | Lao động tiên tiến                    | 30/06/2025 | 710.000 đồng   | Quỹ thi đua, khen thưởng của cấp xã    | xã Thử Nghiệm     |
        | bà Nguyễn Thị Mẫu | Lao động tiên tiến                    | 01/07/2025 | 710.000 đồng   | Quỹ thi đua, khen thưởng của cấp xã    | xã Thử Nghiệm Mới |
        | bà Nguyễn Thị Mẫu | Giấy khen của Chủ tịch UBND cấp xã    | 30/06/2025 | 360.000 đồng   | Quỹ thi đua, khen thưởng của cấp xã    | xã Thử Nghiệm     |
        | bà Nguyễn Thị Mẫu | Giấy khen của Chủ tịch UBND cấp xã    | 01/07/2025 | 360.000 đồng   | Quỹ thi đua, khen thưởng của cấp xã    | xã Thử Nghiệm Mới |

    @TT-54-646 @lorg-2025/54/8 @nq190-2025/4/1
    Khung tình huống: Gia đình văn hóa tặng ngày 20/06/2025, chi ngày <ngày chi>: chưa biết mức nhưng biết nơi chi
      Biết hộ gia đình bà Nguyễn Thị Mẫu có các quyết định khen thưởng sau:
        | số         | ngày       | hình thức        | thời gian xét |
        | 05/QĐ-UBND | 20/06/2025 | Gia đình văn hóa | 2024          |
      Khi ngày <ngày chi> lập danh sách chi thưởng của quyết định số 05/QĐ-UBND
      Thì số tiền của hộ gia đình bà Nguyễn Thị Mẫu chưa xác định được
      Và nơi chi là "<nơi>"

      Dữ liệu: ngày cuối và ngày đầu
        | ngày chi   | nơi               |
        | 30/06/2025 | xã Thử Nghiệm     |
        | 01/07/2025 | xã Thử Nghiệm Mới |

  Quy tắc: Khác thời gian xét, khác thành tích thì chi từng mức
    Căn cứ: khoản 5, khoản 6 Điều 49 Nghị định số 152/2025/NĐ-CP.
    Nguồn: đã đối chiếu văn bản; Chiến sĩ thi đua cấp tỉnh cùng với Chiến sĩ thi đua cơ sở: chưa kiểm chứng.

    @TT-49-20 @nd152-2025/49/5
    Khung tình huống: Chiến sĩ thi đua cơ sở và Chiến sĩ thi đua cấp tỉnh, chi theo quyết định số <số>
      Biết bà Nguyễn Thị Mẫu có các quyết định khen thưởng sau:
        | số         | ngày       | hình thức                 | thời gian xét |
        | 01/QĐ-UBND | 20/01/2026 | Chiến sĩ thi đua cơ sở    | 2025          |
        | 02/QĐ-UBND | 20/03/2026 | Chiến sĩ thi đua cấp tỉnh | 2023-2025     |
      Khi lập danh sách chi thưởng của quyết định số <số>
      Thì bà Nguyễn Thị Mẫu được chi <số tiền>

      Dữ liệu: chi cả hai
        | số         | số tiền        |
        | 01/QĐ-UBND | 2.340.000 đồng |
        | 02/QĐ-UBND | 7.020.000 đồng |

    @TT-49-21 @nd152-2025/49/6
    Khung tình huống: Giấy khen và Bằng khen của hai năm khác nhau, chi theo quyết định số <số>
      Biết bà Nguyễn Thị Mẫu có các quyết định khen thưởng sau:
        | số         | ngày       | hình thức                          | thời gian xét |
        | 01/QĐ-UBND | 20/12/2025 | Giấy khen của Chủ tịch UBND cấp xã | 2025          |
        | 02/QĐ-UBND | 20/03/2026 | Bằng khen của Chủ tịch UBND tỉnh   | 2023-2024     |
      Khi lập danh sách chi thưởng của quyết định số <số>
      Thì bà Nguyễn Thị Mẫu được chi <số tiền>

      Dữ liệu: chi cả hai
        | số         | số tiền        |
        | 01/QĐ-UBND | 710.000 đồng   |
        | 02/QĐ-UBND | 3.510.000 đồng |
