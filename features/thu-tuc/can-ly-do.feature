# language: vi
Tính năng: Việc phải nêu lý do; xin lỗi, hẹn lại ở từng bước; số bộ hồ sơ

  Quy tắc: Từ chối, trả lại, yêu cầu bổ sung, tạm dừng thì phải nêu lý do bằng văn bản
    Căn cứ: Thông tư số 01/2018/TT-VPCP; Quyết định số 638/QĐ-BNV năm 2025.
    Nguồn: đã đối chiếu văn bản.

    Bối cảnh:
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024

    @TG-01-31 @qd638-2025-bnv
    Khung tình huống: Chờ tiếp nhận, "<việc>" mà không nêu lý do
      Biết các bước đã làm như sau:
        | ngày       | việc      | kèm theo |
        | 03/02/2025 | Gửi hồ sơ |          |
      Khi ngày 18/02/2025 thực hiện "<việc>" kèm "không kèm gì"
      Thì việc này không được chấp nhận
      Và lý do có câu "khi “<việc>”"
      Và hồ sơ ở bước "Chờ tiếp nhận"

      Dữ liệu: việc phải nêu lý do
        | việc              |
        | Từ chối tiếp nhận |
        | Tạm dừng xét      |

    @TG-01-32 @tt01-2018-vpcp
    Khung tình huống: Chờ bổ sung hồ sơ, "<việc>" mà không nêu lý do
      Biết các bước đã làm như sau:
        | ngày       | việc                              | kèm theo |
        | 03/02/2025 | Gửi hồ sơ                         |          |
        | 03/02/2025 | Tiếp nhận hồ sơ                   |          |
        | 05/02/2025 | Yêu cầu bổ sung, hoàn thiện hồ sơ |          |
      Khi ngày 18/02/2025 thực hiện "<việc>" kèm "không kèm gì"
      Thì việc này không được chấp nhận
      Và lý do có câu "khi “<việc>”"
      Và hồ sơ ở bước "Chờ bổ sung hồ sơ"

      Dữ liệu: việc phải nêu lý do
        | việc                 |
        | Thu hồi hồ sơ đã nộp |
        | Tạm dừng xét         |

    @TG-01-33 @qd638-2025-bnv
    Khung tình huống: Chờ thẩm định, "<việc>" mà không nêu lý do
      Biết các bước đã làm như sau:
        | ngày       | việc            | kèm theo |
        | 03/02/2025 | Gửi hồ sơ       |          |
        | 03/02/2025 | Tiếp nhận hồ sơ |          |
      Khi ngày 18/02/2025 thực hiện "<việc>" kèm "không kèm gì"
      Thì việc này không được chấp nhận
      Và lý do có câu "khi “<việc>”"
      Và hồ sơ ở bước "Chờ thẩm định"

      Dữ liệu: việc phải nêu lý do
        | việc                                       |
        | Trả lại hồ sơ, thông báo không khen thưởng |
        | Yêu cầu bổ sung, hoàn thiện hồ sơ          |
        | Thu hồi hồ sơ đã nộp                       |
        | Tạm dừng xét                               |

    @TG-01-34 @tt01-2018-vpcp
    Khung tình huống: Chờ Hội đồng xét, "<việc>" mà không nêu lý do
      Biết các bước đã làm như sau:
        | ngày       | việc                  | kèm theo |
        | 03/02/2025 | Gửi hồ sơ             |          |
        | 03/02/2025 | Tiếp nhận hồ sơ       |          |
        | 10/02/2025 | Ghi kết quả thẩm định |          |
      Khi ngày 18/02/2025 thực hiện "<việc>" kèm "không kèm gì"
      Thì việc này không được chấp nhận
      Và lý do có câu "khi “<việc>”"
      Và hồ sơ ở bước "Chờ Hội đồng xét"

      Dữ liệu: việc phải nêu lý do
        | việc                                       |
        | Trả lại hồ sơ, thông báo không khen thưởng |
        | Tạm dừng xét                               |

    @TG-01-450 @tt01-2018-vpcp
    Khung tình huống: "<bước>", đủ nội dung khác nhưng "<việc>" không nêu lý do
      Biết điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và ngày 03/02/2025 hồ sơ đã ở bước "<bước>"
      Khi ngày 18/02/2025 thực hiện "<việc>" kèm "<kèm theo>"
      Thì việc này không được chấp nhận
      Và các lý do là:
        | Cần ghi lý do khi “<việc>” |

      Dữ liệu: hẹn lại, đổi mức, chuyển nơi xét
        | bước          | việc                              | kèm theo                                                |
        | Chờ thẩm định | Xin lỗi, hẹn lại ngày trả kết quả | hẹn lại ngày 31/03/2025, không nêu lý do                |
        | Chờ thẩm định | Hạ, nâng mức đề nghị              | thành Bằng khen của Chủ tịch UBND tỉnh, không nêu lý do |
        | Chờ tiếp nhận | Xin hạ, nâng mức đề nghị          | thành Bằng khen của Chủ tịch UBND tỉnh, không nêu lý do |
        | Chờ tiếp nhận | Chuyển đến nơi có thẩm quyền xét  | đến xã Trường Tây, không nêu lý do                      |

    @TG-01-451 @qd638-2025-bnv
    Tình huống: Đang tạm dừng, xét tiếp mà không nêu lý do
      Biết ngày 03/02/2025 hồ sơ đã ở bước "Chờ thẩm định", đang tạm dừng xét
      Khi ngày 18/02/2025 thực hiện "Tiếp tục xét" kèm "không kèm gì"
      Thì việc này không được chấp nhận
      Và các lý do là:
        | Cần ghi lý do khi “Tiếp tục xét” |

    @TG-01-452 @qd638-2025-bnv
    Tình huống: Ngày 01/07/2025 chuyển cơ quan kế thừa mà không nêu lý do
      Biết ngày 27/06/2025 hồ sơ đã ở bước "Chờ thẩm định"
      Khi ngày 01/07/2025 thực hiện "Chuyển cơ quan kế thừa" kèm "không kèm gì"
      Thì việc này không được chấp nhận
      Và các lý do là:
        | Cần ghi lý do khi “Chuyển cơ quan kế thừa” |

    @TG-01-453 @qd638-2025-bnv
    Khung tình huống: Trung ương trả lời, "<việc>" mà không nêu lý do
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và thành tích của các năm 2020, 2024
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và ngày 03/02/2025 hồ sơ đã ở bước "Đã trình cấp trung ương, chờ kết quả"
      Khi ngày 18/02/2025 thực hiện "<việc>" kèm "không kèm gì"
      Thì việc này không được chấp nhận
      Và các lý do là:
        | Cần ghi lý do khi “<việc>” |

      Dữ liệu: trả lại, không khen
        | việc                                             |
        | Ghi việc cấp trung ương trả lại hồ sơ            |
        | Ghi kết quả không khen thưởng của cấp trung ương |

  Quy tắc: Đã tiếp nhận thì xin lỗi, hẹn lại được ở bước nào cũng vậy, hồ sơ ở nguyên bước
    Căn cứ: Thông tư số 01/2018/TT-VPCP.
    Nguồn: đã đối chiếu văn bản.

    Bối cảnh:
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024

    @TG-01-35 @tt01-2018-vpcp
    Tình huống: Chờ thẩm định, xin lỗi và hẹn lại
      Biết các bước đã làm như sau:
        | ngày       | việc            | kèm theo |
        | 03/02/2025 | Gửi hồ sơ       |          |
        | 03/02/2025 | Tiếp nhận hồ sơ |          |
      Khi ngày 03/03/2025 xin lỗi vì "chờ ý kiến cơ quan thuế", hẹn lại ngày 12/03/2025
      Thì việc này được chấp nhận
      Và hồ sơ ở bước "Chờ thẩm định"

    @TG-01-36 @tt01-2018-vpcp
    Tình huống: Chờ Hội đồng xét, xin lỗi và hẹn lại
      Biết các bước đã làm như sau:
        | ngày       | việc                  | kèm theo |
        | 03/02/2025 | Gửi hồ sơ             |          |
        | 03/02/2025 | Tiếp nhận hồ sơ       |          |
        | 10/02/2025 | Ghi kết quả thẩm định |          |
      Khi ngày 03/03/2025 xin lỗi vì "chờ ý kiến cơ quan thuế", hẹn lại ngày 12/03/2025
      Thì việc này được chấp nhận
      Và hồ sơ ở bước "Chờ Hội đồng xét"

    @TG-01-37 @tt01-2018-vpcp
    Tình huống: Chờ trình, xin lỗi và hẹn lại
      Biết các bước đã làm như sau:
        | ngày       | việc                  | kèm theo |
        | 03/02/2025 | Gửi hồ sơ             |          |
        | 03/02/2025 | Tiếp nhận hồ sơ       |          |
        | 10/02/2025 | Ghi kết quả thẩm định |          |
        | 14/02/2025 | Ghi kết quả Hội đồng  | 6/9      |
      Khi ngày 03/03/2025 xin lỗi vì "chờ ý kiến cơ quan thuế", hẹn lại ngày 12/03/2025
      Thì việc này được chấp nhận
      Và hồ sơ ở bước "Chờ trình"

    @TG-01-38 @tt01-2018-vpcp
    Tình huống: Đã trình, chờ quyết định, xin lỗi và hẹn lại
      Biết các bước đã làm như sau:
        | ngày       | việc                  | kèm theo |
        | 03/02/2025 | Gửi hồ sơ             |          |
        | 03/02/2025 | Tiếp nhận hồ sơ       |          |
        | 10/02/2025 | Ghi kết quả thẩm định |          |
        | 14/02/2025 | Ghi kết quả Hội đồng  | 6/9      |
        | 17/02/2025 | Trình ký quyết định   |          |
      Khi ngày 03/03/2025 xin lỗi vì "chờ ý kiến cơ quan thuế", hẹn lại ngày 12/03/2025
      Thì việc này được chấp nhận
      Và hồ sơ ở bước "Đã trình, chờ quyết định"

    @TG-01-39 @tt01-2018-vpcp
    Tình huống: Chờ tiếp nhận, chưa hẹn ngày nào nên không có gì để hẹn lại
      Biết các bước đã làm như sau:
        | ngày       | việc      | kèm theo |
        | 03/02/2025 | Gửi hồ sơ |          |
      Khi ngày 03/03/2025 xin lỗi vì "chờ ý kiến cơ quan thuế", hẹn lại ngày 12/03/2025
      Thì việc này không được chấp nhận
      Và hồ sơ ở bước "Chờ tiếp nhận"

  Quy tắc: Thủ tục đơn giản nộp 1 bộ bản chính
    Căn cứ: khoản 1 Điều 40 Nghị định số 98/2023/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @TG-40-31 @nd98-2023/40/1
    Khung tình huống: <hình thức> theo thủ tục đơn giản, xét ngày <ngày>
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "<hình thức>" theo đột xuất
      Và thành tích tính từ ngày <ngày> đến ngày <ngày>
      Và đề nghị theo thủ tục đơn giản
      Và hồ sơ chỉ gồm "Tờ trình đề nghị khen thưởng"
      Khi thẩm định đề nghị này ngày <ngày>
      Thì giấy tờ cần có là "Tờ trình đề nghị khen thưởng", "Báo cáo tóm tắt thành tích có xác nhận của nơi trình"
      Và phải nộp 1 bộ hồ sơ

      Dữ liệu: ngày đầu và ngày cuối
        | hình thức                          | ngày       |
        | Giấy khen của Chủ tịch UBND cấp xã | 01/01/2024 |
        | Bằng khen của Chủ tịch UBND tỉnh   | 01/01/2024 |
        | Bằng khen của Thủ tướng Chính phủ  | 01/01/2024 |
        | Huân chương Lao động hạng Ba       | 01/01/2024 |
        | Giấy khen của Chủ tịch UBND cấp xã | 30/06/2025 |
        | Bằng khen của Chủ tịch UBND tỉnh   | 30/06/2025 |
        | Bằng khen của Thủ tướng Chính phủ  | 30/06/2025 |
