# language: vi
Tính năng: Hồ sơ của từng hình thức đi qua những đơn vị nào, ai ký, theo thể thức nào

  Quy tắc: Hồ sơ trình lần lượt qua các cấp đang hoạt động vào ngày gửi
    Căn cứ: khoản 1 Điều 83 Luật Thi đua, khen thưởng năm 2022; khoản 3 Điều 51 Luật Tổ chức chính quyền địa phương số 72/2025/QH15.
    Nguồn: chưa kiểm chứng; việc kết thúc cấp huyện: đã đối chiếu văn bản.

    @TQ-83-31 @l2022/83/1 @lorg-2025/51/3
    Khung tình huống: <ai> được đề nghị tặng danh hiệu "<danh hiệu>", gửi hồ sơ ngày <ngày gửi>
      Biết <ai> ở xã Trường Tây được đề nghị tặng danh hiệu "<danh hiệu>" năm 2024
      Khi ngày <ngày gửi> thực hiện "Gửi hồ sơ"
      Thì việc này được chấp nhận
      Và hồ sơ đi lần lượt qua <các cấp>

      Dữ liệu: ngày cuối của ba cấp, ngày đầu của hai cấp
        | ai                        | danh hiệu                  | ngày gửi   | các cấp                                                       |
        | bà Nguyễn Thị Lành        | Lao động tiên tiến         | 30/06/2025 | UBND xã Trường Tây                                            |
        | bà Nguyễn Thị Lành        | Lao động tiên tiến         | 01/07/2025 | UBND phường Long Hoa                                          |
        | bà Nguyễn Thị Lành        | Chiến sĩ thi đua cơ sở     | 30/06/2025 | UBND xã Trường Tây, UBND thị xã Hòa Thành                     |
        | bà Nguyễn Thị Lành        | Chiến sĩ thi đua cơ sở     | 01/07/2025 | UBND phường Long Hoa                                          |
        | tập thể ấp 4              | Tập thể lao động tiên tiến | 30/06/2025 | UBND xã Trường Tây, UBND thị xã Hòa Thành                     |
        | tập thể ấp 4              | Tập thể lao động tiên tiến | 01/07/2025 | UBND phường Long Hoa                                          |
        | tập thể ấp 4              | Tập thể lao động xuất sắc  | 30/06/2025 | UBND xã Trường Tây, UBND thị xã Hòa Thành, UBND tỉnh Tây Ninh |
        | tập thể ấp 4              | Tập thể lao động xuất sắc  | 01/07/2025 | UBND phường Long Hoa, UBND tỉnh Tây Ninh                      |
        | bà Nguyễn Thị Lành        | Chiến sĩ thi đua cấp tỉnh  | 30/06/2025 | UBND xã Trường Tây, UBND thị xã Hòa Thành, UBND tỉnh Tây Ninh |
        | bà Nguyễn Thị Lành        | Chiến sĩ thi đua cấp tỉnh  | 01/07/2025 | UBND phường Long Hoa, UBND tỉnh Tây Ninh                      |
        | tập thể ấp 4              | Thôn, tổ dân phố văn hóa   | 30/06/2025 | UBND xã Trường Tây, UBND thị xã Hòa Thành                     |
        | tập thể ấp 4              | Thôn, tổ dân phố văn hóa   | 01/07/2025 | UBND phường Long Hoa                                          |
        | hộ gia đình bà Lê Thị Mận | Gia đình văn hóa           | 30/06/2025 | UBND xã Trường Tây                                            |
        | hộ gia đình bà Lê Thị Mận | Gia đình văn hóa           | 01/07/2025 | UBND phường Long Hoa                                          |

  Quy tắc: Thể thức ký quyết định ở từng cấp
    Căn cứ: Điều 13 Nghị định số 30/2020/NĐ-CP; khoản 3 Điều 79 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản; phần thừa lệnh, thừa ủy quyền: chưa kiểm chứng.

    @TQ-30-31 @nd30-2020/13 @l2022/79/3
    Khung tình huống: Chủ tịch UBND <đơn vị>, "<danh hiệu>", thể thức "<thể thức>", ngày <ngày>
      Biết <ai> được đề nghị tặng danh hiệu "<danh hiệu>" năm 2024
      Khi Chủ tịch UBND <đơn vị> ký quyết định tặng "<danh hiệu>" ngày <ngày> theo thể thức "<thể thức>"
      Thì về thẩm quyền, kết luận là "<kết luận>"

      Dữ liệu: cấp xã, cấp huyện, cấp tỉnh
        | ai                | đơn vị            | danh hiệu                 | thể thức                    | ngày       | kết luận        |
        | bà Nguyễn Thị Mẫu | huyện Thử Nghiệm  | Chiến sĩ thi đua cơ sở    | CHỦ TỊCH                    | 30/06/2025 | Đúng thẩm quyền |
        | bà Nguyễn Thị Mẫu | huyện Thử Nghiệm  | Chiến sĩ thi đua cơ sở    | KT. CHỦ TỊCH / PHÓ CHỦ TỊCH | 30/06/2025 | Đúng thẩm quyền |
        | bà Nguyễn Thị Mẫu | huyện Thử Nghiệm  | Chiến sĩ thi đua cơ sở    | TL. CHỦ TỊCH                | 30/06/2025 | Sai thẩm quyền  |
        | bà Nguyễn Thị Mẫu | huyện Thử Nghiệm  | Chiến sĩ thi đua cơ sở    | TUQ. CHỦ TỊCH               | 30/06/2025 | Sai thẩm quyền  |
        | bà Nguyễn Thị Mẫu | xã Thử Nghiệm Mới | Chiến sĩ thi đua cơ sở    | CHỦ TỊCH                    | 01/07/2025 | Đúng thẩm quyền |
        | bà Nguyễn Thị Mẫu | xã Thử Nghiệm Mới | Chiến sĩ thi đua cơ sở    | Q. CHỦ TỊCH                 | 01/07/2025 | Đúng thẩm quyền |
        | bà Nguyễn Thị Mẫu | xã Thử Nghiệm Mới | Chiến sĩ thi đua cơ sở    | KT. CHỦ TỊCH / PHÓ CHỦ TỊCH | 01/07/2025 | Đúng thẩm quyền |
        | bà Nguyễn Thị Mẫu | xã Thử Nghiệm Mới | Chiến sĩ thi đua cơ sở    | TL. CHỦ TỊCH                | 01/07/2025 | Sai thẩm quyền  |
        | bà Nguyễn Thị Mẫu | xã Thử Nghiệm Mới | Chiến sĩ thi đua cơ sở    | TUQ. CHỦ TỊCH               | 01/07/2025 | Sai thẩm quyền  |
        | tập thể ấp 4      | tỉnh Thử Nghiệm   | Tập thể lao động xuất sắc | CHỦ TỊCH                    | 01/07/2025 | Đúng thẩm quyền |
        | tập thể ấp 4      | tỉnh Thử Nghiệm   | Tập thể lao động xuất sắc | KT. CHỦ TỊCH / PHÓ CHỦ TỊCH | 01/07/2025 | Đúng thẩm quyền |
        | tập thể ấp 4      | tỉnh Thử Nghiệm   | Tập thể lao động xuất sắc | TL. CHỦ TỊCH                | 01/07/2025 | Sai thẩm quyền  |
        | tập thể ấp 4      | tỉnh Thử Nghiệm   | Tập thể lao động xuất sắc | TUQ. CHỦ TỊCH               | 01/07/2025 | Sai thẩm quyền  |

  Quy tắc: Chủ tịch UBND cấp xã quyết định khen thưởng cho chính mình thì lưu ý từ ngày 01/07/2025
    Căn cứ: Điều 59 Nghị định số 129/2025/NĐ-CP.
    Nguồn: còn cách hiểu khác nhau.

    @TQ-59-31 @nd129-2025/59
    Tình huống: Ngày đầu tiên Chủ tịch UBND cấp xã có thẩm quyền này
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng danh hiệu "Chiến sĩ thi đua cơ sở" năm 2024
      Và người được đề nghị chính là Chủ tịch UBND cấp xã quyết định
      Khi Chủ tịch UBND xã Thử Nghiệm Mới ký quyết định tặng "Chiến sĩ thi đua cơ sở" ngày 01/07/2025
      Thì về thẩm quyền, kết luận là "Đúng thẩm quyền"
      Và có lưu ý "Không phải người quyết định khen thưởng ở cấp xã"
