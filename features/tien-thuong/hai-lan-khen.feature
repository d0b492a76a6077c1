# language: vi
Tính năng: Hai lần khen của một người, số tiền ghi trong quyết định, hình thức chưa biết mức tiền

  Quy tắc: Một thành tích chỉ được khen một hình thức; khác thành tích thì chi từng hình thức
    Căn cứ: khoản 6 Điều 49 Nghị định số 152/2025/NĐ-CP; Điều 5 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @TT-49-640 @nd152-2025/49/6 @l2022/5
    Khung tình huống: Giấy khen cho <việc một>, Bằng khen cấp tỉnh cho <việc hai>, năm xét <năm>
      Biết ông Lê Văn Tâm có các quyết định khen thưởng sau:
        | số         | ngày       | hình thức                          | thời gian xét | thành tích |
        | 01/QĐ-UBND | 20/12/2025 | Giấy khen của Chủ tịch UBND cấp xã | 2025          | <việc một> |
        | 02/QĐ-UBND | 22/12/2025 | Bằng khen của Chủ tịch UBND tỉnh   | <năm>         | <việc hai> |
      Khi lập danh sách chi thưởng của quyết định số 02/QĐ-UBND
      Thì ông Lê Văn Tâm được chi 3.510.000 đồng
      Và ghi chú có câu "<ghi chú>"

      Dữ liệu: cùng thành tích thì không được khen hai lần, dù khác năm xét; cùng năm xét mà khác thành tích thì chi cả hai
        | việc một  | việc hai      | năm  | ghi chú                                                             |
        | cứu người | cứu người     | 2025 | cùng cho một thành tích; mỗi thành tích chỉ được khen một hình thức |
        | cứu người | cứu người     | 2024 | cùng cho một thành tích; mỗi thành tích chỉ được khen một hình thức |
        | cứu người | sản xuất giỏi | 2025 | cho các thành tích khác nhau: chi cả hai                            |
        | cứu người | sản xuất giỏi | 2024 | cho các thành tích khác nhau: chi cả hai                            |

  Quy tắc: Hai danh hiệu khác thời gian xét quyết định trước năm 2024: chưa tra cứu nên chưa biết chi thế nào
    Căn cứ: khoản 5 Điều 53 Nghị định số 98/2023/NĐ-CP.
    Nguồn: đã đối chiếu văn bản từ ngày 01/01/2024; trước đó chưa tra cứu.

    @TT-53-641 @nd98-2023/53/5
    Khung tình huống: Lao động tiên tiến năm 2021 và Chiến sĩ thi đua cơ sở năm 2022, quyết định ngày <ngày>
      Biết ông Lê Văn Tâm có các quyết định khen thưởng sau:
        | số         | ngày       | hình thức              | thời gian xét |
        | 01/QĐ-UBND | 20/12/2022 | Lao động tiên tiến     | 2021          |
        | 02/QĐ-UBND | <ngày>     | Chiến sĩ thi đua cơ sở | 2022          |
      Khi lập danh sách chi thưởng của quyết định số 02/QĐ-UBND
      Thì ông Lê Văn Tâm được chi 1.800.000 đồng
      Và ghi chú có câu "<ghi chú>"

      Dữ liệu: quyết định sau chọn quy định
        | ngày       | ghi chú                                             |
        | 31/12/2023 | chưa có quy định để biết chi cả hai hay chỉ chi một |
        | 01/01/2024 | khác thời gian xét: chi cả hai                      |

  Quy tắc: Số tiền ghi trong quyết định khác số tính theo quy định thì phải đối chiếu
    Căn cứ: khoản 2 Điều 49 Nghị định số 152/2025/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @TT-49-642 @nd152-2025/49/2
    Tình huống: Quyết định ghi 700.000 đồng, Lao động tiên tiến là 710.000 đồng
      Biết ông Lê Văn Tâm có các quyết định khen thưởng sau:
        | số         | ngày       | hình thức          | thời gian xét | số tiền ghi  |
        | 01/QĐ-UBND | 20/12/2025 | Lao động tiên tiến | 2025          | 700.000 đồng |
      Khi lập danh sách chi thưởng của quyết định số 01/QĐ-UBND
      Thì ông Lê Văn Tâm được chi 710.000 đồng
      Và ghi chú có câu "Quyết định ghi 700.000 đồng, tính theo quy định là 710.000 đồng"

  Quy tắc: Hình thức chưa tra cứu mức tiền thì chưa tính được tiền; quỹ chi vẫn là của cơ quan ra quyết định
    Căn cứ: Nghị định số 152/2025/NĐ-CP; khoản 4 Điều 11 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: chưa kiểm chứng.

    @TT-11-643 @nd152-2025 @l2022/11/4
    Khung tình huống: <hình thức> cho <ai>: quỹ của nơi ra quyết định
      Biết <ai> có các quyết định khen thưởng sau:
        | số       | ngày       | hình thức   | thời gian xét |
        | 07/QĐ-BM | 20/12/2025 | <hình thức> | 2025          |
      Khi lập danh sách chi thưởng của quyết định số 07/QĐ-BM
      Thì số tiền của <ai> chưa xác định được
      Và nguồn chi là "Quỹ thi đua, khen thưởng của cơ quan, tổ chức, đơn vị ra quyết định"
      Và ghi chú có câu "Chưa xác định được mức tiền thưởng: Mức tiền thưởng cho hình thức này chưa được tra cứu"

      Dữ liệu: bộ, quân khu
        | ai             | hình thức                    |
        | ông Lê Văn Tâm | Bằng khen của bộ, ban, ngành |
        | tập thể Tổ một | Bằng khen của bộ, ban, ngành |

    @TT-11-644 @nd152-2025
    Khung tình huống: <hình thức> cho <ai>, quyết định ngày <ngày>: chưa biết mức tiền
      Khi tính tiền thưởng "<hình thức>" cho <ai>, quyết định ngày <ngày>
      Thì chưa tính được tiền, vì "<lý do>"
      Và nguồn của mức tiền là "Chưa kiểm chứng"

      Dữ liệu: hình thức của Nhà nước, bộ, quân khu
        | hình thức                                               | ai          | ngày       | lý do                                                   |
        | Huân chương khác (ngoài Huân chương Lao động)           | cá nhân     | 20/12/2025 | Mức tiền thưởng cho hình thức này chưa được tra cứu     |
        | Huân chương khác (ngoài Huân chương Lao động)           | tập thể     | 20/12/2025 | Mức tiền thưởng cho hình thức này chưa được tra cứu     |
        | Huy chương                                              | cá nhân     | 20/12/2025 | Mức tiền thưởng cho hình thức này chưa được tra cứu     |
        | Danh hiệu vinh dự nhà nước                              | cá nhân     | 20/12/2025 | Mức tiền thưởng cho hình thức này chưa được tra cứu     |
        | Danh hiệu vinh dự nhà nước                              | tập thể     | 20/12/2025 | Mức tiền thưởng cho hình thức này chưa được tra cứu     |
        | Giải thưởng cấp Nhà nước                                | cá nhân     | 20/12/2025 | Mức tiền thưởng cho hình thức này chưa được tra cứu     |
        | Giải thưởng cấp Nhà nước                                | tập thể     | 20/12/2025 | Mức tiền thưởng cho hình thức này chưa được tra cứu     |
        | Bằng khen của bộ, ban, ngành                            | cá nhân     | 20/12/2025 | Mức tiền thưởng cho hình thức này chưa được tra cứu     |
        | Bằng khen của bộ, ban, ngành                            | tập thể     | 20/12/2025 | Mức tiền thưởng cho hình thức này chưa được tra cứu     |
        | Bằng khen của bộ, ban, ngành                            | hộ gia đình | 20/12/2025 | Mức tiền thưởng cho hình thức này chưa được tra cứu     |
        | Bằng khen của quân khu và tương đương, đại học quốc gia | cá nhân     | 20/12/2025 | Mức tiền thưởng cho hình thức này chưa được tra cứu     |
        | Bằng khen của quân khu và tương đương, đại học quốc gia | tập thể     | 20/12/2025 | Mức tiền thưởng cho hình thức này chưa được tra cứu     |
        | Cờ thi đua của bộ, ban, ngành                           | tập thể     | 20/12/2025 | Mức tiền thưởng cho Cờ thi đua của bộ chưa được tra cứu |

  Quy tắc: Tiền tính theo mức lương cơ sở của ngày quyết định; mức cũ hơn chỉ còn để tra cứu
    Căn cứ: Nghị định số 72/2018/NĐ-CP; Nghị định số 38/2019/NĐ-CP; Nghị định số 24/2023/NĐ-CP; khoản 2 Điều 3 Nghị định số 73/2024/NĐ-CP; khoản 2 Điều 3 Nghị định số 161/2026/NĐ-CP.
    Nguồn: đã đối chiếu văn bản; từ ngày 01/07/2026: theo nguồn dẫn lại.

    @TT-38-645 @nd72-2018 @nd38-2019 @nd24-2023 @nd73-2024/3/2 @nd161-2026/3/2
    Khung tình huống: Mức lương cơ sở ngày <ngày>
      Khi tra cứu nội dung "Mức lương cơ sở" tại ngày <ngày>
      Thì nội dung đó ghi "<mức>"

      Dữ liệu: hai bên mỗi lần đổi
        | ngày       | mức                                                          |
        | 30/06/2018 | Tại ngày 30/06/2018: chưa có nội dung nào trong bộ quy định. |
        | 01/07/2018 | 1.390.000 đồng một tháng                                     |
        | 30/06/2019 | 1.390.000 đồng một tháng                                     |
        | 01/07/2019 | 1.490.000 đồng một tháng                                     |
        | 30/06/2023 | 1.490.000 đồng một tháng                                     |
        | 01/07/2023 | 1.800.000 đồng một tháng                                     |
        | 30/06/2024 | 1.800.000 đồng một tháng                                     |
        | 01/07/2024 | 2.340.000 đồng một tháng                                     |
        | 30/06/2026 | 2.340.000 đồng một tháng                                     |
        | 01/07/2026 | 2.530.000 đồng một tháng                                     |

  Quy tắc: Hình thức cao hơn có mức thưởng cao hơn; cùng hình thức thì tập thể cao hơn cá nhân
    Căn cứ: khoản 3, khoản 4 Điều 49 Nghị định số 152/2025/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @TT-49-648 @nd152-2025/49/3 @nd152-2025/49/4
    Khung tình huống: Giấy khen cấp xã và Bằng khen cấp tỉnh cho <ai>
      Khi tính tiền thưởng cho <ai> theo các quyết định sau:
        | hình thức                          | ngày       |
        | Giấy khen của Chủ tịch UBND cấp xã | 20/12/2025 |
        | Bằng khen của Chủ tịch UBND tỉnh   | 20/12/2025 |
      Thì các số tiền là <số tiền>

      Dữ liệu: 0,3 và 1,5 lần lương cơ sở; tập thể gấp đôi
        | ai      | số tiền                          |
        | cá nhân | 710.000 đồng và 3.510.000 đồng   |
        | tập thể | 1.410.000 đồng và 7.020.000 đồng |

  Quy tắc: Tiền thưởng của cán bộ, công chức, viên chức theo chế độ tiền lương là khoản khác, không chi từ quỹ này
    Căn cứ: Điều 4 Nghị định số 73/2024/NĐ-CP.
    Nguồn: theo nguồn dẫn lại.

    @TT-04-649 @nd73-2024/4
    Tình huống: Danh sách chi từ ngày 01/07/2024 nhắc khoản tiền thưởng theo chế độ tiền lương
      Biết ông Lê Văn Tâm có các quyết định khen thưởng sau:
        | số         | ngày       | hình thức          | thời gian xét |
        | 01/QĐ-UBND | 01/07/2024 | Lao động tiên tiến | 2023          |
      Khi lập danh sách chi thưởng của quyết định số 01/QĐ-UBND
      Thì ghi chú có câu "Tiền thưởng theo Điều 4 Nghị định số 73/2024/NĐ-CP là khoản khác, không chi từ quỹ này"

  Quy tắc: Tiền thưởng được làm tròn lên đến chục nghìn đồng
    Căn cứ: khoản 2 Điều 68 Nghị định số 91/2017/NĐ-CP; khoản 2 Điều 53 Nghị định số 98/2023/NĐ-CP; khoản 2 Điều 49 Nghị định số 152/2025/NĐ-CP; Trả lời của Ban Thi đua – Khen thưởng Trung ương về làm tròn tiền thưởng.
    Nguồn: đã đối chiếu văn bản.

    @TT-68-600 @nd91-2017/68/2 @nd98-2023/53/2 @nd152-2025/49/2 @tdkttw-round
    Khung tình huống: Cách làm tròn tại ngày <ngày>
      Khi tra cứu nội dung "Làm tròn tiền thưởng" tại ngày <ngày>
      Thì nội dung đó ghi "Làm tròn lên đến 10.000 đồng"
      Và nội dung đó ghi "<căn cứ>"

      Dữ liệu: ba Nghị định cùng một cách
        | ngày       | căn cứ                                                                                                                        |
        | 31/12/2023 | Căn cứ: khoản 2 Điều 68 Nghị định số 91/2017/NĐ-CP; Trả lời của Ban Thi đua – Khen thưởng Trung ương về làm tròn tiền thưởng  |
        | 01/01/2024 | Căn cứ: khoản 2 Điều 53 Nghị định số 98/2023/NĐ-CP; Trả lời của Ban Thi đua – Khen thưởng Trung ương về làm tròn tiền thưởng  |
        | 01/07/2025 | Căn cứ: khoản 2 Điều 49 Nghị định số 152/2025/NĐ-CP; Trả lời của Ban Thi đua – Khen thưởng Trung ương về làm tròn tiền thưởng |
