# language: vi
Tính năng: Ai được làm việc gì

  Quy tắc: Mỗi việc do một vai làm; vai khác làm thì không được chấp nhận
    Căn cứ: khoản 1 Điều 83, Điều 84 Luật Thi đua, khen thưởng năm 2022; Quyết định số 638/QĐ-BNV năm 2025.
    Nguồn: đã đối chiếu văn bản; các bước trước ngày 01/07/2025: theo nguồn dẫn lại.

    Bối cảnh:
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024

    @TG-83-111 @l2022/83/1
    Khung tình huống: Đang soạn thảo, <ai> thực hiện "<việc>" thì <kết quả>
      Khi ngày 18/02/2025, <ai> thực hiện "<việc>" kèm "<kèm theo>"
      Thì việc này <kết quả> chấp nhận
      Và hồ sơ ở bước "<bước>"

      Dữ liệu: bốn vai
        | việc      | ai                | kèm theo       | kết quả    | bước           |
        | Gửi hồ sơ | đơn vị trình khen | không kèm gì   | được       | Chờ tiếp nhận  |
        | Gửi hồ sơ | bộ phận tiếp nhận | không kèm gì   | không được | Đang soạn thảo |
        | Gửi hồ sơ | người thẩm định   | không kèm gì   | không được | Đang soạn thảo |
        | Gửi hồ sơ | thư ký Hội đồng   | không kèm gì   | không được | Đang soạn thảo |
        | Rút hồ sơ | đơn vị trình khen | đơn vị xin rút | được       | Đã rút hồ sơ   |
        | Rút hồ sơ | bộ phận tiếp nhận | đơn vị xin rút | không được | Đang soạn thảo |
        | Rút hồ sơ | người thẩm định   | đơn vị xin rút | không được | Đang soạn thảo |
        | Rút hồ sơ | thư ký Hội đồng   | đơn vị xin rút | không được | Đang soạn thảo |

    @TG-83-112 @l2022/84
    Khung tình huống: Chờ tiếp nhận, <ai> thực hiện "<việc>" thì <kết quả>
      Biết các bước đã làm như sau:
        | ngày       | việc      | kèm theo |
        | 03/02/2025 | Gửi hồ sơ |          |
      Khi ngày 18/02/2025, <ai> thực hiện "<việc>" kèm "<kèm theo>"
      Thì việc này <kết quả> chấp nhận
      Và hồ sơ ở bước "<bước>"

      Dữ liệu: bốn vai
        | việc                 | ai                | kèm theo          | kết quả    | bước           |
        | Tiếp nhận hồ sơ      | đơn vị trình khen | không kèm gì      | không được | Chờ tiếp nhận  |
        | Tiếp nhận hồ sơ      | bộ phận tiếp nhận | không kèm gì      | được       | Chờ thẩm định  |
        | Tiếp nhận hồ sơ      | người thẩm định   | không kèm gì      | không được | Chờ tiếp nhận  |
        | Tiếp nhận hồ sơ      | thư ký Hội đồng   | không kèm gì      | không được | Chờ tiếp nhận  |
        | Từ chối tiếp nhận    | đơn vị trình khen | gửi nhầm nơi nhận | không được | Chờ tiếp nhận  |
        | Từ chối tiếp nhận    | bộ phận tiếp nhận | gửi nhầm nơi nhận | được       | Đang soạn thảo |
        | Từ chối tiếp nhận    | người thẩm định   | gửi nhầm nơi nhận | không được | Chờ tiếp nhận  |
        | Từ chối tiếp nhận    | thư ký Hội đồng   | gửi nhầm nơi nhận | không được | Chờ tiếp nhận  |
        | Lấy lại để chỉnh sửa | đơn vị trình khen | cần sửa lại       | được       | Đang soạn thảo |
        | Lấy lại để chỉnh sửa | bộ phận tiếp nhận | cần sửa lại       | không được | Chờ tiếp nhận  |
        | Lấy lại để chỉnh sửa | người thẩm định   | cần sửa lại       | không được | Chờ tiếp nhận  |
        | Lấy lại để chỉnh sửa | thư ký Hội đồng   | cần sửa lại       | không được | Chờ tiếp nhận  |
        | Rút hồ sơ            | đơn vị trình khen | đơn vị xin rút    | được       | Đã rút hồ sơ   |
        | Rút hồ sơ            | bộ phận tiếp nhận | đơn vị xin rút    | không được | Chờ tiếp nhận  |
        | Rút hồ sơ            | người thẩm định   | đơn vị xin rút    | không được | Chờ tiếp nhận  |
        | Rút hồ sơ            | thư ký Hội đồng   | đơn vị xin rút    | không được | Chờ tiếp nhận  |

    @TG-83-113 @qd638-2025-bnv
    Khung tình huống: Chờ bổ sung hồ sơ, <ai> thực hiện "<việc>" thì <kết quả>
      Biết các bước đã làm như sau:
        | ngày       | việc                              | kèm theo |
        | 03/02/2025 | Gửi hồ sơ                         |          |
        | 03/02/2025 | Tiếp nhận hồ sơ                   |          |
        | 05/02/2025 | Yêu cầu bổ sung, hoàn thiện hồ sơ |          |
      Khi ngày 18/02/2025, <ai> thực hiện "<việc>" kèm "<kèm theo>"
      Thì việc này <kết quả> chấp nhận
      Và hồ sơ ở bước "<bước>"

      Dữ liệu: bốn vai
        | việc                 | ai                | kèm theo           | kết quả    | bước              |
        | Nộp bổ sung          | đơn vị trình khen | Báo cáo thành tích | được       | Chờ thẩm định     |
        | Nộp bổ sung          | bộ phận tiếp nhận | Báo cáo thành tích | không được | Chờ bổ sung hồ sơ |
        | Nộp bổ sung          | người thẩm định   | Báo cáo thành tích | không được | Chờ bổ sung hồ sơ |
        | Nộp bổ sung          | thư ký Hội đồng   | Báo cáo thành tích | không được | Chờ bổ sung hồ sơ |
        | Thu hồi hồ sơ đã nộp | đơn vị trình khen | cần sửa lại        | được       | Đang soạn thảo    |
        | Thu hồi hồ sơ đã nộp | bộ phận tiếp nhận | cần sửa lại        | không được | Chờ bổ sung hồ sơ |
        | Thu hồi hồ sơ đã nộp | người thẩm định   | cần sửa lại        | không được | Chờ bổ sung hồ sơ |
        | Thu hồi hồ sơ đã nộp | thư ký Hội đồng   | cần sửa lại        | không được | Chờ bổ sung hồ sơ |

    @TG-83-114 @l2022/83/1
    Khung tình huống: Chờ thẩm định, <ai> thực hiện "<việc>" thì <kết quả>
      Biết các bước đã làm như sau:
        | ngày       | việc            | kèm theo |
        | 03/02/2025 | Gửi hồ sơ       |          |
        | 03/02/2025 | Tiếp nhận hồ sơ |          |
      Khi ngày 18/02/2025, <ai> thực hiện "<việc>" kèm "<kèm theo>"
      Thì việc này <kết quả> chấp nhận
      Và hồ sơ ở bước "<bước>"

      Dữ liệu: bốn vai
        | việc                                       | ai                | kèm theo                                   | kết quả    | bước              |
        | Ghi kết quả thẩm định                      | đơn vị trình khen | không kèm gì                               | không được | Chờ thẩm định     |
        | Ghi kết quả thẩm định                      | bộ phận tiếp nhận | không kèm gì                               | không được | Chờ thẩm định     |
        | Ghi kết quả thẩm định                      | người thẩm định   | không kèm gì                               | được       | Chờ Hội đồng xét  |
        | Ghi kết quả thẩm định                      | thư ký Hội đồng   | không kèm gì                               | không được | Chờ thẩm định     |
        | Yêu cầu bổ sung, hoàn thiện hồ sơ          | đơn vị trình khen | thiếu báo cáo thành tích                   | không được | Chờ thẩm định     |
        | Yêu cầu bổ sung, hoàn thiện hồ sơ          | bộ phận tiếp nhận | thiếu báo cáo thành tích                   | không được | Chờ thẩm định     |
        | Yêu cầu bổ sung, hoàn thiện hồ sơ          | người thẩm định   | thiếu báo cáo thành tích                   | được       | Chờ bổ sung hồ sơ |
        | Yêu cầu bổ sung, hoàn thiện hồ sơ          | thư ký Hội đồng   | thiếu báo cáo thành tích                   | không được | Chờ thẩm định     |
        | Trả lại hồ sơ, thông báo không khen thưởng | đơn vị trình khen | không đủ tiêu chuẩn theo quy định của tỉnh | không được | Chờ thẩm định     |
        | Trả lại hồ sơ, thông báo không khen thưởng | bộ phận tiếp nhận | không đủ tiêu chuẩn theo quy định của tỉnh | không được | Chờ thẩm định     |
        | Trả lại hồ sơ, thông báo không khen thưởng | người thẩm định   | không đủ tiêu chuẩn theo quy định của tỉnh | được       | Không khen thưởng |
        | Trả lại hồ sơ, thông báo không khen thưởng | thư ký Hội đồng   | không đủ tiêu chuẩn theo quy định của tỉnh | không được | Chờ thẩm định     |
        | Tạm dừng xét                               | đơn vị trình khen | có đơn tố cáo đang được xác minh           | không được | Chờ thẩm định     |
        | Tạm dừng xét                               | bộ phận tiếp nhận | có đơn tố cáo đang được xác minh           | không được | Chờ thẩm định     |
        | Tạm dừng xét                               | người thẩm định   | có đơn tố cáo đang được xác minh           | được       | Chờ thẩm định     |
        | Tạm dừng xét                               | thư ký Hội đồng   | có đơn tố cáo đang được xác minh           | không được | Chờ thẩm định     |
        | Rút hồ sơ                                  | đơn vị trình khen | đơn vị xin rút                             | được       | Đã rút hồ sơ      |
        | Rút hồ sơ                                  | bộ phận tiếp nhận | đơn vị xin rút                             | không được | Chờ thẩm định     |
        | Rút hồ sơ                                  | người thẩm định   | đơn vị xin rút                             | không được | Chờ thẩm định     |
        | Rút hồ sơ                                  | thư ký Hội đồng   | đơn vị xin rút                             | không được | Chờ thẩm định     |
        | Thu hồi hồ sơ đã nộp                       | đơn vị trình khen | cần sửa lại                                | được       | Đang soạn thảo    |
        | Thu hồi hồ sơ đã nộp                       | bộ phận tiếp nhận | cần sửa lại                                | không được | Chờ thẩm định     |
        | Thu hồi hồ sơ đã nộp                       | người thẩm định   | cần sửa lại                                | không được | Chờ thẩm định     |
        | Thu hồi hồ sơ đã nộp                       | thư ký Hội đồng   | cần sửa lại                                | không được | Chờ thẩm định     |

    @TG-83-115 @l2022/84
    Khung tình huống: Chờ Hội đồng xét, <ai> thực hiện "<việc>" thì <kết quả>
      Biết các bước đã làm như sau:
        | ngày       | việc                  | kèm theo |
        | 03/02/2025 | Gửi hồ sơ             |          |
        | 03/02/2025 | Tiếp nhận hồ sơ       |          |
        | 10/02/2025 | Ghi kết quả thẩm định |          |
      Khi ngày 18/02/2025, <ai> thực hiện "<việc>" kèm "<kèm theo>"
      Thì việc này <kết quả> chấp nhận
      Và hồ sơ ở bước "<bước>"

      Dữ liệu: bốn vai
        | việc                 | ai                | kèm theo | kết quả    | bước             |
        | Ghi kết quả Hội đồng | đơn vị trình khen | 6/9      | không được | Chờ Hội đồng xét |
        | Ghi kết quả Hội đồng | bộ phận tiếp nhận | 6/9      | không được | Chờ Hội đồng xét |
        | Ghi kết quả Hội đồng | người thẩm định   | 6/9      | không được | Chờ Hội đồng xét |
        | Ghi kết quả Hội đồng | thư ký Hội đồng   | 6/9      | được       | Chờ trình        |

    @TG-83-116 @qd638-2025-bnv
    Khung tình huống: Chờ trình, <ai> thực hiện "<việc>" thì <kết quả>
      Biết các bước đã làm như sau:
        | ngày       | việc                  | kèm theo |
        | 03/02/2025 | Gửi hồ sơ             |          |
        | 03/02/2025 | Tiếp nhận hồ sơ       |          |
        | 10/02/2025 | Ghi kết quả thẩm định |          |
        | 14/02/2025 | Ghi kết quả Hội đồng  | 6/9      |
      Khi ngày 18/02/2025, <ai> thực hiện "<việc>" kèm "<kèm theo>"
      Thì việc này <kết quả> chấp nhận
      Và hồ sơ ở bước "<bước>"

      Dữ liệu: bốn vai
        | việc                | ai                | kèm theo     | kết quả    | bước                     |
        | Trình ký quyết định | đơn vị trình khen | không kèm gì | không được | Chờ trình                |
        | Trình ký quyết định | bộ phận tiếp nhận | không kèm gì | không được | Chờ trình                |
        | Trình ký quyết định | người thẩm định   | không kèm gì | được       | Đã trình, chờ quyết định |
        | Trình ký quyết định | thư ký Hội đồng   | không kèm gì | không được | Chờ trình                |

  Quy tắc: Hẹn lại, đổi mức, chuyển nơi xét, xét tiếp, ghi kết quả của trung ương cũng do đúng một vai làm
    Căn cứ: khoản 1, khoản 4 Điều 83 Luật Thi đua, khen thưởng năm 2022; khoản 4 Điều 4 Nghị định số 98/2023/NĐ-CP; Thông tư số 01/2018/TT-VPCP; Nghị quyết số 190/2025/QH15; khoản 2 Điều 32 Nghị định số 98/2023/NĐ-CP; Điều 78 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản; việc đổi mức đề nghị, chuyển nơi xét: chưa kiểm chứng.

    Bối cảnh:
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt

    @TG-83-452 @l2022/83/1 @tt01-2018-vpcp
    Khung tình huống: "<bước>", <ai> thực hiện "<việc>" thì <kết quả>
      Biết ngày 03/02/2025 hồ sơ đã ở bước "<bước>"
      Khi ngày 18/02/2025, <ai> thực hiện "<việc>" kèm "<kèm theo>"
      Thì việc này <kết quả> chấp nhận
      Và hồ sơ ở bước "<bước sau>"

      Dữ liệu: bốn vai
        | bước          | việc                              | ai                | kèm theo                               | kết quả    | bước sau      |
        | Chờ thẩm định | Xin lỗi, hẹn lại ngày trả kết quả | đơn vị trình khen | hẹn lại ngày 31/03/2025                | không được | Chờ thẩm định |
        | Chờ thẩm định | Xin lỗi, hẹn lại ngày trả kết quả | bộ phận tiếp nhận | hẹn lại ngày 31/03/2025                | được       | Chờ thẩm định |
        | Chờ thẩm định | Xin lỗi, hẹn lại ngày trả kết quả | người thẩm định   | hẹn lại ngày 31/03/2025                | không được | Chờ thẩm định |
        | Chờ thẩm định | Xin lỗi, hẹn lại ngày trả kết quả | thư ký Hội đồng   | hẹn lại ngày 31/03/2025                | không được | Chờ thẩm định |
        | Chờ thẩm định | Hạ, nâng mức đề nghị              | đơn vị trình khen | thành Bằng khen của Chủ tịch UBND tỉnh | không được | Chờ thẩm định |
        | Chờ thẩm định | Hạ, nâng mức đề nghị              | bộ phận tiếp nhận | thành Bằng khen của Chủ tịch UBND tỉnh | không được | Chờ thẩm định |
        | Chờ thẩm định | Hạ, nâng mức đề nghị              | người thẩm định   | thành Bằng khen của Chủ tịch UBND tỉnh | được       | Chờ tiếp nhận |
        | Chờ thẩm định | Hạ, nâng mức đề nghị              | thư ký Hội đồng   | thành Bằng khen của Chủ tịch UBND tỉnh | không được | Chờ thẩm định |
        | Chờ tiếp nhận | Xin hạ, nâng mức đề nghị          | đơn vị trình khen | thành Bằng khen của Chủ tịch UBND tỉnh | được       | Chờ tiếp nhận |
        | Chờ tiếp nhận | Xin hạ, nâng mức đề nghị          | bộ phận tiếp nhận | thành Bằng khen của Chủ tịch UBND tỉnh | không được | Chờ tiếp nhận |
        | Chờ tiếp nhận | Xin hạ, nâng mức đề nghị          | người thẩm định   | thành Bằng khen của Chủ tịch UBND tỉnh | không được | Chờ tiếp nhận |
        | Chờ tiếp nhận | Xin hạ, nâng mức đề nghị          | thư ký Hội đồng   | thành Bằng khen của Chủ tịch UBND tỉnh | không được | Chờ tiếp nhận |
        | Chờ tiếp nhận | Chuyển đến nơi có thẩm quyền xét  | đơn vị trình khen | đến xã Trường Tây                      | không được | Chờ tiếp nhận |
        | Chờ tiếp nhận | Chuyển đến nơi có thẩm quyền xét  | bộ phận tiếp nhận | đến xã Trường Tây                      | không được | Chờ tiếp nhận |
        | Chờ tiếp nhận | Chuyển đến nơi có thẩm quyền xét  | người thẩm định   | đến xã Trường Tây                      | được       | Chờ tiếp nhận |
        | Chờ tiếp nhận | Chuyển đến nơi có thẩm quyền xét  | thư ký Hội đồng   | đến xã Trường Tây                      | không được | Chờ tiếp nhận |

    @TG-04-458 @nd98-2023/4/4
    Khung tình huống: Đang tạm dừng, <ai> thực hiện "<việc>" thì <kết quả>
      Biết ngày 03/02/2025 hồ sơ đã ở bước "<bước>", đang tạm dừng xét
      Khi ngày 18/02/2025, <ai> thực hiện "<việc>" kèm "<kèm theo>"
      Thì việc này <kết quả> chấp nhận
      Và hồ sơ ở bước "<bước sau>"

      Dữ liệu: bốn vai
        | bước          | việc         | ai                | kèm theo                   | kết quả    | bước sau      |
        | Chờ thẩm định | Tiếp tục xét | đơn vị trình khen | kết luận không có sai phạm | không được | Chờ thẩm định |
        | Chờ thẩm định | Tiếp tục xét | bộ phận tiếp nhận | kết luận không có sai phạm | không được | Chờ thẩm định |
        | Chờ thẩm định | Tiếp tục xét | người thẩm định   | kết luận không có sai phạm | được       | Chờ thẩm định |
        | Chờ thẩm định | Tiếp tục xét | thư ký Hội đồng   | kết luận không có sai phạm | không được | Chờ thẩm định |

    @TG-190-450 @nq190-2025
    Khung tình huống: Ngày 01/07/2025, <ai> chuyển hồ sơ sang cơ quan kế thừa thì <kết quả>
      Biết ngày 27/06/2025 hồ sơ đã ở bước "Chờ thẩm định"
      Khi ngày 01/07/2025, <ai> thực hiện "Chuyển cơ quan kế thừa"
      Thì việc này <kết quả> chấp nhận
      Và hồ sơ ở bước "Chờ thẩm định" tại <nơi>

      Dữ liệu: bốn vai
        | ai                | kết quả    | nơi                    |
        | đơn vị trình khen | không được | UBND xã Thử Nghiệm     |
        | bộ phận tiếp nhận | không được | UBND xã Thử Nghiệm     |
        | người thẩm định   | được       | UBND xã Thử Nghiệm Mới |
        | thư ký Hội đồng   | không được | UBND xã Thử Nghiệm     |

    @TG-32-450 @nd98-2023/32/2
    Khung tình huống: Chờ kết quả của trung ương, <ai> ghi "<việc>" thì <kết quả>
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và thành tích của các năm 2020, 2024
      Và ngày 03/02/2025 hồ sơ đã ở bước "Đã trình cấp trung ương, chờ kết quả"
      Khi ngày 18/02/2025, <ai> thực hiện "<việc>"
      Thì việc này <kết quả> chấp nhận
      Và hồ sơ ở bước "Đã trình cấp trung ương, chờ kết quả"

      Dữ liệu: bốn vai
        | việc                                  | ai                | kết quả    |
        | Ghi ngày cấp trung ương nhận đủ hồ sơ | đơn vị trình khen | không được |
        | Ghi ngày cấp trung ương nhận đủ hồ sơ | bộ phận tiếp nhận | không được |
        | Ghi ngày cấp trung ương nhận đủ hồ sơ | người thẩm định   | được       |
        | Ghi ngày cấp trung ương nhận đủ hồ sơ | thư ký Hội đồng   | không được |

    @TG-78-450 @l2022/78 @l2022/83/4
    Khung tình huống: Chờ kết quả của trung ương, <ai> ghi quyết định khen thưởng thì <kết quả>
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo công trạng
      Và thành tích của các năm 2020, 2024
      Và ngày 03/02/2025 hồ sơ đã ở bước "Đã trình cấp trung ương, chờ kết quả"
      Khi ngày 20/03/2025, <ai> ghi trung ương khen: số "345/QĐ-TTg", "Thủ tướng Chính phủ" ký ngày 14/03/2025
      Thì việc này <kết quả> chấp nhận
      Và hồ sơ ở bước "<bước>"

      Dữ liệu: bốn vai
        | ai                | kết quả    | bước                                 |
        | đơn vị trình khen | không được | Đã trình cấp trung ương, chờ kết quả |
        | bộ phận tiếp nhận | không được | Đã trình cấp trung ương, chờ kết quả |
        | người thẩm định   | được       | Đã có quyết định khen thưởng         |
        | thư ký Hội đồng   | không được | Đã trình cấp trung ương, chờ kết quả |
