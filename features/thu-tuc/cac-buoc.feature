# language: vi
Tính năng: Các bước của một hồ sơ

  Quy tắc: Mỗi bước chỉ làm được khi hồ sơ đang ở đúng bước trước đó, do đúng người làm
    Căn cứ: khoản 1 Điều 83, Điều 84, khoản 4 Điều 90 Luật Thi đua, khen thưởng năm 2022; Quyết định số 638/QĐ-BNV năm 2025.
    Nguồn: đã đối chiếu văn bản; các bước trước ngày 01/07/2025: theo nguồn dẫn lại.

    Bối cảnh:
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024

    @TG-84-01 @l2022/84 @qd638-2025-bnv
    Tình huống: Từ gửi hồ sơ đến ban hành quyết định
      Biết các bước đã làm như sau:
        | ngày       | việc                  | kèm theo |
        | 03/02/2025 | Gửi hồ sơ             |          |
        | 03/02/2025 | Tiếp nhận hồ sơ       |          |
        | 10/02/2025 | Ghi kết quả thẩm định |          |
        | 14/02/2025 | Ghi kết quả Hội đồng  | 6/9      |
        | 17/02/2025 | Trình ký quyết định   |          |
      Khi ngày 20/02/2025 thực hiện "Ban hành quyết định khen thưởng"
      Thì việc này được chấp nhận
      Và hồ sơ ở bước "Đã có quyết định khen thưởng" tại UBND xã Thử Nghiệm
      Và quyết định do "Chủ tịch UBND xã Thử Nghiệm" ký, tiền thưởng 360.000 đồng

    @TG-84-02 @l2022/84
    Khung tình huống: Hồ sơ mới tiếp nhận, chưa thể "<việc>"
      Biết các bước đã làm như sau:
        | ngày       | việc            |
        | 03/02/2025 | Gửi hồ sơ       |
        | 03/02/2025 | Tiếp nhận hồ sơ |
      Khi ngày 05/02/2025 thực hiện "<việc>"
      Thì việc này không được chấp nhận
      Và lý do có câu "Hồ sơ đang ở bước “Chờ thẩm định” nên chưa thể “<tên đầy đủ>”"
      Và hồ sơ ở bước "Chờ thẩm định"
      Và có thể làm tiếp: "Ghi kết quả thẩm định", "Yêu cầu bổ sung, hoàn thiện hồ sơ", "Rút hồ sơ"

      Dữ liệu: các việc của bước sau
        | việc                            | tên đầy đủ                           |
        | Ghi kết quả Hội đồng            | Ghi kết quả Hội đồng                 |
        | Trình ký quyết định             | Trình ký quyết định / Trình cấp trên |
        | Ban hành quyết định khen thưởng | Ban hành quyết định khen thưởng      |

    @TG-84-03 @l2022/83/1
    Khung tình huống: <ai> không làm được việc "<việc>"
      Biết các bước đã làm như sau:
        | ngày       | việc            |
        | 03/02/2025 | Gửi hồ sơ       |
        | 03/02/2025 | Tiếp nhận hồ sơ |
      Khi ngày 05/02/2025, <ai> thực hiện "<việc>"
      Thì việc này không được chấp nhận
      Và lý do có câu "do người thẩm định của UBND xã Thử Nghiệm thực hiện"

      Dữ liệu: việc thẩm định do người thẩm định làm
        | ai                | việc                              |
        | đơn vị trình khen | Ghi kết quả thẩm định             |
        | bộ phận tiếp nhận | Ghi kết quả thẩm định             |
        | thư ký Hội đồng   | Yêu cầu bổ sung, hoàn thiện hồ sơ |

    @TG-84-64 @l2022/83/1
    Khung tình huống: Người thẩm định giữ vai từ ngày <từ ngày> đến ngày <đến ngày>
      Biết các bước đã làm như sau:
        | ngày       | việc            |
        | 03/02/2025 | Gửi hồ sơ       |
        | 03/02/2025 | Tiếp nhận hồ sơ |
      Khi ngày 05/02/2025, người thẩm định của UBND xã Thử Nghiệm giữ vai từ ngày <từ ngày> đến ngày <đến ngày> thực hiện "Ghi kết quả thẩm định"
      Thì việc này không được chấp nhận
      Và lý do có câu "<lý do>"

      Dữ liệu: chưa giữ vai, đã thôi giữ vai
        | từ ngày    | đến ngày   | lý do                                                                             |
        | 06/02/2025 | 31/12/2025 | giữ vai này tại UBND xã Thử Nghiệm từ ngày 06/02/2025, sau ngày 05/02/2025        |
        | 01/01/2025 | 04/02/2025 | giữ vai này tại UBND xã Thử Nghiệm đến hết ngày 04/02/2025, trước ngày 05/02/2025 |

    @TG-84-65 @l2022/83/1
    Tình huống: Người thẩm định của xã đã nhập thì việc thuộc xã mới
      Biết các bước đã làm như sau:
        | ngày       | việc            |
        | 23/06/2025 | Gửi hồ sơ       |
        | 24/06/2025 | Tiếp nhận hồ sơ |
      Khi ngày 01/07/2025, người thẩm định của UBND xã Thử Nghiệm thực hiện "Ghi kết quả thẩm định"
      Thì lý do có câu "UBND xã Thử Nghiệm hoạt động đến hết ngày 30/06/2025; việc này thuộc UBND xã Thử Nghiệm Mới"

    @TG-84-66 @l2022/84
    Tình huống: Chưa kê khai giấy tờ nào thì chưa thẩm định xong được
      Biết hồ sơ chưa kê khai giấy tờ nào
      Và các bước đã làm như sau:
        | ngày       | việc            |
        | 03/02/2025 | Gửi hồ sơ       |
        | 03/02/2025 | Tiếp nhận hồ sơ |
      Khi ngày 05/02/2025 thực hiện "Ghi kết quả thẩm định"
      Thì việc này không được chấp nhận
      Và lý do có câu "Chưa kê khai các giấy tờ trong hồ sơ"

    @TG-84-04 @l2022/90/4
    Khung tình huống: Hội đồng 9 người, <phiếu> phiếu đồng ý
      Biết các bước đã làm như sau:
        | ngày       | việc                  |
        | 03/02/2025 | Gửi hồ sơ             |
        | 03/02/2025 | Tiếp nhận hồ sơ       |
        | 10/02/2025 | Ghi kết quả thẩm định |
      Khi ngày 14/02/2025 thực hiện "Ghi kết quả Hội đồng" kèm "<phiếu>"
      Thì hồ sơ ở bước "<bước>"

      Dữ liệu: quá bán và chưa quá bán
        | phiếu | bước             |
        | 5/9   | Chờ trình        |
        | 4/9   | Chờ Hội đồng xét |

    @TG-84-05 @qd638-2025-bnv
    Khung tình huống: Kết thúc sớm bằng "<việc>"
      Biết các bước đã làm như sau:
        | ngày       | việc            |
        | 03/02/2025 | Gửi hồ sơ       |
        | 03/02/2025 | Tiếp nhận hồ sơ |
      Khi ngày 05/02/2025 thực hiện "<việc>" kèm "không đủ tiêu chuẩn theo quy định của tỉnh"
      Thì việc này được chấp nhận
      Và hồ sơ ở bước "<bước>"

      Dữ liệu: trả lại và rút
        | việc                                       | bước              |
        | Trả lại hồ sơ, thông báo không khen thưởng | Không khen thưởng |
        | Rút hồ sơ                                  | Đã rút hồ sơ      |

    @TG-84-06 @l2022/83/1
    Tình huống: Ngày của bước sau không được trước ngày của bước liền trước
      Biết các bước đã làm như sau:
        | ngày       | việc            |
        | 03/02/2025 | Gửi hồ sơ       |
        | 05/02/2025 | Tiếp nhận hồ sơ |
      Khi ngày 04/02/2025 thực hiện "Ghi kết quả thẩm định"
      Thì việc này không được chấp nhận
      Và lý do có câu "Ngày 04/02/2025 trước ngày của bước liền trước (05/02/2025)"

  Quy tắc: Ghi sổ muộn thì đánh dấu là muộn, không từ chối
    Căn cứ: Điều 84 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: chưa kiểm chứng.

    @TG-84-07 @l2022/84
    Tình huống: Thẩm định ngày 10/02/2025, đến ngày 03/03/2025 mới vào sổ
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và các bước đã làm như sau:
        | ngày       | việc            |
        | 03/02/2025 | Gửi hồ sơ       |
        | 03/02/2025 | Tiếp nhận hồ sơ |
      Khi ngày 10/02/2025 thực hiện "Ghi kết quả thẩm định" và vào sổ ngày 03/03/2025
      Thì việc này được chấp nhận
      Và việc này ghi là làm ngày 10/02/2025, vào sổ muộn ngày 03/03/2025
      Và hồ sơ ở bước "Chờ Hội đồng xét"
