# language: vi
Tính năng: Thông báo, trao tặng, chi thưởng, lưu hồ sơ

  Quy tắc: Hiện vật kèm theo tùy danh hiệu; chỉ danh hiệu có bằng, giấy mới có bước viết, đóng dấu
    Căn cứ: khoản 1 Điều 54 Nghị định số 98/2023/NĐ-CP; Điều 50 Nghị định số 152/2025/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @SQ-54-01 @nd98-2023/54/1 @nd152-2025/50
    Khung tình huống: Hiện vật kèm danh hiệu <danh hiệu>
      Khi hỏi hiện vật kèm theo "<danh hiệu>" của quyết định ngày 01/08/2025
      Thì hiện vật kèm theo là "<hiện vật>"

      Dữ liệu: từ chỉ có tiền thưởng đến có Huy hiệu
        | danh hiệu                  | hiện vật                         |
        | Lao động tiên tiến         | không có                         |
        | Chiến sĩ thi đua cơ sở     | Bằng chứng nhận, Khung           |
        | Tập thể lao động tiên tiến | Bằng chứng nhận, Khung           |
        | Tập thể lao động xuất sắc  | Bằng chứng nhận, Khung           |
        | Chiến sĩ thi đua cấp tỉnh  | Bằng chứng nhận, Khung, Huy hiệu |
        | Cờ thi đua cấp tỉnh        | Cờ thi đua                       |

    @SQ-54-02 @nd152-2025/50
    Khung tình huống: Sau khi thông báo, <danh hiệu> ở bước "<bước>"
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "<danh hiệu>"
      Khi ngày 05/08/2025 "Thông báo kết quả khen thưởng" cho quyết định này
      Thì việc sau quyết định được chấp nhận
      Và dòng này ở bước "<bước>"

      Dữ liệu: có và không có bằng phải viết
        | danh hiệu              | bước                                              |
        | Chiến sĩ thi đua cơ sở | Đã thông báo, chờ viết và đóng dấu bằng hoặc giấy |
        | Lao động tiên tiến     | Đã ban hành, chờ trao                             |

  Quy tắc: Hiện vật theo quy định của ngày ra quyết định; Giấy khen, Bằng khen là hiện vật ghi tên người được khen
    Căn cứ: khoản 1 Điều 54 Nghị định số 98/2023/NĐ-CP; các Điều 73, 74, 75 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản; Giấy khen, Bằng khen và trước ngày 01/01/2024: chưa kiểm chứng.

    @SQ-54-400 @nd98-2023/54/1
    Khung tình huống: Hiện vật kèm danh hiệu <danh hiệu> của quyết định ngày 01/01/2024
      Khi hỏi hiện vật kèm theo "<danh hiệu>" của quyết định ngày 01/01/2024
      Thì hiện vật kèm theo là "<hiện vật>"

      Dữ liệu: ngày đầu của Nghị định số 98/2023/NĐ-CP
        | danh hiệu                                                | hiện vật                         |
        | Lao động tiên tiến                                       | không có                         |
        | Chiến sĩ tiên tiến                                       | không có                         |
        | Chiến sĩ thi đua cơ sở                                   | Bằng chứng nhận, Khung           |
        | Tập thể lao động tiên tiến                               | Bằng chứng nhận, Khung           |
        | Tập thể lao động xuất sắc                                | Bằng chứng nhận, Khung           |
        | Chiến sĩ thi đua cấp tỉnh                                | Bằng chứng nhận, Khung, Huy hiệu |
        | Chiến sĩ thi đua toàn quốc                               | Bằng chứng nhận, Khung, Huy hiệu |
        | Cờ thi đua cấp tỉnh                                      | Cờ thi đua                       |
        | Cờ thi đua của Chính phủ                                 | Cờ thi đua                       |
        | Cờ thi đua của bộ, ban, ngành                            | Cờ thi đua                       |
        | Cờ thi đua của quân khu và tương đương, đại học quốc gia | Cờ thi đua                       |

    @SQ-54-401 @l2022/73 @l2022/74 @l2022/75
    Khung tình huống: <hình thức> của quyết định ngày 01/01/2024
      Khi hỏi hiện vật kèm theo "<hình thức>" của quyết định ngày 01/01/2024
      Thì hiện vật kèm theo là "<hiện vật>"

      Dữ liệu: tên hình thức cũng là tên hiện vật
        | hình thức                                               | hiện vật  |
        | Giấy khen của Chủ tịch UBND cấp xã                      | Giấy khen |
        | Giấy khen của Chủ tịch UBND cấp huyện                   | Giấy khen |
        | Giấy khen của Sở                                        | Giấy khen |
        | Giấy khen của đơn vị thuộc bộ                           | Giấy khen |
        | Giấy khen của doanh nghiệp, hợp tác xã                  | Giấy khen |
        | Bằng khen của Chủ tịch UBND tỉnh                        | Bằng khen |
        | Bằng khen của Thủ tướng Chính phủ                       | Bằng khen |
        | Bằng khen của bộ, ban, ngành                            | Bằng khen |
        | Bằng khen của quân khu và tương đương, đại học quốc gia | Bằng khen |

    @SQ-54-402 @nd98-2023/54/1
    Khung tình huống: Hiện vật kèm <hình thức> của quyết định ngày 31/12/2023
      Khi hỏi hiện vật kèm theo "<hình thức>" của quyết định ngày 31/12/2023
      Thì chưa có quy định về hiện vật kèm theo để áp dụng

      Dữ liệu: ngày cuối trước khi Nghị định có hiệu lực, quy định cũ chưa tra cứu
        | hình thức                          |
        | Lao động tiên tiến                 |
        | Chiến sĩ thi đua cơ sở             |
        | Chiến sĩ thi đua cấp tỉnh          |
        | Cờ thi đua cấp tỉnh                |
        | Giấy khen của Chủ tịch UBND cấp xã |
        | Bằng khen của Chủ tịch UBND tỉnh   |

    @SQ-54-403 @l2022/74 @l2022/75
    Khung tình huống: Sau khi thông báo, <hình thức> phải viết và đóng dấu rồi mới trao
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "<hình thức>"
      Khi ngày 05/08/2025 "Thông báo kết quả khen thưởng" cho quyết định này
      Thì việc sau quyết định được chấp nhận
      Và dòng này ở bước "Đã thông báo, chờ viết và đóng dấu bằng hoặc giấy"

      Dữ liệu: cấp xã và cấp tỉnh
        | hình thức                          |
        | Giấy khen của Chủ tịch UBND cấp xã |
        | Bằng khen của Chủ tịch UBND tỉnh   |

  Quy tắc: Trao tặng do người quyết định hoặc người được ủy quyền; không tổ chức lễ riêng
    Căn cứ: khoản 1, khoản 2 Điều 82 Luật Thi đua, khen thưởng năm 2022; Điều 25 Nghị định số 98/2023/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @SQ-82-01 @l2022/82/1 @l2022/82/2
    Tình huống: Người không được ủy quyền thì không trao
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Lao động tiên tiến"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 05/08/2025 | Thông báo kết quả khen thưởng |
      Khi ngày 20/08/2025 "Trao tặng" cho quyết định này, do "người không được ủy quyền trao tặng"
      Thì việc sau quyết định không được chấp nhận
      Và lý do không được có câu "Người quyết định hoặc người được ủy quyền trao tặng"

    @SQ-25-01 @nd98-2023/25
    Tình huống: Tổ chức lễ trao tặng riêng chỉ bị lưu ý
      Biết quyết định số 15/QĐ-UBND ngày 03/03/2025 tặng "Lao động tiên tiến"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 04/03/2025 | Thông báo kết quả khen thưởng |
      Khi ngày 20/03/2025 "Trao tặng" cho quyết định này, do "tổ chức lễ trao tặng riêng"
      Thì việc sau quyết định được chấp nhận
      Và có lưu ý của việc này

  Quy tắc: Nộp lưu hồ sơ trong một năm kể từ khi xong việc
    Căn cứ: điểm b khoản 2 Điều 30 Nghị định số 30/2020/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @SQ-30-01 @nd30-2020/30/2/b
    Khung tình huống: Nộp lưu ngày <ngày>
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Lao động tiên tiến"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 05/08/2025 | Thông báo kết quả khen thưởng |
        | 20/08/2025 | Trao tặng                     |
        | 20/08/2025 | Chi tiền thưởng               |
      Khi ngày <ngày> "Nộp lưu hồ sơ" cho quyết định này
      Thì việc sau quyết định được chấp nhận
      Và dòng này ở bước "Đã nộp lưu hồ sơ"
      Và <lưu ý> lưu ý của việc này

      Dữ liệu: ngày cuối của một năm và ngày sau đó
        | ngày       | lưu ý    |
        | 20/08/2026 | không có |
        | 21/08/2026 | có       |
