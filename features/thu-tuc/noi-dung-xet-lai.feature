# language: vi
Tính năng: Làm mỗi việc thì nội dung nào của hồ sơ phải đạt

  Quy tắc: Nội dung phải đạt mà không đạt hoặc chưa rõ thì chưa làm được; nội dung chỉ cần không vi phạm thì chưa rõ vẫn làm được
    Căn cứ: khoản 1 Điều 83, Điều 84, khoản 1 Điều 85, khoản 4 Điều 90 Luật Thi đua, khen thưởng năm 2022; Điều 78, Điều 79, Điều 80 Luật Thi đua, khen thưởng năm 2022; Quyết định số 638/QĐ-BNV năm 2025.
    Nguồn: đã đối chiếu văn bản; việc đổi mức đề nghị, chuyển nơi xét: chưa kiểm chứng.

    @TG-83-453 @l2022/83/1 @l2022/84 @l2022/85/1 @l2022/90/4 @l2022/79 @l2022/80 @qd638-2025-bnv
    Khung tình huống: "<bước>", hồ sơ <thế nào> về <nội dung>: "<việc>" <kết quả>
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và từ ngày 05/02/2025 hồ sơ <thế nào> về <nội dung>, các nội dung khác đều đạt
      Và ngày 03/02/2025 hồ sơ đã ở bước "<bước>"
      Khi ngày 18/02/2025 thực hiện "<việc>" kèm "<kèm theo>"
      Thì việc này <kết quả> chấp nhận

      Dữ liệu: nội dung phải đạt, nội dung chỉ cần không vi phạm, nội dung không hỏi ở việc đó
        | bước                     | việc                             | kèm theo                               | thế nào   | nội dung      | kết quả    |
        | Đang soạn thảo           | Gửi hồ sơ                        | có đủ giấy tờ                          | không đạt | hình thức     | không được |
        | Đang soạn thảo           | Gửi hồ sơ                        | có đủ giấy tờ                          | chưa rõ   | hình thức     | không được |
        | Đang soạn thảo           | Gửi hồ sơ                        | có đủ giấy tờ                          | không đạt | thủ tục       | không được |
        | Đang soạn thảo           | Gửi hồ sơ                        | có đủ giấy tờ                          | chưa rõ   | thủ tục       | không được |
        | Đang soạn thảo           | Gửi hồ sơ                        | có đủ giấy tờ                          | không đạt | thẩm quyền    | không được |
        | Đang soạn thảo           | Gửi hồ sơ                        | có đủ giấy tờ                          | chưa rõ   | thẩm quyền    | được       |
        | Đang soạn thảo           | Gửi hồ sơ                        | có đủ giấy tờ                          | không đạt | việc tạm dừng | không được |
        | Đang soạn thảo           | Gửi hồ sơ                        | có đủ giấy tờ                          | chưa rõ   | việc tạm dừng | được       |
        | Đang soạn thảo           | Gửi hồ sơ                        | có đủ giấy tờ                          | không đạt | tiêu chuẩn    | được       |
        | Đang soạn thảo           | Gửi hồ sơ                        | có đủ giấy tờ                          | không đạt | hồ sơ         | được       |
        | Chờ tiếp nhận            | Tiếp nhận hồ sơ                  | có đủ giấy tờ                          | không đạt | hình thức     | không được |
        | Chờ tiếp nhận            | Tiếp nhận hồ sơ                  | có đủ giấy tờ                          | chưa rõ   | hình thức     | được       |
        | Chờ tiếp nhận            | Tiếp nhận hồ sơ                  | có đủ giấy tờ                          | không đạt | thẩm quyền    | không được |
        | Chờ tiếp nhận            | Tiếp nhận hồ sơ                  | có đủ giấy tờ                          | chưa rõ   | thẩm quyền    | được       |
        | Chờ tiếp nhận            | Tiếp nhận hồ sơ                  | có đủ giấy tờ                          | không đạt | tiêu chuẩn    | được       |
        | Chờ thẩm định            | Ghi kết quả thẩm định            | không kèm gì                           | không đạt | hình thức     | không được |
        | Chờ thẩm định            | Ghi kết quả thẩm định            | không kèm gì                           | chưa rõ   | hình thức     | không được |
        | Chờ thẩm định            | Ghi kết quả thẩm định            | không kèm gì                           | không đạt | việc tạm dừng | không được |
        | Chờ thẩm định            | Ghi kết quả thẩm định            | không kèm gì                           | chưa rõ   | việc tạm dừng | không được |
        | Chờ thẩm định            | Ghi kết quả thẩm định            | không kèm gì                           | không đạt | tiêu chuẩn    | không được |
        | Chờ thẩm định            | Ghi kết quả thẩm định            | không kèm gì                           | chưa rõ   | tiêu chuẩn    | không được |
        | Chờ thẩm định            | Ghi kết quả thẩm định            | không kèm gì                           | không đạt | hồ sơ         | không được |
        | Chờ thẩm định            | Ghi kết quả thẩm định            | không kèm gì                           | chưa rõ   | hồ sơ         | không được |
        | Chờ thẩm định            | Ghi kết quả thẩm định            | không kèm gì                           | không đạt | diện xét      | không được |
        | Chờ thẩm định            | Ghi kết quả thẩm định            | không kèm gì                           | chưa rõ   | diện xét      | được       |
        | Chờ thẩm định            | Ghi kết quả thẩm định            | không kèm gì                           | không đạt | thẩm quyền    | không được |
        | Chờ thẩm định            | Ghi kết quả thẩm định            | không kèm gì                           | chưa rõ   | thẩm quyền    | được       |
        | Chờ thẩm định            | Ghi kết quả thẩm định            | không kèm gì                           | không đạt | thủ tục       | không được |
        | Chờ thẩm định            | Ghi kết quả thẩm định            | không kèm gì                           | chưa rõ   | thủ tục       | được       |
        | Chờ thẩm định            | Ghi kết quả thẩm định            | không kèm gì                           | không đạt | Hội đồng      | được       |
        | Chờ Hội đồng xét         | Ghi kết quả Hội đồng             | 9/9                                    | không đạt | việc tạm dừng | không được |
        | Chờ Hội đồng xét         | Ghi kết quả Hội đồng             | 9/9                                    | chưa rõ   | việc tạm dừng | không được |
        | Chờ Hội đồng xét         | Ghi kết quả Hội đồng             | 9/9                                    | không đạt | Hội đồng      | không được |
        | Chờ Hội đồng xét         | Ghi kết quả Hội đồng             | 9/9                                    | chưa rõ   | Hội đồng      | không được |
        | Chờ Hội đồng xét         | Ghi kết quả Hội đồng             | 9/9                                    | không đạt | thời hạn      | được       |
        | Chờ trình                | Trình ký quyết định              | đã đủ hồ sơ                            | không đạt | hình thức     | không được |
        | Chờ trình                | Trình ký quyết định              | đã đủ hồ sơ                            | chưa rõ   | hình thức     | không được |
        | Chờ trình                | Trình ký quyết định              | đã đủ hồ sơ                            | không đạt | việc tạm dừng | không được |
        | Chờ trình                | Trình ký quyết định              | đã đủ hồ sơ                            | chưa rõ   | việc tạm dừng | không được |
        | Chờ trình                | Trình ký quyết định              | đã đủ hồ sơ                            | không đạt | thẩm quyền    | không được |
        | Chờ trình                | Trình ký quyết định              | đã đủ hồ sơ                            | chưa rõ   | thẩm quyền    | được       |
        | Chờ trình                | Trình ký quyết định              | đã đủ hồ sơ                            | không đạt | thời hạn      | được       |
        | Đã trình, chờ quyết định | Ban hành quyết định khen thưởng  | Chủ tịch UBND xã Thử Nghiệm ký         | không đạt | hình thức     | không được |
        | Đã trình, chờ quyết định | Ban hành quyết định khen thưởng  | Chủ tịch UBND xã Thử Nghiệm ký         | chưa rõ   | hình thức     | không được |
        | Đã trình, chờ quyết định | Ban hành quyết định khen thưởng  | Chủ tịch UBND xã Thử Nghiệm ký         | không đạt | thẩm quyền    | không được |
        | Đã trình, chờ quyết định | Ban hành quyết định khen thưởng  | Chủ tịch UBND xã Thử Nghiệm ký         | chưa rõ   | thẩm quyền    | không được |
        | Đã trình, chờ quyết định | Ban hành quyết định khen thưởng  | Chủ tịch UBND xã Thử Nghiệm ký         | không đạt | việc tạm dừng | không được |
        | Đã trình, chờ quyết định | Ban hành quyết định khen thưởng  | Chủ tịch UBND xã Thử Nghiệm ký         | chưa rõ   | việc tạm dừng | không được |
        | Đã trình, chờ quyết định | Ban hành quyết định khen thưởng  | Chủ tịch UBND xã Thử Nghiệm ký         | không đạt | tiêu chuẩn    | không được |
        | Đã trình, chờ quyết định | Ban hành quyết định khen thưởng  | Chủ tịch UBND xã Thử Nghiệm ký         | chưa rõ   | tiêu chuẩn    | không được |
        | Đã trình, chờ quyết định | Ban hành quyết định khen thưởng  | Chủ tịch UBND xã Thử Nghiệm ký         | không đạt | diện xét      | không được |
        | Đã trình, chờ quyết định | Ban hành quyết định khen thưởng  | Chủ tịch UBND xã Thử Nghiệm ký         | chưa rõ   | diện xét      | được       |
        | Đã trình, chờ quyết định | Ban hành quyết định khen thưởng  | Chủ tịch UBND xã Thử Nghiệm ký         | không đạt | thời hạn      | được       |
        | Chờ thẩm định            | Hạ, nâng mức đề nghị             | thành Bằng khen của Chủ tịch UBND tỉnh | không đạt | hình thức     | không được |
        | Chờ thẩm định            | Hạ, nâng mức đề nghị             | thành Bằng khen của Chủ tịch UBND tỉnh | chưa rõ   | hình thức     | không được |
        | Chờ thẩm định            | Hạ, nâng mức đề nghị             | thành Bằng khen của Chủ tịch UBND tỉnh | không đạt | thẩm quyền    | không được |
        | Chờ thẩm định            | Hạ, nâng mức đề nghị             | thành Bằng khen của Chủ tịch UBND tỉnh | chưa rõ   | thẩm quyền    | được       |
        | Chờ thẩm định            | Hạ, nâng mức đề nghị             | thành Bằng khen của Chủ tịch UBND tỉnh | không đạt | việc tạm dừng | không được |
        | Chờ thẩm định            | Hạ, nâng mức đề nghị             | thành Bằng khen của Chủ tịch UBND tỉnh | chưa rõ   | việc tạm dừng | được       |
        | Chờ thẩm định            | Hạ, nâng mức đề nghị             | thành Bằng khen của Chủ tịch UBND tỉnh | không đạt | tiêu chuẩn    | không được |
        | Chờ thẩm định            | Hạ, nâng mức đề nghị             | thành Bằng khen của Chủ tịch UBND tỉnh | chưa rõ   | tiêu chuẩn    | được       |
        | Chờ thẩm định            | Hạ, nâng mức đề nghị             | thành Bằng khen của Chủ tịch UBND tỉnh | không đạt | thủ tục       | không được |
        | Chờ thẩm định            | Hạ, nâng mức đề nghị             | thành Bằng khen của Chủ tịch UBND tỉnh | chưa rõ   | thủ tục       | được       |
        | Chờ thẩm định            | Hạ, nâng mức đề nghị             | thành Bằng khen của Chủ tịch UBND tỉnh | không đạt | hồ sơ         | được       |
        | Chờ tiếp nhận            | Xin hạ, nâng mức đề nghị         | thành Bằng khen của Chủ tịch UBND tỉnh | không đạt | hình thức     | không được |
        | Chờ tiếp nhận            | Xin hạ, nâng mức đề nghị         | thành Bằng khen của Chủ tịch UBND tỉnh | chưa rõ   | hình thức     | không được |
        | Chờ tiếp nhận            | Xin hạ, nâng mức đề nghị         | thành Bằng khen của Chủ tịch UBND tỉnh | không đạt | thẩm quyền    | không được |
        | Chờ tiếp nhận            | Xin hạ, nâng mức đề nghị         | thành Bằng khen của Chủ tịch UBND tỉnh | chưa rõ   | thẩm quyền    | được       |
        | Chờ tiếp nhận            | Xin hạ, nâng mức đề nghị         | thành Bằng khen của Chủ tịch UBND tỉnh | không đạt | việc tạm dừng | không được |
        | Chờ tiếp nhận            | Xin hạ, nâng mức đề nghị         | thành Bằng khen của Chủ tịch UBND tỉnh | chưa rõ   | việc tạm dừng | được       |
        | Chờ tiếp nhận            | Xin hạ, nâng mức đề nghị         | thành Bằng khen của Chủ tịch UBND tỉnh | không đạt | tiêu chuẩn    | không được |
        | Chờ tiếp nhận            | Xin hạ, nâng mức đề nghị         | thành Bằng khen của Chủ tịch UBND tỉnh | chưa rõ   | tiêu chuẩn    | được       |
        | Chờ tiếp nhận            | Xin hạ, nâng mức đề nghị         | thành Bằng khen của Chủ tịch UBND tỉnh | không đạt | thủ tục       | không được |
        | Chờ tiếp nhận            | Xin hạ, nâng mức đề nghị         | thành Bằng khen của Chủ tịch UBND tỉnh | chưa rõ   | thủ tục       | được       |
        | Chờ tiếp nhận            | Xin hạ, nâng mức đề nghị         | thành Bằng khen của Chủ tịch UBND tỉnh | không đạt | hồ sơ         | được       |
        | Chờ tiếp nhận            | Chuyển đến nơi có thẩm quyền xét | đến xã Trường Tây                      | không đạt | hình thức     | không được |
        | Chờ tiếp nhận            | Chuyển đến nơi có thẩm quyền xét | đến xã Trường Tây                      | chưa rõ   | hình thức     | được       |
        | Chờ tiếp nhận            | Chuyển đến nơi có thẩm quyền xét | đến xã Trường Tây                      | không đạt | tiêu chuẩn    | được       |

    @TG-78-451 @l2022/78 @l2022/83/1
    Khung tình huống: Trung ương đã quyết định, hồ sơ <thế nào> về <nội dung>: ghi quyết định <kết quả>
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và thành tích của các năm 2020, 2024
      Và từ ngày 05/02/2025 hồ sơ <thế nào> về <nội dung>, các nội dung khác đều đạt
      Và ngày 03/02/2025 hồ sơ đã ở bước "Đã trình cấp trung ương, chờ kết quả"
      Khi ngày 20/03/2025 ghi trung ương khen: số "345/QĐ-TTg", "Thủ tướng Chính phủ" ký ngày 14/03/2025
      Thì việc này <kết quả> chấp nhận

      Dữ liệu: việc đã quyết định thì chỉ chặn khi vi phạm rõ
        | thế nào   | nội dung      | kết quả    |
        | không đạt | hình thức     | không được |
        | chưa rõ   | hình thức     | được       |
        | không đạt | thẩm quyền    | không được |
        | chưa rõ   | thẩm quyền    | được       |
        | không đạt | việc tạm dừng | không được |
        | chưa rõ   | việc tạm dừng | được       |
        | không đạt | tiêu chuẩn    | không được |
        | chưa rõ   | tiêu chuẩn    | được       |
        | không đạt | hồ sơ         | được       |

    @TG-84-450 @l2022/84
    Khung tình huống: Tạm dừng mà hồ sơ <thế nào> về <nội dung>: xét tiếp <kết quả>
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và từ ngày 05/02/2025 hồ sơ <thế nào> về <nội dung>, các nội dung khác đều đạt
      Và ngày 03/02/2025 hồ sơ đã ở bước "Chờ thẩm định", đang tạm dừng xét
      Khi ngày 18/02/2025 thực hiện "Tiếp tục xét" kèm "kết luận không có sai phạm"
      Thì việc này <kết quả> chấp nhận

      Dữ liệu: chỉ hỏi việc tạm dừng
        | thế nào   | nội dung      | kết quả    |
        | không đạt | việc tạm dừng | không được |
        | chưa rõ   | việc tạm dừng | không được |
        | không đạt | tiêu chuẩn    | được       |

    @TG-84-451 @l2022/84
    Tình huống: Hội đồng đã xét, người thẩm định hỏi thêm ý kiến mà chưa có trả lời thì chưa trình
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và thành tích của các năm 2020, 2024
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và tỉnh đã tiếp nhận và thẩm định xong ngày 02/06/2025
      Và các bước đã làm như sau:
        | ngày       | việc                 | kèm theo |
        | 05/06/2025 | Ghi kết quả Hội đồng | 9/9      |
      Và ngày 06/06/2025 đã "Lấy ý kiến, hiệp y", ghi:
        | Cơ quan được hỏi | Bảo hiểm xã hội tỉnh |
        | Nội dung hỏi     | Bảo hiểm xã hội      |
      Khi ngày 20/06/2025 thực hiện "Trình cấp trên"
      Thì việc này không được chấp nhận
      Và các lý do là:
        | Các cơ quan được hỏi đều đã trả lời |
      Và hồ sơ ở bước "Chờ trình"

  Quy tắc: Đổi mức, chuyển nơi xét ở bước nào thì cũng tiếp nhận lại từ đầu
    Căn cứ: khoản 1 Điều 83 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: chưa kiểm chứng.

    @TG-83-454 @l2022/83/1
    Khung tình huống: "<bước>", "<việc>" <kèm theo>
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và ngày 03/02/2025 hồ sơ đã ở bước "<bước>"
      Khi ngày 18/02/2025 thực hiện "<việc>" kèm "<kèm theo>"
      Thì việc này được chấp nhận
      Và hồ sơ ở bước "<bước sau>"

      Dữ liệu: trước và sau khi thẩm định
        | bước                     | việc                             | kèm theo                               | bước sau      |
        | Chờ Hội đồng xét         | Hạ, nâng mức đề nghị             | thành Bằng khen của Chủ tịch UBND tỉnh | Chờ tiếp nhận |
        | Chờ trình                | Hạ, nâng mức đề nghị             | thành Bằng khen của Chủ tịch UBND tỉnh | Chờ tiếp nhận |
        | Đã trình, chờ quyết định | Hạ, nâng mức đề nghị             | thành Bằng khen của Chủ tịch UBND tỉnh | Chờ tiếp nhận |
        | Chờ bổ sung hồ sơ        | Xin hạ, nâng mức đề nghị         | thành Bằng khen của Chủ tịch UBND tỉnh | Chờ tiếp nhận |
        | Chờ thẩm định            | Chuyển đến nơi có thẩm quyền xét | đến xã Trường Tây                      | Chờ tiếp nhận |

  Quy tắc: Đơn vị kết thúc hoạt động thì hồ sơ ở bước nào cũng chuyển sang cơ quan kế thừa, giữ nguyên bước
    Căn cứ: Nghị quyết số 190/2025/QH15.
    Nguồn: đã đối chiếu văn bản.

    @TG-190-451 @nq190-2025
    Khung tình huống: Ngày 01/07/2025 hồ sơ đang ở bước "<bước>"
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và ngày 27/06/2025 hồ sơ đã ở bước "<bước>"
      Khi ngày 01/07/2025 thực hiện "Chuyển cơ quan kế thừa"
      Thì việc này được chấp nhận
      Và hồ sơ ở bước "<bước>" tại UBND xã Thử Nghiệm Mới

      Dữ liệu: từ khi gửi đến khi chờ quyết định
        | bước                     |
        | Chờ tiếp nhận            |
        | Chờ bổ sung hồ sơ        |
        | Chờ thẩm định            |
        | Chờ Hội đồng xét         |
        | Chờ trình                |
        | Đã trình, chờ quyết định |
