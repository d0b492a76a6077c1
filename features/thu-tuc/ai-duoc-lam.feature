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
