# language: vi
Tính năng: Việc trong một cấp xét, ở bước nào, do ai, phải ghi gì

  Quy tắc: Bình xét là việc của đơn vị trình khen, làm khi còn đang soạn hồ sơ
    Căn cứ: Điều 84 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @TG-84-500 @l2022/84
    Khung tình huống: <ai> ghi biên bản bình xét khi đang soạn hồ sơ
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Khi ngày 20/01/2025, <ai> "Ghi biên bản bình xét", ghi:
        | Nơi bình xét      | khu dân cư số 3 |
        | Loại nơi bình xét | Khu dân cư      |
        | Số người dự       | 42              |
        | Số người đồng ý   | 40              |
        | Số biên bản       | 02/BB           |
      Thì việc này <kết quả> chấp nhận

      Dữ liệu: đơn vị trình khen, không phải thư ký Hội đồng
        | ai                | kết quả    |
        | đơn vị trình khen | được       |
        | thư ký Hội đồng   | không được |

    @TG-84-501 @l2022/84
    Tình huống: Hồ sơ đang tạm dừng, lấy lại để chỉnh sửa, vẫn bổ sung được biên bản bình xét
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và các bước đã làm như sau:
        | ngày       | việc                 | kèm theo         |
        | 03/02/2025 | Gửi hồ sơ            |                  |
        | 04/02/2025 | Tạm dừng xét         | có đơn khiếu nại |
        | 05/02/2025 | Lấy lại để chỉnh sửa |                  |
      Khi ngày 06/02/2025 "Ghi biên bản bình xét", ghi:
        | Nơi bình xét    | ấp 4 |
        | Số người dự     | 42   |
        | Số người đồng ý | 40   |
      Thì việc này được chấp nhận
      Và hồ sơ đang tạm dừng xét

    @TG-84-502 @l2022/84
    Tình huống: Đã gửi hồ sơ thì không ghi bình xét ở cơ sở nữa
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và ngày 03/02/2025 hồ sơ đã ở bước "Chờ tiếp nhận"
      Khi ngày 06/02/2025 "Ghi biên bản bình xét", ghi:
        | Nơi bình xét    | ấp 4 |
        | Số người dự     | 42   |
        | Số người đồng ý | 40   |
      Thì việc này không được chấp nhận

  Quy tắc: Người thẩm định hỏi ý kiến và ghi trả lời trong suốt thời gian xét, kể cả khi tạm dừng
    Căn cứ: khoản 3 Điều 84 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @TG-84-503 @l2022/84/3
    Khung tình huống: <bước>, người thẩm định hỏi ý kiến thì <kết quả>
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và ngày 03/02/2025 hồ sơ đã ở bước "<bước>"
      Khi ngày 05/02/2025, người thẩm định "Lấy ý kiến, hiệp y", ghi:
        | Cơ quan được hỏi         | Thuế cơ sở 2 |
        | Nội dung hỏi             | Thuế         |
        | Văn bản hỏi              | 15/UBND-VX   |
        | Đề nghị trả lời đến ngày | 14/02/2025   |
      Thì việc này <kết quả> chấp nhận
      Và hồ sơ ở bước "<bước>"

      Dữ liệu: đã tiếp nhận, chưa có quyết định
        | bước                     | kết quả    |
        | Chờ tiếp nhận            | không được |
        | Chờ bổ sung hồ sơ        | không được |
        | Chờ thẩm định            | được       |
        | Chờ Hội đồng xét         | được       |
        | Chờ trình                | được       |
        | Đã trình, chờ quyết định | được       |

    @TG-84-504 @l2022/84/3
    Khung tình huống: <bước>, cơ quan được hỏi trả lời thì <kết quả>
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và ngày 03/02/2025 hồ sơ đã ở bước "Chờ thẩm định"
      Và ngày 03/02/2025 đã "Lấy ý kiến, hiệp y", ghi:
        | Cơ quan được hỏi | Công an xã |
      Và ngày 03/02/2025 hồ sơ đã ở bước "<bước>"
      Khi ngày 05/02/2025, người thẩm định "Ghi ý kiến trả lời", ghi:
        | Cơ quan được hỏi | Công an xã             |
        | Trả lời          | Có ý kiến              |
        | Nội dung trả lời | chấp hành tốt quy định |
        | Văn bản trả lời  | 03/CAX                 |
      Thì việc này <kết quả> chấp nhận

      Dữ liệu: kể cả khi đơn vị đang bổ sung hồ sơ
        | bước                         | kết quả    |
        | Chờ bổ sung hồ sơ            | được       |
        | Chờ thẩm định                | được       |
        | Chờ Hội đồng xét             | được       |
        | Chờ trình                    | được       |
        | Đã trình, chờ quyết định     | được       |
        | Đã có quyết định khen thưởng | không được |

    @TG-84-505 @l2022/84/3
    Tình huống: Hồ sơ đang tạm dừng vẫn hỏi ý kiến
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và ngày 03/02/2025 hồ sơ đã ở bước "Chờ thẩm định"
      Và các bước đã làm như sau:
        | ngày       | việc         | kèm theo         |
        | 04/02/2025 | Tạm dừng xét | có đơn khiếu nại |
      Khi ngày 05/02/2025 "Lấy ý kiến, hiệp y", ghi:
        | Cơ quan được hỏi | Công an xã |
      Thì việc này được chấp nhận

    @TG-84-506 @l2022/84/3
    Tình huống: Hồ sơ đang tạm dừng vẫn ghi trả lời
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và ngày 03/02/2025 hồ sơ đã ở bước "Chờ thẩm định"
      Và ngày 03/02/2025 đã "Lấy ý kiến, hiệp y", ghi:
        | Cơ quan được hỏi | Công an xã |
      Và các bước đã làm như sau:
        | ngày       | việc         | kèm theo         |
        | 04/02/2025 | Tạm dừng xét | có đơn khiếu nại |
      Khi ngày 05/02/2025 "Ghi ý kiến trả lời", ghi:
        | Cơ quan được hỏi | Công an xã |
        | Trả lời          | Có ý kiến  |
      Thì việc này được chấp nhận

    @TG-84-507 @l2022/84/3
    Khung tình huống: Hỏi ý kiến, ghi trả lời là việc của người thẩm định, không phải của <ai>
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và ngày 03/02/2025 hồ sơ đã ở bước "Chờ thẩm định"
      Và ngày 03/02/2025 đã "Lấy ý kiến, hiệp y", ghi:
        | Cơ quan được hỏi | Công an xã |
      Khi ngày 05/02/2025, <ai> "Ghi ý kiến trả lời", ghi:
        | Cơ quan được hỏi | Công an xã |
        | Trả lời          | Có ý kiến  |
      Thì việc này không được chấp nhận

      Dữ liệu: hai vai khác
        | ai                |
        | bộ phận tiếp nhận |
        | đơn vị trình khen |

  Quy tắc: Công khai danh sách trước khi Hội đồng họp, do người thẩm định làm; đang tạm dừng thì chưa công khai
    Căn cứ: khoản 5 Điều 84 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @TG-84-508 @l2022/84/5
    Khung tình huống: <bước>, <ai> công khai danh sách thì <kết quả>
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và ngày 03/02/2025 hồ sơ đã ở bước "<bước>"
      Khi ngày 05/02/2025, <ai> "Công khai danh sách lấy ý kiến", ghi:
        | Công khai trên | trang thông tin điện tử của xã |
      Thì việc này <kết quả> chấp nhận

      Dữ liệu: trước khi Hội đồng họp
        | bước              | ai                | kết quả    |
        | Chờ bổ sung hồ sơ | người thẩm định   | không được |
        | Chờ thẩm định     | người thẩm định   | được       |
        | Chờ thẩm định     | bộ phận tiếp nhận | không được |
        | Chờ Hội đồng xét  | người thẩm định   | được       |
        | Chờ trình         | người thẩm định   | không được |

    @TG-84-509 @l2022/84/5
    Tình huống: Đang tạm dừng thì chưa công khai
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và ngày 03/02/2025 hồ sơ đã ở bước "Chờ thẩm định"
      Và các bước đã làm như sau:
        | ngày       | việc         | kèm theo         |
        | 04/02/2025 | Tạm dừng xét | có đơn khiếu nại |
      Khi ngày 05/02/2025 "Công khai danh sách lấy ý kiến", ghi:
        | Công khai trên | trang thông tin điện tử của xã |
      Thì việc này không được chấp nhận
      Và các lý do là:
        | Hồ sơ đang tạm dừng xét |

    @TG-84-510 @l2022/84/5
    Khung tình huống: <bước>, <ai> kết thúc công khai thì <kết quả>
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và ngày 03/02/2025 hồ sơ đã ở bước "Chờ thẩm định"
      Và ngày 03/02/2025 đã "Công khai danh sách lấy ý kiến", ghi:
        | Công khai trên | trang thông tin điện tử của xã |
      Và ngày 17/02/2025 hồ sơ đã ở bước "<bước>"
      Khi ngày 18/02/2025, <ai> "Kết thúc công khai, tổng hợp ý kiến", ghi:
        | Số ý kiến nhận được | 1                               |
        | Nội dung ý kiến     | đề nghị ghi đúng tên tổ dân phố |
      Thì việc này <kết quả> chấp nhận

      Dữ liệu: mọi bước đang xét
        | bước                     | ai                | kết quả    |
        | Chờ bổ sung hồ sơ        | người thẩm định   | không được |
        | Chờ thẩm định            | người thẩm định   | được       |
        | Chờ thẩm định            | bộ phận tiếp nhận | không được |
        | Chờ Hội đồng xét         | người thẩm định   | được       |
        | Chờ trình                | người thẩm định   | được       |
        | Đã trình, chờ quyết định | người thẩm định   | được       |

    @TG-84-511 @l2022/84/5
    Tình huống: Đang công khai thì có đơn, hồ sơ tạm dừng; công khai xong vẫn tổng hợp ý kiến
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và ngày 03/02/2025 hồ sơ đã ở bước "Chờ thẩm định"
      Và ngày 03/02/2025 đã "Công khai danh sách lấy ý kiến", ghi:
        | Công khai trên | trang thông tin điện tử của xã |
      Và các bước đã làm như sau:
        | ngày       | việc         | kèm theo         |
        | 10/02/2025 | Tạm dừng xét | có đơn khiếu nại |
      Khi ngày 18/02/2025 "Kết thúc công khai, tổng hợp ý kiến", ghi:
        | Số ý kiến nhận được | 1 |
      Thì việc này được chấp nhận

  Quy tắc: Từ khi gửi đến khi có quyết định, người thẩm định ghi đơn thư và kết luận, kể cả khi tạm dừng; phải nêu lý do
    Căn cứ: khoản 4 Điều 4 Nghị định số 98/2023/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @TG-04-500 @nd98-2023/4/4
    Khung tình huống: <bước>, <ai> ghi đơn tố cáo thì <kết quả>
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và ngày 03/02/2025 hồ sơ đã ở bước "<bước>"
      Khi ngày 05/02/2025, <ai> "Ghi vụ việc, đơn khiếu nại, tố cáo", ghi:
        | Loại vụ việc | Khiếu nại, tố cáo |
      Thì việc này <kết quả> chấp nhận

      Dữ liệu: mọi bước sau khi gửi
        | bước                         | ai                | kết quả    |
        | Đang soạn thảo               | người thẩm định   | không được |
        | Chờ tiếp nhận                | người thẩm định   | được       |
        | Chờ tiếp nhận                | bộ phận tiếp nhận | không được |
        | Chờ bổ sung hồ sơ            | người thẩm định   | được       |
        | Chờ thẩm định                | người thẩm định   | được       |
        | Chờ Hội đồng xét             | người thẩm định   | được       |
        | Chờ trình                    | người thẩm định   | được       |
        | Đã trình, chờ quyết định     | người thẩm định   | được       |
        | Đã có quyết định khen thưởng | người thẩm định   | không được |

    @TG-04-501 @nd98-2023/4/4
    Khung tình huống: <bước>, <ai> ghi kết luận về đơn tố cáo thì <kết quả>
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và ngày 03/02/2025 hồ sơ đã ở bước "<bước>"
      Và ngày 05/02/2025 đã "Ghi vụ việc, đơn khiếu nại, tố cáo", ghi:
        | Loại vụ việc | Khiếu nại, tố cáo |
      Khi ngày 20/02/2025, <ai> "Ghi kết luận, trả lời vụ việc", ghi:
        | Loại vụ việc | Khiếu nại, tố cáo |
        | Kết luận     | Không có sai phạm |
      Thì việc này <kết quả> chấp nhận

      Dữ liệu: mọi bước sau khi gửi
        | bước                     | ai                | kết quả    |
        | Chờ tiếp nhận            | người thẩm định   | được       |
        | Chờ tiếp nhận            | bộ phận tiếp nhận | không được |
        | Chờ bổ sung hồ sơ        | người thẩm định   | được       |
        | Chờ thẩm định            | người thẩm định   | được       |
        | Chờ Hội đồng xét         | người thẩm định   | được       |
        | Chờ trình                | người thẩm định   | được       |
        | Đã trình, chờ quyết định | người thẩm định   | được       |

    @TG-04-502 @nd98-2023/4/4
    Tình huống: Hồ sơ đang tạm dừng, ghi thêm đơn tố cáo
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và ngày 03/02/2025 hồ sơ đã ở bước "Chờ thẩm định"
      Và các bước đã làm như sau:
        | ngày       | việc         | kèm theo          |
        | 04/02/2025 | Tạm dừng xét | đang bị thanh tra |
      Khi ngày 05/02/2025 "Ghi vụ việc, đơn khiếu nại, tố cáo", ghi:
        | Loại vụ việc | Khiếu nại, tố cáo |
      Thì việc này được chấp nhận

    @TG-04-503 @nd98-2023/4/4
    Tình huống: Hồ sơ đang tạm dừng, có kết luận về đơn tố cáo
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và ngày 03/02/2025 hồ sơ đã ở bước "Chờ thẩm định"
      Và ngày 04/02/2025 đã "Ghi vụ việc, đơn khiếu nại, tố cáo", ghi:
        | Loại vụ việc | Khiếu nại, tố cáo |
      Và các bước đã làm như sau:
        | ngày       | việc         | kèm theo     |
        | 04/02/2025 | Tạm dừng xét | chờ xác minh |
      Khi ngày 20/02/2025 "Ghi kết luận, trả lời vụ việc", ghi:
        | Loại vụ việc | Khiếu nại, tố cáo |
        | Kết luận     | Không có sai phạm |
      Thì việc này được chấp nhận

    @TG-04-504 @nd98-2023/4/4
    Tình huống: Hai vụ việc cùng mở, kết luận vụ nào khép vụ đó
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và điều kiện, tiêu chuẩn và giấy tờ khác đều đạt
      Và ngày 03/02/2025 hồ sơ đã ở bước "Chờ Hội đồng xét"
      Và ngày 04/02/2025 đã "Ghi vụ việc, đơn khiếu nại, tố cáo", ghi:
        | Loại vụ việc | Báo chí nêu |
      Và ngày 05/02/2025 đã "Ghi vụ việc, đơn khiếu nại, tố cáo", ghi:
        | Loại vụ việc | Khiếu nại, tố cáo |
      Và ngày 20/02/2025 đã "Ghi kết luận, trả lời vụ việc", ghi:
        | Loại vụ việc | Khiếu nại, tố cáo |
        | Kết luận     | Không có sai phạm |
      Khi ngày 21/02/2025 "Ghi kết luận, trả lời vụ việc", ghi:
        | Loại vụ việc | Khiếu nại, tố cáo |
        | Kết luận     | Không có sai phạm |
      Thì việc này không được chấp nhận
      Và ngày 24/02/2025 Hội đồng chưa họp được

    @TG-04-505 @nd98-2023/4/4
    Tình huống: Ghi đơn tố cáo mà không nêu lý do, không ghi loại vụ việc
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và ngày 03/02/2025 hồ sơ đã ở bước "Chờ thẩm định"
      Khi ngày 05/02/2025, người thẩm định thực hiện "Ghi vụ việc, đơn khiếu nại, tố cáo" kèm "không kèm gì"
      Thì việc này không được chấp nhận
      Và các lý do là:
        | Cần ghi lý do khi “Ghi vụ việc, đơn khiếu nại, tố cáo”         |
        | Cần ghi khi “Ghi vụ việc, đơn khiếu nại, tố cáo”: Loại vụ việc |

    @TG-04-506 @nd98-2023/4/4
    Tình huống: Ghi kết luận mà không nêu lý do, không ghi gì
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và ngày 03/02/2025 hồ sơ đã ở bước "Chờ thẩm định"
      Và ngày 04/02/2025 đã "Ghi vụ việc, đơn khiếu nại, tố cáo", ghi:
        | Loại vụ việc | Khiếu nại, tố cáo |
      Khi ngày 05/02/2025, người thẩm định thực hiện "Ghi kết luận, trả lời vụ việc" kèm "không kèm gì"
      Thì việc này không được chấp nhận
      Và các lý do là:
        | Cần ghi lý do khi “Ghi kết luận, trả lời vụ việc”                   |
        | Cần ghi khi “Ghi kết luận, trả lời vụ việc”: Loại vụ việc, Kết luận |
        | Chưa có việc nào đang mở để “Ghi kết luận, trả lời vụ việc”         |
