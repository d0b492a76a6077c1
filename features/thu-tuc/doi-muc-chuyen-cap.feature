# language: vi
Tính năng: Hạ, nâng mức đề nghị; chuyển nơi xét; đề nghị hình thức khác sau khi không được khen

  Quy tắc: Đổi mức đề nghị thì ghi lại hình thức cũ, tính lại đường trình và xét lại từ đầu ở cấp đang giữ
    Căn cứ: khoản 1 Điều 83, khoản 4 Điều 90 Luật Thi đua, khen thưởng năm 2022; khoản 3 Điều 51 Luật Tổ chức chính quyền địa phương số 72/2025/QH15.
    Nguồn: chưa kiểm chứng; luật không có thủ tục riêng về việc đổi mức đề nghị.

    Bối cảnh:
      Biết ông Lê Văn Tâm được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và kết quả các năm như sau:
        | năm  | xếp loại | sáng kiến chưa dùng |
        | 2024 | xuất sắc | 1                   |
        | 2025 | xuất sắc | 1                   |
      Và các bước đã làm như sau:
        | ngày       | việc                  |
        | 05/01/2026 | Gửi hồ sơ             |
        | 06/01/2026 | Tiếp nhận hồ sơ       |
        | 09/01/2026 | Ghi kết quả thẩm định |
        | 12/01/2026 | Ghi kết quả Hội đồng  |

    @TG-83-01 @l2022/83/1
    Tình huống: Cấp xã hạ mức xuống Giấy khen của xã
      Khi ngày 13/01/2026 hạ hoặc nâng mức đề nghị thành "Giấy khen của Chủ tịch UBND cấp xã"
      Thì việc này được chấp nhận
      Và hồ sơ nay đề nghị "Giấy khen của Chủ tịch UBND cấp xã", lúc đầu đề nghị "Bằng khen của Chủ tịch UBND tỉnh"
      Và hồ sơ đi lần lượt qua UBND xã Thử Nghiệm Mới
      Và hồ sơ ở bước "Chờ tiếp nhận" tại UBND xã Thử Nghiệm Mới
      Và các việc không còn tính là "Gửi hồ sơ, Tiếp nhận hồ sơ, Ghi kết quả thẩm định, Ghi kết quả Hội đồng, Hạ, nâng mức đề nghị"

    @TG-83-02 @l2022/90/4
    Tình huống: Phiếu của Hội đồng cho mức cũ không dùng cho mức mới
      Biết ngày 13/01/2026 đã hạ hoặc nâng mức đề nghị thành "Giấy khen của Chủ tịch UBND cấp xã"
      Và ngày 14/01/2026 đã tiếp nhận và thẩm định lại
      Khi ngày 15/01/2026 thực hiện "Trình ký quyết định"
      Thì việc này không được chấp nhận
      Và hồ sơ ở bước "Chờ Hội đồng xét"

    @TG-83-03 @l2022/83/1
    Tình huống: Cấp tỉnh hạ mức thì hồ sơ trở về cấp xã quyết định
      Biết ngày 13/01/2026 đã trình cấp trên và cấp trên đã tiếp nhận
      Khi ngày 16/01/2026 hạ hoặc nâng mức đề nghị thành "Giấy khen của Chủ tịch UBND cấp xã"
      Thì việc này được chấp nhận
      Và hồ sơ ở bước "Chờ tiếp nhận" tại UBND xã Thử Nghiệm Mới
      Và cấp không còn xét là UBND tỉnh Thử Nghiệm

    @TG-83-04 @l2022/83/1
    Tình huống: Đổi sang đúng hình thức đang đề nghị thì không được
      Khi ngày 13/01/2026 hạ hoặc nâng mức đề nghị thành "Bằng khen của Chủ tịch UBND tỉnh"
      Thì việc này không được chấp nhận
      Và lý do có câu "Hồ sơ đang đề nghị đúng hình thức này: Bằng khen của Chủ tịch UBND tỉnh"

    @TG-83-05 @l2022/83/1
    Tình huống: Hình thức không dành cho cá nhân thì không đổi được
      Khi ngày 13/01/2026 hạ hoặc nâng mức đề nghị thành "Tập thể lao động tiên tiến"
      Thì việc này không được chấp nhận

    @TG-83-06 @lorg-2025/51/3
    Tình huống: Không còn cấp nào quyết định hình thức thay thì không đổi được
      Khi ngày 13/01/2026 hạ hoặc nâng mức đề nghị thành "Giấy khen của Chủ tịch UBND cấp huyện"
      Thì việc này không được chấp nhận
      Và lý do có câu "Không còn cấp nào có thẩm quyền xét hình thức này"

  Quy tắc: Nâng mức thì đi thêm các cấp trên; đơn vị trình xin đổi mức trước khi thẩm định
    Căn cứ: khoản 1 Điều 83 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: chưa kiểm chứng.

    Bối cảnh:
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm Mới theo công trạng
      Và kết quả các năm như sau:
        | năm  | xếp loại | sáng kiến chưa dùng |
        | 2024 | xuất sắc | 1                   |
        | 2025 | xuất sắc | 1                   |
      Và các bước đã làm như sau:
        | ngày       | việc      |
        | 05/01/2026 | Gửi hồ sơ |

    @TG-83-07 @l2022/83/1
    Tình huống: Đơn vị trình xin nâng mức
      Khi ngày 06/01/2026 xin hạ hoặc nâng mức đề nghị thành "Bằng khen của Chủ tịch UBND tỉnh"
      Thì việc này được chấp nhận
      Và hồ sơ đi lần lượt qua UBND xã Thử Nghiệm Mới, UBND tỉnh Thử Nghiệm
      Và hồ sơ nay đề nghị "Bằng khen của Chủ tịch UBND tỉnh", lúc đầu đề nghị "Giấy khen của Chủ tịch UBND cấp xã"

    @TG-83-08 @l2022/83/1
    Tình huống: Chuyển hồ sơ gửi nhầm đến xã có thẩm quyền
      Khi ngày 06/01/2026 chuyển hồ sơ đến "xã Kha Sơn"
      Thì việc này được chấp nhận
      Và hồ sơ ở bước "Chờ tiếp nhận" tại UBND xã Kha Sơn
      Và cấp không còn xét là UBND xã Thử Nghiệm Mới

    @TG-83-09 @l2022/83/1
    Tình huống: Không chuyển đến nơi không xét hình thức này
      Khi ngày 06/01/2026 chuyển hồ sơ đến "tỉnh Thử Nghiệm"
      Thì việc này không được chấp nhận
      Và lý do có câu "UBND tỉnh Thử Nghiệm không xét hình thức này; các cấp xét: cấp xã"

    @TG-83-10 @l2022/83/1
    Tình huống: Không chuyển đến đúng nơi đang giữ hồ sơ
      Khi ngày 06/01/2026 chuyển hồ sơ đến "xã Thử Nghiệm Mới"
      Thì việc này không được chấp nhận
      Và lý do có câu "Hồ sơ đang ở đúng nơi này: UBND xã Thử Nghiệm Mới"

  Quy tắc: Không được khen thì có thể đề nghị hình thức khác với cùng thành tích và giấy tờ
    Căn cứ: điểm c khoản 2 Điều 5 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    Bối cảnh:
      Biết ông Lê Văn Tâm được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và kết quả các năm như sau:
        | năm  | xếp loại | sáng kiến chưa dùng |
        | 2024 | xuất sắc | 1                   |
        | 2025 | xuất sắc | 1                   |
      Và các bước đã làm như sau:
        | ngày       | việc            |
        | 05/01/2026 | Gửi hồ sơ       |
        | 06/01/2026 | Tiếp nhận hồ sơ |

    @TG-05-01 @l2022/5/2/c
    Tình huống: Lập hồ sơ mới cho hình thức thấp hơn, hồ sơ cũ còn nguyên
      Biết ngày 09/01/2026 đã trả lại hồ sơ, không khen thưởng
      Khi đề nghị "Giấy khen của Chủ tịch UBND cấp xã" thay cho hồ sơ đó
      Thì có hồ sơ mới cùng thành tích và giấy tờ, ghi theo hồ sơ cũ
      Và hồ sơ cũ vẫn ở bước "Không khen thưởng"

    @TG-05-02 @l2022/5/2/c
    Tình huống: Hồ sơ đang xét thì không lập hồ sơ thay
      Khi đề nghị "Giấy khen của Chủ tịch UBND cấp xã" thay cho hồ sơ đó
      Thì không lập được hồ sơ mới vì "Chỉ đề nghị hình thức khác khi hồ sơ trước không được khen thưởng; hồ sơ đó đang ở bước “Chờ thẩm định”"
