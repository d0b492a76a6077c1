# language: vi
Tính năng: Tiền thưởng

  Quy tắc: Tiền thưởng theo mức thưởng và lương cơ sở của ngày ban hành quyết định, làm tròn lên đến chục nghìn đồng
    Căn cứ: Điều 53, Điều 58 Nghị định số 98/2023/NĐ-CP; Điều 49, Điều 54 Nghị định số 152/2025/NĐ-CP; Điều 68, Điều 73 Nghị định số 91/2017/NĐ-CP; Nghị định số 161/2026/NĐ-CP; khoản 4 Điều 11 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: cách tính và làm tròn: đã đối chiếu văn bản; từng mức xem ở từng dòng.

    @TT-49-01 @nd98-2023/53/2 @nd152-2025/49/2 @nd91-2017/68/2
    Khung tình huống: <hình thức> cho <ai>, quyết định ngày <ngày>
      Khi tính tiền thưởng "<hình thức>" cho <ai>, quyết định ngày <ngày>
      Thì mức lương cơ sở để tính là <lương cơ sở>
      Và số tiền là <số tiền>

      Dữ liệu: các ví dụ đã tính bằng tay
        | hình thức                             | ai          | ngày       | lương cơ sở    | số tiền        |
        | Giấy khen của Chủ tịch UBND cấp xã    | cá nhân     | 15/12/2024 | 2.340.000 đồng | 360.000 đồng   |
        | Giấy khen của Chủ tịch UBND cấp xã    | cá nhân     | 15/12/2025 | 2.340.000 đồng | 710.000 đồng   |
        | Giấy khen của Chủ tịch UBND cấp huyện | tập thể     | 20/06/2025 | 2.340.000 đồng | 1.410.000 đồng |
        | Giấy khen của Chủ tịch UBND cấp xã    | hộ gia đình | 10/10/2025 | 2.340.000 đồng | 1.060.000 đồng |
        | Bằng khen của Chủ tịch UBND tỉnh      | cá nhân     | 30/06/2026 | 2.340.000 đồng | 3.510.000 đồng |
        | Bằng khen của Chủ tịch UBND tỉnh      | cá nhân     | 01/07/2026 | 2.530.000 đồng | 3.800.000 đồng |
        | Bằng khen của Chủ tịch UBND tỉnh      | cá nhân     | 20/12/2023 | 1.800.000 đồng | 1.800.000 đồng |
        | Bằng khen của Chủ tịch UBND tỉnh      | cá nhân     | 02/01/2024 | 1.800.000 đồng | 2.700.000 đồng |
        | Bằng khen của Chủ tịch UBND tỉnh      | hộ gia đình | 15/09/2026 | 2.530.000 đồng | 5.700.000 đồng |
        | Tập thể lao động tiên tiến            | tập thể     | 30/06/2023 | 1.490.000 đồng | 1.200.000 đồng |
        | Tập thể lao động tiên tiến            | tập thể     | 01/07/2023 | 1.800.000 đồng | 1.440.000 đồng |
        | Lao động tiên tiến                    | cá nhân     | 30/06/2026 | 2.340.000 đồng | 710.000 đồng   |
        | Lao động tiên tiến                    | cá nhân     | 01/07/2026 | 2.530.000 đồng | 760.000 đồng   |
        | Chiến sĩ thi đua cơ sở                | cá nhân     | 15/12/2025 | 2.340.000 đồng | 2.340.000 đồng |

    @CA-55 @nd98-2023/58 @nd152-2025/54
    Khung tình huống: Trường hợp C55, Giấy khen cấp xã cho tập thể, quyết định ngày <ngày>
      Khi tính tiền thưởng "Giấy khen của Chủ tịch UBND cấp xã" cho tập thể, quyết định ngày <ngày>
      Thì số tiền là <số tiền>
      Và nguồn của mức tiền là "<nguồn>"
      Và tiền lấy từ "Quỹ thi đua, khen thưởng của cấp xã"

      Dữ liệu: trước và sau ngày 01/07/2025
        | ngày       | số tiền        | nguồn                |
        | 27/06/2025 | 710.000 đồng   | Chưa kiểm chứng      |
        | 04/07/2025 | 1.410.000 đồng | Đã đối chiếu văn bản |

    @CA-56 @nd152-2025/49/1 @nd161-2026
    Khung tình huống: Trường hợp C56, Lao động tiên tiến, quyết định ngày <ngày>
      Khi tính tiền thưởng "Lao động tiên tiến" cho cá nhân, quyết định ngày <ngày>
      Thì mức lương cơ sở để tính là <lương cơ sở>
      Và số tiền là <số tiền>
      Và tiền lấy từ "Quỹ thi đua, khen thưởng của cấp xã"

      Dữ liệu: ngày cuối và ngày đầu của hai mức lương cơ sở
        | ngày       | lương cơ sở    | số tiền      |
        | 30/06/2026 | 2.340.000 đồng | 710.000 đồng |
        | 01/07/2026 | 2.530.000 đồng | 760.000 đồng |

    @CA-57 @nd152-2025/54 @nd152-2025/49/2 @l2022/11/4
    Tình huống: Trường hợp C57, Bằng khen của Thủ tướng cho hộ gia đình, quyết định ngày 20/12/2025
      Khi tính tiền thưởng "Bằng khen của Thủ tướng Chính phủ" cho hộ gia đình, quyết định ngày 20/12/2025
      Thì mức lương cơ sở để tính là 2.340.000 đồng
      Và số tiền là 12.290.000 đồng
      Và tiền lấy từ "Quỹ thi đua, khen thưởng của tỉnh hoặc bộ, ban, ngành đã trình"

    @TT-58-01 @nd91-2017/73 @nd98-2023/58 @nd152-2025/54
    Khung tình huống: Giấy khen cấp xã cho <ai>, quyết định ngày <ngày>
      Khi tính tiền thưởng "Giấy khen của Chủ tịch UBND cấp xã" cho <ai>, quyết định ngày <ngày>
      Thì số tiền là <số tiền>

      Dữ liệu: hai bên mỗi lần đổi lương cơ sở hoặc mức thưởng
        | ai          | ngày       | số tiền        |
        | cá nhân     | 30/06/2023 | 230.000 đồng   |
        | cá nhân     | 01/07/2023 | 270.000 đồng   |
        | cá nhân     | 30/06/2024 | 270.000 đồng   |
        | cá nhân     | 01/07/2024 | 360.000 đồng   |
        | cá nhân     | 30/06/2025 | 360.000 đồng   |
        | cá nhân     | 01/07/2025 | 710.000 đồng   |
        | cá nhân     | 30/06/2026 | 710.000 đồng   |
        | cá nhân     | 01/07/2026 | 760.000 đồng   |
        | tập thể     | 30/06/2023 | 450.000 đồng   |
        | tập thể     | 01/07/2023 | 540.000 đồng   |
        | tập thể     | 01/07/2024 | 710.000 đồng   |
        | tập thể     | 30/06/2025 | 710.000 đồng   |
        | tập thể     | 01/07/2025 | 1.410.000 đồng |
        | tập thể     | 01/07/2026 | 1.520.000 đồng |
        | hộ gia đình | 01/01/2024 | 410.000 đồng   |
        | hộ gia đình | 30/06/2025 | 530.000 đồng   |
        | hộ gia đình | 01/07/2025 | 1.060.000 đồng |
        | hộ gia đình | 01/07/2026 | 1.140.000 đồng |

    @TT-58-02 @nd91-2017/73 @nd98-2023/58
    Khung tình huống: Giấy khen cấp huyện cho <ai>, quyết định ngày <ngày>
      Khi tính tiền thưởng "Giấy khen của Chủ tịch UBND cấp huyện" cho <ai>, quyết định ngày <ngày>
      Thì số tiền là <số tiền>
      Và mức lương cơ sở để tính là <lương cơ sở>

      Dữ liệu: đến hết ngày 30/06/2025
        | ai          | ngày       | lương cơ sở    | số tiền        |
        | cá nhân     | 30/06/2023 | 1.490.000 đồng | 450.000 đồng   |
        | cá nhân     | 01/07/2023 | 1.800.000 đồng | 540.000 đồng   |
        | cá nhân     | 30/06/2025 | 2.340.000 đồng | 710.000 đồng   |
        | tập thể     | 30/06/2023 | 1.490.000 đồng | 900.000 đồng   |
        | tập thể     | 01/07/2023 | 1.800.000 đồng | 1.080.000 đồng |
        | tập thể     | 30/06/2025 | 2.340.000 đồng | 1.410.000 đồng |
        | hộ gia đình | 01/01/2024 | 1.800.000 đồng | 810.000 đồng   |
        | hộ gia đình | 30/06/2025 | 2.340.000 đồng | 1.060.000 đồng |

    @TT-58-03 @nd91-2017/73 @nd98-2023/58 @nd152-2025/54
    Khung tình huống: Bằng khen cấp tỉnh cho <ai>, quyết định ngày <ngày>
      Khi tính tiền thưởng "Bằng khen của Chủ tịch UBND tỉnh" cho <ai>, quyết định ngày <ngày>
      Thì số tiền là <số tiền>
      Và tiền lấy từ "Quỹ thi đua, khen thưởng của cấp tỉnh"

      Dữ liệu: hai bên mỗi lần đổi lương cơ sở hoặc mức thưởng
        | ai          | ngày       | số tiền        |
        | cá nhân     | 30/06/2023 | 1.490.000 đồng |
        | cá nhân     | 31/12/2023 | 1.800.000 đồng |
        | cá nhân     | 01/01/2024 | 2.700.000 đồng |
        | cá nhân     | 01/07/2024 | 3.510.000 đồng |
        | tập thể     | 30/06/2023 | 2.980.000 đồng |
        | tập thể     | 31/12/2023 | 3.600.000 đồng |
        | tập thể     | 01/01/2024 | 5.400.000 đồng |
        | tập thể     | 01/07/2025 | 7.020.000 đồng |
        | tập thể     | 01/07/2026 | 7.590.000 đồng |
        | hộ gia đình | 01/01/2024 | 4.050.000 đồng |
        | hộ gia đình | 30/06/2026 | 5.270.000 đồng |
        | hộ gia đình | 01/07/2026 | 5.700.000 đồng |

  Quy tắc: Nhiều hình thức khen cho các thành tích, thời gian khác nhau thì được nhận tiền của từng hình thức
    Căn cứ: khoản 6 Điều 53 Nghị định số 98/2023/NĐ-CP; khoản 6 Điều 49 Nghị định số 152/2025/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @TT-49-02 @nd98-2023/53/6 @nd152-2025/49/6
    Tình huống: Một cá nhân có Giấy khen tháng 5 và Bằng khen tháng 12 năm 2025 cho hai thành tích khác nhau
      Khi tính tiền thưởng cho cá nhân theo các quyết định sau:
        | hình thức                          | ngày       |
        | Giấy khen của Chủ tịch UBND cấp xã | 20/05/2025 |
        | Bằng khen của Chủ tịch UBND tỉnh   | 20/12/2025 |
      Thì các số tiền là 360.000 đồng và 3.510.000 đồng

  Quy tắc: Không có quy định thì không tự tính
    Căn cứ: khoản 3 Điều 51 Luật Tổ chức chính quyền địa phương số 72/2025/QH15; Nghị định số 91/2017/NĐ-CP.
    Nguồn: đã đối chiếu văn bản; mức cho hộ gia đình trước năm 2024: chưa kiểm chứng.

    @TT-51-01 @lorg-2025/51/3
    Tình huống: Giấy khen cấp huyện từ ngày 01/07/2025
      Khi tính tiền thưởng "Giấy khen của Chủ tịch UBND cấp huyện" cho cá nhân, quyết định ngày 01/07/2025
      Thì chưa tính được tiền, vì "Cấp huyện kết thúc hoạt động từ 01/07/2025, không còn Giấy khen của Chủ tịch UBND cấp huyện"

    @TT-73-01 @nd91-2017/73
    Tình huống: Hộ gia đình trước ngày 01/01/2024
      Khi tính tiền thưởng "Giấy khen của Chủ tịch UBND cấp xã" cho hộ gia đình, quyết định ngày 31/12/2023
      Thì chưa tính được tiền, vì "Chưa đọc được quy định về mức tiền thưởng cho hộ gia đình của Nghị định số 91/2017/NĐ-CP"
