# language: vi
Tính năng: Quy ước nội bộ về giấy tờ nộp sau, không phải quy định của pháp luật

  Quy tắc: Nợ giấy tờ chỉ khi cơ quan chọn cho nợ, có hẹn ngày
    Căn cứ: thủ tục đơn giản theo Điều 85 Luật Thi đua, khen thưởng năm 2022; việc cho nợ là quy ước nội bộ của cơ quan.
    Nguồn: quy ước nội bộ.

    @TG-85-11 @l2022/85
    Khung tình huống: Khen đột xuất nợ báo cáo, cơ quan chọn "<chọn>"
      Biết ông Bùi Văn Dũng được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo đột xuất
      Và thành tích tính từ ngày 02/05/2025 đến ngày 02/05/2025
      Và đề nghị theo thủ tục đơn giản
      Và hồ sơ chỉ gồm "Tờ trình đề nghị khen thưởng"
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và cơ quan chọn "<chọn>" đối với giấy tờ còn nợ
      Và các bước đã làm như sau:
        | ngày       | việc      |
        | 05/05/2025 | Gửi hồ sơ |
      Khi ngày 05/05/2025 "Tiếp nhận hồ sơ", ghi:
        | Giấy tờ còn nợ                  | Báo cáo tóm tắt thành tích có xác nhận của nơi trình |
        | Hẹn nộp giấy tờ còn nợ đến ngày | 16/05/2025                                           |
      Thì hồ sơ ở bước "<bước>"

      Dữ liệu: ba lựa chọn của cơ quan
        | chọn                              | bước          |
        | Không cho nợ                      | Chờ tiếp nhận |
        | Chỉ cho nợ trong thủ tục đơn giản | Chờ thẩm định |
        | Cho nợ trong mọi thủ tục          | Chờ thẩm định |

    @TG-85-12 @l2022/85
    Tình huống: Quyết định trong ngày, giấy tờ nộp sau, quá hẹn thì báo quá hạn
      Biết ông Bùi Văn Dũng được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo đột xuất
      Và thành tích tính từ ngày 02/05/2025 đến ngày 02/05/2025
      Và đề nghị theo thủ tục đơn giản
      Và hồ sơ chỉ gồm "Tờ trình đề nghị khen thưởng"
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và cơ quan chọn "Chỉ cho nợ trong thủ tục đơn giản" đối với giấy tờ còn nợ
      Và các bước đã làm như sau:
        | ngày       | việc      |
        | 05/05/2025 | Gửi hồ sơ |
      Và ngày 05/05/2025 đã "Tiếp nhận hồ sơ", ghi:
        | Giấy tờ còn nợ                  | Báo cáo tóm tắt thành tích có xác nhận của nơi trình |
        | Hẹn nộp giấy tờ còn nợ đến ngày | 16/05/2025                                           |
      Và các bước đã làm như sau:
        | ngày       | việc                            |
        | 05/05/2025 | Ghi kết quả thẩm định           |
        | 05/05/2025 | Trình ký quyết định             |
        | 05/05/2025 | Ban hành quyết định khen thưởng |
      Khi xem hồ sơ ngày 20/05/2025
      Thì hồ sơ ở bước "Đã có quyết định khen thưởng"
      Và đến ngày 20/05/2025 việc "Nộp giấy tờ còn nợ: Báo cáo tóm tắt thành tích có xác nhận của nơi trình" quá hạn 2 ngày làm việc

    @TG-85-13 @l2022/85
    Khung tình huống: Hẹn đến ngày 16/05/2025, ngày 12/05/2025 nộp "<nộp>"
      Biết ông Bùi Văn Dũng được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo đột xuất
      Và thành tích tính từ ngày 02/05/2025 đến ngày 02/05/2025
      Và đề nghị theo thủ tục đơn giản
      Và hồ sơ chỉ gồm "Tờ trình đề nghị khen thưởng"
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và cơ quan chọn "Chỉ cho nợ trong thủ tục đơn giản" đối với giấy tờ còn nợ
      Và các bước đã làm như sau:
        | ngày       | việc      |
        | 05/05/2025 | Gửi hồ sơ |
      Và ngày 05/05/2025 đã "Tiếp nhận hồ sơ", ghi:
        | Giấy tờ còn nợ                  | Báo cáo tóm tắt thành tích có xác nhận của nơi trình |
        | Hẹn nộp giấy tờ còn nợ đến ngày | 16/05/2025                                           |
      Khi ngày 12/05/2025 nộp giấy tờ "<nộp>" còn nợ
      Thì việc này <kết quả>

      Dữ liệu: đúng giấy tờ còn nợ và giấy tờ khác
        | nộp                                                  | kết quả              |
        | Báo cáo tóm tắt thành tích có xác nhận của nơi trình | được chấp nhận       |
        | Biên bản xét khen thưởng                             | không được chấp nhận |

    @TG-85-14 @l2022/85
    Tình huống: Hồ sơ không nợ giấy tờ nào thì không có gì để nộp
      Biết ông Bùi Văn Dũng được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và các bước đã làm như sau:
        | ngày       | việc            |
        | 05/05/2025 | Gửi hồ sơ       |
        | 05/05/2025 | Tiếp nhận hồ sơ |
      Khi ngày 12/05/2025 nộp giấy tờ "Báo cáo thành tích" còn nợ
      Thì việc này không được chấp nhận
      Và lý do có câu "Hồ sơ không nợ giấy tờ nào"

    @TG-85-15 @l2022/85
    Tình huống: Ngày hẹn nộp trước ngày tiếp nhận thì không ghi được
      Biết ông Bùi Văn Dũng được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo đột xuất
      Và thành tích tính từ ngày 02/05/2025 đến ngày 02/05/2025
      Và đề nghị theo thủ tục đơn giản
      Và hồ sơ chỉ gồm "Tờ trình đề nghị khen thưởng"
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và cơ quan chọn "Chỉ cho nợ trong thủ tục đơn giản" đối với giấy tờ còn nợ
      Và các bước đã làm như sau:
        | ngày       | việc      |
        | 05/05/2025 | Gửi hồ sơ |
      Khi ngày 05/05/2025 "Tiếp nhận hồ sơ", ghi:
        | Giấy tờ còn nợ                  | Báo cáo tóm tắt thành tích có xác nhận của nơi trình |
        | Hẹn nộp giấy tờ còn nợ đến ngày | 02/05/2025                                           |
      Thì việc này không được chấp nhận
      Và lý do có câu "Ngày hẹn 02/05/2025 trước ngày 05/05/2025"

    @TG-85-16 @l2022/85
    Tình huống: Giấy tờ đã hẹn nộp chỉ là lưu ý khi thẩm định trước ngày hẹn
      Biết ông Bùi Văn Dũng được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo đột xuất
      Và thành tích tính từ ngày 02/05/2025 đến ngày 02/05/2025
      Và đề nghị theo thủ tục đơn giản
      Và hồ sơ ghi nhận:
        | thành tích xuất sắc đột xuất, cứu người, cứu tài sản hoặc đoạt giải khu vực, thế giới | có |
      Và hồ sơ chỉ gồm "Tờ trình đề nghị khen thưởng"
      Và cơ quan chọn "Chỉ cho nợ trong thủ tục đơn giản" đối với giấy tờ còn nợ
      Và các bước đã làm như sau:
        | ngày       | việc      |
        | 05/05/2025 | Gửi hồ sơ |
      Và ngày 05/05/2025 đã "Tiếp nhận hồ sơ", ghi:
        | Giấy tờ còn nợ                  | Báo cáo tóm tắt thành tích có xác nhận của nơi trình |
        | Hẹn nộp giấy tờ còn nợ đến ngày | 16/05/2025                                           |
      Khi ngày 07/05/2025 thực hiện "Ghi kết quả thẩm định"
      Thì việc này được chấp nhận

    @QU-85-500 @l2022/85
    Tình huống: Cơ quan không chọn gì thì không cho nợ
      Biết ông Bùi Văn Dũng được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo đột xuất
      Và thành tích tính từ ngày 02/05/2025 đến ngày 02/05/2025
      Và đề nghị theo thủ tục đơn giản
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và hồ sơ chỉ gồm "Tờ trình đề nghị khen thưởng"
      Và ngày 05/05/2025 hồ sơ đã ở bước "Chờ tiếp nhận"
      Khi ngày 05/05/2025 "Tiếp nhận hồ sơ", ghi:
        | Giấy tờ còn nợ                  | Báo cáo tóm tắt thành tích có xác nhận của nơi trình |
        | Hẹn nộp giấy tờ còn nợ đến ngày | 16/05/2025                                           |
      Thì việc này không được chấp nhận
      Và các lý do là:
        | Không nợ giấy tờ nào |

    @QU-85-501 @l2022/85
    Khung tình huống: Khen thường xuyên nợ báo cáo, cơ quan chọn "<chọn>"
      Biết ông Bùi Văn Dũng được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và hồ sơ chỉ gồm "Tờ trình đề nghị khen thưởng"
      Và cơ quan chọn "<chọn>" đối với giấy tờ còn nợ
      Và ngày 03/02/2025 hồ sơ đã ở bước "Chờ tiếp nhận"
      Khi ngày 03/02/2025 "Tiếp nhận hồ sơ", ghi:
        | Giấy tờ còn nợ                  | Báo cáo thành tích |
        | Hẹn nộp giấy tờ còn nợ đến ngày | 14/02/2025         |
      Thì hồ sơ ở bước "<bước>"

      Dữ liệu: ba lựa chọn của cơ quan
        | chọn                              | bước          |
        | Không cho nợ                      | Chờ tiếp nhận |
        | Chỉ cho nợ trong thủ tục đơn giản | Chờ tiếp nhận |
        | Cho nợ trong mọi thủ tục          | Chờ thẩm định |

    @QU-85-502 @l2022/85
    Tình huống: Chỉ cho nợ trong thủ tục đơn giản; khen thường xuyên đủ giấy tờ thì tiếp nhận bình thường
      Biết ông Bùi Văn Dũng được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và cơ quan chọn "Chỉ cho nợ trong thủ tục đơn giản" đối với giấy tờ còn nợ
      Và ngày 03/02/2025 hồ sơ đã ở bước "Chờ tiếp nhận"
      Khi ngày 03/02/2025 thực hiện "Tiếp nhận hồ sơ"
      Thì việc này được chấp nhận

    @QU-85-503 @l2022/85
    Khung tình huống: <bước>, đơn vị nộp báo cáo còn nợ
      Biết ông Bùi Văn Dũng được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và hồ sơ chỉ gồm "Tờ trình đề nghị khen thưởng"
      Và cơ quan chọn "Cho nợ trong mọi thủ tục" đối với giấy tờ còn nợ
      Và ngày 03/02/2025 hồ sơ đã ở bước "Chờ tiếp nhận"
      Và ngày 03/02/2025 đã "Tiếp nhận hồ sơ", ghi:
        | Giấy tờ còn nợ                  | Báo cáo thành tích |
        | Hẹn nộp giấy tờ còn nợ đến ngày | 14/02/2025         |
      Và ngày 10/02/2025 hồ sơ đã ở bước "<bước>"
      Khi ngày 12/02/2025 nộp giấy tờ "Báo cáo thành tích" còn nợ
      Thì việc này được chấp nhận
      Và hồ sơ ở bước "<bước>"

      Dữ liệu: từ khi tiếp nhận, kể cả khi đã có quyết định
        | bước                         |
        | Chờ bổ sung hồ sơ            |
        | Chờ thẩm định                |
        | Chờ Hội đồng xét             |
        | Chờ trình                    |
        | Đã trình, chờ quyết định     |
        | Đã có quyết định khen thưởng |

    @QU-85-504 @l2022/85
    Tình huống: Đơn vị trình khen nộp giấy tờ còn nợ mà không kèm giấy tờ nào
      Biết ông Bùi Văn Dũng được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và hồ sơ chỉ gồm "Tờ trình đề nghị khen thưởng"
      Và cơ quan chọn "Cho nợ trong mọi thủ tục" đối với giấy tờ còn nợ
      Và ngày 03/02/2025 hồ sơ đã ở bước "Chờ tiếp nhận"
      Và ngày 03/02/2025 đã "Tiếp nhận hồ sơ", ghi:
        | Giấy tờ còn nợ                  | Báo cáo thành tích |
        | Hẹn nộp giấy tờ còn nợ đến ngày | 14/02/2025         |
      Khi ngày 12/02/2025, đơn vị trình khen thực hiện "Nộp giấy tờ còn nợ" kèm "không kèm gì"
      Thì việc này không được chấp nhận
      Và các lý do là:
        | Cần ghi giấy tờ khi “Nộp giấy tờ còn nợ” |

    @QU-85-505 @l2022/85
    Tình huống: Hồ sơ đang tạm dừng vẫn nộp được giấy tờ còn nợ
      Biết ông Bùi Văn Dũng được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và hồ sơ chỉ gồm "Tờ trình đề nghị khen thưởng"
      Và cơ quan chọn "Cho nợ trong mọi thủ tục" đối với giấy tờ còn nợ
      Và ngày 03/02/2025 hồ sơ đã ở bước "Chờ tiếp nhận"
      Và ngày 03/02/2025 đã "Tiếp nhận hồ sơ", ghi:
        | Giấy tờ còn nợ                  | Báo cáo thành tích |
        | Hẹn nộp giấy tờ còn nợ đến ngày | 14/02/2025         |
      Và các bước đã làm như sau:
        | ngày       | việc         | kèm theo         |
        | 10/02/2025 | Tạm dừng xét | có đơn khiếu nại |
      Khi ngày 12/02/2025 nộp giấy tờ "Báo cáo thành tích" còn nợ
      Thì việc này được chấp nhận

    @QU-85-506 @l2022/85
    Tình huống: Khen xong, chi thưởng xong mà hồ sơ còn nợ báo cáo thì chưa nộp lưu
      Biết ông Bùi Văn Dũng được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và hồ sơ chỉ gồm "Tờ trình đề nghị khen thưởng"
      Và cơ quan chọn "Cho nợ trong mọi thủ tục" đối với giấy tờ còn nợ
      Và ngày 03/02/2025 hồ sơ đã ở bước "Chờ tiếp nhận"
      Và ngày 03/02/2025 đã "Tiếp nhận hồ sơ", ghi:
        | Giấy tờ còn nợ                  | Báo cáo thành tích |
        | Hẹn nộp giấy tờ còn nợ đến ngày | 14/02/2025         |
      Và ngày 10/02/2025 hồ sơ đã ở bước "Đã có quyết định khen thưởng"
      Và quyết định vừa ban hành được đem thực hiện
      Và đã trao, đã chi ngày 20/02/2025
      Khi ngày 05/03/2025 "Nộp lưu hồ sơ" cho quyết định này
      Thì việc sau quyết định không được chấp nhận
      Và các lý do là:
        | Thiếu hồ sơ, thông tin: Hồ sơ không nợ giấy tờ nào |
