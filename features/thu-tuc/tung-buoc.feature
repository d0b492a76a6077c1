# language: vi
Tính năng: Ở từng bước, việc nào làm được và hồ sơ ở chỗ ai

  Quy tắc: Hồ sơ ở bước nào thì có một người giữ để làm tiếp
    Căn cứ: khoản 1, khoản 2, khoản 4 Điều 83, Điều 84 Luật Thi đua, khen thưởng năm 2022; Quyết định số 638/QĐ-BNV năm 2025.
    Nguồn: đã đối chiếu văn bản; các cấp hồ sơ đi qua: chưa kiểm chứng.

    Bối cảnh:
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và thành tích của các năm 2020, 2024
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt

    @TG-83-450 @l2022/83/1 @l2022/83/2 @l2022/83/4 @l2022/84 @qd638-2025-bnv
    Khung tình huống: Đang ở bước "<bước>" thì hồ sơ ở chỗ <ai>
      Biết ngày 03/02/2025 hồ sơ đã ở bước "<bước>"
      Khi xem việc đến hạn ngày 05/02/2025
      Thì hồ sơ đang ở chỗ <ai>

      Dữ liệu: nơi trình giữ khi bổ sung; trung ương trả lời thì người thẩm định của tỉnh ghi
        | bước                                 | ai                |
        | Chờ tiếp nhận                        | bộ phận tiếp nhận |
        | Chờ bổ sung hồ sơ                    | đơn vị trình khen |
        | Chờ thẩm định                        | người thẩm định   |
        | Chờ Hội đồng xét                     | thư ký Hội đồng   |
        | Chờ trình                            | người thẩm định   |
        | Đã trình cấp trung ương, chờ kết quả | người thẩm định   |

    @TG-83-499 @l2022/83/1
    Tình huống: Hồ sơ đang soạn thảo thì đơn vị trình khen giữ, chưa là việc đến hạn của ai
      Khi xem sơ đồ các bước xét hồ sơ
      Thì sơ đồ ghi bước "Đang soạn thảo" do đơn vị trình khen giữ

    @TG-83-451 @l2022/83/1
    Tình huống: Cấp quyết định đã trình ký thì hồ sơ ở chỗ người có thẩm quyền quyết định
      Biết bà Lê Thị Cúc được đề nghị tặng danh hiệu "Lao động tiên tiến" năm 2024
      Và ngày 03/02/2025 hồ sơ đã ở bước "Đã trình, chờ quyết định"
      Khi xem việc đến hạn ngày 05/02/2025
      Thì hồ sơ đang ở chỗ người có thẩm quyền quyết định

  Quy tắc: Tạm dừng thì chờ kết luận; trong lúc đó chỉ lấy lại, rút, trả lại, hẹn lại hoặc ghi trung ương không khen
    Căn cứ: khoản 4 Điều 4 Nghị định số 98/2023/NĐ-CP; khoản 4 Điều 4 Nghị định số 152/2025/NĐ-CP; Nghị quyết số 190/2025/QH15.
    Nguồn: đã đối chiếu văn bản.

    Bối cảnh:
      Biết điều kiện, tiêu chuẩn và giấy tờ khác đều đạt

    @TG-04-450 @nd98-2023/4/4
    Khung tình huống: "<bước>", đang tạm dừng: không làm được "<việc>"
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và ngày 03/02/2025 hồ sơ đã ở bước "<bước>", đang tạm dừng xét
      Khi ngày 05/02/2025 thực hiện "<việc>" kèm "<kèm theo>"
      Thì việc này không được chấp nhận
      Và các lý do là:
        | Hồ sơ đang tạm dừng xét |
      Và hồ sơ ở bước "<bước>"

      Dữ liệu: mọi việc đưa hồ sơ đi tiếp, và tạm dừng lần nữa
        | bước                     | việc                              | kèm theo                               |
        | Chờ tiếp nhận            | Tiếp nhận hồ sơ                   | đủ giấy tờ                             |
        | Chờ tiếp nhận            | Từ chối tiếp nhận                 | gửi nhầm nơi nhận                      |
        | Chờ tiếp nhận            | Tạm dừng xét                      | thêm một đơn tố cáo                    |
        | Chờ tiếp nhận            | Xin hạ, nâng mức đề nghị          | thành Bằng khen của Chủ tịch UBND tỉnh |
        | Chờ tiếp nhận            | Chuyển đến nơi có thẩm quyền xét  | đến xã Trường Tây                      |
        | Chờ bổ sung hồ sơ        | Nộp bổ sung                       | Báo cáo thành tích                     |
        | Chờ bổ sung hồ sơ        | Thu hồi hồ sơ đã nộp              | cần sửa lại                            |
        | Chờ bổ sung hồ sơ        | Xin hạ, nâng mức đề nghị          | thành Bằng khen của Chủ tịch UBND tỉnh |
        | Chờ thẩm định            | Yêu cầu bổ sung, hoàn thiện hồ sơ | thiếu báo cáo thành tích               |
        | Chờ thẩm định            | Ghi kết quả thẩm định             | không kèm gì                           |
        | Chờ thẩm định            | Hạ, nâng mức đề nghị              | thành Bằng khen của Chủ tịch UBND tỉnh |
        | Chờ thẩm định            | Chuyển đến nơi có thẩm quyền xét  | đến xã Trường Tây                      |
        | Chờ thẩm định            | Thu hồi hồ sơ đã nộp              | cần sửa lại                            |
        | Chờ Hội đồng xét         | Ghi kết quả Hội đồng              | 9/9                                    |
        | Chờ trình                | Trình ký quyết định               | đủ hồ sơ                               |
        | Đã trình, chờ quyết định | Ban hành quyết định khen thưởng   | Chủ tịch UBND xã Thử Nghiệm ký         |

    @TG-04-451 @nd98-2023/4/4
    Khung tình huống: "<bước>", đang tạm dừng: vẫn làm được "<việc>"
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và ngày 03/02/2025 hồ sơ đã ở bước "<bước>", đang tạm dừng xét
      Khi ngày 05/02/2025 thực hiện "<việc>" kèm "<kèm theo>"
      Thì việc này được chấp nhận
      Và hồ sơ ở bước "<bước sau>"

      Dữ liệu: thôi xét, hoặc chưa xét
        | bước                     | việc                                       | kèm theo                   | bước sau                 |
        | Chờ tiếp nhận            | Lấy lại để chỉnh sửa                       | cần sửa lại                | Đang soạn thảo           |
        | Chờ tiếp nhận            | Rút hồ sơ                                  | đơn vị xin rút             | Đã rút hồ sơ             |
        | Chờ tiếp nhận            | Tiếp tục xét                               | kết luận không có sai phạm | Chờ tiếp nhận            |
        | Chờ bổ sung hồ sơ        | Rút hồ sơ                                  | đơn vị xin rút             | Đã rút hồ sơ             |
        | Chờ bổ sung hồ sơ        | Tiếp tục xét                               | kết luận không có sai phạm | Chờ bổ sung hồ sơ        |
        | Chờ thẩm định            | Trả lại hồ sơ, thông báo không khen thưởng | kết luận có sai phạm       | Không khen thưởng        |
        | Chờ thẩm định            | Xin lỗi, hẹn lại ngày trả kết quả          | hẹn lại ngày 31/03/2025    | Chờ thẩm định            |
        | Chờ Hội đồng xét         | Trả lại hồ sơ, thông báo không khen thưởng | kết luận có sai phạm       | Không khen thưởng        |
        | Chờ Hội đồng xét         | Tiếp tục xét                               | kết luận không có sai phạm | Chờ Hội đồng xét         |
        | Chờ trình                | Rút hồ sơ                                  | đơn vị xin rút             | Đã rút hồ sơ             |
        | Đã trình, chờ quyết định | Xin lỗi, hẹn lại ngày trả kết quả          | hẹn lại ngày 31/03/2025    | Đã trình, chờ quyết định |
        | Đã trình, chờ quyết định | Tiếp tục xét                               | kết luận không có sai phạm | Đã trình, chờ quyết định |

    @TG-04-452 @nd98-2023/4/4
    Khung tình huống: Lấy lại khi đang tạm dừng, rồi "<việc>": <kết quả>
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và các bước đã làm như sau:
        | ngày       | việc                 |
        | 03/02/2025 | Gửi hồ sơ            |
        | 04/02/2025 | Tạm dừng xét         |
        | 05/02/2025 | Lấy lại để chỉnh sửa |
      Khi ngày 10/02/2025 thực hiện "<việc>"
      Thì việc này <kết quả> chấp nhận
      Và hồ sơ ở bước "Đang soạn thảo"

      Dữ liệu: chưa hết lý do tạm dừng thì chưa gửi lại được
        | việc         | kết quả    |
        | Gửi hồ sơ    | không được |
        | Tiếp tục xét | được       |

    @TG-04-453 @nd98-2023/4/4
    Khung tình huống: Trung ương đang giữ, hồ sơ tạm dừng: "<việc>" <kết quả>
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và thành tích của các năm 2020, 2024
      Và ngày 03/02/2025 hồ sơ đã ở bước "Đã trình cấp trung ương, chờ kết quả", đang tạm dừng xét
      Khi ngày 05/02/2025 thực hiện "<việc>" kèm "<kèm theo>"
      Thì việc này <kết quả> chấp nhận
      Và hồ sơ ở bước "<bước sau>"

      Dữ liệu: trung ương không khen, nơi trình rút thì vẫn ghi
        | việc                                             | kèm theo                         | kết quả    | bước sau                             |
        | Ghi ngày cấp trung ương nhận đủ hồ sơ            | đã nhận đủ                       | không được | Đã trình cấp trung ương, chờ kết quả |
        | Ghi việc cấp trung ương trả lại hồ sơ            | thiếu ý kiến hiệp y              | không được | Đã trình cấp trung ương, chờ kết quả |
        | Tạm dừng xét                                     | thêm một đơn tố cáo              | không được | Đã trình cấp trung ương, chờ kết quả |
        | Ghi kết quả không khen thưởng của cấp trung ương | chưa đủ thời gian lập thành tích | được       | Không khen thưởng                    |
        | Tiếp tục xét                                     | kết luận không có sai phạm       | được       | Đã trình cấp trung ương, chờ kết quả |
        | Rút hồ sơ                                        | đơn vị xin rút                   | được       | Đã rút hồ sơ                         |

    @TG-04-454 @nd98-2023/4/4
    Tình huống: Trung ương đang giữ, hồ sơ tạm dừng: chưa ghi quyết định khen thưởng
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và thành tích của các năm 2020, 2024
      Và ngày 03/02/2025 hồ sơ đã ở bước "Đã trình cấp trung ương, chờ kết quả", đang tạm dừng xét
      Khi ngày 14/03/2025 ghi trung ương khen: số "345/QĐ-TTg", "Thủ tướng Chính phủ" ký ngày 12/03/2025
      Thì việc này không được chấp nhận
      Và các lý do là:
        | Hồ sơ đang tạm dừng xét |

    @TG-04-455 @nd152-2025/4/4 @nq190-2025
    Khung tình huống: Ngày 01/07/2025 hồ sơ đang tạm dừng ở bước "<bước>" vẫn chuyển cơ quan kế thừa, vẫn tạm dừng
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và ngày 27/06/2025 hồ sơ đã ở bước "<bước>", đang tạm dừng xét
      Khi ngày 01/07/2025 thực hiện "Chuyển cơ quan kế thừa"
      Thì việc này được chấp nhận
      Và hồ sơ ở bước "<bước>" tại UBND xã Thử Nghiệm Mới
      Và hồ sơ đang tạm dừng xét

      Dữ liệu: hai bước
        | bước             |
        | Chờ tiếp nhận    |
        | Chờ Hội đồng xét |

  Quy tắc: Tạm dừng, xét tiếp thì ghi được thông tin mới; thời hạn tính lại, trừ khi cơ quan chọn cách hiểu khác
    Căn cứ: khoản 4 Điều 4 Nghị định số 98/2023/NĐ-CP.
    Nguồn: đã đối chiếu văn bản; thời hạn khi tạm dừng: còn cách hiểu khác nhau.

    Bối cảnh:
      Biết bà Lê Thị Cúc được đề nghị tặng danh hiệu "Lao động tiên tiến" năm 2024

    @TG-04-456 @nd98-2023/4/4
    Khung tình huống: Chọn cách hiểu “<cách hiểu>”, hồ sơ nhận đủ ngày 03/02/2025, tạm dừng rồi xét tiếp ngày 20/02/2025
      Biết đơn vị đã có văn bản chọn cách hiểu "<cách hiểu>"
      Và các bước đã làm như sau:
        | ngày       | việc            |
        | 03/02/2025 | Gửi hồ sơ       |
        | 03/02/2025 | Tiếp nhận hồ sơ |
        | 10/02/2025 | Tạm dừng xét    |
      Khi ngày 20/02/2025 thực hiện "Tiếp tục xét"
      Thì việc này được chấp nhận
      Và hạn đang tính là ngày <hạn>, <từ khi> <ngày đầu>

      Dữ liệu: 20 ngày làm việc
        | cách hiểu                            | hạn        | từ khi           | ngày đầu   |
        | Tính lại từ ngày tiếp tục xét        | 20/03/2025 | tính lại từ ngày | 20/02/2025 |
        | Thời hạn vẫn chạy trong lúc tạm dừng | 03/03/2025 | từ ngày nhận đủ  | 03/02/2025 |

    @TG-04-457 @nd98-2023/4/4
    Khung tình huống: Ghi thông tin mới khi "<việc>"
      Biết các bước đã làm như sau:
        | ngày       | việc            |
        | 03/02/2025 | Gửi hồ sơ       |
        | 03/02/2025 | Tiếp nhận hồ sơ |
        | <trước>    | <việc trước>    |
      Khi ngày 20/02/2025 thực hiện "<việc>" với thông tin:
        | chấp hành tốt chủ trương của Đảng và pháp luật của Nhà nước | không |
      Thì việc này <kết quả> chấp nhận

      Dữ liệu: lúc tạm dừng, lúc xét tiếp; việc khác thì không
        | trước      | việc trước            | việc                                       | kết quả    |
        | 10/02/2025 | Ghi kết quả thẩm định | Tạm dừng xét                               | được       |
        | 10/02/2025 | Tạm dừng xét          | Tiếp tục xét                               | được       |
        | 10/02/2025 | Tạm dừng xét          | Trả lại hồ sơ, thông báo không khen thưởng | không được |
