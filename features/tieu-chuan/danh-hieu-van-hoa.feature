# language: vi
Tính năng: Tiêu chuẩn xã tiêu biểu, thôn văn hóa, gia đình văn hóa

  Quy tắc: Xã, phường tiêu biểu phải dẫn đầu phong trào thi đua của cấp huyện; từ ngày 01/07/2025 chưa có cách xét thay
    Căn cứ: khoản 1 Điều 29 Luật Thi đua, khen thưởng năm 2022; khoản 3 Điều 51 Luật Tổ chức chính quyền địa phương số 72/2025/QH15.
    Nguồn: đã đối chiếu văn bản; cách xét từ ngày 01/07/2025: còn cách hiểu khác nhau; từ ngày 01/10/2026: chưa kiểm chứng.

    @CA-22 @l2022/29/1 @lorg-2025/51/3
    Tình huống: Trường hợp C22, xét tháng 12/2025, khi không còn cấp huyện
      Biết tập thể xã Thử Nghiệm Mới được đề nghị tặng danh hiệu "Xã tiêu biểu" năm 2025
      Và hồ sơ ghi nhận:
        | thực hiện tốt nhiệm vụ phát triển kinh tế - xã hội, quốc phòng, an ninh | có |
        | đời sống kinh tế ổn định, từng bước phát triển                          | có |
        | đời sống văn hóa, tinh thần lành mạnh, phong phú                        | có |
        | môi trường an toàn, thân thiện, cảnh quan sạch đẹp                      | có |
      Khi Chủ tịch UBND tỉnh Thử Nghiệm ký quyết định tặng "Xã tiêu biểu" ngày 22/12/2025
      Thì về thẩm quyền, kết luận là "Đúng thẩm quyền"
      Và kết luận là "Chưa có quy định để áp dụng"
      Và lý do có câu "dẫn đầu phong trào thi đua cấp huyện"

    @TC-29-01 @l2022/29/1
    Tình huống: Cùng hồ sơ đó nhưng kinh tế không ổn định thì không phải chờ quy định mới
      Biết tập thể xã Thử Nghiệm Mới được đề nghị tặng danh hiệu "Xã tiêu biểu" năm 2025
      Và hồ sơ ghi nhận:
        | đời sống kinh tế ổn định, từng bước phát triển | không |
      Khi thẩm định đề nghị này ngày 22/12/2025
      Thì kết luận là "Không đủ tiêu chuẩn"

    @TC-29-02 @l2022/29/1
    Khung tình huống: Năm 2024, dẫn đầu phong trào của huyện: <dẫn đầu>, môi trường sạch đẹp: <môi trường>
      Biết tập thể xã Thử Nghiệm được đề nghị tặng danh hiệu "Xã tiêu biểu" năm 2024
      Và hồ sơ ghi nhận:
        | tiêu biểu dẫn đầu phong trào thi đua của cấp huyện | <dẫn đầu>    |
        | môi trường an toàn, thân thiện, cảnh quan sạch đẹp | <môi trường> |
      Khi thẩm định đề nghị này ngày 20/12/2024
      Thì kết luận là "<kết luận>"

      Dữ liệu: đủ cả hai, thiếu một
        | dẫn đầu | môi trường | kết luận                 |
        | có      | có         | Đủ điều kiện, tiêu chuẩn |
        | không   | có         | Không đủ tiêu chuẩn      |
        | có      | không      | Không đủ tiêu chuẩn      |

    @TC-29-03 @l2022/29/1
    Khung tình huống: Năm 2024, dẫn đầu phong trào của huyện nhưng không đạt: "<không đạt>"
      Biết tập thể xã Thử Nghiệm được đề nghị tặng danh hiệu "Xã tiêu biểu" năm 2024
      Và hồ sơ ghi nhận:
        | tiêu biểu dẫn đầu phong trào thi đua của cấp huyện | có    |
        | <không đạt>                                        | không |
      Khi thẩm định đề nghị này ngày 20/12/2024
      Thì kết luận là "Không đủ tiêu chuẩn"

      Dữ liệu: các tiêu chuẩn còn lại của khoản 1 Điều 29
        | không đạt                                                               |
        | thực hiện tốt nhiệm vụ phát triển kinh tế - xã hội, quốc phòng, an ninh |
        | đời sống kinh tế ổn định, từng bước phát triển                          |
        | đời sống văn hóa, tinh thần lành mạnh, phong phú                        |
        | chấp hành tốt chủ trương của Đảng và pháp luật của Nhà nước             |

    @TC-29-400 @l2022/29/1 @lorg-2025/51/3
    Khung tình huống: Xét ngày <ngày xét>, dẫn đầu phong trào của huyện: <dẫn đầu>
      Biết tập thể xã Thử Nghiệm được đề nghị tặng danh hiệu "Xã tiêu biểu" năm <năm>
      Và hồ sơ ghi nhận:
        | tiêu biểu dẫn đầu phong trào thi đua của cấp huyện | <dẫn đầu> |
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: ngày đầu của Luật năm 2022; ngày cuối còn cấp huyện và ngày đầu không còn
        | ngày xét   | năm  | dẫn đầu | kết luận                    |
        | 01/01/2024 | 2023 | có      | Đủ điều kiện, tiêu chuẩn    |
        | 01/01/2024 | 2023 | không   | Không đủ tiêu chuẩn         |
        | 30/06/2025 | 2024 | có      | Đủ điều kiện, tiêu chuẩn    |
        | 30/06/2025 | 2024 | không   | Không đủ tiêu chuẩn         |
        | 01/07/2025 | 2024 | có      | Chưa có quy định để áp dụng |
        | 01/07/2025 | 2024 | không   | Chưa có quy định để áp dụng |

    @TC-29-401 @l2022/29/1
    Khung tình huống: Từ ngày 01/10/2026, "<nội dung>": <đạt>
      Biết tập thể xã Thử Nghiệm Mới được đề nghị tặng danh hiệu "Xã tiêu biểu" năm 2026
      Và hồ sơ ghi nhận:
        | <nội dung> | <đạt> |
      Khi thẩm định đề nghị này ngày 21/12/2026
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: đủ các nội dung thì còn chờ cách xét thay, thiếu một nội dung thì không phải chờ
        | nội dung                                                                | đạt   | kết luận                    |
        | thực hiện tốt nhiệm vụ phát triển kinh tế - xã hội, quốc phòng, an ninh | có    | Chưa có quy định để áp dụng |
        | thực hiện tốt nhiệm vụ phát triển kinh tế - xã hội, quốc phòng, an ninh | không | Không đủ tiêu chuẩn         |
        | đời sống kinh tế ổn định, từng bước phát triển                          | không | Không đủ tiêu chuẩn         |
        | đời sống văn hóa, tinh thần lành mạnh, phong phú                        | không | Không đủ tiêu chuẩn         |
        | môi trường an toàn, thân thiện, cảnh quan sạch đẹp                      | không | Không đủ tiêu chuẩn         |
        | chấp hành tốt chủ trương của Đảng và pháp luật của Nhà nước             | không | Không đủ tiêu chuẩn         |

  Quy tắc: Thôn, tổ dân phố văn hóa phải đạt đủ các tiêu chuẩn của khoản 1 Điều 30
    Căn cứ: khoản 1, khoản 2 Điều 30 Luật Thi đua, khen thưởng năm 2022; Nghị định số 86/2023/NĐ-CP.
    Nguồn: đã đối chiếu văn bản; khung tiêu chuẩn của Chính phủ: theo nguồn dẫn lại.

    @TC-30-01 @l2022/30/1
    Khung tình huống: Ấp văn hóa năm 2025, không đạt: "<không đạt>"
      Biết tập thể ấp Bình An được đề nghị tặng danh hiệu "Thôn văn hóa" năm 2025
      Và hồ sơ ghi nhận:
        | <không đạt> | không |
      Khi thẩm định đề nghị này ngày 15/12/2025
      Thì kết luận là "Không đủ tiêu chuẩn"

      Dữ liệu: từng tiêu chuẩn
        | không đạt                                                   |
        | đời sống kinh tế ổn định, từng bước phát triển              |
        | đời sống văn hóa, tinh thần lành mạnh, phong phú            |
        | môi trường an toàn, thân thiện, cảnh quan sạch đẹp          |
        | đoàn kết, tương trợ, giúp đỡ trong cộng đồng                |
        | chấp hành tốt chủ trương của Đảng và pháp luật của Nhà nước |
        | tích cực tham gia phong trào thi đua                        |

    @TC-30-02 @l2022/30/1 @l2022/30/2 @nd86-2023
    Khung tình huống: Đạt đủ tiêu chuẩn chung, ấp ở <đơn vị>
      Biết tập thể ấp Bình An ở <đơn vị> được đề nghị tặng danh hiệu "Thôn văn hóa" năm 2024
      Khi thẩm định đề nghị này ngày 16/12/2024
      Thì kết luận là "<kết luận>"

      Dữ liệu: tỉnh không quy định thêm và tỉnh chưa có văn bản
        | đơn vị        | kết luận                    |
        | xã Thử Nghiệm | Đủ điều kiện, tiêu chuẩn    |
        | xã Trường Tây | Chưa có quy định để áp dụng |

  Quy tắc: Gia đình văn hóa phải gương mẫu chấp hành, tham gia phong trào, có đời sống tiến bộ, hạnh phúc
    Căn cứ: khoản 1, khoản 2 Điều 31 Luật Thi đua, khen thưởng năm 2022; Nghị định số 86/2023/NĐ-CP.
    Nguồn: đã đối chiếu văn bản; khung tiêu chuẩn của Chính phủ: theo nguồn dẫn lại.

    @TC-31-01 @l2022/31/1 @l2022/31/2 @nd86-2023
    Khung tình huống: Hộ gia đình gương mẫu: <gương mẫu>, tham gia phong trào: <phong trào>, tiến bộ, hạnh phúc: <tiến bộ>
      Biết hộ gia đình bà Lê Thị Mận được đề nghị tặng danh hiệu "Gia đình văn hóa" năm 2024
      Và hồ sơ ghi nhận:
        | gương mẫu chấp hành chủ trương của Đảng và pháp luật của Nhà nước            | <gương mẫu>  |
        | tích cực tham gia phong trào thi đua                                         | <phong trào> |
        | đời sống gia đình đầy đủ, tiến bộ, hạnh phúc, văn minh, gắn bó với cộng đồng | <tiến bộ>    |
      Khi Chủ tịch UBND xã Thử Nghiệm ký quyết định tặng "Gia đình văn hóa" ngày 16/12/2024
      Thì về thẩm quyền, kết luận là "Đúng thẩm quyền"
      Và về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: đủ cả ba, thiếu một
        | gương mẫu | phong trào | tiến bộ | kết luận                 |
        | có        | có         | có      | Đủ điều kiện, tiêu chuẩn |
        | không     | có         | có      | Không đủ tiêu chuẩn      |
        | có        | không      | có      | Không đủ tiêu chuẩn      |
        | có        | có         | không   | Không đủ tiêu chuẩn      |

  Quy tắc: Trước ngày 01/01/2024 chưa tra cứu được tiêu chuẩn thôn văn hóa, gia đình văn hóa
    Căn cứ: khoản 1 Điều 30, khoản 1 Điều 31 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản; trước ngày 01/01/2024: chưa kiểm chứng.

    @TC-30-400 @l2022/30/1 @l2022/31/1
    Khung tình huống: <danh hiệu> năm 2023 cho <ai>, không tham gia phong trào, xét ngày <ngày xét>
      Biết <ai> được đề nghị tặng danh hiệu "<danh hiệu>" năm 2023
      Và hồ sơ ghi nhận:
        | tích cực tham gia phong trào thi đua | không |
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về tiêu chuẩn, kết luận là "<kết luận>"

      Dữ liệu: ngày cuối của luật cũ và ngày đầu của Luật năm 2022
        | danh hiệu        | ai                        | ngày xét   | kết luận                    |
        | Thôn văn hóa     | tập thể ấp Bình An        | 31/12/2023 | Chưa có quy định để áp dụng |
        | Thôn văn hóa     | tập thể ấp Bình An        | 01/01/2024 | Không đủ tiêu chuẩn         |
        | Gia đình văn hóa | hộ gia đình bà Lê Thị Mận | 31/12/2023 | Chưa có quy định để áp dụng |
        | Gia đình văn hóa | hộ gia đình bà Lê Thị Mận | 01/01/2024 | Không đủ tiêu chuẩn         |
