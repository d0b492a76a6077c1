# language: vi
Tính năng: Danh sách chi tiền thưởng của một quyết định

  Quy tắc: Nhiều danh hiệu cùng thời gian xét thì chỉ chi mức cao nhất
    Căn cứ: khoản 5 Điều 49 Nghị định số 152/2025/NĐ-CP; khoản 5 Điều 53 Nghị định số 98/2023/NĐ-CP.
    Nguồn: từ ngày 01/07/2025: đã đối chiếu văn bản; năm 2024 đến 30/06/2025: theo nguồn dẫn lại.

    @TT-49-03 @nd152-2025/49/5 @nd98-2023/53/5
    Khung tình huống: Lao động tiên tiến cùng năm <năm> với Chiến sĩ thi đua cơ sở thì không chi
      Biết bà Nguyễn Thị Mẫu có các quyết định khen thưởng sau:
        | số         | ngày   | hình thức              | thời gian xét |
        | 01/QĐ-UBND | <thấp> | Lao động tiên tiến     | <năm>         |
        | 02/QĐ-UBND | <cao>  | Chiến sĩ thi đua cơ sở | <năm>         |
      Khi lập danh sách chi thưởng của quyết định số 01/QĐ-UBND
      Thì bà Nguyễn Thị Mẫu không được chi theo quyết định này
      Và ghi chú có câu "cùng thời gian xét, chỉ chi mức cao nhất: chi theo 02/QĐ-UBND"

      Dữ liệu: theo hai Nghị định
        | năm  | thấp       | cao        |
        | 2024 | 20/12/2024 | 20/01/2025 |
        | 2025 | 20/12/2025 | 20/01/2026 |

    @TT-49-08 @nd152-2025/49/5
    Tình huống: Chiến sĩ thi đua cơ sở là mức cao nhất thì được chi đủ
      Biết bà Nguyễn Thị Mẫu có các quyết định khen thưởng sau:
        | số         | ngày       | hình thức              | thời gian xét |
        | 01/QĐ-UBND | 20/12/2025 | Lao động tiên tiến     | 2025          |
        | 02/QĐ-UBND | 20/01/2026 | Chiến sĩ thi đua cơ sở | 2025          |
      Khi lập danh sách chi thưởng của quyết định số 02/QĐ-UBND
      Thì bà Nguyễn Thị Mẫu được chi 2.340.000 đồng
      Và nguồn chi là "Quỹ thi đua, khen thưởng của cấp xã"
      Và tiền bằng chữ là "Hai triệu ba trăm bốn mươi nghìn đồng"
      Và ghi chú có câu "không chi mức 710.000 đồng của Lao động tiên tiến"

    @TT-49-04 @nd152-2025/49/5
    Tình huống: Hai danh hiệu của hai năm khác nhau thì chi cả hai
      Biết bà Nguyễn Thị Mẫu có các quyết định khen thưởng sau:
        | số         | ngày       | hình thức              | thời gian xét |
        | 01/QĐ-UBND | 20/01/2026 | Lao động tiên tiến     | 2024          |
        | 02/QĐ-UBND | 20/01/2026 | Chiến sĩ thi đua cơ sở | 2025          |
      Khi lập danh sách chi thưởng của quyết định số 01/QĐ-UBND
      Thì bà Nguyễn Thị Mẫu được chi 710.000 đồng
      Và ghi chú có câu "khác thời gian xét: chi cả hai"

    @TT-49-05 @nd152-2025/49/5
    Tình huống: Không ghi thời gian xét thì chưa chi mức thấp hơn
      Biết bà Nguyễn Thị Mẫu có các quyết định khen thưởng sau:
        | số         | ngày       | hình thức              | thời gian xét |
        | 01/QĐ-UBND | 20/01/2026 | Lao động tiên tiến     |               |
        | 02/QĐ-UBND | 20/01/2026 | Chiến sĩ thi đua cơ sở | 2025          |
      Khi lập danh sách chi thưởng của quyết định số 01/QĐ-UBND
      Thì số tiền của bà Nguyễn Thị Mẫu chưa xác định được
      Và ghi chú có câu "chưa đủ thông tin về thời gian xét hoặc mức tiền"

    @TT-49-06 @nd152-2025/49/5
    Tình huống: Chiến sĩ thi đua cấp tỉnh xét ba năm, Chiến sĩ thi đua cơ sở xét một năm
      Biết bà Nguyễn Thị Mẫu có các quyết định khen thưởng sau:
        | số         | ngày       | hình thức                 | thời gian xét |
        | 01/QĐ-UBND | 20/01/2026 | Chiến sĩ thi đua cơ sở    | 2025          |
        | 02/QĐ-UBND | 20/03/2026 | Chiến sĩ thi đua cấp tỉnh | 2023-2025     |
      Khi lập danh sách chi thưởng của quyết định số 02/QĐ-UBND
      Thì bà Nguyễn Thị Mẫu được chi 7.020.000 đồng
      Và nguồn chi là "Quỹ thi đua, khen thưởng của cấp tỉnh"

  Quy tắc: Vừa có danh hiệu vừa có hình thức khen thưởng thì chi cả hai, mỗi nơi ra quyết định chi phần của mình
    Căn cứ: khoản 7 Điều 49 Nghị định số 152/2025/NĐ-CP; khoản 4 Điều 11 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản; mức Bằng khen cấp tỉnh cho cá nhân: theo nguồn dẫn lại.

    @TT-49-07 @nd152-2025/49/7 @l2022/11/4
    Khung tình huống: Chiến sĩ thi đua cơ sở và Bằng khen cấp tỉnh, chi theo quyết định số <số>
      Biết bà Nguyễn Thị Mẫu có các quyết định khen thưởng sau:
        | số         | ngày       | hình thức                        | thời gian xét |
        | 01/QĐ-UBND | 20/01/2026 | Chiến sĩ thi đua cơ sở           | 2025          |
        | 02/QĐ-UBND | 20/01/2026 | Bằng khen của Chủ tịch UBND tỉnh | 2024-2025     |
      Khi lập danh sách chi thưởng của quyết định số <số>
      Thì bà Nguyễn Thị Mẫu được chi <số tiền>
      Và nguồn chi là "<quỹ>"
      Và ghi chú có câu "một danh hiệu và một hình thức khen thưởng: chi cả hai"

      Dữ liệu: mỗi quyết định một nguồn chi
        | số         | số tiền        | quỹ                                   |
        | 01/QĐ-UBND | 2.340.000 đồng | Quỹ thi đua, khen thưởng của cấp xã   |
        | 02/QĐ-UBND | 3.510.000 đồng | Quỹ thi đua, khen thưởng của cấp tỉnh |

  Quy tắc: Quyết định của Thủ tướng do quỹ của nơi trình chi
    Căn cứ: khoản 4 Điều 11 Luật Thi đua, khen thưởng năm 2022; Điều 54 Nghị định số 152/2025/NĐ-CP.
    Nguồn: đã đối chiếu văn bản; hộ gia đình bằng 1,5 lần mức của cá nhân.

    @TT-11-02 @l2022/11/4 @nd152-2025/54
    Tình huống: Bằng khen của Thủ tướng cho hộ gia đình
      Biết hộ gia đình bà Nguyễn Thị Mẫu có các quyết định khen thưởng sau:
        | số        | ngày       | hình thức                         | thời gian xét |
        | 99/QĐ-TTg | 20/12/2025 | Bằng khen của Thủ tướng Chính phủ | 2025          |
      Khi lập danh sách chi thưởng của quyết định số 99/QĐ-TTg
      Thì hộ gia đình bà Nguyễn Thị Mẫu được chi 12.290.000 đồng
      Và nơi chi là "tỉnh Thử Nghiệm"

  Quy tắc: Quyết định của Chủ tịch UBND tỉnh do quỹ của tỉnh ra quyết định chi, dù người được khen ở tỉnh khác
    Căn cứ: khoản 4 Điều 11 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @TT-11-647 @l2022/11/4
    Khung tình huống: Tỉnh Thử Nghiệm tặng Bằng khen cho người ở <nơi ở>
      Biết quyết định số 15/QĐ-UBND ngày 20/03/2025 của Chủ tịch UBND tỉnh Thử Nghiệm tặng "Bằng khen của Chủ tịch UBND tỉnh" cho người ở <nơi ở>
      Khi lập danh sách chi thưởng của quyết định số 15/QĐ-UBND
      Thì nguồn chi là "Quỹ thi đua, khen thưởng của cấp tỉnh"
      Và nơi chi là "tỉnh Thử Nghiệm"

      Dữ liệu: người trong tỉnh và người tỉnh Tây Ninh
        | nơi ở         |
        | xã Thử Nghiệm |
        | xã Trường Tây |

  Quy tắc: Khoản thưởng chưa chi của quyết định cấp huyện do nơi tiếp nhận thẩm quyền chi
    Căn cứ: khoản 8 Điều 54 Luật Tổ chức chính quyền địa phương số 72/2025/QH15; khoản 1, khoản 5 Điều 4 Nghị quyết số 190/2025/QH15.
    Nguồn: còn cách hiểu khác nhau.

    @TT-11-01 @lorg-2025/54/8 @nq190-2025/4/1 @nq190-2025/4/5
    Khung tình huống: Quyết định cấp huyện ngày 20/06/2025, chi ngày <ngày chi>
      Biết bà Nguyễn Thị Mẫu có các quyết định khen thưởng sau:
        | số         | ngày       | hình thức              | thời gian xét |
        | 05/QĐ-UBND | 20/06/2025 | Chiến sĩ thi đua cơ sở | 2024          |
      Khi ngày <ngày chi> lập danh sách chi thưởng của quyết định số 05/QĐ-UBND
      Thì bà Nguyễn Thị Mẫu được chi 2.340.000 đồng
      Và nguồn chi là "<quỹ>"
      Và nơi chi là "<nơi>"

      Dữ liệu: trước và sau ngày cấp huyện kết thúc hoạt động
        | ngày chi   | quỹ                                    | nơi               |
        | 27/06/2025 | Quỹ thi đua, khen thưởng của cấp huyện | huyện Thử Nghiệm  |
        | 15/08/2025 | Quỹ thi đua, khen thưởng của cấp xã    | xã Thử Nghiệm Mới |
