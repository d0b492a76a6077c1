# language: vi
Tính năng: Từ mỗi bước đi đâu được

  Quy tắc: Ở mỗi bước chỉ làm được việc của bước đó; rút và tạm dừng thì làm được cho đến khi có quyết định
    Căn cứ: khoản 1 Điều 83, Điều 84 Luật Thi đua, khen thưởng năm 2022; Quyết định số 638/QĐ-BNV năm 2025.
    Nguồn: đã đối chiếu văn bản; các bước trước ngày 01/07/2025: theo nguồn dẫn lại.

    Bối cảnh:
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024

    @TG-84-111 @l2022/84
    Khung tình huống: Đang soạn thảo, làm được "<việc>"
      Khi ngày 18/02/2025 thực hiện "<việc>" kèm "<kèm theo>"
      Thì việc này được chấp nhận
      Và hồ sơ ở bước "<bước>" tại UBND xã Thử Nghiệm

      Dữ liệu: việc làm được và bước đến
        | việc      | kèm theo       | bước          |
        | Gửi hồ sơ | không kèm gì   | Chờ tiếp nhận |
        | Rút hồ sơ | đơn vị xin rút | Đã rút hồ sơ  |

    @TG-84-112 @l2022/84
    Khung tình huống: Đang soạn thảo, không làm được "<việc>"
      Khi ngày 18/02/2025 thực hiện "<việc>" kèm "<kèm theo>"
      Thì việc này không được chấp nhận
      Và hồ sơ ở bước "Đang soạn thảo"

      Dữ liệu: việc của bước khác
        | việc                                             | kèm theo                                   |
        | Lấy lại để chỉnh sửa                             | cần sửa lại                                |
        | Tiếp nhận hồ sơ                                  | không kèm gì                               |
        | Từ chối tiếp nhận                                | gửi nhầm nơi nhận                          |
        | Yêu cầu bổ sung, hoàn thiện hồ sơ                | thiếu báo cáo thành tích                   |
        | Nộp bổ sung                                      | Báo cáo thành tích                         |
        | Ghi kết quả thẩm định                            | không kèm gì                               |
        | Ghi kết quả Hội đồng                             | 6/9                                        |
        | Trình ký quyết định                              | không kèm gì                               |
        | Trả lại hồ sơ, thông báo không khen thưởng       | không đủ tiêu chuẩn theo quy định của tỉnh |
        | Thu hồi hồ sơ đã nộp                             | cần sửa lại                                |
        | Tiếp tục xét                                     | xét tiếp                                   |
        | Ghi ngày cấp trung ương nhận đủ hồ sơ            | không kèm gì                               |
        | Ghi việc cấp trung ương trả lại hồ sơ            | thiếu hồ sơ                                |
        | Ghi kết quả không khen thưởng của cấp trung ương | không đủ tiêu chuẩn                        |

    @TG-84-113 @l2022/83/1
    Khung tình huống: Chờ tiếp nhận, làm được "<việc>"
      Biết các bước đã làm như sau:
        | ngày       | việc      | kèm theo |
        | 03/02/2025 | Gửi hồ sơ |          |
      Khi ngày 18/02/2025 thực hiện "<việc>" kèm "<kèm theo>"
      Thì việc này được chấp nhận
      Và hồ sơ ở bước "<bước>" tại UBND xã Thử Nghiệm

      Dữ liệu: việc làm được và bước đến
        | việc                 | kèm theo                         | bước           |
        | Lấy lại để chỉnh sửa | cần sửa lại                      | Đang soạn thảo |
        | Tiếp nhận hồ sơ      | không kèm gì                     | Chờ thẩm định  |
        | Từ chối tiếp nhận    | gửi nhầm nơi nhận                | Đang soạn thảo |
        | Rút hồ sơ            | đơn vị xin rút                   | Đã rút hồ sơ   |
        | Tạm dừng xét         | có đơn tố cáo đang được xác minh | Chờ tiếp nhận  |

    @TG-84-114 @l2022/83/1
    Khung tình huống: Chờ tiếp nhận, không làm được "<việc>"
      Biết các bước đã làm như sau:
        | ngày       | việc      | kèm theo |
        | 03/02/2025 | Gửi hồ sơ |          |
      Khi ngày 18/02/2025 thực hiện "<việc>" kèm "<kèm theo>"
      Thì việc này không được chấp nhận
      Và hồ sơ ở bước "Chờ tiếp nhận"

      Dữ liệu: việc của bước khác
        | việc                                             | kèm theo                                   |
        | Gửi hồ sơ                                        | không kèm gì                               |
        | Yêu cầu bổ sung, hoàn thiện hồ sơ                | thiếu báo cáo thành tích                   |
        | Nộp bổ sung                                      | Báo cáo thành tích                         |
        | Ghi kết quả thẩm định                            | không kèm gì                               |
        | Ghi kết quả Hội đồng                             | 6/9                                        |
        | Trình ký quyết định                              | không kèm gì                               |
        | Trả lại hồ sơ, thông báo không khen thưởng       | không đủ tiêu chuẩn theo quy định của tỉnh |
        | Thu hồi hồ sơ đã nộp                             | cần sửa lại                                |
        | Tiếp tục xét                                     | xét tiếp                                   |
        | Ghi ngày cấp trung ương nhận đủ hồ sơ            | không kèm gì                               |
        | Ghi việc cấp trung ương trả lại hồ sơ            | thiếu hồ sơ                                |
        | Ghi kết quả không khen thưởng của cấp trung ương | không đủ tiêu chuẩn                        |

    @TG-84-115 @qd638-2025-bnv
    Khung tình huống: Chờ bổ sung hồ sơ, làm được "<việc>"
      Biết các bước đã làm như sau:
        | ngày       | việc                              | kèm theo |
        | 03/02/2025 | Gửi hồ sơ                         |          |
        | 03/02/2025 | Tiếp nhận hồ sơ                   |          |
        | 05/02/2025 | Yêu cầu bổ sung, hoàn thiện hồ sơ |          |
      Khi ngày 18/02/2025 thực hiện "<việc>" kèm "<kèm theo>"
      Thì việc này được chấp nhận
      Và hồ sơ ở bước "<bước>" tại UBND xã Thử Nghiệm

      Dữ liệu: việc làm được và bước đến
        | việc                 | kèm theo                         | bước              |
        | Nộp bổ sung          | Báo cáo thành tích               | Chờ thẩm định     |
        | Rút hồ sơ            | đơn vị xin rút                   | Đã rút hồ sơ      |
        | Thu hồi hồ sơ đã nộp | cần sửa lại                      | Đang soạn thảo    |
        | Tạm dừng xét         | có đơn tố cáo đang được xác minh | Chờ bổ sung hồ sơ |

    @TG-84-116 @qd638-2025-bnv
    Khung tình huống: Chờ bổ sung hồ sơ, không làm được "<việc>"
      Biết các bước đã làm như sau:
        | ngày       | việc                              | kèm theo |
        | 03/02/2025 | Gửi hồ sơ                         |          |
        | 03/02/2025 | Tiếp nhận hồ sơ                   |          |
        | 05/02/2025 | Yêu cầu bổ sung, hoàn thiện hồ sơ |          |
      Khi ngày 18/02/2025 thực hiện "<việc>" kèm "<kèm theo>"
      Thì việc này không được chấp nhận
      Và hồ sơ ở bước "Chờ bổ sung hồ sơ"

      Dữ liệu: việc của bước khác
        | việc                                             | kèm theo                                   |
        | Gửi hồ sơ                                        | không kèm gì                               |
        | Lấy lại để chỉnh sửa                             | cần sửa lại                                |
        | Tiếp nhận hồ sơ                                  | không kèm gì                               |
        | Từ chối tiếp nhận                                | gửi nhầm nơi nhận                          |
        | Yêu cầu bổ sung, hoàn thiện hồ sơ                | thiếu báo cáo thành tích                   |
        | Ghi kết quả thẩm định                            | không kèm gì                               |
        | Ghi kết quả Hội đồng                             | 6/9                                        |
        | Trình ký quyết định                              | không kèm gì                               |
        | Trả lại hồ sơ, thông báo không khen thưởng       | không đủ tiêu chuẩn theo quy định của tỉnh |
        | Tiếp tục xét                                     | xét tiếp                                   |
        | Ghi ngày cấp trung ương nhận đủ hồ sơ            | không kèm gì                               |
        | Ghi việc cấp trung ương trả lại hồ sơ            | thiếu hồ sơ                                |
        | Ghi kết quả không khen thưởng của cấp trung ương | không đủ tiêu chuẩn                        |

    @TG-84-117 @l2022/84
    Khung tình huống: Chờ thẩm định, làm được "<việc>"
      Biết các bước đã làm như sau:
        | ngày       | việc            | kèm theo |
        | 03/02/2025 | Gửi hồ sơ       |          |
        | 03/02/2025 | Tiếp nhận hồ sơ |          |
      Khi ngày 18/02/2025 thực hiện "<việc>" kèm "<kèm theo>"
      Thì việc này được chấp nhận
      Và hồ sơ ở bước "<bước>" tại UBND xã Thử Nghiệm

      Dữ liệu: việc làm được và bước đến
        | việc                                       | kèm theo                                   | bước              |
        | Yêu cầu bổ sung, hoàn thiện hồ sơ          | thiếu báo cáo thành tích                   | Chờ bổ sung hồ sơ |
        | Ghi kết quả thẩm định                      | không kèm gì                               | Chờ Hội đồng xét  |
        | Trả lại hồ sơ, thông báo không khen thưởng | không đủ tiêu chuẩn theo quy định của tỉnh | Không khen thưởng |
        | Rút hồ sơ                                  | đơn vị xin rút                             | Đã rút hồ sơ      |
        | Thu hồi hồ sơ đã nộp                       | cần sửa lại                                | Đang soạn thảo    |
        | Tạm dừng xét                               | có đơn tố cáo đang được xác minh           | Chờ thẩm định     |

    @TG-84-118 @l2022/84
    Khung tình huống: Chờ thẩm định, không làm được "<việc>"
      Biết các bước đã làm như sau:
        | ngày       | việc            | kèm theo |
        | 03/02/2025 | Gửi hồ sơ       |          |
        | 03/02/2025 | Tiếp nhận hồ sơ |          |
      Khi ngày 18/02/2025 thực hiện "<việc>" kèm "<kèm theo>"
      Thì việc này không được chấp nhận
      Và hồ sơ ở bước "Chờ thẩm định"

      Dữ liệu: việc của bước khác
        | việc                                             | kèm theo            |
        | Gửi hồ sơ                                        | không kèm gì        |
        | Lấy lại để chỉnh sửa                             | cần sửa lại         |
        | Tiếp nhận hồ sơ                                  | không kèm gì        |
        | Từ chối tiếp nhận                                | gửi nhầm nơi nhận   |
        | Nộp bổ sung                                      | Báo cáo thành tích  |
        | Ghi kết quả Hội đồng                             | 6/9                 |
        | Trình ký quyết định                              | không kèm gì        |
        | Tiếp tục xét                                     | xét tiếp            |
        | Ghi ngày cấp trung ương nhận đủ hồ sơ            | không kèm gì        |
        | Ghi việc cấp trung ương trả lại hồ sơ            | thiếu hồ sơ         |
        | Ghi kết quả không khen thưởng của cấp trung ương | không đủ tiêu chuẩn |

    @TG-84-119 @l2022/83/1
    Khung tình huống: Chờ Hội đồng xét, làm được "<việc>"
      Biết các bước đã làm như sau:
        | ngày       | việc                  | kèm theo |
        | 03/02/2025 | Gửi hồ sơ             |          |
        | 03/02/2025 | Tiếp nhận hồ sơ       |          |
        | 10/02/2025 | Ghi kết quả thẩm định |          |
      Khi ngày 18/02/2025 thực hiện "<việc>" kèm "<kèm theo>"
      Thì việc này được chấp nhận
      Và hồ sơ ở bước "<bước>" tại UBND xã Thử Nghiệm

      Dữ liệu: việc làm được và bước đến
        | việc                                       | kèm theo                                   | bước              |
        | Ghi kết quả Hội đồng                       | 6/9                                        | Chờ trình         |
        | Trả lại hồ sơ, thông báo không khen thưởng | không đủ tiêu chuẩn theo quy định của tỉnh | Không khen thưởng |
        | Rút hồ sơ                                  | đơn vị xin rút                             | Đã rút hồ sơ      |
        | Tạm dừng xét                               | có đơn tố cáo đang được xác minh           | Chờ Hội đồng xét  |

    @TG-84-120 @l2022/83/1
    Khung tình huống: Chờ Hội đồng xét, không làm được "<việc>"
      Biết các bước đã làm như sau:
        | ngày       | việc                  | kèm theo |
        | 03/02/2025 | Gửi hồ sơ             |          |
        | 03/02/2025 | Tiếp nhận hồ sơ       |          |
        | 10/02/2025 | Ghi kết quả thẩm định |          |
      Khi ngày 18/02/2025 thực hiện "<việc>" kèm "<kèm theo>"
      Thì việc này không được chấp nhận
      Và hồ sơ ở bước "Chờ Hội đồng xét"

      Dữ liệu: việc của bước khác
        | việc                                             | kèm theo                 |
        | Gửi hồ sơ                                        | không kèm gì             |
        | Lấy lại để chỉnh sửa                             | cần sửa lại              |
        | Tiếp nhận hồ sơ                                  | không kèm gì             |
        | Từ chối tiếp nhận                                | gửi nhầm nơi nhận        |
        | Yêu cầu bổ sung, hoàn thiện hồ sơ                | thiếu báo cáo thành tích |
        | Nộp bổ sung                                      | Báo cáo thành tích       |
        | Ghi kết quả thẩm định                            | không kèm gì             |
        | Trình ký quyết định                              | không kèm gì             |
        | Thu hồi hồ sơ đã nộp                             | cần sửa lại              |
        | Tiếp tục xét                                     | xét tiếp                 |
        | Ghi ngày cấp trung ương nhận đủ hồ sơ            | không kèm gì             |
        | Ghi việc cấp trung ương trả lại hồ sơ            | thiếu hồ sơ              |
        | Ghi kết quả không khen thưởng của cấp trung ương | không đủ tiêu chuẩn      |

    @TG-84-121 @qd638-2025-bnv
    Khung tình huống: Chờ trình, làm được "<việc>"
      Biết các bước đã làm như sau:
        | ngày       | việc                  | kèm theo |
        | 03/02/2025 | Gửi hồ sơ             |          |
        | 03/02/2025 | Tiếp nhận hồ sơ       |          |
        | 10/02/2025 | Ghi kết quả thẩm định |          |
        | 14/02/2025 | Ghi kết quả Hội đồng  | 6/9      |
      Khi ngày 18/02/2025 thực hiện "<việc>" kèm "<kèm theo>"
      Thì việc này được chấp nhận
      Và hồ sơ ở bước "<bước>" tại UBND xã Thử Nghiệm

      Dữ liệu: việc làm được và bước đến
        | việc                                       | kèm theo                                   | bước                     |
        | Trình ký quyết định                        | không kèm gì                               | Đã trình, chờ quyết định |
        | Trả lại hồ sơ, thông báo không khen thưởng | không đủ tiêu chuẩn theo quy định của tỉnh | Không khen thưởng        |
        | Rút hồ sơ                                  | đơn vị xin rút                             | Đã rút hồ sơ             |
        | Tạm dừng xét                               | có đơn tố cáo đang được xác minh           | Chờ trình                |

    @TG-84-122 @qd638-2025-bnv
    Khung tình huống: Chờ trình, không làm được "<việc>"
      Biết các bước đã làm như sau:
        | ngày       | việc                  | kèm theo |
        | 03/02/2025 | Gửi hồ sơ             |          |
        | 03/02/2025 | Tiếp nhận hồ sơ       |          |
        | 10/02/2025 | Ghi kết quả thẩm định |          |
        | 14/02/2025 | Ghi kết quả Hội đồng  | 6/9      |
      Khi ngày 18/02/2025 thực hiện "<việc>" kèm "<kèm theo>"
      Thì việc này không được chấp nhận
      Và hồ sơ ở bước "Chờ trình"

      Dữ liệu: việc của bước khác
        | việc                                             | kèm theo                 |
        | Gửi hồ sơ                                        | không kèm gì             |
        | Lấy lại để chỉnh sửa                             | cần sửa lại              |
        | Tiếp nhận hồ sơ                                  | không kèm gì             |
        | Từ chối tiếp nhận                                | gửi nhầm nơi nhận        |
        | Yêu cầu bổ sung, hoàn thiện hồ sơ                | thiếu báo cáo thành tích |
        | Nộp bổ sung                                      | Báo cáo thành tích       |
        | Ghi kết quả thẩm định                            | không kèm gì             |
        | Ghi kết quả Hội đồng                             | 6/9                      |
        | Thu hồi hồ sơ đã nộp                             | cần sửa lại              |
        | Tiếp tục xét                                     | xét tiếp                 |
        | Ghi ngày cấp trung ương nhận đủ hồ sơ            | không kèm gì             |
        | Ghi việc cấp trung ương trả lại hồ sơ            | thiếu hồ sơ              |
        | Ghi kết quả không khen thưởng của cấp trung ương | không đủ tiêu chuẩn      |

    @TG-84-123 @l2022/84
    Khung tình huống: Đã trình, chờ quyết định, làm được "<việc>"
      Biết các bước đã làm như sau:
        | ngày       | việc                  | kèm theo |
        | 03/02/2025 | Gửi hồ sơ             |          |
        | 03/02/2025 | Tiếp nhận hồ sơ       |          |
        | 10/02/2025 | Ghi kết quả thẩm định |          |
        | 14/02/2025 | Ghi kết quả Hội đồng  | 6/9      |
        | 17/02/2025 | Trình ký quyết định   |          |
      Khi ngày 18/02/2025 thực hiện "<việc>" kèm "<kèm theo>"
      Thì việc này được chấp nhận
      Và hồ sơ ở bước "<bước>" tại UBND xã Thử Nghiệm

      Dữ liệu: việc làm được và bước đến
        | việc                                       | kèm theo                                   | bước                     |
        | Trả lại hồ sơ, thông báo không khen thưởng | không đủ tiêu chuẩn theo quy định của tỉnh | Không khen thưởng        |
        | Rút hồ sơ                                  | đơn vị xin rút                             | Đã rút hồ sơ             |
        | Tạm dừng xét                               | có đơn tố cáo đang được xác minh           | Đã trình, chờ quyết định |

    @TG-84-124 @l2022/84
    Khung tình huống: Đã trình, chờ quyết định, không làm được "<việc>"
      Biết các bước đã làm như sau:
        | ngày       | việc                  | kèm theo |
        | 03/02/2025 | Gửi hồ sơ             |          |
        | 03/02/2025 | Tiếp nhận hồ sơ       |          |
        | 10/02/2025 | Ghi kết quả thẩm định |          |
        | 14/02/2025 | Ghi kết quả Hội đồng  | 6/9      |
        | 17/02/2025 | Trình ký quyết định   |          |
      Khi ngày 18/02/2025 thực hiện "<việc>" kèm "<kèm theo>"
      Thì việc này không được chấp nhận
      Và hồ sơ ở bước "Đã trình, chờ quyết định"

      Dữ liệu: việc của bước khác
        | việc                                             | kèm theo                 |
        | Gửi hồ sơ                                        | không kèm gì             |
        | Lấy lại để chỉnh sửa                             | cần sửa lại              |
        | Tiếp nhận hồ sơ                                  | không kèm gì             |
        | Từ chối tiếp nhận                                | gửi nhầm nơi nhận        |
        | Yêu cầu bổ sung, hoàn thiện hồ sơ                | thiếu báo cáo thành tích |
        | Nộp bổ sung                                      | Báo cáo thành tích       |
        | Ghi kết quả thẩm định                            | không kèm gì             |
        | Ghi kết quả Hội đồng                             | 6/9                      |
        | Trình ký quyết định                              | không kèm gì             |
        | Thu hồi hồ sơ đã nộp                             | cần sửa lại              |
        | Tiếp tục xét                                     | xét tiếp                 |
        | Ghi ngày cấp trung ương nhận đủ hồ sơ            | không kèm gì             |
        | Ghi việc cấp trung ương trả lại hồ sơ            | thiếu hồ sơ              |
        | Ghi kết quả không khen thưởng của cấp trung ương | không đủ tiêu chuẩn      |

    @TG-84-125 @l2022/83/1
    Khung tình huống: Không khen thưởng, không làm được "<việc>"
      Biết các bước đã làm như sau:
        | ngày       | việc                                       | kèm theo                                   |
        | 03/02/2025 | Gửi hồ sơ                                  |                                            |
        | 03/02/2025 | Tiếp nhận hồ sơ                            |                                            |
        | 05/02/2025 | Trả lại hồ sơ, thông báo không khen thưởng | không đủ tiêu chuẩn theo quy định của tỉnh |
      Khi ngày 18/02/2025 thực hiện "<việc>" kèm "<kèm theo>"
      Thì việc này không được chấp nhận
      Và hồ sơ ở bước "Không khen thưởng"

      Dữ liệu: việc của bước khác
        | việc                                             | kèm theo                                   |
        | Gửi hồ sơ                                        | không kèm gì                               |
        | Lấy lại để chỉnh sửa                             | cần sửa lại                                |
        | Tiếp nhận hồ sơ                                  | không kèm gì                               |
        | Từ chối tiếp nhận                                | gửi nhầm nơi nhận                          |
        | Yêu cầu bổ sung, hoàn thiện hồ sơ                | thiếu báo cáo thành tích                   |
        | Nộp bổ sung                                      | Báo cáo thành tích                         |
        | Ghi kết quả thẩm định                            | không kèm gì                               |
        | Ghi kết quả Hội đồng                             | 6/9                                        |
        | Trình ký quyết định                              | không kèm gì                               |
        | Trả lại hồ sơ, thông báo không khen thưởng       | không đủ tiêu chuẩn theo quy định của tỉnh |
        | Rút hồ sơ                                        | đơn vị xin rút                             |
        | Thu hồi hồ sơ đã nộp                             | cần sửa lại                                |
        | Tạm dừng xét                                     | có đơn tố cáo đang được xác minh           |
        | Tiếp tục xét                                     | xét tiếp                                   |
        | Ghi ngày cấp trung ương nhận đủ hồ sơ            | không kèm gì                               |
        | Ghi việc cấp trung ương trả lại hồ sơ            | thiếu hồ sơ                                |
        | Ghi kết quả không khen thưởng của cấp trung ương | không đủ tiêu chuẩn                        |

    @TG-84-126 @qd638-2025-bnv
    Khung tình huống: Đã rút hồ sơ, không làm được "<việc>"
      Biết các bước đã làm như sau:
        | ngày       | việc            | kèm theo       |
        | 03/02/2025 | Gửi hồ sơ       |                |
        | 03/02/2025 | Tiếp nhận hồ sơ |                |
        | 05/02/2025 | Rút hồ sơ       | đơn vị xin rút |
      Khi ngày 18/02/2025 thực hiện "<việc>" kèm "<kèm theo>"
      Thì việc này không được chấp nhận
      Và hồ sơ ở bước "Đã rút hồ sơ"

      Dữ liệu: việc của bước khác
        | việc                                             | kèm theo                                   |
        | Gửi hồ sơ                                        | không kèm gì                               |
        | Lấy lại để chỉnh sửa                             | cần sửa lại                                |
        | Tiếp nhận hồ sơ                                  | không kèm gì                               |
        | Từ chối tiếp nhận                                | gửi nhầm nơi nhận                          |
        | Yêu cầu bổ sung, hoàn thiện hồ sơ                | thiếu báo cáo thành tích                   |
        | Nộp bổ sung                                      | Báo cáo thành tích                         |
        | Ghi kết quả thẩm định                            | không kèm gì                               |
        | Ghi kết quả Hội đồng                             | 6/9                                        |
        | Trình ký quyết định                              | không kèm gì                               |
        | Trả lại hồ sơ, thông báo không khen thưởng       | không đủ tiêu chuẩn theo quy định của tỉnh |
        | Rút hồ sơ                                        | đơn vị xin rút                             |
        | Thu hồi hồ sơ đã nộp                             | cần sửa lại                                |
        | Tạm dừng xét                                     | có đơn tố cáo đang được xác minh           |
        | Tiếp tục xét                                     | xét tiếp                                   |
        | Ghi ngày cấp trung ương nhận đủ hồ sơ            | không kèm gì                               |
        | Ghi việc cấp trung ương trả lại hồ sơ            | thiếu hồ sơ                                |
        | Ghi kết quả không khen thưởng của cấp trung ương | không đủ tiêu chuẩn                        |

  Quy tắc: Tạm dừng ở bước nào thì xét tiếp ở bước đó; đang tạm dừng vẫn rút được, không làm được bước tiếp theo
    Căn cứ: khoản 4 Điều 4 Nghị định số 98/2023/NĐ-CP; khoản 4 Điều 4 Nghị định số 152/2025/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    Bối cảnh:
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024

    @TG-04-32 @nd98-2023/4/4 @nd152-2025/4/4
    Tình huống: Chờ tiếp nhận, tạm dừng rồi xét tiếp
      Biết các bước đã làm như sau:
        | ngày       | việc         | kèm theo                         |
        | 03/02/2025 | Gửi hồ sơ    |                                  |
        | 18/02/2025 | Tạm dừng xét | có đơn tố cáo đang được xác minh |
      Khi ngày 24/02/2025 thực hiện "Tiếp tục xét" kèm "kết luận không có sai phạm"
      Thì việc này được chấp nhận
      Và hồ sơ không còn tạm dừng
      Và hồ sơ ở bước "Chờ tiếp nhận"

    @TG-04-33 @nd98-2023/4/4 @nd152-2025/4/4
    Tình huống: Chờ tiếp nhận, đang tạm dừng thì không "Tiếp nhận hồ sơ"
      Biết các bước đã làm như sau:
        | ngày       | việc         | kèm theo                         |
        | 03/02/2025 | Gửi hồ sơ    |                                  |
        | 18/02/2025 | Tạm dừng xét | có đơn tố cáo đang được xác minh |
      Khi ngày 24/02/2025 thực hiện "Tiếp nhận hồ sơ" kèm "không kèm gì"
      Thì việc này không được chấp nhận
      Và lý do có câu "Hồ sơ đang tạm dừng xét"
      Và hồ sơ ở bước "Chờ tiếp nhận"

    @TG-04-34 @nd98-2023/4/4
    Tình huống: Chờ bổ sung hồ sơ, tạm dừng rồi xét tiếp
      Biết các bước đã làm như sau:
        | ngày       | việc                              | kèm theo                         |
        | 03/02/2025 | Gửi hồ sơ                         |                                  |
        | 03/02/2025 | Tiếp nhận hồ sơ                   |                                  |
        | 05/02/2025 | Yêu cầu bổ sung, hoàn thiện hồ sơ |                                  |
        | 18/02/2025 | Tạm dừng xét                      | có đơn tố cáo đang được xác minh |
      Khi ngày 24/02/2025 thực hiện "Tiếp tục xét" kèm "kết luận không có sai phạm"
      Thì việc này được chấp nhận
      Và hồ sơ không còn tạm dừng
      Và hồ sơ ở bước "Chờ bổ sung hồ sơ"

    @TG-04-35 @nd98-2023/4/4
    Tình huống: Chờ bổ sung hồ sơ, đang tạm dừng thì không "Nộp bổ sung"
      Biết các bước đã làm như sau:
        | ngày       | việc                              | kèm theo                         |
        | 03/02/2025 | Gửi hồ sơ                         |                                  |
        | 03/02/2025 | Tiếp nhận hồ sơ                   |                                  |
        | 05/02/2025 | Yêu cầu bổ sung, hoàn thiện hồ sơ |                                  |
        | 18/02/2025 | Tạm dừng xét                      | có đơn tố cáo đang được xác minh |
      Khi ngày 24/02/2025 thực hiện "Nộp bổ sung" kèm "Báo cáo thành tích"
      Thì việc này không được chấp nhận
      Và lý do có câu "Hồ sơ đang tạm dừng xét"
      Và hồ sơ ở bước "Chờ bổ sung hồ sơ"

    @TG-04-36 @nd98-2023/4/4
    Tình huống: Chờ thẩm định, tạm dừng rồi xét tiếp
      Biết các bước đã làm như sau:
        | ngày       | việc            | kèm theo                         |
        | 03/02/2025 | Gửi hồ sơ       |                                  |
        | 03/02/2025 | Tiếp nhận hồ sơ |                                  |
        | 18/02/2025 | Tạm dừng xét    | có đơn tố cáo đang được xác minh |
      Khi ngày 24/02/2025 thực hiện "Tiếp tục xét" kèm "kết luận không có sai phạm"
      Thì việc này được chấp nhận
      Và hồ sơ không còn tạm dừng
      Và hồ sơ ở bước "Chờ thẩm định"

    @TG-04-37 @nd98-2023/4/4
    Tình huống: Chờ thẩm định, đang tạm dừng thì không "Ghi kết quả thẩm định"
      Biết các bước đã làm như sau:
        | ngày       | việc            | kèm theo                         |
        | 03/02/2025 | Gửi hồ sơ       |                                  |
        | 03/02/2025 | Tiếp nhận hồ sơ |                                  |
        | 18/02/2025 | Tạm dừng xét    | có đơn tố cáo đang được xác minh |
      Khi ngày 24/02/2025 thực hiện "Ghi kết quả thẩm định" kèm "không kèm gì"
      Thì việc này không được chấp nhận
      Và lý do có câu "Hồ sơ đang tạm dừng xét"
      Và hồ sơ ở bước "Chờ thẩm định"

    @TG-04-38 @nd98-2023/4/4
    Tình huống: Chờ Hội đồng xét, tạm dừng rồi xét tiếp
      Biết các bước đã làm như sau:
        | ngày       | việc                  | kèm theo                         |
        | 03/02/2025 | Gửi hồ sơ             |                                  |
        | 03/02/2025 | Tiếp nhận hồ sơ       |                                  |
        | 10/02/2025 | Ghi kết quả thẩm định |                                  |
        | 18/02/2025 | Tạm dừng xét          | có đơn tố cáo đang được xác minh |
      Khi ngày 24/02/2025 thực hiện "Tiếp tục xét" kèm "kết luận không có sai phạm"
      Thì việc này được chấp nhận
      Và hồ sơ không còn tạm dừng
      Và hồ sơ ở bước "Chờ Hội đồng xét"

    @TG-04-39 @nd98-2023/4/4
    Tình huống: Chờ Hội đồng xét, đang tạm dừng thì không "Ghi kết quả Hội đồng"
      Biết các bước đã làm như sau:
        | ngày       | việc                  | kèm theo                         |
        | 03/02/2025 | Gửi hồ sơ             |                                  |
        | 03/02/2025 | Tiếp nhận hồ sơ       |                                  |
        | 10/02/2025 | Ghi kết quả thẩm định |                                  |
        | 18/02/2025 | Tạm dừng xét          | có đơn tố cáo đang được xác minh |
      Khi ngày 24/02/2025 thực hiện "Ghi kết quả Hội đồng" kèm "6/9"
      Thì việc này không được chấp nhận
      Và lý do có câu "Hồ sơ đang tạm dừng xét"
      Và hồ sơ ở bước "Chờ Hội đồng xét"

    @TG-04-40 @nd98-2023/4/4
    Tình huống: Chờ trình, tạm dừng rồi xét tiếp
      Biết các bước đã làm như sau:
        | ngày       | việc                  | kèm theo                         |
        | 03/02/2025 | Gửi hồ sơ             |                                  |
        | 03/02/2025 | Tiếp nhận hồ sơ       |                                  |
        | 10/02/2025 | Ghi kết quả thẩm định |                                  |
        | 14/02/2025 | Ghi kết quả Hội đồng  | 6/9                              |
        | 18/02/2025 | Tạm dừng xét          | có đơn tố cáo đang được xác minh |
      Khi ngày 24/02/2025 thực hiện "Tiếp tục xét" kèm "kết luận không có sai phạm"
      Thì việc này được chấp nhận
      Và hồ sơ không còn tạm dừng
      Và hồ sơ ở bước "Chờ trình"

    @TG-04-41 @nd98-2023/4/4
    Tình huống: Chờ trình, đang tạm dừng thì không "Trình ký quyết định"
      Biết các bước đã làm như sau:
        | ngày       | việc                  | kèm theo                         |
        | 03/02/2025 | Gửi hồ sơ             |                                  |
        | 03/02/2025 | Tiếp nhận hồ sơ       |                                  |
        | 10/02/2025 | Ghi kết quả thẩm định |                                  |
        | 14/02/2025 | Ghi kết quả Hội đồng  | 6/9                              |
        | 18/02/2025 | Tạm dừng xét          | có đơn tố cáo đang được xác minh |
      Khi ngày 24/02/2025 thực hiện "Trình ký quyết định" kèm "không kèm gì"
      Thì việc này không được chấp nhận
      Và lý do có câu "Hồ sơ đang tạm dừng xét"
      Và hồ sơ ở bước "Chờ trình"

    @TG-04-42 @nd98-2023/4/4
    Tình huống: Đã trình, chờ quyết định, tạm dừng rồi xét tiếp
      Biết các bước đã làm như sau:
        | ngày       | việc                  | kèm theo                         |
        | 03/02/2025 | Gửi hồ sơ             |                                  |
        | 03/02/2025 | Tiếp nhận hồ sơ       |                                  |
        | 10/02/2025 | Ghi kết quả thẩm định |                                  |
        | 14/02/2025 | Ghi kết quả Hội đồng  | 6/9                              |
        | 17/02/2025 | Trình ký quyết định   |                                  |
        | 18/02/2025 | Tạm dừng xét          | có đơn tố cáo đang được xác minh |
      Khi ngày 24/02/2025 thực hiện "Tiếp tục xét" kèm "kết luận không có sai phạm"
      Thì việc này được chấp nhận
      Và hồ sơ không còn tạm dừng
      Và hồ sơ ở bước "Đã trình, chờ quyết định"

    @TG-04-43 @nd98-2023/4/4
    Tình huống: Đã trình, chờ quyết định, đang tạm dừng thì không "Ban hành quyết định khen thưởng"
      Biết các bước đã làm như sau:
        | ngày       | việc                  | kèm theo                         |
        | 03/02/2025 | Gửi hồ sơ             |                                  |
        | 03/02/2025 | Tiếp nhận hồ sơ       |                                  |
        | 10/02/2025 | Ghi kết quả thẩm định |                                  |
        | 14/02/2025 | Ghi kết quả Hội đồng  | 6/9                              |
        | 17/02/2025 | Trình ký quyết định   |                                  |
        | 18/02/2025 | Tạm dừng xét          | có đơn tố cáo đang được xác minh |
      Khi ngày 24/02/2025 thực hiện "Ban hành quyết định khen thưởng"
      Thì việc này không được chấp nhận
      Và lý do có câu "Hồ sơ đang tạm dừng xét"
      Và hồ sơ ở bước "Đã trình, chờ quyết định"
