# language: vi
Tính năng: Quy ước nội bộ về người làm từng việc, không phải quy định của pháp luật

  Quy tắc: Cơ quan có thể quy ước người đã gửi hồ sơ không thẩm định, người thẩm định không ký, không ai xử lý hồ sơ của chính mình
    Căn cứ: các bước theo Điều 84 Luật Thi đua, khen thưởng năm 2022; các quy ước này do cơ quan tự chọn.
    Nguồn: quy ước nội bộ.

    Bối cảnh:
      Biết cơ quan dùng mọi quy ước nội bộ
      Và ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và các bước đã làm như sau:
        | ngày       | việc            | người làm         |
        | 03/02/2025 | Gửi hồ sơ       | bà Trần Thị Hoa   |
        | 03/02/2025 | Tiếp nhận hồ sơ | bà Nguyễn Thị Mẫu |

    @TG-84-61 @l2022/84
    Khung tình huống: <ai> thẩm định hồ sơ do bà Trần Thị Hoa gửi
      Khi ngày 05/02/2025, <ai> thực hiện "Ghi kết quả thẩm định"
      Thì việc này <kết quả>

      Dữ liệu: người khác, chính người đã gửi, chính người được đề nghị
        | ai              | kết quả              |
        | bà Phạm Thị Lan | được chấp nhận       |
        | bà Trần Thị Hoa | không được chấp nhận |
        | ông Lê Văn Tâm  | không được chấp nhận |

    @TG-84-62 @l2022/84
    Tình huống: Lý do nói rõ đây là quy ước của cơ quan
      Khi ngày 05/02/2025, bà Trần Thị Hoa thực hiện "Ghi kết quả thẩm định"
      Thì việc này không được chấp nhận
      Và lý do có câu "Theo quy ước nội bộ của cơ quan (không phải quy định của pháp luật)"

    @TG-84-63 @l2022/84
    Khung tình huống: Bà Phạm Thị Lan thẩm định, <ai> ký quyết định
      Biết các bước đã làm như sau:
        | ngày       | việc                  | người làm         |
        | 10/02/2025 | Ghi kết quả thẩm định | bà Phạm Thị Lan   |
        | 14/02/2025 | Ghi kết quả Hội đồng  | bà Nguyễn Thị Mẫu |
        | 17/02/2025 | Trình ký quyết định   | bà Phạm Thị Lan   |
      Khi ngày 20/02/2025, <ai> thực hiện "Ban hành quyết định khen thưởng"
      Thì việc này <kết quả>

      Dữ liệu: người khác và chính người đã thẩm định
        | ai                | kết quả              |
        | ông Trần Văn Bình | được chấp nhận       |
        | bà Phạm Thị Lan   | không được chấp nhận |

  Quy tắc: Quy ước đã chọn thì áp dụng với từng việc; không chọn thì không kiểm tra
    Căn cứ: các bước theo Điều 84 Luật Thi đua, khen thưởng năm 2022; các quy ước này do cơ quan tự chọn.
    Nguồn: quy ước nội bộ.

    @QU-84-500 @l2022/84
    Khung tình huống: <bước>, ông Lê Văn Tâm định làm việc "<việc>" trên hồ sơ của chính mình
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và ngày 03/02/2025 hồ sơ đã ở bước "<bước>"
      Và cơ quan dùng mọi quy ước nội bộ
      Khi ngày 05/02/2025, ông Lê Văn Tâm thực hiện "<việc>"
      Thì việc này không được chấp nhận
      Và lý do có câu "Theo quy ước nội bộ của cơ quan (không phải quy định của pháp luật): không ai tiếp nhận, thẩm định, trình, quyết định hồ sơ khen thưởng của chính mình"

      Dữ liệu: mọi việc của cơ quan xét
        | bước                     | việc                                       |
        | Chờ tiếp nhận            | Tiếp nhận hồ sơ                            |
        | Chờ tiếp nhận            | Từ chối tiếp nhận                          |
        | Chờ tiếp nhận            | Chuyển đến nơi có thẩm quyền xét           |
        | Chờ thẩm định            | Yêu cầu bổ sung, hoàn thiện hồ sơ          |
        | Chờ thẩm định            | Ghi kết quả thẩm định                      |
        | Chờ thẩm định            | Hạ, nâng mức đề nghị                       |
        | Chờ thẩm định            | Trả lại hồ sơ, thông báo không khen thưởng |
        | Chờ thẩm định            | Tạm dừng xét                               |
        | Chờ thẩm định            | Tiếp tục xét                               |
        | Chờ thẩm định            | Chuyển cơ quan kế thừa                     |
        | Chờ thẩm định            | Xin lỗi, hẹn lại ngày trả kết quả          |
        | Chờ thẩm định            | Lấy ý kiến, hiệp y                         |
        | Chờ thẩm định            | Ghi ý kiến trả lời                         |
        | Chờ thẩm định            | Công khai danh sách lấy ý kiến             |
        | Chờ thẩm định            | Kết thúc công khai, tổng hợp ý kiến        |
        | Chờ thẩm định            | Ghi vụ việc, đơn khiếu nại, tố cáo         |
        | Chờ thẩm định            | Ghi kết luận, trả lời vụ việc              |
        | Chờ Hội đồng xét         | Ghi kết quả Hội đồng                       |
        | Chờ trình                | Trình ký quyết định / Trình cấp trên       |
        | Đã trình, chờ quyết định | Ban hành quyết định khen thưởng            |

    @QU-84-501 @l2022/84
    Khung tình huống: Hồ sơ đã trình trung ương, ông Lê Văn Tâm định làm việc "<việc>" trên hồ sơ của chính mình
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và ngày 03/02/2025 hồ sơ đã ở bước "Đã trình, chờ quyết định"
      Và cơ quan dùng mọi quy ước nội bộ
      Khi ngày 05/02/2025, ông Lê Văn Tâm thực hiện "<việc>"
      Thì việc này không được chấp nhận
      Và lý do có câu "Theo quy ước nội bộ của cơ quan (không phải quy định của pháp luật): không ai tiếp nhận, thẩm định, trình, quyết định hồ sơ khen thưởng của chính mình"

      Dữ liệu: bốn việc ghi kết quả của cấp trung ương
        | việc                                             |
        | Ghi ngày cấp trung ương nhận đủ hồ sơ            |
        | Ghi quyết định khen thưởng của cấp trung ương    |
        | Ghi việc cấp trung ương trả lại hồ sơ            |
        | Ghi kết quả không khen thưởng của cấp trung ương |

    @QU-84-503 @l2022/84
    Tình huống: Ông Lê Văn Tâm thẩm định hồ sơ của chính mình thì chỉ phạm một quy ước
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và ngày 03/02/2025 hồ sơ đã ở bước "Chờ thẩm định"
      Và cơ quan dùng mọi quy ước nội bộ
      Khi ngày 05/02/2025, ông Lê Văn Tâm thực hiện "Ghi kết quả thẩm định"
      Thì việc này không được chấp nhận
      Và các lý do là:
        | không ai tiếp nhận, thẩm định, trình, quyết định hồ sơ khen thưởng của chính mình |

    @QU-84-504 @l2022/84
    Tình huống: Ông Lê Văn Tâm ký quyết định khen chính mình thì chỉ phạm một quy ước
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và ngày 03/02/2025 hồ sơ đã ở bước "Đã trình, chờ quyết định"
      Và cơ quan dùng mọi quy ước nội bộ
      Khi ngày 05/02/2025, ông Lê Văn Tâm thực hiện "Ban hành quyết định khen thưởng"
      Thì việc này không được chấp nhận
      Và các lý do là:
        | không ai tiếp nhận, thẩm định, trình, quyết định hồ sơ khen thưởng của chính mình |

    @QU-84-505 @l2022/84
    Khung tình huống: Cơ quan không chọn quy ước nào thì <ai> vẫn thẩm định
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và các bước đã làm như sau:
        | ngày       | việc            | người làm         |
        | 03/02/2025 | Gửi hồ sơ       | bà Trần Thị Hoa   |
        | 03/02/2025 | Tiếp nhận hồ sơ | bà Nguyễn Thị Mẫu |
      Khi ngày 05/02/2025, <ai> thực hiện "Ghi kết quả thẩm định"
      Thì việc này được chấp nhận

      Dữ liệu: người đã gửi, chính người được đề nghị
        | ai              |
        | bà Trần Thị Hoa |
        | ông Lê Văn Tâm  |

    @QU-84-506 @l2022/84
    Tình huống: Cơ quan không chọn quy ước nào thì người đã thẩm định vẫn ký
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và ngày 03/02/2025 hồ sơ đã ở bước "Chờ thẩm định"
      Và các bước đã làm như sau:
        | ngày       | việc                                 | người làm         |
        | 10/02/2025 | Ghi kết quả thẩm định                | bà Phạm Thị Lan   |
        | 14/02/2025 | Ghi kết quả Hội đồng                 | bà Nguyễn Thị Mẫu |
        | 17/02/2025 | Trình ký quyết định / Trình cấp trên | bà Phạm Thị Lan   |
      Khi ngày 20/02/2025, bà Phạm Thị Lan thực hiện "Ban hành quyết định khen thưởng"
      Thì việc này được chấp nhận

    @QU-84-507 @l2022/84
    Tình huống: Người nộp bổ sung không thẩm định hồ sơ ấy
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và ngày 03/02/2025 hồ sơ đã ở bước "Chờ bổ sung hồ sơ"
      Và các bước đã làm như sau:
        | ngày       | việc        | kèm theo           | người làm       |
        | 10/02/2025 | Nộp bổ sung | Báo cáo thành tích | bà Trần Thị Hoa |
      Và cơ quan dùng mọi quy ước nội bộ
      Khi ngày 12/02/2025, bà Trần Thị Hoa thực hiện "Ghi kết quả thẩm định"
      Thì việc này không được chấp nhận
      Và các lý do là:
        | người đã gửi hoặc bổ sung hồ sơ thì không thẩm định chính hồ sơ đó |

    @QU-84-508 @l2022/84
    Tình huống: Người của đơn vị trình đã xin nâng mức thì không thẩm định hồ sơ ấy
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm Mới theo công trạng
      Và kết quả các năm như sau:
        | năm  | xếp loại | sáng kiến chưa dùng |
        | 2024 | xuất sắc | 1                   |
        | 2025 | xuất sắc | 1                   |
      Và các bước đã làm như sau:
        | ngày       | việc                     | kèm theo                               | người làm         |
        | 05/01/2026 | Gửi hồ sơ                |                                        | bà Phạm Thị Lan   |
        | 06/01/2026 | Xin hạ, nâng mức đề nghị | thành Bằng khen của Chủ tịch UBND tỉnh | bà Trần Thị Hoa   |
        | 07/01/2026 | Tiếp nhận hồ sơ          |                                        | bà Nguyễn Thị Mẫu |
      Và cơ quan dùng mọi quy ước nội bộ
      Khi ngày 08/01/2026, bà Trần Thị Hoa thực hiện "Ghi kết quả thẩm định"
      Thì việc này không được chấp nhận
      Và lý do có câu "người đã gửi hoặc bổ sung hồ sơ thì không thẩm định chính hồ sơ đó"
